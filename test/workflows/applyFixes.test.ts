import type { Finding } from "../../src/billing/checks/finding";
import { numberCell, textCell } from "../../src/workbook/plan/cellInput";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { applyFixes } from "../../src/workflows/applyFixes";
import { checkSessions } from "../../src/workflows/checkSessions";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateRegardlessOfOrder } from "./support/state";

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(
    smallPractice([
      session("2026-10-05", "Ada Inventa", "97530", 45, 3),
      session("2026-10-06", "Ben Madeup", "97530", 60, 4, { Units: numberCell(3) }),
      session("2026-10-07", "Cora Fictive", "97530", 30, 2),
      session("2026-10-08", "Ben Madeup", "97530", 45, 3, { Units: numberCell(5) }),
      session("2026-10-09", "Dan Network", "97004", 30, 1, { Code: textCell("97004") }),
    ])
  );
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

const certain = (findings: Finding[]) => findings.filter(({ fix }) => fix);

async function findings(): Promise<Finding[]> {
  return (await checkSessions({ moment })).judgements.flatMap((judgement) => judgement.findings);
}

function column(header: string): unknown[] {
  const table = host.book.tableByName("Sessions");
  const index = table?.columnNames().indexOf(header) ?? -1;
  return table ? table.sheet.values(table.bodyArea).map((row) => row[index]) : [];
}

test("every certain fix is written and the rows are checked again", async () => {
  const result = await applyFixes(certain(await findings()), { moment });
  expect(result).toMatchObject({ fixed: 3, stale: 0 });
  expect(column("Units")).toEqual([3, 4, 2, 3, 1]);
  expect(column("Code")[4]).toBe(97168);
  expect(column("Check").slice(0, 4)).toEqual(["Ready", "Ready", "Ready", "Ready"]);
});

test("a place keeps its zero and lists are text, whatever format the cells had", async () => {
  const change = {
    Place: textCell("School"),
    Modifiers: textCell("GE"),
    Diagnoses: textCell("F82, R27.8, F82"),
  };
  const rows = smallPractice([session("2026-10-05", "Ada Inventa", "97530", 45, 3, change)]);
  host.close();
  host = await bootExcel({ bytes: await workbookWith(rows) });
  const table = host.book.tableByName("Sessions");
  table?.sheet.setNumberFormats(table.bodyArea, [table.columnNames().map(() => "General")]);
  const fixes = certain(await findings());
  expect(fixes.flatMap(({ fix }) => fix?.writes.map(({ column: at }) => at)).sort()).toEqual([
    "Diagnoses",
    "Modifiers",
    "Place",
  ]);
  await applyFixes(fixes, { moment });
  expect(["Place", "Modifiers", "Diagnoses"].flatMap(column)).toEqual(["03", "GO", "F82, R27.8"]);
  expect(column("Check")).toEqual(["Ready"]);
});

test("one of them leaves the others as they are", async () => {
  const [first] = certain(await findings());
  await applyFixes(first ? [first] : [], { moment });
  expect(column("Units")).toEqual([3, 4, 2, 5, 1]);
});

test("a finding that no longer stands is not written", async () => {
  const shown = certain(await findings());
  const table = host.book.tableByName("Sessions");
  table?.sort([{ column: 0, ascending: false }]);
  const result = await applyFixes(shown, { moment });
  expect(result).toMatchObject({ fixed: 0, stale: 3 });
  expect(column("Units")).toEqual([1, 5, 2, 3, 3]);
});

test("a sort at the moment of writing leaves no fix in another row", async () => {
  const shown = certain(await findings());
  await applyFixes(shown, { moment });
  const expected = stateRegardlessOfOrder(host.book);
  host = await bootExcel({ bytes });
  await checkSessions({ moment });
  host.clearRequests();
  host.faults.beforeRequest(3, (book) =>
    book.tableByName("Sessions")?.sort([{ column: 0, ascending: false }])
  );
  await applyFixes(shown, { moment });
  const again = certain(await findings());
  await applyFixes(again, { moment });
  expect(stateRegardlessOfOrder(host.book)).toEqual(expected);
});
