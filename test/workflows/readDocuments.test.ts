import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { readDocuments } from "../../src/workflows/readDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import type { Document } from "../../src/billing/documents/document";
import { base64Of, png } from "../workbook/reading/letterhead/images";
import { typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

let billed: Uint8Array;
let host: HostSession;
const made = new Map<string, Document>();

beforeAll(async () => {
  host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
  const { documents } = await makeSuperbills({ moment });
  for (const { number, toDocument } of documents) {
    const document = toDocument?.();
    if (document) made.set(number, document);
  }
  billed = await host.book.save();
  host.close();
});

beforeEach(async () => {
  host = await bootExcel({ bytes: billed });
});

afterEach(() => host.close());

const all = ["SB-0001", "SB-0002", "SB-0003"];

test("documents made earlier are read as they were made, in the order asked for", async () => {
  const { documents, notices } = await readDocuments(["SB-0002", "SB-0001", "SB-0002"]);
  expect(notices).toEqual([]);
  expect(documents.map(({ number, isVoid }) => [number, isVoid])).toEqual([
    ["SB-0002", false],
    ["SB-0001", false],
  ]);
  for (const { number, document } of documents) expect(document).toEqual(made.get(number));
});

test("they are read in four requests, hidden sheets too, and nothing is written", async () => {
  for (const name of all) {
    const sheet = host.book.sheetByName(name);
    if (sheet) sheet.visibility = "veryHidden";
  }
  const before = host.requests.length;
  const { documents } = await readDocuments(all);
  expect(documents).toHaveLength(3);
  expect(host.requests.length - before).toBe(4);
  expect(host.book.sheetByName("SB-0001")?.visibility).toBe("veryHidden");
});

function write(sheet: string, place: { row: number; column: number }, value: string | number) {
  host.book.sheetByName(sheet)?.setValues({ ...place, rowCount: 1, columnCount: 1 }, [[value]]);
}

/** Where a text stands on a sheet. */
function placeOf(sheet: string, text: string): { row: number; column: number } {
  const found = host.book.sheetByName(sheet);
  const area = found?.usedArea(true);
  if (!found || !area) throw new Error(`There is no ${sheet}.`);
  for (const [row, cells] of found.values(area).entries()) {
    const column = cells.findIndex((cell) => cell === text);
    if (column >= 0) return { row: area.row + row, column: area.column + column };
  }
  throw new Error(`${text} is not on ${sheet}.`);
}

describe("a sheet that was edited by hand", () => {
  test("is taken as it stands, with a notice", async () => {
    write(
      "SB-0001",
      placeOf("SB-0001", "1 Example Street\nExample, VA 00000\n555-0100\nTax ID 12-3456789"),
      "New address"
    );
    const { documents, notices } = await readDocuments(["SB-0001", "SB-0002"]);
    expect(documents).toHaveLength(2);
    expect(JSON.stringify(documents[0]?.document)).toContain("New address");
    expect(notices).toEqual([
      'The sheet "SB-0001" of SB-0001 was edited by hand after it was issued; it is taken as it stands.',
    ]);
  });

  test("is read with a line put in or taken out", async () => {
    const lines = async () => {
      const { documents, notices } = await readDocuments(["SB-0001"]);
      const list = documents[0]?.document.blocks.find((block) => block.kind === "list");
      return { lines: list?.rows.length, notices: notices.length };
    };
    expect(await lines()).toEqual({ lines: 2, notices: 0 });
    const { row } = placeOf("SB-0001", "Modifiers");
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SB-0001");
      sheet.getRange(`${row + 2}:${row + 2}`).insert("Down");
      sheet.getRange(`A${row + 2}:Z${row + 2}`).copyFrom(`A${row + 3}:Z${row + 3}`);
      await context.sync();
    });
    expect(await lines()).toEqual({ lines: 3, notices: 1 });
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("SB-0001");
      sheet.getRange(`${row + 2}:${row + 3}`).delete("Up");
      await context.sync();
    });
    expect(await lines()).toEqual({ lines: 1, notices: 1 });
  });

  test("is not guessed at where something stands in no document's place", async () => {
    write("SB-0001", { row: 12, column: 4 }, "Call her first!");
    write("SB-0002", placeOf("SB-0002", "Superbill"), "");
    const { documents, notices } = await readDocuments(all);
    expect(documents.map(({ number }) => number)).toEqual(["SB-0003"]);
    expect(notices[0]).toContain(
      '"SB-0001" of SB-0001 does not read as a document any more: what stands in E13 is'
    );
    expect(notices[0]).toContain(
      "Undo what was changed there, or reissue it. Print it from Excel instead"
    );
    expect(notices[1]).toContain("SB-0002 does not read as a document any more. Undo");
  });

  test("is not read in part where rows are hidden, or nothing is left", async () => {
    host.book.sheetByName("SB-0001")?.setRowHidden(20, true);
    const sheet = host.book.sheetByName("SB-0002");
    const used = sheet?.usedArea(false);
    if (used) sheet?.clear(used, "contents");
    const { documents, notices } = await readDocuments(all);
    expect(documents.map(({ number }) => number)).toEqual(["SB-0003"]);
    expect(notices[0]).toContain('The sheet "SB-0001" of SB-0001 is empty, has hidden rows');
    expect(notices[1]).toContain('The sheet "SB-0002" of SB-0002 is empty, has hidden rows');
  });

  test("may have notes beside what is printed", async () => {
    write("SB-0001", { row: 3, column: 20 }, "Mailed on Friday");
    const { documents, notices } = await readDocuments(["SB-0001"]);
    expect(notices).toEqual([]);
    expect(documents[0]?.document).toEqual(made.get("SB-0001"));
  });
});

test("a void document says so, and what was made in its place", async () => {
  await voidDocuments({ numbers: ["SB-0003"], moment });
  await reissueDocument({ number: "SB-0001", moment });
  const { documents, notices } = await readDocuments(["SB-0001", "SB-0003", "SB-0004"]);
  expect(notices).toEqual([]);
  expect(documents.map(({ isVoid, document: { voided } }) => ({ isVoid, voided }))).toEqual([
    { isVoid: true, voided: { replacedBy: "SB-0004" } },
    { isVoid: true, voided: {} },
    { isVoid: false, voided: undefined },
  ]);
  const { voided: _, ...asMade } = documents[0]?.document ?? {};
  expect(asMade).toEqual(made.get("SB-0001"));
});

test("where no print area is left, what was issued is read and not what stands beside it", async () => {
  await voidDocuments({ numbers: ["SB-0001"], moment });
  const sheet = host.book.sheetByName("SB-0001");
  if (sheet) {
    const { printArea: _, ...layout } = sheet.pageLayout;
    sheet.pageLayout = layout;
  }
  const { documents, notices } = await readDocuments(["SB-0001"]);
  expect(notices).toEqual([]);
  expect(documents[0]?.document).toEqual({ ...made.get("SB-0001"), voided: {} });
});

describe("what cannot be read is told with what to do", () => {
  test.each<[string, () => void, string]>([
    [
      "no such document",
      () => typeInto(host, "Documents", { row: 1, header: "Number", value: "X" }),
      "There is no SB-0001 in table Documents any more",
    ],
    [
      "two of one number",
      () => typeInto(host, "Documents", { row: 2, header: "Number", value: "SB-0001" }),
      "Table Documents has SB-0001 twice, in rows 2 and 3",
    ],
    [
      "no sheet's name",
      () => typeInto(host, "Documents", { row: 1, header: "Sheet", value: "" }),
      "SB-0001 has no sheet in table Documents; type",
    ],
    [
      "no sheet",
      () => host.book.sheetByName("SB-0001")?.delete(),
      'The sheet "SB-0001" of SB-0001 is not in the workbook any more',
    ],
    [
      "a draft",
      () => typeInto(host, "Documents", { row: 1, header: "Status", value: "Draft" }),
      "SB-0001 was begun and not finished; make superbills again",
    ],
    [
      "no status",
      () => typeInto(host, "Documents", { row: 1, header: "Status", value: "" }),
      "Row 2 of table Documents does not say whether SB-0001 is issued or void",
    ],
    [
      "no kind",
      () => typeInto(host, "Documents", { row: 1, header: "Kind", value: "Letter" }),
      "Row 2 of table Documents does not say what SB-0001 is",
    ],
  ])("%s", async (_, spoil, message) => {
    spoil();
    const { documents, notices } = await readDocuments(["SB-0001", "SB-0003"]);
    expect(documents.map(({ number }) => number)).toEqual(["SB-0003"]);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain(message);
  });
});

test("a sheet under a name of hers is found by the register, in any case", async () => {
  const sheet = host.book.sheetByName("SB-0001");
  if (sheet) sheet.name = "Ada, October";
  typeInto(host, "Documents", { row: 1, header: "Sheet", value: "ADA, october" });
  const { documents } = await readDocuments(["SB-0001"]);
  expect(documents[0]?.document).toEqual(made.get("SB-0001"));
});

test("nothing is asked for where no document can be read", async () => {
  const before = host.requests.length;
  expect(await readDocuments([])).toEqual({ documents: [], notices: [] });
  expect(host.requests.length - before).toBe(2);
});

describe("pictures and shapes", () => {
  test("that are printed and are no logo of ours are told of", async () => {
    await Excel.run(async (context) => {
      for (const [name, left] of [
        ["Stamp", 300],
        ["Beside", 700],
      ] as const) {
        const shape = context.workbook.worksheets
          .getItem("SB-0001")
          .shapes.addImage(base64Of(png(2, 1)));
        Object.assign(shape, { name, left, top: 100, width: 60, height: 30 });
      }
      await context.sync();
    });
    const { documents, notices } = await readDocuments(["SB-0001"]);
    expect(documents[0]?.document).toEqual(made.get("SB-0001"));
    expect(notices).toEqual([
      'The sheet "SB-0001" of SB-0001 has pictures or shapes that can only be printed from Excel, and are left out here: Stamp.',
    ]);
  });
});
