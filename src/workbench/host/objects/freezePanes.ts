import { maximumColumns, maximumRows } from "../../engine/address";
import type { Area, Sheet } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { HostContext } from "./context";
import { placeOf } from "./places";
import { Range } from "./range";
import { natural } from "./values";

export class FreezePanes extends HostObject {
  readonly className = "WorksheetFreezePanes";

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet
  ) {
    super();
  }

  FreezeRows(count?: unknown): void {
    this.sheet.freeze = { rows: natural(count, "count", 0), columns: 0 };
  }

  FreezeColumns(count?: unknown): void {
    this.sheet.freeze = { rows: 0, columns: natural(count, "count", 0) };
  }

  /** Freezes the rows and columns of a range that starts at the top left. */
  FreezeAt(range: unknown): void {
    const area = this.areaOf(range);
    const isWholeRows = area.columnCount === maximumColumns;
    const isWholeColumns = area.rowCount === maximumRows;
    this.sheet.freeze = {
      rows: isWholeColumns ? 0 : area.row + area.rowCount,
      columns: isWholeRows ? 0 : area.column + area.columnCount,
    };
  }

  Unfreeze(): void {
    this.sheet.freeze = { rows: 0, columns: 0 };
  }

  GetLocation(): Range {
    const location = this.GetLocationOrNullObject();
    if (!location) throw richApiError("ItemNotFound");
    return location;
  }

  GetLocationOrNullObject(): Range | null {
    const { rows, columns } = this.sheet.freeze;
    if (rows === 0 && columns === 0) return null;
    const area = {
      row: 0,
      column: 0,
      rowCount: rows === 0 ? maximumRows : rows,
      columnCount: columns === 0 ? maximumColumns : columns,
    };
    return new Range(this.host, { sheet: this.sheet, area });
  }

  private areaOf(range: unknown): Area {
    if (range instanceof Range) return range.area;
    return placeOf(this.host.book, this.sheet, String(range)).area;
  }
}
