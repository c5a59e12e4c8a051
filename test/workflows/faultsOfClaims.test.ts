import type { Session } from "../../src/billing/records";
import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { markClaimsSent } from "../../src/workflows/markClaimsSent";
import { columnOf } from "./support/columns";
import { deadFrom, faultsOf, runUndisturbed, type Undisturbed } from "./support/faults";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf, stateRegardlessOfOrder } from "./support/state";

jest.setTimeout(600_000);

/** A workbook, and the sessions that the pane shows as due. */
interface Case {
  bytes: Uint8Array;
  sessions: Session[];
  undisturbed: Undisturbed;
}

const names = ["with the column", "without the column"] as const;
const cases = {} as Record<(typeof names)[number], Case>;
const dueRows = [1, 3, 6, 8];

beforeAll(async () => {
  for (const name of names) {
    const host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
    const table = host.book.tableByName("Sessions");
    if (name === "without the column") {
      table?.deleteColumn(table.columnNames().indexOf("Claim sent"));
    }
    const bytes = await host.book.save();
    const status = await lookAtWorkbook({ moment });
    const all = status.kind === "ready" ? status.records.sessions : [];
    host.close();
    const sessions = all.filter(({ row }) => dueRows.includes(row));
    const undisturbed = await runUndisturbed(bytes, () => markClaimsSent({ sessions, moment }));
    cases[name] = { bytes, sessions, undisturbed };
  }
});

const run = ({ sessions }: Case) => markClaimsSent({ sessions, moment });

function marked(host: HostSession): number {
  return columnOf(host, "Sessions", "Claim sent").filter((cell) => cell !== "").length;
}

describe.each(names)("a table %s", (name) => {
  test("a fault at any request, and nothing after it: running again gives the undisturbed result", async () => {
    const { bytes, undisturbed } = cases[name];
    expect(undisturbed.actions.length).toBeGreaterThan(3);
    for (const [index, kinds] of undisturbed.actions.entries()) {
      for (const fault of faultsOf(kinds)) {
        const host = await bootExcel({ bytes });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(run(cases[name])).rejects.toThrow();
        host.faults.clear();
        await run(cases[name]);
        expect({ index, fault, state: stateOf(host.book) }).toEqual({
          ...{ index, fault, state: undisturbed.state },
        });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run, which tells how many it marked", async () => {
    const { bytes, undisturbed } = cases[name];
    for (const index of undisturbed.actions.keys()) {
      for (const fault of [
        { kind: "lost" },
        { kind: "cut", when: "after", action: 6 },
      ] as Fault[]) {
        const host = await bootExcel({ bytes });
        host.faults.at(index + 1, fault);
        expect(await run(cases[name])).toMatchObject({ marked: dueRows.length, filled: 0 });
        expect({ index, fault, state: stateOf(host.book) }).toEqual({
          ...{ index, fault, state: undisturbed.state },
        });
        host.close();
      }
    }
  });

  test.each([false, true])(
    "a sort between any two requests, answer lost: %p, leaves each row its own",
    async (isLost) => {
      const { bytes, undisturbed } = cases[name];
      for (const index of undisturbed.actions.keys()) {
        const host = await bootExcel({ bytes });
        host.faults.beforeRequest(index + 1, (book) =>
          book.tableByName("Sessions")?.sort([
            { column: 1, ascending: false },
            { column: 0, ascending: false },
          ])
        );
        if (isLost) host.faults.at(index + 1, { kind: "lost" });
        await run(cases[name]);
        expect({ index, marked: marked(host) }).toEqual({ index, marked: dueRows.length });
        await run(cases[name]);
        expect({ index, state: stateRegardlessOfOrder(host.book) }).toEqual({
          ...{ index, state: undisturbed.regardless },
        });
        host.close();
      }
    }
  );
});
