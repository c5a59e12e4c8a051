import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { textCell } from "../../../src/workbook/plan/cellInput";
import { makeDashboard } from "../../../src/workflows/makeDashboard";
import { makeSuperbills } from "../../../src/workflows/makeSuperbills";
import { figuresOf } from "../../../src/billing/figures/figures";
import { lookAtWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { typeInto } from "../support/columns";
import { moment } from "../support/practice";
import { session, smallPractice, smallSessions, workbookWith } from "../support/smallPractice";
import { stateOf } from "../support/state";

jest.setTimeout(60_000);

const hostile = '=HYPERLINK("http://x","y")';
const title = "Quarterhour dashboard";
let bytes: Uint8Array;

beforeAll(async () => {
  const sessions = [
    ...smallSessions,
    session("2026-10-28", "Ada Inventa", "97530", 45, 3, { Provider: textCell(hostile) }),
  ];
  const host = await bootExcel({ bytes: await workbookWith(smallPractice(sessions)) });
  await makeSuperbills({ moment });
  bytes = await host.book.save();
  host.close();
});

let host: HostSession;
beforeEach(async () => {
  host = await bootExcel({ bytes });
});
afterEach(() => host.close());

const sheetNamed = (name: string) => {
  const sheet = host.book.sheets().find((each) => each.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
};
const chartsOf = (name: string) =>
  sheetNamed(name)
    .drawings()
    .filter(({ kind }) => kind === "chart");
const cellsOf = (name: string) => stateOf(host.book).sheets[name] ?? [];

test("makes a sheet with four charts, goes to it, and leaves everything else as it is", async () => {
  const before = stateOf(host.book);
  const result = await makeDashboard({ moment });
  expect(result).toEqual({ sheet: "Dashboard", notices: [], outcome: "done" });
  expect(host.book.activeSheet.name).toBe("Dashboard");
  expect(chartsOf("Dashboard").map(({ name }) => name)).toEqual([
    "Quarterhour billed by month",
    "Quarterhour balance by age",
    "Quarterhour units by therapist",
    "Quarterhour top findings",
  ]);
  const after = stateOf(host.book);
  const { Dashboard: own = [], ...others } = after.sheets;
  expect({ ...after, sheets: others }).toEqual(before);
  expect(own[0]?.[0]).toBe(title);
});

test("the sheet says what the figures are", async () => {
  await makeDashboard({ moment });
  const status = await lookAtWorkbook({ moment });
  if (status.kind !== "ready") throw new Error("The workbook cannot be used");
  const figures = figuresOf(status.records, status.judgements, moment.today);
  const total = cellsOf("Dashboard").find(([first]) => first === "Total");
  const { billedCents, paidCents, outstandingCents } = figures.billed.total;
  expect(billedCents).toBeGreaterThan(0);
  expect(paidCents).toBe(10000);
  expect(total?.slice(1, 4)).toEqual(
    [billedCents, paidCents, outstandingCents].map((cents) => String(cents / 100))
  );
});

test("a therapist's name is text, even one that begins as a formula", async () => {
  await makeDashboard({ moment });
  const sheet = sheetNamed("Dashboard");
  const area = sheet.usedArea(true);
  if (!area) throw new Error("The sheet is empty");
  expect(sheet.values(area).flat()).toContain(hostile);
  const formulas = sheet.formulas(area).flat();
  expect(formulas.filter((formula) => formula !== hostile && /^=/.test(String(formula)))).toEqual(
    []
  );
  expect(
    sheet
      .values(area)
      .flat()
      .filter((value) => typeof value === "object")
  ).toEqual([]);
});

test("made again it is written over, with what changed, and without a second chart", async () => {
  await makeDashboard({ moment });
  const sheet = sheetNamed("Dashboard");
  const far = { row: 3, column: 14, rowCount: 1, columnCount: 1 };
  sheet.setValues(far, [["call Ada"]]);
  typeInto(host, "Payments", { row: 1, header: "Amount", value: 50 });
  const again = await makeDashboard({ moment });
  expect(again.sheet).toBe("Dashboard");
  expect(chartsOf("Dashboard")).toHaveLength(4);
  expect(cellsOf("Dashboard").find(([first]) => first === "Total")?.[2]).toBe("50");
  expect(sheet.values(far)).toEqual([[""]]);
  expect(host.book.sheets().filter(({ name }) => /dashboard/i.test(name))).toHaveLength(1);
});

test("a hidden one is written over and shown", async () => {
  await makeDashboard({ moment });
  sheetNamed("Sessions").activate();
  sheetNamed("Dashboard").visibility = "hidden";
  await makeDashboard({ moment });
  expect(sheetNamed("Dashboard").visibility).toBe("visible");
});

test("one that she deleted is made anew", async () => {
  await makeDashboard({ moment });
  const first = cellsOf("Dashboard");
  sheetNamed("Dashboard").delete();
  await makeDashboard({ moment });
  expect(cellsOf("Dashboard")).toEqual(first);
  expect(chartsOf("Dashboard")).toHaveLength(4);
});

describe("a sheet of hers", () => {
  const corner = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

  it.each(["Dashboard", "DASHBOARD"])("named %s is never touched, however often", async (name) => {
    const hers = host.book.addSheet(name);
    hers.setValues({ ...corner, row: 5 }, [["mine"]]);
    expect((await makeDashboard({ moment })).sheet).toBe("Dashboard (2)");
    expect((await makeDashboard({ moment })).sheet).toBe("Dashboard (2)");
    expect(cellsOf(name)).toEqual([["mine"]]);
    expect(chartsOf(name)).toEqual([]);
    expect(chartsOf("Dashboard (2)")).toHaveLength(4);
  });

  it("with nothing but a chart on it is never touched", async () => {
    const hers = host.book.addSheet("Dashboard");
    const sessions = sheetNamed("Sessions");
    hers.addChart(
      "ColumnClustered",
      sessions,
      { ...corner, rowCount: 4, columnCount: 2 },
      "columns"
    );
    expect((await makeDashboard({ moment })).sheet).toBe("Dashboard (2)");
    expect(chartsOf("Dashboard")).toHaveLength(1);
  });

  it("that is our own with a table put on it is hers", async () => {
    await makeDashboard({ moment });
    const sheet = sheetNamed("Dashboard");
    const area = { row: 200, column: 0, rowCount: 2, columnCount: 1 };
    sheet.setValues(area, [["Mine"], [1]]);
    sheet.addTable(area, true);
    expect((await makeDashboard({ moment })).sheet).toBe("Dashboard (2)");
    expect(sheet.values(area)).toEqual([["Mine"], [1]]);
  });

  it("that is empty is used", async () => {
    host.book.addSheet("dashboard");
    expect((await makeDashboard({ moment })).sheet).toBe("dashboard");
    expect(chartsOf("dashboard")).toHaveLength(4);
  });
});

test("nothing is written where she stops it", async () => {
  const before = stateOf(host.book);
  const stopped = AbortSignal.abort();
  expect(await makeDashboard({ moment, signal: stopped })).toMatchObject({ outcome: "cancelled" });
  expect(stateOf(host.book)).toEqual(before);
});

test("is kept in the file: the sheet on its side, with its charts", async () => {
  await makeDashboard({ moment });
  const saved = await host.book.save();
  const before = cellsOf("Dashboard");
  host.close();
  host = await bootExcel({ bytes: saved });
  expect(cellsOf("Dashboard")).toEqual(before);
  expect(chartsOf("Dashboard")).toHaveLength(4);
  expect(sheetNamed("Dashboard").pageLayout).toMatchObject({ orientation: "landscape" });
  await makeDashboard({ moment });
  expect(chartsOf("Dashboard")).toHaveLength(4);
});

test("takes five requests: two to read, one to look, one to write, two to show", async () => {
  await makeDashboard({ moment });
  const first = host.requests.length;
  await makeDashboard({ moment });
  expect(first).toBeLessThanOrEqual(5);
  expect(host.requests.length - first).toBeLessThanOrEqual(6);
});
