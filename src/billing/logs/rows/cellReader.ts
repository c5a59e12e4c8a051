import { rowNumberOf, type CellReading, type LogCell, type LogSheet } from "../logSheet";
import type { Addition } from "../matching/matchColumns";
import type { LogField } from "../matching/fields";
import { blankOrError } from "../cells/cellText";
import { readName } from "../cells/readName";
import { shownText } from "../sheets/shownText";
import type { UnclearCell } from "./logRow";
import { cellOf, headerOf, type PlannedRow } from "./plannedSheet";

/** Reads the cells of one row, and notes what is unclear. */
export class CellReader<Field extends LogField> {
  readonly asTyped: Partial<Record<Field, string>> = {};

  constructor(
    private readonly sheet: LogSheet,
    private readonly row: PlannedRow,
    private readonly unclear: UnclearCell[]
  ) {}

  /** As Excel numbers it. */
  get sheetRow(): number {
    return rowNumberOf(this.sheet, this.row.row);
  }

  cell(field: Field): LogCell {
    return cellOf(this.sheet, this.row, field);
  }

  /** The value of a field's cell; undefined where it is blank or unclear. */
  read<Value>(field: Field, reader: (cell: LogCell) => CellReading<Value>): Value | undefined {
    return this.take(field, reader(this.cell(field)));
  }

  /** The value of a reading that was made of a field's cell; one that is unclear is noted. */
  take<Value>(field: Field, reading: CellReading<Value> | undefined): Value | undefined {
    if (reading?.kind === "read") return reading.value;
    if (reading?.kind === "unclear") this.note(field, reading.text, reading.why);
    return undefined;
  }

  /** The columns that add to a field, with what they hold. */
  additions(to: Addition["to"]): { column: number; adds: Addition }[] {
    return this.row.list.additions.filter(({ adds }) => adds.to === to);
  }

  /** What heads a field's column; "" where nothing does. */
  header(field: Field): string {
    return headerOf(this.row, field);
  }

  /** Where a field's column stands, from 0; undefined: the list has none. */
  columnOf(field: Field): number | undefined {
    return this.row.list.columnOf.get(field);
  }

  /** The value of a cell that adds to a field. */
  readAt<Value>(
    column: number,
    field: Field,
    reader: (cell: LogCell) => CellReading<Value>
  ): Value | undefined {
    const reading = reader(this.sheet.rows[this.row.row]?.[column] ?? { value: null });
    if (reading.kind === "read") return reading.value;
    if (reading.kind === "unclear") this.noteAt(column, field, reading.text, reading.why);
    return undefined;
  }

  /** A name as `First Last`. */
  name(field: Field): string | undefined {
    return this.read(field, readName);
  }

  /** What is written in a cell; an error is unclear. */
  text(field: Field): string | undefined {
    const cell = this.cell(field);
    const reading = blankOrError(cell);
    if (reading) return this.take(field, reading);
    return shownText(cell, this.sheet.dateSystem);
  }

  /** Notes a field's cell that cannot be used, as it was typed. */
  note(field: Field, text: string, why: string): void {
    const column = this.row.list.columnOf.get(field);
    if (column !== undefined) this.noteAt(column, field, text, why);
  }

  private noteAt(column: number, field: Field, text: string, why: string): void {
    const cell = this.sheet.rows[this.row.row]?.[column];
    const shown = (cell && shownText(cell, this.sheet.dateSystem)) || text;
    this.asTyped[field] ??= shown;
    const header = this.row.list.block.header?.texts[column] ?? "";
    this.unclear.push({ row: this.sheetRow, column, header, field, text: shown, why });
  }
}
