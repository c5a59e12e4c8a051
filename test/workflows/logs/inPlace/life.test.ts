import { newBook } from "../../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../../src/workbench/host/node/bootExcel";
import { numberCell, textCell } from "../../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../../src/workbook/plan/tableTail";
import { acceptReviews } from "../../../../src/workflows/acceptReviews";
import { applyFixes } from "../../../../src/workflows/applyFixes";
import { checkSessions } from "../../../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../../../src/workflows/lookAtWorkbook";
import { makeDocuments } from "../../../../src/workflows/makeDocuments";
import { goToSession } from "../../../../src/workflows/navigation";
import { setUpWorkbook } from "../../../../src/workflows/setUpWorkbook";
import { voidDocuments } from "../../../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "../../support/columns";
import { moment } from "../../support/practice";
import { smallPractice, workbookWith } from "../../support/smallPractice";
import { table } from "../../../billing/logs/grid";
import { bring } from "../herWorkbook";
import { adopt, herLog, logName, withRealDates, writeLog } from "./herLog";

jest.setTimeout(120_000);

let host: HostSession;
afterEach(async () => {
  await host.idle();
  host.close();
});

async function adopted(log = herLog(), authorizations: RowCells[] = []): Promise<void> {
  const practice = smallPractice([]).set("Authorizations", authorizations);
  host = await bootExcel({ bytes: await workbookWith(practice) });
  writeLog(host.book, log);
  expect(await adopt()).toMatchObject({ outcome: "done", sessions: 6 });
}

/** Saved as a file and opened again, as the next morning. */
async function nextMorning(): Promise<void> {
  const bytes = await host.book.save();
  host.close();
  host = await bootExcel({ bytes });
}

test("a log in place lives as any table of sessions does", async () => {
  await adopted();
  await nextMorning();
  const checked = await checkSessions({ moment });
  expect(checked).toMatchObject({ changedRows: 0, counts: { sessions: 6, fix: 2 } });

  const findings = checked.judgements.flatMap(({ findings: found }) => found);
  const fixes = findings.filter(({ fix }) => fix);
  await applyFixes(fixes, { moment });
  const reviews = (await checkSessions({ moment })).judgements.flatMap(
    ({ session, findings: all }) =>
      all.filter(({ severity }) => severity === "review").map(({ id }) => ({ id, session }))
  );
  await acceptReviews(reviews, { moment });

  const made = await makeDocuments({ kind: "Superbill", moment });
  expect(made.documents.length).toBeGreaterThanOrEqual(2);
  const [first] = made.documents;
  expect(columnOf(host, "Sessions", "Document").filter((text) => text !== "").length).toBe(4);
  await voidDocuments({ numbers: [first?.number ?? ""], moment });

  // Next month she goes on typing below, as ever; two sessions came on one day.
  const table = host.book.tableByName("Sessions");
  const below = (table?.area.row ?? 0) + (table?.area.rowCount ?? 0);
  table?.sheet.setValues({ row: below, column: 0, rowCount: 2, columnCount: 9 }, [
    ["'2/11/2026", "'Inventa, Ada", "Sam Sample", 97530, "'9:00", "'9:45", "'45 min", 3, "GO"],
    ["'2/11/2026", "'Madeup, Ben", "Sam Sample", "'97530", "'11:00", "'12:00", "'1h", 4, "GO"],
  ]);
  await nextMorning();
  const later = await checkSessions({ moment });
  expect(later.counts.sessions).toBe(8);
  expect(columnOf(host, "Sessions", "Check").slice(-2)).toEqual(["Ready", "Ready"]);
  const ids = columnOf(host, "Sessions", "Session ID").filter((id) => id !== "");
  expect(new Set(ids).size).toBe(8);
  const more = await makeDocuments({ kind: "Superbill", moment });
  expect(more.documents.length).toBeGreaterThanOrEqual(2);
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready", changedRows: 0 });

  await goToSession(2, "Code");
  expect(host.book.activeSheet.name).toBe(logName);
});

test.each([1900, 1904] as const)(
  "real dates with the day first, counted from %s",
  async (system) => {
    host = await bootExcel({ book: newBook({ date1904: system === 1904 }) });
    await setUpWorkbook({ sample: false });
    writeLog(host.book, withRealDates(herLog(), system));
    await adopt();
    const { judgements } = await checkSessions({ moment });
    expect(judgements.map(({ session }) => session.date)).toEqual([
      ...["2026-10-05", "2026-10-06", "2026-10-06", "2026-10-13", "2026-11-01", "2026-11-01"],
    ]);
    await nextMorning();
    expect(await checkSessions({ moment })).toMatchObject({ changedRows: 0 });
  }
);

test("a fix that would lose what else a cell says is not offered, and none is lost", async () => {
  await adopted();
  typeInto(host, "Sessions", { row: 5, header: "Código CPT", value: "97003-GO" });
  typeInto(host, "Sessions", { row: 9, header: "Código CPT", value: 97003 });
  const { judgements } = await checkSessions({ moment });
  const ofRow = (row: number) => judgements.find(({ session }) => session.row === row)?.findings;
  expect(ofRow(5)?.map(({ id }) => id)).toContain("code-retired");
  expect(ofRow(5)?.some(({ fix }) => fix?.writes.some(({ column }) => column === "Code"))).toBe(
    false
  );
  await applyFixes(
    judgements.flatMap(({ findings }) => findings),
    { moment }
  );
  expect(columnOf(host, "Sessions", "Código CPT")[4]).toBe("97003-GO");
  expect(columnOf(host, "Sessions", "Duración")).toContain("1h 15m");
});

test("a sort between reading and writing is undone by her words, not by their places", async () => {
  await adopted();
  typeInto(host, "Sessions", { row: 2, header: "Unidades", value: 2 });
  typeInto(host, "Sessions", { row: 10, header: "Unidades", value: 1 });
  host.clearRequests();
  const table = host.book.tableByName("Sessions");
  host.faults.beforeRequest(3, (book) =>
    book.tableByName("Sessions")?.sort([{ column: 1, ascending: true }])
  );
  const result = await checkSessions({ moment });
  expect(result.outcome).toBe("done");
  const again = await checkSessions({ moment });
  expect(again.changedRows).toBe(0);
  expect(logName).toBe(table?.sheet.name);
});

test("what is copied in below her rows shows its days and times as such", async () => {
  await adopted();
  const other = table(
    `Date | Client | Therapist | CPT | Start | End
11/16/2026 | Ada Inventa | Sam Sample | 97530 | 9:00 AM | 9:45 AM
11/17/2026 | Ben Madeup | Sam Sample | 97530 | 1:00 PM | 1:45 PM`,
    { name: "Extra" }
  );
  writeLog(host.book, other);
  expect(await bring(["Extra"])).toMatchObject({ outcome: "done", sessions: 2 });
  const sessions = host.book.tableByName("Sessions");
  const shown = sessions?.sheet.texts(sessions.bodyArea).slice(-2) ?? [];
  expect(shown.map((row) => [row[0], row[4], row[5]])).toEqual([
    ["11/16/2026", "9:00 AM", "9:45 AM"],
    ["11/17/2026", "1:00 PM", "1:45 PM"],
  ]);
  const { judgements } = await checkSessions({ moment });
  expect(judgements.slice(-2).map(({ session }) => [session.date, session.minutes])).toEqual([
    ["2026-11-16", 45],
    ["2026-11-17", 45],
  ]);
});

test("the sessions of a log in place draw on authorizations, and show their number in our column", async () => {
  await adopted(herLog(), [
    {
      Number: textCell("A-1"),
      Client: textCell("Ada Inventa"),
      Kind: textCell("Prior authorization"),
      Basis: textCell("Units"),
      Authorized: numberCell(20),
      Status: textCell("Active"),
    },
  ]);
  await checkSessions({ moment });
  const used = () =>
    ["Used", "Remaining"].map((header) => columnOf(host, "Authorizations", header)[0]);
  expect(used()).toEqual([6, 14]);
  const shown = columnOf(host, "Sessions", "Authorization").map((cell) => cell !== "");
  const isAdas = columnOf(host, "Sessions", "Paciente").map((cell) => cell === "Inventa, Ada");
  expect(shown).toEqual(isAdas);
  expect((await checkSessions({ moment })).changedRows).toBe(0);
});
