import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { codesCell, numberCell, textCell } from "../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../src/workbook/plan/tableTail";
import { makeAuthorizationSheet } from "../../../src/workflows/makeAuthorizationSheet";
import { typeInto } from "../support/columns";
import { moment } from "../support/practice";
import { workbookWith } from "../support/smallPractice";
import { stateOf } from "../support/state";
import { authorizationRow, authorizedPractice } from "./practice";

jest.setTimeout(60_000);

const name = "Authorization use";
const title = "Quarterhour authorization use";
let few: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  few = await workbookWith(authorizedPractice());
});
afterEach(() => host.close());

async function open(bytes: Uint8Array): Promise<void> {
  host = await bootExcel({ bytes });
}

async function openWith(...authorizations: RowCells[]): Promise<void> {
  await open(await workbookWith(authorizedPractice(authorizations)));
}

const sheetNamed = (wanted: string) => {
  const sheet = host.book.sheets().find((each) => each.name === wanted);
  if (!sheet) throw new Error(`No sheet ${wanted}`);
  return sheet;
};
const chartsOf = (wanted = name) =>
  sheetNamed(wanted)
    .drawings()
    .flatMap((drawing) => (drawing.kind === "chart" ? [drawing] : []));
const cellsOf = (wanted = name) => stateOf(host.book).sheets[wanted] ?? [];

/** What the list says, row by row, below its header. */
function listOf(wanted = name): Record<string, string>[] {
  const cells = cellsOf(wanted);
  const at = cells.findIndex(([first]) => first === "Client");
  const headers = cells[at] ?? [];
  return cells
    .slice(at + 1)
    .map((row) => Object.fromEntries(headers.map((header, column) => [header, row[column] ?? ""])));
}

test("makes the sheet, goes to it, and leaves everything else as it is", async () => {
  await open(few);
  const before = stateOf(host.book);
  expect(await makeAuthorizationSheet({ moment })).toEqual({
    ...{ sheet: name, notices: [], outcome: "done" },
  });
  expect(host.book.activeSheet.name).toBe(name);
  const { [name]: own = [], ...others } = stateOf(host.book).sheets;
  expect({ ...stateOf(host.book), sheets: others }).toEqual(before);
  expect(own[0]?.[0]).toBe(title);
});

test("lists them by urgency with amounts in units and in visits, what is over at the end", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  const list = listOf();
  expect(list.map(({ Number: number, Client: client }) => number || client)).toEqual([
    ...["B-7", "A-100", "Ada Inventa", "D-9"],
    ...["Ended, closed or denied", "A-99"],
  ]);
  expect(list[1]).toMatchObject({
    ...{ Client: "Ada Inventa", Kind: "Prior authorization", Payer: "Aetna" },
    ...{ Codes: "97530, 97110", Basis: "Units", Authorized: "20", Used: "6" },
    ...{ "Booked ahead": "8", "Left in units": "6", "Left in visits": "1" },
    "How it stands": "In force",
  });
  expect(list[0]).toMatchObject({
    ...{ Basis: "Visits", Authorized: "5", Used: "3", "Left in units": "8" },
    ...{ "Left in visits": "2", "How it stands": "Low. Ask Aetna for the next one now." },
  });
});

test("an amount that is not known stays blank, and the row says what to do", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  expect(listOf().find(({ Number: number }) => number === "D-9")).toMatchObject({
    ...{ Basis: "", Authorized: "20", Used: "", "Booked ahead": "" },
    ...{ "Left in units": "", "Left in visits": "", "█ used ▒ booked ░ left": "" },
    "How it stands": "Basis not known. Say in Basis whether 20 are units or visits.",
  });
});

test("the chart shows shares of those that count and can be drawn on, the most urgent on top", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  const [chart, ...more] = chartsOf();
  expect(more).toEqual([]);
  expect(chart?.type).toBe("BarStacked100");
  expect(chart?.series()).toMatchObject([
    { name: "Used", categories: ["Ada Inventa, A-100", "Ben Madeup, B-7"], values: [0.3, 0.6] },
    { name: "Booked ahead", values: [0.4, 0] },
    { name: "Left", values: [0.3, 0.4] },
  ]);
});

test("without any that counts there is no chart, and without any at all it says so", async () => {
  await openWith(authorizationRow({ Basis: textCell("") }));
  await makeAuthorizationSheet({ moment });
  expect(chartsOf()).toEqual([]);
  typeInto(host, "Authorizations", { row: 1, header: "Status", value: "Closed" });
  await makeAuthorizationSheet({ moment });
  expect(listOf()[0]).toMatchObject({ Client: "No authorization is in force or ahead." });
  expect(listOf()[2]).toMatchObject({ Number: "A-100", "How it stands": "Closed" });
});

test.each([
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://x","y")',
  "+1",
  "@SUM(A1)",
  "<script>",
  "🙂 שלום",
])("%s is text wherever it stands", async (hostile) => {
  await openWith(
    authorizationRow({ Number: textCell(hostile), Payer: textCell("Aetna") }),
    authorizationRow({ Client: textCell(hostile), Payer: textCell(hostile) }),
    authorizationRow({ Codes: codesCell([hostile]), Basis: textCell(hostile) })
  );
  await makeAuthorizationSheet({ moment });
  const sheet = sheetNamed(name);
  const area = sheet.usedArea(true);
  if (!area) throw new Error("The sheet is empty");
  const values = sheet.values(area);
  expect(values.flat()).toContain(hostile);
  // A cell whose formula is what it shows has none.
  expect(sheet.formulas(area)).toEqual(values);
});

test("a name as long as a cell may be makes no row higher than Excel allows", async () => {
  const long = "Very long ".repeat(300);
  await openWith(authorizationRow({ Number: textCell(long), Payer: textCell(long) }));
  expect(await makeAuthorizationSheet({ moment })).toMatchObject({ outcome: "done" });
});

test("60 are all in the list, the 24 most urgent in the chart", async () => {
  await openWith(
    ...Array.from({ length: 60 }, (_, at) =>
      authorizationRow({ Number: textCell(`N-${at}`), Authorized: numberCell(20 + at) })
    )
  );
  await makeAuthorizationSheet({ moment });
  expect(listOf()).toHaveLength(60);
  const [chart] = chartsOf();
  expect(chart?.title).toBe(
    "Used, booked ahead and left of what is authorized, the 24 most urgent"
  );
  expect(chart?.series()[0]?.values).toHaveLength(24);
  expect(chart?.series()[0]?.categories.at(-1)).toBe(`Ada Inventa, ${listOf()[0]?.Number ?? ""}`);
});

test("made again it is written over with what changed, and without a second chart", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  typeInto(host, "Authorizations", { row: 2, header: "Authorized", value: 50 });
  const far = { row: 3, column: 30, rowCount: 1, columnCount: 1 };
  sheetNamed(name).setValues(far, [["call Ben"]]);
  expect((await makeAuthorizationSheet({ moment })).sheet).toBe(name);
  expect(chartsOf()).toHaveLength(1);
  expect(sheetNamed(name).values(far)).toEqual([[""]]);
  expect(listOf().find(({ Number: number }) => number === "B-7")?.Authorized).toBe("50");
});

test("a sheet of hers of that name is never touched", async () => {
  await open(few);
  const hers = host.book.addSheet("AUTHORIZATION USE");
  hers.setValues({ row: 2, column: 0, rowCount: 1, columnCount: 1 }, [["mine"]]);
  expect((await makeAuthorizationSheet({ moment })).sheet).toBe(`${name} (2)`);
  expect((await makeAuthorizationSheet({ moment })).sheet).toBe(`${name} (2)`);
  expect(cellsOf("AUTHORIZATION USE")).toEqual([["mine"]]);
});

test("a workbook without the table gets a sheet that says so", async () => {
  const practice = authorizedPractice();
  practice.delete("Authorizations");
  await open(await workbookWith(practice));
  await makeAuthorizationSheet({ moment });
  expect(listOf()[0]).toMatchObject({ Client: "No authorization is in force or ahead." });
});

test("nothing is written where she stops it", async () => {
  await open(few);
  const before = stateOf(host.book);
  const signal = AbortSignal.abort();
  expect(await makeAuthorizationSheet({ moment, signal })).toMatchObject({ outcome: "cancelled" });
  expect(stateOf(host.book)).toEqual(before);
});

test("is kept in the file on its side, with its header on every page", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  const [before, bytes] = [cellsOf(), await host.book.save()];
  host.close();
  await open(bytes);
  expect(cellsOf()).toEqual(before);
  expect(chartsOf()).toHaveLength(1);
  expect(sheetNamed(name).pageLayout).toMatchObject({ orientation: "landscape" });
});

test("takes five requests: two to read, one to look, one to write, two to show", async () => {
  await open(few);
  await makeAuthorizationSheet({ moment });
  const first = host.requests.length;
  await makeAuthorizationSheet({ moment });
  expect(first).toBeLessThanOrEqual(5);
  expect(host.requests.length - first).toBeLessThanOrEqual(6);
});
