/** The actions that the manifest gives to ribbon buttons. */
export const ribbonActions = ["CheckSessions", "MakeSuperbills"] as const;
export type RibbonAction = (typeof ribbonActions)[number];

/** What each action does. A command that fails has told the user by itself; it may then reject. */
export type RibbonCommands = Record<RibbonAction, () => Promise<void>>;

/**
 * Connects the ribbon's buttons. Excel keeps a button busy until it is told that the command is
 * completed, so it is told whatever happens.
 */
export function associateCommands(commands: RibbonCommands): void {
  for (const action of ribbonActions) {
    Office.actions.associate(action, async (event: Office.AddinCommands.Event) => {
      try {
        await commands[action]();
      } finally {
        event.completed();
      }
    });
  }
}
