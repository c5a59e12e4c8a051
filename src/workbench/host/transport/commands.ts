/** What `appCommandInvoked` carries: the command's id, the action's name and its event as JSON. */
export type CommandEvent = { "0": string; "1": string; "2": string };

/** Ribbon commands that were sent to the add-in and are not yet completed. */
export class CommandQueue {
  private readonly running = new Map<string, (error?: Error) => void>();
  private last = 0;

  constructor(private readonly send: (event: CommandEvent) => void) {}

  /** Resolves when the handler of `actionId` completes its event; rejects where there is none. */
  run(actionId: string): Promise<void> {
    const commandId = `command-${++this.last}`;
    const source = JSON.stringify({ source: { id: actionId } });
    return new Promise((resolve, reject) => {
      this.running.set(commandId, (error) => (error ? reject(error) : resolve()));
      this.send({ "0": commandId, "1": actionId, "2": source });
    });
  }

  /** @param status 0 where the handler was found and has completed. */
  done(commandId: string, status: number): void {
    const finish = this.running.get(commandId);
    this.running.delete(commandId);
    finish?.(status === 0 ? undefined : new Error("The add-in has no such command."));
  }
}
