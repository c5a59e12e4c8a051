import { textCell } from "../../src/workbook/plan/cellInput";
import type { RowCells } from "../../src/workbook/plan/tableTail";
import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import type { Picture } from "../../src/workbench/engine/types";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { previewDocuments } from "../../src/workflows/previewDocuments";
import { png } from "../workbook/reading/letterhead/images";
import { deadFrom, runUndisturbed } from "./support/faults";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

jest.setTimeout(300_000);

const settings = (values: Record<string, string>): RowCells[] =>
  Object.entries(values).map(([setting, value]) => ({
    Setting: textCell(setting),
    Value: textCell(value),
  }));

/** A practice with a letterhead, and pictures of these sizes in pixels on its sheet. */
async function practiceWith(
  values: Record<string, string>,
  ...pictures: { name: string; bytes: number[] }[]
): Promise<Uint8Array> {
  const rows = smallPractice();
  rows.set("Letterhead", settings(values));
  const host = await bootExcel({ bytes: await workbookWith(rows) });
  const sheet = host.book.tableByName("Letterhead")?.sheet;
  for (const { name, bytes } of pictures) {
    const picture = sheet?.addPicture(Uint8Array.from(bytes));
    if (picture) picture.name = name;
  }
  const saved = await host.book.save();
  host.close();
  return saved;
}

const superbills = () => makeDocuments({ kind: "Superbill", moment });
const pictureOn = (host: HostSession, sheet: string) =>
  host.book
    .sheetByName(sheet)
    ?.drawings()
    .filter((drawing): drawing is Picture => drawing.kind === "picture") ?? [];

/** The colour of the cell with that text. */
function colorOf(host: HostSession, name: string, text: string): string | undefined {
  const sheet = host.book.sheetByName(name);
  const area = sheet?.usedArea(false);
  const rows = area ? (sheet?.values(area) ?? []) : [];
  const row = rows.findIndex((cells) => cells.includes(text));
  return sheet?.shownFormat(row, rows[row]?.indexOf(text) ?? 0).font?.color?.toLowerCase();
}

test("the logo stands on every document, in the practice's colour, without one more request", async () => {
  const plain = await runUndisturbed(await workbookWith(smallPractice()), superbills);
  const bytes = await practiceWith(
    { "Accent colour": "Maroon", "Logo height": "40" },
    { name: "Picture 1", bytes: png(200, 100) }
  );
  const host = await bootExcel({ bytes });
  const { documents, notices } = await superbills();
  expect(notices).toEqual([]);
  expect(documents.length).toBeGreaterThan(1);
  for (const { sheet } of documents) {
    const logos = pictureOn(host, sheet);
    expect(logos.map(({ name }) => name)).toEqual(["Logo"]);
    expect(logos[0]?.altText).toMatch(/logo/);
    const { width, height } = logos[0]?.box ?? { width: 0, height: 1 };
    expect(width / height).toBeCloseTo(2, 1);
    expect(colorOf(host, sheet, "Superbill")).toBe("#7b1e3a");
  }
  expect(host.requests.length).toBe(plain.actions.length);
  host.close();
});

test("what is broken is said when documents are made or previewed, and they are made all the same", async () => {
  const bytes = await practiceWith(
    { "Accent colour": "Blurple" },
    { name: "A", bytes: png(20, 10) },
    { name: "B", bytes: png(40, 1) }
  );
  const host = await bootExcel({ bytes });
  const { notices: ahead } = await previewDocuments({ kind: "Superbill", moment });
  const { notices, documents } = await superbills();
  expect(notices).toEqual(ahead);
  expect(notices).toEqual([
    expect.stringContaining("Sheet Letterhead has 2 pictures and none is named Logo"),
    expect.stringContaining('Sheet Letterhead, setting Accent colour: "Blurple" is not a colour'),
  ]);
  expect(documents.length).toBeGreaterThan(1);
  host.close();
});

test("a check says nothing of the letterhead and does not ask for its picture", async () => {
  const bytes = await practiceWith({ "Accent colour": "Blurple" }, { name: "A", bytes: png(9, 9) });
  const { actions } = await runUndisturbed(bytes, async () => {
    const { notices } = await checkSessions({ moment });
    expect(notices.join()).not.toContain("Letterhead");
  });
  expect(actions.flat().join()).not.toMatch(/Shapes|GetAsImage/);
});

test("a picture that is no logo is told of, and documents are made without one", async () => {
  const bytes = await practiceWith({}, { name: "Line", bytes: png(900, 3) });
  const host = await bootExcel({ bytes });
  const { notices, documents } = await superbills();
  expect(notices).toEqual([expect.stringMatching(/picture Line: it is 900 by 3 pixels/)]);
  expect(pictureOn(host, documents[0]?.sheet ?? "")).toEqual([]);
  host.close();
});

test("after a fault at any request, running again gives a document its one logo", async () => {
  const bytes = await practiceWith({}, { name: "Logo", bytes: png(100, 50) });
  const ofAda = () => makeDocuments({ kind: "Superbill", clients: ["Ada Inventa"], moment });
  const { actions, state } = await runUndisturbed(bytes, ofAda);
  const sheets = Object.keys(state.sheets).filter((name) => name.startsWith("SB-"));
  for (const [index, kinds] of actions.entries()) {
    const faults: Fault[] = [
      ...[{ kind: "refuse", error: "responseTooLarge" } as const, { kind: "lost" } as const],
      { kind: "cut", when: "after", action: kinds.length - 2 },
    ];
    for (const fault of faults) {
      const host = await bootExcel({ bytes });
      deadFrom(host, index + 2);
      host.faults.at(index + 1, fault);
      await expect(ofAda()).rejects.toThrow();
      host.faults.clear();
      await ofAda();
      for (const sheet of sheets) {
        const names = pictureOn(host, sheet).map(({ name }) => name);
        expect({ index, fault, sheet, names }).toEqual({ index, fault, sheet, names: ["Logo"] });
      }
      host.close();
    }
  }
});

test("a picture too large to come along with the tables is asked for by itself", async () => {
  const bytes = await practiceWith({}, { name: "Logo", bytes: png(100, 50) });
  const host = await bootExcel({ bytes });
  host.faults.at(2, { kind: "refuse", error: "responseTooLarge" });
  const { documents, notices } = await superbills();
  expect(notices).toEqual([]);
  expect(pictureOn(host, documents[0]?.sheet ?? "").length).toBe(1);
  host.close();
});

describe("where Excel", () => {
  const made = async (...faults: [request: number, fault: Fault][]) => {
    const bytes = await practiceWith({}, { name: "Logo", bytes: png(100, 50) });
    const host = await bootExcel({ bytes });
    for (const [request, fault] of faults) host.faults.at(request, fault);
    const { documents, notices } = await superbills();
    expect(documents.length).toBeGreaterThan(1);
    const logos = pictureOn(host, documents[0]?.sheet ?? "").length;
    host.close();
    return { notices, logos };
  };
  const lacking: Fault = { kind: "cut", when: "before", action: 1, code: "ApiNotFound" };

  test("knows no pictures, documents are made without a logo, and it is said", async () => {
    const notices = [expect.stringMatching(/cannot give the picture on sheet Letterhead/)];
    expect(await made([1, lacking])).toEqual({ notices, logos: 0 });
  });

  test("cannot give the picture even by itself, likewise", async () => {
    const notices = [expect.stringMatching(/picture Logo: Excel could not give it/)];
    const refused: Fault = { kind: "refuse", error: "responseTooLarge" };
    expect(await made([2, lacking], [4, refused])).toEqual({ notices, logos: 0 });
  });
});
