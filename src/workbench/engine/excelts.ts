/** The one place that names the spreadsheet library's types; see docs/decisions/003. */
export { Workbook, Table, formatCellValue, isDateDisplayFormat } from "@cj-tech-master/excelts";
export { calculateFormulas } from "@cj-tech-master/excelts/formula";
export { parseXml, findChild, findChildren, textContent } from "@cj-tech-master/excelts/xml";
export type { XmlElement } from "@cj-tech-master/excelts/xml";
export type { Worksheet, ConditionalFormattingRule, Color } from "@cj-tech-master/excelts";
import type { Style as LibraryStyle, Cell } from "@cj-tech-master/excelts";

/** A cell's format. The number format is always its text, as Excel shows it in en-US. */
export type Style = Readonly<Partial<Omit<LibraryStyle, "numFmt">> & { numFmt?: string }>;
export type NoteConfig = Exclude<Cell["note"], string | undefined>;
