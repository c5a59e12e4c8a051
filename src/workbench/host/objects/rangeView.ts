import { formatAddress } from "../../engine/address";
import type { Area, Sheet } from "../../engine/types";
import { HostObject } from "../protocol/hostObject";
import type { HostContext } from "./context";
import { Range } from "./range";
import { valueOf, valueTypeOf } from "./values";

/** The rows and columns of a range that are not hidden. */
export class RangeView extends HostObject {
  readonly className = "RangeView";

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly area: Area
  ) {
    super();
  }

  get Values(): (string | number | boolean)[][] {
    return this.visible(this.sheet.values(this.area), valueOf);
  }

  get Formulas(): (string | number | boolean)[][] {
    return this.visible(this.sheet.formulas(this.area), (formula) => formula);
  }

  get Text(): string[][] {
    return this.visible(this.sheet.texts(this.area), (text) => text);
  }

  get NumberFormat(): string[][] {
    return this.visible(this.sheet.numberFormats(this.area), (format) => format);
  }

  get ValueTypes(): string[][] {
    return this.visible(this.sheet.values(this.area), valueTypeOf);
  }

  get CellAddresses(): string[][] {
    return this.rows().map((row) =>
      this.columns().map((column) =>
        formatAddress({ row, column, rowCount: 1, columnCount: 1 }, this.sheet.name)
      )
    );
  }

  get RowCount(): number {
    return this.rows().length;
  }

  get ColumnCount(): number {
    return this.columns().length;
  }

  GetRange(): Range {
    return new Range(this.host, { sheet: this.sheet, area: this.area });
  }

  private visible<T, U>(cells: T[][], show: (cell: T) => U): U[][] {
    const { row, column } = this.area;
    const columns = this.columns().map((index) => index - column);
    return this.rows().map((index) => columns.map((at) => show(cells[index - row]![at]!)));
  }

  private rows(): number[] {
    const { row, rowCount } = this.area;
    return indices(row, rowCount).filter((index) => !this.sheet.isRowHidden(index));
  }

  private columns(): number[] {
    const { column, columnCount } = this.area;
    return indices(column, columnCount).filter((index) => !this.sheet.isColumnHidden(index));
  }
}

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
