/** A button of the ribbon that works without the pane. */
export interface RibbonCommand {
  /** The action of the manifest. */
  actionId: "CheckSessions" | "MakeSuperbills";
  /** Does the work; may fail. */
  run: () => Promise<void>;
}

/**
 * Connects the ribbon's buttons. Excel keeps a button busy until it is told that the command is
 * completed, so it is told whatever happens; what a failed command has to say it says itself.
 */
export function associateCommands(commands: readonly RibbonCommand[]): void {
  for (const { actionId, run } of commands) {
    Office.actions.associate(actionId, async (event: Office.AddinCommands.Event) => {
      try {
        await run();
      } finally {
        event.completed();
      }
    });
  }
}
