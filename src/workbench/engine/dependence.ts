/** What the formulas of a workbook read, coarsely: whether a write can change any of them. */
import { parseA1Ref, parseStructRef, tokenize } from "@borgar/fx";
import { maximumColumns, maximumRows, intersect } from "./address";
import type { NameState } from "./model";
import type { SheetState } from "./sheet-state";
import type { Area } from "./types";

/** What one formula reads, apart from where it stands. */
interface Reading {
  areas: { sheet: string | undefined; area: Area }[];
  /** Columns in lower case; "*" is the whole table. */
  tables: { table: string; columns: string[] }[];
  names: string[];
  /** It may read anything, or answer something else each time. */
  anything: boolean;
}

const open =
  /^(INDIRECT|OFFSET|NOW|RAND|RANDBETWEEN|RANDARRAY|CELL|INFO|SHEETS?|FORMULATEXT|ISFORMULA)$/i;

function readingOf(formula: string): Reading {
  const reading: Reading = { areas: [], tables: [], names: [], anything: false };
  for (const token of tokenize(formula)) {
    if (token.type === "range" || token.type === "range_beam" || token.type === "range_ternary") {
      const found = parseA1Ref(token.value);
      const manySheets = found?.context?.some((part) => part.includes(":"));
      if (!found || !("range" in found) || manySheets) reading.anything = true;
      else {
        const { top, left, bottom, right } = found.range;
        const row = top ?? 0;
        const column = left ?? 0;
        const lastRow = bottom ?? (top === null || top === undefined ? maximumRows - 1 : row);
        const lastColumn =
          right ?? (left === null || left === undefined ? maximumColumns - 1 : column);
        const area = {
          row,
          column,
          rowCount: (token.type === "range_ternary" ? maximumRows : lastRow + 1) - row,
          columnCount: (token.type === "range_ternary" ? maximumColumns : lastColumn + 1) - column,
        };
        reading.areas.push({ sheet: found.context?.[0]?.toLowerCase(), area });
      }
    } else if (token.type === "structured") {
      const found = parseStructRef(token.value);
      if (!found?.table) reading.anything = true;
      else {
        const one = found.columns?.length === 1 ? found.columns : ["*"];
        const columns = one.map((name) => name.toLowerCase());
        reading.tables.push({ table: found.table.toLowerCase(), columns });
      }
    } else if (token.type === "range_named") {
      reading.names.push(token.value.slice(token.value.lastIndexOf("!") + 1).toLowerCase());
    } else if (token.type === "func") reading.anything ||= open.test(token.value);
    else if (token.type === "operator") reading.anything ||= /^[:#@ ]$/.test(token.value);
    else if (token.type === "unknown") reading.anything = true;
  }
  return reading;
}

const known = new Map<string, Reading>();

function remembered(formula: string): Reading {
  let reading = known.get(formula);
  if (!reading) {
    if (known.size > 100000) known.clear();
    reading = readingOf(formula);
    known.set(formula, reading);
  }
  return reading;
}

/** The rows that are read of each column of a sheet, and of all its columns. */
interface ReadRows {
  columns: Map<number, { first: number; last: number }>;
  all: { first: number; last: number } | undefined;
}

/** Areas wider than this count as all columns of their rows. */
const wide = 500;

/** What all formulas read. When in doubt it says that a write matters. */
export class Dependence {
  private anything = false;
  private readonly sheets = new Map<string, ReadRows>();
  private readonly tables = new Map<string, Set<string>>();
  private readonly spilling = new Set<SheetState>();
  private readonly seen = new Set<string>();

  constructor(
    sheets: readonly SheetState[],
    private readonly names: readonly NameState[]
  ) {
    for (const sheet of sheets) this.addSheet(sheet);
  }

  private addSheet(sheet: SheetState): void {
    const name = sheet.name.toLowerCase();
    for (const row of sheet.grid.rows) {
      for (const cell of row?.cells ?? []) {
        if (!cell) continue;
        if (cell.formula !== undefined) this.add(cell.formula, name);
        const blocked = typeof cell.value === "object" && cell.value.error === "#SPILL!";
        if (cell.spills || cell.ghost || blocked) this.spilling.add(sheet);
      }
    }
  }

  private add(formula: string, home: string): void {
    const reading = remembered(formula);
    this.anything ||= reading.anything;
    for (const { sheet, area } of reading.areas) this.addArea(sheet ?? home, area);
    if (reading.tables.length + reading.names.length === 0) return;
    const key = `${home}!${formula}`;
    if (this.seen.has(key)) return;
    this.seen.add(key);
    for (const { table, columns } of reading.tables) {
      const all = this.tables.get(table) ?? new Set<string>();
      this.tables.set(table, all);
      for (const column of columns) all.add(column);
    }
    for (const name of reading.names) {
      // What is called the same here and there is all taken.
      for (const one of this.names)
        if (one.name.toLowerCase() === name) this.add(one.formula, home);
    }
  }

  private addArea(sheet: string, area: Area): void {
    const rows: ReadRows = this.sheets.get(sheet) ?? { columns: new Map(), all: undefined };
    this.sheets.set(sheet, rows);
    const first = area.row;
    const last = area.row + area.rowCount - 1;
    if (area.columnCount > wide) {
      rows.all = {
        first: Math.min(first, rows.all?.first ?? first),
        last: Math.max(last, rows.all?.last ?? last),
      };
      return;
    }
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      const span = rows.columns.get(column);
      if (!span) rows.columns.set(column, { first, last });
      else {
        if (first < span.first) span.first = first;
        if (last > span.last) span.last = last;
      }
    }
  }

  /** True where new values in an area may change what a formula answers. */
  isRead(sheet: SheetState, area: Area): boolean {
    if (this.anything || this.spilling.has(sheet)) return true;
    const meets = (span: { first: number; last: number } | undefined) =>
      span !== undefined && span.first < area.row + area.rowCount && span.last >= area.row;
    const rows = this.sheets.get(sheet.name.toLowerCase());
    if (rows && meets(rows.all)) return true;
    for (const [column, span] of rows?.columns ?? []) {
      const inside = column >= area.column && column < area.column + area.columnCount;
      if (inside && meets(span)) return true;
    }
    return sheet.tables.some((table) => {
      const columns = this.tables.get(table.name.toLowerCase());
      const common = columns && intersect(table.area, area);
      if (!common) return false;
      if (columns.has("*")) return true;
      const first = common.column - table.area.column;
      return table.columns
        .slice(first, first + common.columnCount)
        .some(({ name }) => columns.has(name.toLowerCase()));
    });
  }

  /** True where a formula names the table, be there such a table or not. */
  namesTable(name: string): boolean {
    return this.anything || this.tables.has(name.toLowerCase());
  }

  /** True where a formula names the sheet, be there such a sheet or not. */
  namesSheet(name: string): boolean {
    return this.anything || this.sheets.has(name.toLowerCase());
  }
}
