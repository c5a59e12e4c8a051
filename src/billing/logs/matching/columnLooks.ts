import type { RuleBook } from "../../codes/ruleBook";
import type { LogCell, LogSheet } from "../logSheet";
import { isFilled } from "../sheets/filledCells";
import type { LogBlock } from "../sheets/logBlocks";
import { shownText } from "../sheets/shownText";
import { cellSigns } from "./cellSigns";
import { sampleRows } from "./sampleRows";
import { signs, type Sign } from "./signs";

/** What a column looks like in the rows that were sampled. */
export interface ColumnLook {
  /** Position in the sheet's rows, from 0. */
  column: number;
  /** "" where nothing heads it. */
  header: string;
  /** Other readings of a header over two lines. */
  otherHeaders: readonly string[];
  /** One for each sampled row. */
  cells: readonly (LogCell | undefined)[];
  /** How many of them are filled. */
  filled: number;
  /** How many different texts stand in them. */
  different: number;
  /** Of the filled ones, the share that shows a sign, 0 to 1. */
  share: Readonly<Record<Sign, number>>;
  /** As many as three different cells, as she sees them. */
  samples: readonly string[];
}

const mostSamples = 3;
const longestSample = 60;

/** Looks at every column of a block that has a header or a filled cell. */
export function columnLooks(
  sheet: LogSheet,
  block: LogBlock,
  context: { rules: RuleBook; thisYear: number }
): ColumnLook[] {
  const rows = sampleRows(sheet, block);
  const looks: ColumnLook[] = [];
  for (let column = block.firstColumn; column <= block.lastColumn; column += 1) {
    const header = block.header?.texts[column] ?? "";
    const cells = rows.map((row) => row[column]);
    const filled = cells.filter(isFilled);
    if (header === "" && filled.length === 0) continue;
    const texts = new Set(filled.map((cell) => shownText(cell, sheet.dateSystem)));
    looks.push({
      column,
      header,
      otherHeaders: block.header?.otherTexts[column] ?? [],
      cells,
      filled: filled.length,
      different: texts.size,
      share: shares(filled, context),
      samples: [...texts].slice(0, mostSamples).map(cut),
    });
  }
  return looks;
}

function shares(
  cells: readonly LogCell[],
  context: { rules: RuleBook; thisYear: number }
): Record<Sign, number> {
  const counts = Object.fromEntries(signs.map((sign) => [sign, 0])) as Record<Sign, number>;
  for (const cell of cells) for (const sign of cellSigns(cell, context)) counts[sign] += 1;
  if (cells.length > 0) for (const sign of signs) counts[sign] /= cells.length;
  return counts;
}

function cut(text: string): string {
  const letters = Array.from(text);
  return letters.length > longestSample ? `${letters.slice(0, longestSample - 1).join("")}…` : text;
}
