import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { openDocument } from "../../src/workflows/openDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

let billed: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
  await makeSuperbills({ moment });
  billed = await host.book.save();
  host.close();
});

beforeEach(async () => {
  host = await bootExcel({ bytes: billed });
});

afterEach(() => host.close());

describe("opening a document", () => {
  test("shows its sheet and goes to it, also where the sheet is hidden", async () => {
    const sheet = host.book.sheetByName("SB-0002");
    if (sheet) sheet.visibility = "hidden";
    expect(await openDocument("SB-0002")).toEqual({ outcome: "shown", sheet: "SB-0002" });
    expect(sheet?.visibility).toBe("visible");
    expect(host.book.activeSheet.name).toBe("SB-0002");
  });

  test("says where there is no sheet, no name of one, or no such document", async () => {
    host.book.sheetByName("SB-0002")?.delete();
    typeInto(host, "Documents", { row: 3, header: "Sheet", value: "" });
    const told = await Promise.all(["SB-0002", "SB-0003", "SB-0099"].map(openDocument));
    const messages = told.map((each) => (each.outcome === "gone" ? each.message : "shown"));
    expect(messages[0]).toContain('The sheet "SB-0002" of SB-0002 is not in the workbook');
    expect(messages[1]).toContain("SB-0003 has no sheet");
    expect(messages[2]).toContain("There is no SB-0099");
  });
});

describe("fingerprints", () => {
  const all = ["SB-0001", "SB-0002", "SB-0003"];
  const none = { unchanged: [], edited: [], missing: [], unknown: [] };

  test("of sheets as they were issued are unchanged, also after saving and opening", async () => {
    expect(await checkFingerprints()).toEqual({ ...none, unchanged: all });
  });

  test("tell of any printed cell that was edited, cleared or added to", async () => {
    const sheets = all.map((name) => host.book.sheetByName(name));
    sheets[0]?.setValues({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, [["Other Practice"]]);
    const used = sheets[1]?.usedArea(true);
    const last = { row: (used?.rowCount ?? 1) - 1, column: 0, rowCount: 1, columnCount: 1 };
    sheets[1]?.setValues(last, [[""]]);
    expect(await checkFingerprints()).toEqual({
      ...none,
      unchanged: ["SB-0003"],
      edited: ["SB-0001", "SB-0002"],
    });
  });

  test("care for no colour, and for no note beside what is printed", async () => {
    const sheet = host.book.sheetByName("SB-0001");
    sheet?.setFormat({ row: 0, column: 0, rowCount: 3, columnCount: 3 }, { font: { bold: true } });
    const beside = { row: 4, column: 30, rowCount: 1, columnCount: 1 };
    sheet?.setValues(beside, [["Mailed on Friday"]]);
    expect((await checkFingerprints()).unchanged).toEqual(all);
  });

  test("are looked at of issued documents only, and say where a sheet is gone or nothing is known", async () => {
    await voidDocuments({ numbers: ["SB-0001"], moment });
    host.book.sheetByName("SB-0002")?.delete();
    typeInto(host, "Documents", { row: 3, header: "Fingerprint", value: "" });
    expect(await checkFingerprints()).toEqual({
      ...none,
      missing: ["SB-0002"],
      unknown: ["SB-0003"],
    });
  });

  test("are read of all documents in one request after the two that read the register", async () => {
    const before = host.requests.length;
    await checkFingerprints();
    expect(host.requests.length - before).toBe(3);
    expect(columnOf(host, "Documents", "Fingerprint")[0]).toMatch(/^\d+x\d+-[0-9a-z]{11}$/);
  });
});
