import { newBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../../src/workflows/checkSessions";
import { correctClock } from "../../../src/workflows/correctClock";
import { discardClock } from "../../../src/workflows/discardClock";
import { lookAtWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { setUpWorkbook } from "../../../src/workflows/setUpWorkbook";
import { startClock } from "../../../src/workflows/startClock";
import { stopClock } from "../../../src/workflows/stopClock";
import { writeClock } from "../../../src/workflows/writeClock";
import { table } from "../../billing/logs/grid";
import { adopt, herLog, writeLog } from "../logs/inPlace/herLog";
import { columnOf, typeInto } from "../support/columns";
import { smallPractice, workbookWith } from "../support/smallPractice";
import {
  ada,
  at,
  ben,
  bodyOf,
  entries,
  entryOf,
  lastSessions,
  shownEntries,
} from "./clockWorkbook";

jest.setTimeout(120_000);

let bytes: Uint8Array;
let host: HostSession;
beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});
afterEach(async () => {
  await host.idle();
  host.close();
});

async function open(): Promise<void> {
  host = await bootExcel({ bytes });
}

async function timeAda(): Promise<void> {
  await startClock(ada, { moment: at(0) });
  await stopClock(await entryOf("Ada Inventa"), { moment: at(32) });
}

test.each([1900, 1904] as const)(
  "days and times in a workbook that counts from %s",
  async (system) => {
    host = await bootExcel({ book: newBook({ date1904: system === 1904 }) });
    await setUpWorkbook({ sample: false });
    await timeAda();
    expect(await entryOf("Ada Inventa")).toMatchObject({
      ...{ date: "2026-11-02", startMinutes: 540, endMinutes: 572 },
    });
    await writeClock(await entries(), { moment: at(33) });
    const { judgements } = await checkSessions({ moment: at(34) });
    expect(judgements[0]?.session).toMatchObject({
      ...{ date: "2026-11-02", startMinutes: 540, endMinutes: 572, minutes: 32, units: 2 },
    });
  }
);

describe("in a table of hers that is in place", () => {
  async function adopted(log = herLog()): Promise<void> {
    host = await bootExcel({ bytes: await workbookWith(smallPractice([])) });
    writeLog(host.book, log);
    expect((await adopt({}, { log: log.name })).outcome).toBe("done");
  }

  test("rows stand below hers under her headers, and are read as any other", async () => {
    await adopted();
    await timeAda();
    const { sessions, sheetRow } = await writeClock(await entries(), { moment: at(33) });
    expect(sessions).toBe(1);
    expect(sheetRow).toBe(14);
    expect(lastSessions(host, 1)).toMatchObject([
      { Paciente: "Ada Inventa", Terapeuta: "Sam Sample", "Código CPT": 97530, Unidades: 2 },
    ]);
    const { judgements } = await checkSessions({ moment: at(34) });
    expect(judgements[judgements.length - 1]?.session).toMatchObject({
      ...{ date: "2026-11-02", client: "Ada Inventa", provider: "Sam Sample", code: "97530" },
      ...{ startMinutes: 540, endMinutes: 572, minutes: 32, units: 2 },
    });
    expect(columnOf(host, "Sessions", "Check")[bodyOf(host, "Sessions").length - 1]).not.toBe("");
  });

  test("minutes are typed as she types them, also where her column holds hours and no times", async () => {
    const rows = [1, 2, 3, 4, 5, 6].map(
      (day) =>
        `10/${day}/2026 | Ada Inventa | 97530 | Sam Sample | ${day % 2 === 0 ? "0.75" : "1.25"} | 3`
    );
    const header = "Date | Client | Code | Therapist | Hours | Units";
    await adopted(table([header, ...rows].join("\n"), { name: "Stunden" }));
    await timeAda();
    await writeClock(await entries(), { moment: at(33) });
    const { judgements } = await checkSessions({ moment: at(34) });
    expect(judgements.map(({ session }) => session.minutes)).toEqual([75, 45, 75, 45, 75, 45, 32]);
    expect(judgements[6]?.session).toMatchObject({ startMinutes: 540, endMinutes: 572, units: 2 });
  });
});

test("a totals row and notes below both tables stay where they are", async () => {
  await open();
  await startClock(ben, { moment: at(0) });
  for (const name of ["Clock", "Sessions"]) {
    const found = host.book.tableByName(name);
    if (!found) throw new Error(`No table ${name}`);
    found.showTotals = true;
    const below = { row: found.area.row + found.area.rowCount + 2, column: 0, rowCount: 1 };
    found.sheet.setValues({ ...below, columnCount: 1 }, [["her note"]]);
  }
  await timeAda();
  await writeClock([await entryOf("Ada Inventa")], { moment: at(33) });
  expect(lastSessions(host, 1)).toMatchObject([{ Client: "Ada Inventa", Code: 97530 }]);
  expect(await shownEntries()).toEqual(["Ben Madeup 97110 9:00-"]);
  for (const name of ["Clock", "Sessions"]) {
    const found = host.book.tableByName(name);
    expect(found?.showTotals).toBe(true);
    const column = found?.sheet.values({ row: 0, column: 0, rowCount: 40, columnCount: 1 }).flat();
    expect(column?.filter((cell) => cell === "her note")).toHaveLength(1);
  }
});

test("her own column in Clock keeps what she noted, also beside a row that is used again", async () => {
  await open();
  await startClock(ada, { moment: at(0) });
  const sheet = host.book.tableByName("Clock")?.sheet;
  sheet?.setValues({ row: 0, column: 7, rowCount: 2, columnCount: 1 }, [["Mine"], ["call mother"]]);
  const before = await entryOf("Ada Inventa");
  await discardClock([before], { moment: at(1) });
  await startClock(ben, { moment: at(2) });
  expect(sheet?.values({ row: 1, column: 7, rowCount: 1, columnCount: 1 })).toEqual([
    ["call mother"],
  ]);
  expect(await shownEntries()).toEqual(["Ben Madeup 97110 9:02-"]);
});

test("rows typed by hand get ids of their own before they are written, and copies are two sessions", async () => {
  await open();
  await timeAda();
  const clock = host.book.tableByName("Clock");
  const [own] = bodyOf(host, "Clock");
  const hand = ["", own?.[1] ?? "", "Ben Madeup", "Sam Sample", 97110, 0.5, 0.53125];
  clock?.addRows(1, [[...(own ?? [])], hand]);
  const shown = await entries();
  expect(shown).toHaveLength(3);
  expect((await writeClock(shown, { moment: at(33) })).sessions).toBe(3);
  expect(await entries()).toEqual([]);
  const ids = columnOf(host, "Sessions", "Session ID").slice(-3);
  expect(new Set(ids).size).toBe(3);
  expect(lastSessions(host, 3).map(({ Client }) => Client)).toEqual([
    ...["Ada Inventa", "Ada Inventa", "Ben Madeup"],
  ]);
});

test("an id that another session has by now is replaced, and both sessions stand", async () => {
  await open();
  await timeAda();
  typeInto(host, "Sessions", { row: 1, header: "Session ID", value: "S-00001" });
  await writeClock(await entries(), { moment: at(33) });
  const ids = columnOf(host, "Sessions", "Session ID");
  expect([ids[0], ids[8]]).toEqual(["S-00001", "S-00002"]);
});

test("a session that an earlier attempt wrote is only taken out of Clock", async () => {
  await open();
  await timeAda();
  const shown = await entries();
  const [before = []] = bodyOf(host, "Clock");
  await writeClock(shown, { moment: at(33) });
  host.book.tableByName("Clock")?.addRows(1, [before]);
  expect(await writeClock(await entries(), { moment: at(34) })).toMatchObject({
    ...{ sessions: 1, known: 1, firstRow: 9 },
  });
  expect(await entries()).toEqual([]);
  expect(bodyOf(host, "Sessions")).toHaveLength(9);
});

test("two panes that write one visit at the same moment are told of the row that stands twice", async () => {
  await open();
  await timeAda();
  const shown = await entries();
  const written = await Promise.all(
    [33, 33].map((time) => writeClock(shown, { moment: at(time) }))
  );
  const rows = columnOf(host, "Sessions", "Session ID").filter((id) => id === "S-00001").length;
  const told = written.flatMap(({ notices }) => notices).filter((text) => text.includes("twice"));
  expect({ rows, told }).toEqual({
    rows: 2,
    told: [
      "Row 11 of Sessions is there twice, for somebody else wrote the visit at the same moment; delete that row.",
    ],
  });
  expect((await writeClock(shown, { moment: at(34) })).notices).toEqual(told);
});

test("what was changed since it was shown is neither ended, nor corrected, discarded or written", async () => {
  await open();
  await timeAda();
  const shown = await entryOf("Ada Inventa");
  typeInto(host, "Clock", { row: 1, header: "Client", value: "Ben Madeup" });
  const changed = "The row was changed in sheet Clock since it was shown";
  const moment = at(40);
  await expect(stopClock({ ...shown, endMinutes: undefined }, { moment })).rejects.toThrow(changed);
  await expect(correctClock(shown, { code: "97110" }, { moment })).rejects.toThrow(changed);
  await expect(discardClock([shown], { moment })).rejects.toThrow(changed);
  await expect(writeClock([shown], { moment })).rejects.toThrow(changed);
  expect(await shownEntries()).toEqual(["Ben Madeup 97530 9:00-9:32"]);
});

test("nonsense and errors in Clock are doubts of their rows, and can be corrected", async () => {
  await open();
  await timeAda();
  typeInto(host, "Clock", { row: 1, header: "Start", value: "when she came" });
  typeInto(host, "Clock", { row: 1, header: "Client", value: "#N/A" });
  expect(await lookAtWorkbook({ moment: at(33) })).toMatchObject({ kind: "ready" });
  const [shown] = await entries();
  expect(shown?.problems.map(({ column, text }) => [column, text])).toEqual([
    ["Client", "#N/A"],
    ["Start", "when she came"],
  ]);
  await expect(writeClock(await entries(), { moment: at(33) })).rejects.toThrow(
    "Start reads when she came, which is not understood; say when it began."
  );
  if (shown) await correctClock(shown, { startMinutes: 541 }, { moment: at(34) });
  expect((await entries())[0]).toMatchObject({ startMinutes: 541, problems: [{ text: "#N/A" }] });
});

test.each(["=cmd|' /c calc'!A0", "<script>alert(1)</script>", "مرحبا 😀", "3-4", "'quoted"])(
  "a client called %s is text, in Clock and in Sessions",
  async (client) => {
    await open();
    await startClock({ ...ada, client }, { moment: at(0) });
    await stopClock(await entryOf(client), { moment: at(20) });
    await writeClock(await entries(), { moment: at(21) });
    expect(lastSessions(host, 1)).toMatchObject([{ Client: client }]);
    const cell = host.book.tableByName("Sessions");
    const area = { row: 9, column: 1, rowCount: 1, columnCount: 1 };
    expect(cell?.sheet.values(area)).toEqual([[client]]);
  }
);

test("a range called Clock is told of, and nothing is made", async () => {
  await open();
  host.book.addName("Clock", "=Clients!$A$1");
  await expect(startClock(ada, { moment: at(0) })).rejects.toThrow(
    "The name Clock is in use for a range (Formulas, Name Manager)"
  );
  expect(host.book.tableByName("Clock")).toBeUndefined();
});

test("with filters on both tables every row is written and taken out", async () => {
  await open();
  await startClock(ben, { moment: at(0) });
  await timeAda();
  host.book.tableByName("Clock")?.filter(2, ["Nobody"]);
  host.book.tableByName("Sessions")?.filter(1, ["Nobody"]);
  await writeClock([await entryOf("Ada Inventa")], { moment: at(33) });
  expect(lastSessions(host, 1)).toMatchObject([{ Client: "Ada Inventa" }]);
  expect(await shownEntries()).toEqual(["Ben Madeup 97110 9:00-"]);
});

test("a sheet of hers called Clock is left as it is", async () => {
  await open();
  const sheet = host.book.addSheet("Clock");
  sheet.setValues({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["shift plan"]]);
  await startClock(ada, { moment: at(0) });
  expect(host.book.tableByName("Clock")?.sheet.name).toBe("Clock (2)");
  expect(sheet.values({ row: 0, column: 0, rowCount: 2, columnCount: 1 })).toEqual([
    ["shift plan"],
    [""],
  ]);
});
