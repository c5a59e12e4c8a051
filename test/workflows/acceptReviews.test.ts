import { numberCell, textCell, timeCell } from "../../src/workbook/plan/cellInput";
import type { RowCells } from "../../src/workbook/plan/tableTail";
import type { TableName } from "../../src/workbook/tables";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { acceptReviews, removeAccepted, type ShownReview } from "../../src/workflows/acceptReviews";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";

/** An end after the minutes that are typed: worth a look, and she knows why. */
const until = (hour: number) => ({ End: timeCell(hour * 60) });

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(
    smallPractice([
      session("2026-10-05", "Ada Inventa", "97530", 45, 3, until(10)),
      session("2026-10-06", "Ben Madeup", "97530", 45, 3, until(12)),
      session("2026-10-07", "Cora Fictive", "97530", 30, 2),
      session("2026-10-08", "Ben Madeup", "97530", 45, 3, { Units: numberCell(5) }),
    ])
  );
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

async function seen(kind: "findings" | "accepted"): Promise<ShownReview[]> {
  const status = await lookAtWorkbook({ moment });
  if (status.kind !== "ready") throw new Error("The workbook cannot be read");
  return status.judgements.flatMap((judgement) =>
    judgement[kind].flatMap(({ id, severity }) =>
      severity === "review" ? [{ id, session: judgement.session }] : []
    )
  );
}

function column(table: TableName, header: string): unknown[] {
  const found = host.book.tableByName(table);
  if (!found) return [];
  const index = found.columnNames().indexOf(header);
  return found.sheet.values(found.bodyArea).map((row) => row[index]);
}

function type(header: string, row: number, value: string | number): void {
  const table = host.book.tableByName("Sessions");
  if (!table) throw new Error("There is no table Sessions");
  const at = { row: table.bodyArea.row + row - 1, column: table.columnNames().indexOf(header) };
  table.sheet.setValues({ ...at, rowCount: 1, columnCount: 1 }, [[value]]);
}

const names = (reviews: ShownReview[]) =>
  reviews.map(({ id, session: { client } }) => `${id} of ${client}`);

test("an accepted review leaves its row Ready, and stands in table Accepted", async () => {
  const [first] = await seen("findings");
  const result = await acceptReviews(first ? [first] : [], { moment });
  expect(result).toMatchObject({ accepted: 1, stale: 0, counts: { ready: 2, review: 1, fix: 1 } });
  expect(column("Sessions", "Check").slice(0, 1)).toEqual(["Ready"]);
  expect(column("Accepted", "Session ID")).toEqual(["S-00001"]);
  expect(column("Accepted", "Finding")).toEqual(["minutes-mismatch"]);
  expect(names(await seen("accepted"))).toEqual(["minutes-mismatch of Ada Inventa"]);
});

test("the table is made when it is first needed", async () => {
  host.book.tableByName("Accepted")?.sheet.delete();
  await acceptReviews(await seen("findings"), { moment });
  expect(column("Accepted", "Session ID")).toEqual(["S-00001", "S-00002"]);
  const table = host.book.tableByName("Accepted");
  expect(table?.sheet.name).toBe("Accepted");
});

test("what is accepted already is written no second time", async () => {
  const shown = await seen("findings");
  await acceptReviews(shown, { moment });
  const again = await acceptReviews(shown, { moment: { ...moment, today: "2026-11-30" } });
  expect(again).toMatchObject({ accepted: 2, stale: 0 });
  expect(column("Accepted", "Session ID")).toEqual(["S-00001", "S-00002"]);
  expect(new Set(column("Accepted", "When")).size).toBe(1);
});

test("a review is shown again once its row changes, and accepted again in the same place", async () => {
  await acceptReviews(await seen("findings"), { moment });
  type("Place", 1, "12");
  expect(names(await seen("findings"))).toEqual(["minutes-mismatch of Ada Inventa"]);
  const before = column("Accepted", "Row fingerprint");
  await acceptReviews(await seen("findings"), { moment });
  const after = column("Accepted", "Row fingerprint");
  expect(after).toHaveLength(2);
  expect(after[0]).not.toBe(before[0]);
  expect(after[1]).toBe(before[1]);
});

test("a row that changed since it was shown is not accepted", async () => {
  const shown = await seen("findings");
  type("Place", 1, "12");
  const result = await acceptReviews(shown, { moment });
  expect(result).toMatchObject({ accepted: 1, stale: 1, counts: { review: 1 } });
});

test("a sort since then changes nothing: the session is accepted, not the row", async () => {
  const shown = await seen("findings");
  host.book.tableByName("Sessions")?.sort([{ column: 0, ascending: false }]);
  const result = await acceptReviews(shown.slice(0, 1), { moment });
  expect(result).toMatchObject({ accepted: 1, stale: 0 });
  expect(names(await seen("accepted"))).toEqual(["minutes-mismatch of Ada Inventa"]);
});

test("of rows alike in every cell each is accepted for itself", async () => {
  const twin = session("2026-10-05", "Ada Inventa", "97530", 45, 3, until(10));
  host.close();
  host = await bootExcel({ bytes: await workbookWith(smallPractice([twin, twin])) });
  const shown = (await seen("findings")).filter(({ id }) => id === "minutes-mismatch");
  expect(shown).toHaveLength(2);
  expect(await acceptReviews(shown.slice(1), { moment })).toMatchObject({ accepted: 1 });
  expect(column("Accepted", "Session ID")).toEqual(["S-00002"]);
  expect(await acceptReviews(shown, { moment })).toMatchObject({ accepted: 2, stale: 0 });
  expect(column("Accepted", "Session ID")).toEqual(["S-00002", "S-00001"]);
});

test("removing empties its row, and the next acceptance fills it", async () => {
  const shown = await seen("findings");
  await acceptReviews(shown, { moment });
  const [first] = await seen("accepted");
  const result = await removeAccepted(first ? [first] : [], { moment });
  expect(result).toMatchObject({ removed: 1, counts: { review: 1 } });
  expect(column("Accepted", "Session ID")).toEqual(["", "S-00002"]);
  expect(column("Sessions", "Check")[0]).toMatch(/^Review: .*\[minutes-mismatch\]$/);
  await acceptReviews(shown, { moment });
  expect(column("Accepted", "Session ID")).toEqual(["S-00001", "S-00002"]);
});

test("a sort of table Accepted at the moment of writing loses no other acceptance", async () => {
  await acceptReviews(await seen("findings"), { moment });
  const [first] = await seen("accepted");
  host.clearRequests();
  host.faults.beforeRequest(3, (book) =>
    book.tableByName("Accepted")?.sort([{ column: 0, ascending: false }])
  );
  await removeAccepted(first ? [first] : [], { moment });
  expect(names(await seen("accepted"))).toEqual(["minutes-mismatch of Ben Madeup"]);
  expect([...column("Accepted", "Session ID")].sort()).toEqual(["", "S-00002"]);
});

test("an id or a column of her own is text, and stays", async () => {
  const accepted: RowCells[] = [
    {
      "Session ID": textCell("007"),
      Finding: textCell("minutes-mismatch"),
      "Row fingerprint": textCell("0"),
    },
  ];
  host.close();
  const rows = smallPractice([session("2026-10-05", "Ada Inventa", "97530", 45, 3, until(10))]);
  host = await bootExcel({ bytes: await workbookWith(rows.set("Accepted", accepted)) });
  host.book.tableByName("Accepted")?.addColumn(0, [["Why"], ["a note of her own"]]);
  await acceptReviews(await seen("findings"), { moment });
  expect(column("Accepted", "Session ID")).toEqual(["007", "S-00001"]);
  expect(column("Accepted", "Why")).toEqual(["a note of her own", ""]);
});

test("a row that she copied in table Accepted goes with the one it was copied from", async () => {
  await acceptReviews(await seen("findings"), { moment });
  const table = host.book.tableByName("Accepted");
  if (table) table.addRows(1, table.sheet.values(table.bodyArea).slice(0, 1));
  const [first] = await seen("accepted");
  await removeAccepted(first ? [first] : [], { moment });
  expect(names(await seen("accepted"))).toEqual(["minutes-mismatch of Ben Madeup"]);
  expect(column("Accepted", "Session ID")).toEqual(["", "", "S-00002"]);
});
