import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import type { Fault } from "../../../src/workbench/host/faults";
import { bringLogs, type BringOptions } from "../../../src/workflows/bringLogs";
import { table } from "../../billing/logs/grid";
import { deadFrom, runUndisturbed, someFaultsOf } from "../support/faults";
import { session, smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf, stateRegardlessOfOrder } from "../support/state";
import { agreed, writeLog } from "./herWorkbook";

jest.setTimeout(600_000);

const log = table(
  `
  Date | Client | Therapist | Code | In | Out | Min | Insurance
  10/5/2026 | Ava Moreno | Jane Roe | 97530 | 3:00 PM | 3:45 PM | 45 | Optima
  10/16/2026 | Ava Moreno | Jane Roe | 97110 | 9:00 AM | 9:50 AM | 40 | Optima
  10/19/2026 | Ben Madeup | Sam Sample | 97110, 97530 | 9:00 AM | 10:00 AM | | Aetna
  10/26/2026 | Ben Madeup | Sam Sample | 97530 | 11:00 AM | 11:45 AM | 45 | Aetna`,
  { name: "October" }
);

const payments = table(
  `
  Date | Client | Amount | Method
  10/16/2026 | Ada Inventa | $100.00 | Card
  10/17/2026 | Ada Inventa | $25.00 | Cash
  10/17/2026 | Ada Inventa | $25.00 | Cash`,
  { name: "Paid" }
);

const workbooks = {
  /** Of a practice that types a session of the log by hand as well. */
  "that is in use": async () =>
    workbookWith(
      smallPractice([
        session("2026-10-05", "Ada Inventa", "97530", 45, 3),
        session("2026-10-26", "Ben Madeup", "97530", 45, 3),
      ])
    ),
  "that has a row of totals": async () => {
    const host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
    const sessions = host.book.tableByName("Sessions");
    if (sessions) sessions.showTotals = true;
    return host.book.save();
  },
  "that was never set up": async () => (await bootExcel({})).book.save(),
} satisfies Record<string, () => Promise<Uint8Array>>;
type Workbook = keyof typeof workbooks;

interface Case {
  bytes: Uint8Array;
  options: BringOptions;
}

async function caseOf(name: Workbook): Promise<Case> {
  const bytes = await workbooks[name]();
  const host = await bootExcel({ bytes });
  writeLog(host.book, log);
  writeLog(host.book, payments);
  const options = await agreed(["October", "Paid"]);
  const saved = await host.book.save();
  host.close();
  return { bytes: saved, options };
}

/** How tables are made is tried out for each of them. */
function fewFaultsOf(kinds: readonly string[]): Fault[] {
  const some = someFaultsOf(kinds);
  return some.filter((_, index) => index % 3 === 1 || index === some.length - 1);
}

describe.each(Object.keys(workbooks) as Workbook[])("bringing logs into a workbook %s", (name) => {
  let given: Case;
  let undisturbed: Awaited<ReturnType<typeof runUndisturbed>>;
  let host: HostSession | undefined;

  beforeAll(async () => {
    given = await caseOf(name);
    undisturbed = await runUndisturbed(given.bytes, () => bringLogs(given.options));
  });
  afterEach(() => host?.close());

  const run = () => bringLogs(given.options);

  test("a fault at any request, and nothing after it: bringing again gives the undisturbed result", async () => {
    const { actions, state } = undisturbed;
    expect(actions.length).toBeGreaterThan(5);
    for (const [index, kinds] of actions.entries()) {
      const isOfSessions = index >= actions.length - 3;
      const faults = isOfSessions ? someFaultsOf(kinds) : fewFaultsOf(kinds);
      for (const fault of faults) {
        host = await bootExcel({ bytes: given.bytes });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(run()).rejects.toThrow();
        host.faults.clear();
        const result = await run();
        expect({ request: index + 1, fault, outcome: result.outcome }).toEqual({
          ...{ request: index + 1, fault, outcome: "done" },
        });
        expect({ request: index + 1, fault, state: stateOf(host.book) }).toEqual({
          ...{ request: index + 1, fault, state },
        });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run", async () => {
    const { actions, state } = undisturbed;
    for (const index of actions.keys()) {
      for (const fault of [
        { kind: "lost" },
        { kind: "cut", when: "after", action: 12 },
      ] as Fault[]) {
        host = await bootExcel({ bytes: given.bytes });
        host.faults.at(index + 1, fault);
        const result = await run();
        expect({ index, fault, outcome: result.outcome }).toEqual({
          index,
          fault,
          outcome: "done",
        });
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  });

  test.each([false, true])(
    "a sort of the tables before any request, answer lost: %p, leaves each row its own",
    async (lost) => {
      const { actions, regardless } = undisturbed;
      for (const index of actions.keys()) {
        host = await bootExcel({ bytes: given.bytes });
        host.faults.beforeRequest(index + 1, (book) => {
          for (const sorted of ["Sessions", "LogRows", "Clients"]) {
            book.tableByName(sorted)?.sort([
              { column: 1, ascending: false },
              { column: 0, ascending: false },
            ]);
          }
        });
        if (lost) host.faults.at(index + 1, { kind: "lost" });
        await run();
        host.faults.clear();
        await run();
        expect({ index, state: stateRegardlessOfOrder(host.book) }).toEqual({
          index,
          state: regardless,
        });
        host.close();
      }
    }
  );
});
