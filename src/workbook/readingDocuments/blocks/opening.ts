import type { DocumentBlock } from "../../../billing/documents/document";
import { lookOf } from "../cellLooks";
import { shownText } from "../documentCells";
import { NotUnderstood } from "../notUnderstood";
import type { SheetReader } from "../sheetReader";
import { readFacts } from "./facts";

type Opening = Extract<DocumentBlock, { kind: "opening" }>;

/** All above the first heading or list at the left. */
export function readOpening(sheet: SheetReader, end: number): Opening {
  const texts = readTexts(sheet, end);
  const { facts, groups } = readFacts(sheet, { from: sheet.title.row + 1, end }, sheet.right);
  return {
    kind: "opening",
    letterhead: {
      name: texts.practiceName.join(" "),
      lines: texts.label,
      ...(sheet.logo ? { logo: sheet.logo } : {}),
    },
    recipient: texts.recipient,
    title: shownText(sheet.title),
    facts,
    details: groups,
  };
}

/** The lines at the left by their look: the practice's name, its letterhead, and the recipient. */
function readTexts(sheet: SheetReader, end: number) {
  const texts = { practiceName: [] as string[], label: [] as string[], recipient: [] as string[] };
  for (let row = 0; row < end; row += 1) {
    for (const cell of sheet.cells.inRow(row, sheet.left)) {
      const look = lookOf(cell);
      if (look !== "practiceName" && look !== "label" && look !== "recipient") {
        throw new NotUnderstood(cell.address);
      }
      texts[look].push(...shownText(sheet.cells.read(cell)).split("\n"));
    }
  }
  return texts;
}
