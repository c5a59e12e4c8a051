import type { Area, Table as BookTable } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import { Range } from "./range";
import { integer, matrixFor, sizeError, valueOf } from "./values";

export class TableRowCollection extends HostCollection<TableRow> {
  readonly className = "TableRowCollection";

  constructor(
    private readonly host: HostContext,
    private readonly table: BookTable
  ) {
    super();
  }

  items(): TableRow[] {
    return Array.from({ length: this.Count }, (_, index) => this.row(index));
  }

  get Count(): number {
    return this.table.bodyArea.rowCount;
  }

  GetCount(): number {
    return this.Count;
  }

  /** Answers the first of the rows added. */
  Add(index?: unknown, values?: unknown, alwaysInsert?: unknown): TableRow {
    if (alwaysInsert !== undefined && alwaysInsert !== null) {
      throw notImplemented("TableRowCollection.add with alwaysInsert");
    }
    const at =
      index === undefined || index === null || index === -1 ? undefined : integer(index, "index");
    const first = at ?? this.Count;
    if (first < 0 || first > this.Count) throw richApiError("InvalidArgument");
    this.table.addRows(at, this.cells(values));
    return this.row(Math.min(first, this.Count - 1));
  }

  GetItemAt(index: unknown): TableRow {
    const at = integer(index, "index");
    if (at < 0 || at >= this.Count) throw richApiError("InvalidArgument");
    return this.row(at);
  }

  /** One row may be given flat; nothing is one blank row; one value fills a row. */
  private cells(values: unknown): unknown[][] {
    const width = this.table.bodyArea.columnCount;
    if (values === undefined || values === null) return [new Array<null>(width).fill(null)];
    if (!Array.isArray(values)) return [new Array<unknown>(width).fill(values)];
    const rows = (values.every(Array.isArray) ? values : [values]) as unknown[][];
    if (rows.length === 0 || rows.some((row) => row.length !== width)) throw sizeError();
    return rows;
  }

  private row(index: number): TableRow {
    return new TableRow(this.host, this.table, index);
  }
}

/** A row of a table's body, by its place: it does not follow a sort. */
export class TableRow extends HostObject {
  readonly className = "TableRow";

  constructor(
    private readonly host: HostContext,
    private readonly table: BookTable,
    private readonly index: number
  ) {
    super();
  }

  override identity(): JsonObject {
    return { _Id: this.index };
  }

  override assertExists(): void {
    if (this.index >= this.table.bodyArea.rowCount) throw richApiError("ItemNotFound");
  }

  get Index(): number {
    return this.index;
  }

  get Values(): (string | number | boolean)[][] {
    return this.table.sheet.values(this.area()).map((row) => row.map(valueOf));
  }

  set Values(values: unknown) {
    this.table.sheet.setValues(this.area(), matrixFor(this.area(), values));
  }

  GetRange(): Range {
    return new Range(this.host, { sheet: this.table.sheet, area: this.area() });
  }

  Delete(): void {
    this.table.deleteRows(this.index, 1);
  }

  private area(): Area {
    const { bodyArea } = this.table;
    return { ...bodyArea, row: bodyArea.row + this.index, rowCount: 1 };
  }
}
