import { quoted } from "../cells/cellText";
import { periodInText } from "../cells/periodInText";
import type { LogCell, LogSheet } from "../logSheet";
import type { LogField, LogTable } from "../matching/fields";
import { isFilled, onlyText, wordsIn } from "../sheets/filledCells";
import type { LogBlock } from "../sheets/logBlocks";
import { aboveHeader, headerClass, type RowClass } from "./classifyRows";
import { isTotal, titleWords } from "./rowWords";

/** What a row of each table is known by: one of these is filled. */
const keyFields: Record<Exclude<LogTable, "Sessions">, readonly LogField[]> = {
  Clients: ["Client", "First name", "Last name"],
  Payers: ["Payer"],
  Fees: ["Code"],
  Payments: ["Amount"],
  Providers: ["Provider"],
};

/** Tells the rows of a list of clients, payers, fees, payments or providers from titles and totals. */
export function classifyEntries(
  sheet: LogSheet,
  block: LogBlock,
  table: Exclude<LogTable, "Sessions">,
  columnOf: ReadonlyMap<LogField, number>
): RowClass[] {
  const keys = keyFields[table].flatMap((field) => columnOf.get(field) ?? []);
  const classes: RowClass[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const cells = block.cellsOf(sheet.rows[row] ?? []);
    const above = headerClass(block, row) ?? aboveHeader(block, row, cells);
    classes.push(above ?? classOf(row, cells, keys));
  }
  return classes;
}

function classOf(row: number, cells: readonly LogCell[], keys: readonly number[]): RowClass {
  const filled = cells.filter(isFilled);
  if (filled.length === 0) return { row, kind: "blank", reason: "a blank row" };
  const words = filled.map(wordsIn).filter((text) => text !== "");
  const total = words.find(isTotal);
  if (total !== undefined) return { row, kind: "total", reason: `a total: ${quoted(total)}` };
  const only = onlyText(cells);
  const { month, years } = periodInText(only ?? "");
  const isTitle =
    only !== undefined && (filled.length > 1 || month !== undefined || years.length > 0);
  if (isTitle) return { row, kind: "title", reason: `${titleWords(only)}: ${quoted(only)}` };
  if (keys.some((column) => isFilled(cells[column]))) return { row, kind: "session" };
  return { row, kind: "note", reason: `a note: ${quoted(words.join(", "))}` };
}
