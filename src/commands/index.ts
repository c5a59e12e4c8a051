import { loadWorkflows } from "../workflows/onDemand";
import { announce, type Announcement } from "./announce";
import { now } from "./clock";
import { associateCommands } from "./ribbon";

let running: Promise<void> | undefined;

/** A second press while a command runs waits for the first: two batches at once would collide. */
async function oneAtATime(work: () => Promise<void>): Promise<void> {
  if (running) return running;
  running = work().finally(() => {
    running = undefined;
  });
  return running;
}

async function run(action: Announcement["action"], work: () => Promise<unknown>): Promise<void> {
  // The result is read in the pane; where it cannot be opened the work is still done.
  await Office.addin.showAsTaskpane().catch(() => undefined);
  if (!announce({ action, state: "started" })) return;
  try {
    announce({ action, state: "done", result: await work() });
  } catch (error) {
    announce({ action, state: "failed", error });
  }
}

associateCommands({
  CheckSessions: () =>
    oneAtATime(() =>
      run("CheckSessions", async () => (await loadWorkflows()).checkSessions({ moment: now() }))
    ),
  MakeSuperbills: () =>
    oneAtATime(() =>
      run("MakeSuperbills", async () => (await loadWorkflows()).makeSuperbills({ moment: now() }))
    ),
});
