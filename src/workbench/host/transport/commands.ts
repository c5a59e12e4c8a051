/** What `appCommandInvoked` carries: the command's id, the action's name and its event as JSON. */
export type CommandEvent = { "0": string; "1": string; "2": string };

/** Ribbon commands that were sent to the add-in and are not yet completed. */
export class CommandQueue {
  private readonly running = new Map<string, () => void>();
  private last = 0;

  constructor(private readonly send: (event: CommandEvent) => void) {}

  /** Resolves when the handler of `actionId` completes its event. */
  run(actionId: string): Promise<void> {
    const commandId = `command-${++this.last}`;
    const source = JSON.stringify({ source: { id: actionId } });
    return new Promise((resolve) => {
      this.running.set(commandId, resolve);
      this.send({ "0": commandId, "1": actionId, "2": source });
    });
  }

  done(commandId: string): void {
    this.running.get(commandId)?.();
    this.running.delete(commandId);
  }
}
