import { bootExcel, type HostSession } from "../../../../src/workbench/host/node/bootExcel";
import type { Fault } from "../../../../src/workbench/host/faults";
import { checkSessions } from "../../../../src/workflows/checkSessions";
import { setUpWorkbook } from "../../../../src/workflows/setUpWorkbook";
import { deadFrom, runUndisturbed } from "../../support/faults";
import { moment } from "../../support/practice";
import { smallPractice, workbookWith } from "../../support/smallPractice";
import { stateRegardlessOfOrder } from "../../support/state";
import { adopt, herLog, logName, writeLog } from "./herLog";

jest.setTimeout(600_000);

let host: HostSession;
let bytes: Uint8Array;
/** Positions of the requests in which the list is made the table. */
let writing: number[];
let undisturbed: Awaited<ReturnType<typeof runUndisturbed>>;

beforeAll(async () => {
  // Set up, with table Sessions empty.
  host = await bootExcel({ bytes: await workbookWith(smallPractice([])) });
  writeLog(host.book, herLog());
  await setUpWorkbook({ sample: false, requested: ["LogHabits", "LogRows"] });
  bytes = await host.book.save();
  host.close();
  undisturbed = await runUndisturbed(bytes, () => adopt());
  const made = undisturbed.actions.findIndex((actions) => actions.includes("4 ShowBandedRows"));
  expect(made).toBeGreaterThan(1);
  // Habits, the table itself, the log of activity.
  writing = [made - 1, made, made + 1];
});

afterEach(async () => {
  await host.idle();
  host.close();
});

/** She presses the button again where it did not come to an end, else she checks. */
async function doAgain(): Promise<void> {
  if (host.book.tableByName("Sessions")?.sheet.name !== logName) await adopt();
  else await checkSessions({ moment });
}

/** What is thrown is told in the pane. */
const attempt = () => adopt().catch(() => undefined);

/** Cuts where another kind of action begins: everything between is written anew in any case. */
function cutsIn(actions: readonly string[]): Fault[] {
  const last = actions.length - 1;
  const places = [...new Set([0, Math.floor(last / 3), Math.floor((2 * last) / 3), last])];
  return places.map((action): Fault => ({ kind: "cut", when: "after", action }));
}

/** Whatever may happen to a request, and cuts in those that write. */
function faultsAt(at: number): Fault[] {
  const cuts = writing.includes(at) ? cutsIn(undisturbed.actions[at] ?? []) : [];
  return [{ kind: "refuse", error: "cellEditMode" }, { kind: "lost" }, ...cuts];
}

test("whichever request fails, and however, she loses nothing and gets nothing twice", async () => {
  for (const at of undisturbed.actions.keys()) {
    for (const fault of faultsAt(at)) {
      host = await bootExcel({ bytes });
      host.faults.at(at + 1, fault);
      await attempt();
      await doAgain();
      expect([at + 1, fault, stateRegardlessOfOrder(host.book)]).toEqual([
        ...[at + 1, fault, undisturbed.regardless],
      ]);
      host.close();
    }
  }
});

test("what an attempt that died has left behind is finished by the next one", async () => {
  for (const at of writing) {
    const actions = undisturbed.actions[at] ?? [];
    for (const fault of cutsIn(actions).slice(1)) {
      host = await bootExcel({ bytes });
      host.faults.at(at + 1, fault);
      deadFrom(host, at + 2);
      await attempt();
      const half = await host.book.save();
      host.close();
      host = await bootExcel({ bytes: half });
      await doAgain();
      expect([at + 1, fault, stateRegardlessOfOrder(host.book)]).toEqual([
        ...[at + 1, fault, undisturbed.regardless],
      ]);
      host.close();
    }
  }
});
