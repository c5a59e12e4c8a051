import {
  boundingArea,
  formatAddress,
  intersect,
  maximumColumns,
  maximumRows,
} from "../../engine/address";
import type { Area, KeptRange, Sheet } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { Keepable } from "../protocol/references";
import type { JsonObject } from "../protocol/wire";
import type { HostContext, Place } from "./context";
import { onSheet, placeOf } from "./places";
import { integer, sizeError } from "./values";

/** Where a range is and the ranges that follow from it; what it holds is in `Range`. */
export abstract class RangeGeometry extends HostObject implements Keepable {
  readonly className = "Range";
  readonly sheet: Sheet;
  private readonly fixedArea: Area;
  private kept: KeptRange | undefined;

  constructor(
    protected readonly host: HostContext,
    { sheet, area }: Place
  ) {
    super();
    this.sheet = sheet;
    this.fixedArea = area;
  }

  protected abstract at(area: Area, sheet?: Sheet): RangeGeometry;

  /** Where the range is now; throws InvalidReference where its cells were deleted. */
  get area(): Area {
    if (!this.kept) return this.fixedArea;
    if (!this.kept.area) throw richApiError("InvalidReference");
    return this.kept.area;
  }

  follow(): () => void {
    const kept = this.host.book.keepRange(this.sheet, this.fixedArea);
    this.kept = kept;
    return () => kept.release();
  }

  override identity(): JsonObject {
    const id = this.host.references.idOf(this);
    return id === undefined ? {} : { _ReferenceId: id };
  }

  override assertExists(): void {
    if (!this.host.book.sheetById(this.sheet.id)) throw richApiError("ItemNotFound");
  }

  _KeepReference(): void {
    this.host.references.keep(this);
  }

  _ValidateArraySize(rows: number, columns: number): void {
    const { rowCount, columnCount } = this.area;
    if (rows !== rowCount || columns !== columnCount) throw sizeError();
  }

  get Address(): string {
    return formatAddress(this.area, this.sheet.name);
  }

  get AddressLocal(): string {
    return this.Address;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rowCount;
  }

  get ColumnCount(): number {
    return this.area.columnCount;
  }

  /** -1 where there are more cells than Office.js counts. */
  get CellCount(): number {
    const count = this.area.rowCount * this.area.columnCount;
    return count > 2147483647 ? -1 : count;
  }

  get IsEntireColumn(): boolean {
    return this.area.rowCount === maximumRows;
  }

  get IsEntireRow(): boolean {
    return this.area.columnCount === maximumColumns;
  }

  /** Points from the sheet's left edge. */
  get Left(): number {
    return this.columnPoints(0, this.area.column);
  }

  /** Points from the sheet's upper edge. */
  get Top(): number {
    return this.rowPoints(0, this.area.row);
  }

  get Width(): number {
    return this.columnPoints(this.area.column, this.area.columnCount);
  }

  get Height(): number {
    return this.rowPoints(this.area.row, this.area.rowCount);
  }

  /** The cell may lie outside of the range. */
  GetCell(row: unknown, column: unknown): RangeGeometry {
    const { area } = this;
    return this.moved({
      row: area.row + integer(row, "row"),
      column: area.column + integer(column, "column"),
      rowCount: 1,
      columnCount: 1,
    });
  }

  GetRow(row: unknown): RangeGeometry {
    return this.moved({ ...this.area, row: this.area.row + integer(row, "row"), rowCount: 1 });
  }

  GetColumn(column: unknown): RangeGeometry {
    const index = this.area.column + integer(column, "column");
    return this.moved({ ...this.area, column: index, columnCount: 1 });
  }

  /** `count` below the range; a negative count takes them from its own last rows. */
  GetRowsBelow(count?: unknown): RangeGeometry {
    const { row, rowCount } = this.area;
    return this.moved({ ...this.area, ...rowSpan(row + rowCount, integer(count, "count", 1)) });
  }

  GetRowsAbove(count?: unknown): RangeGeometry {
    return this.moved({ ...this.area, ...rowSpan(this.area.row, -integer(count, "count", 1)) });
  }

  GetColumnsAfter(count?: unknown): RangeGeometry {
    const { column, columnCount } = this.area;
    const span = columnSpan(column + columnCount, integer(count, "count", 1));
    return this.moved({ ...this.area, ...span });
  }

  GetColumnsBefore(count?: unknown): RangeGeometry {
    const span = columnSpan(this.area.column, -integer(count, "count", 1));
    return this.moved({ ...this.area, ...span });
  }

  GetResizedRange(deltaRows: unknown, deltaColumns: unknown): RangeGeometry {
    return this.moved({
      ...this.area,
      rowCount: this.area.rowCount + integer(deltaRows, "deltaRows", 0),
      columnCount: this.area.columnCount + integer(deltaColumns, "deltaColumns", 0),
    });
  }

  GetAbsoluteResizedRange(rowCount: unknown, columnCount: unknown): RangeGeometry {
    return this.moved({
      ...this.area,
      rowCount: integer(rowCount, "numRows"),
      columnCount: integer(columnCount, "numColumns"),
    });
  }

  GetOffsetRange(rows: unknown, columns: unknown): RangeGeometry {
    return this.moved({
      ...this.area,
      row: this.area.row + integer(rows, "rowOffset"),
      column: this.area.column + integer(columns, "columnOffset"),
    });
  }

  GetEntireRow(): RangeGeometry {
    return this.at({ ...this.area, column: 0, columnCount: maximumColumns });
  }

  GetEntireColumn(): RangeGeometry {
    return this.at({ ...this.area, row: 0, rowCount: maximumRows });
  }

  GetLastCell(): RangeGeometry {
    return this.GetCell(this.area.rowCount - 1, this.area.columnCount - 1);
  }

  GetLastRow(): RangeGeometry {
    return this.GetRow(this.area.rowCount - 1);
  }

  GetLastColumn(): RangeGeometry {
    return this.GetColumn(this.area.columnCount - 1);
  }

  GetBoundingRect(other: unknown): RangeGeometry {
    return this.at(boundingArea(this.area, this.other(other).area));
  }

  GetIntersection(other: unknown): RangeGeometry {
    const found = this.GetIntersectionOrNullObject(other);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  GetIntersectionOrNullObject(other: unknown): RangeGeometry | null {
    const { sheet, area } = this.other(other);
    const found = sheet.id === this.sheet.id ? intersect(this.area, area) : undefined;
    return found ? this.at(found) : null;
  }

  /** A range given as an object or as an address. */
  protected other(reference: unknown): Place {
    if (reference instanceof RangeGeometry) return reference;
    if (typeof reference !== "string") throw richApiError("InvalidArgument");
    return placeOf(this.host.book, this.sheet, reference);
  }

  private columnPoints(from: number, count: number): number {
    let points = 0;
    for (let at = from; at < from + count; at += 1) points += this.sheet.columnWidth(at);
    return points;
  }

  private rowPoints(from: number, count: number): number {
    let points = 0;
    for (let at = from; at < from + count; at += 1) points += this.sheet.rowHeight(at);
    return points;
  }

  private moved(area: Area): RangeGeometry {
    return this.at(onSheet(area));
  }
}

function rowSpan(from: number, count: number): { row: number; rowCount: number } {
  return { row: Math.min(from, from + count), rowCount: Math.abs(count) };
}

function columnSpan(from: number, count: number): { column: number; columnCount: number } {
  return { column: Math.min(from, from + count), columnCount: Math.abs(count) };
}
