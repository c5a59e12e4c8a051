import { intersect } from "../../engine/address";
import type { Area, Sheet } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import type { JsonObject } from "../protocol/wire";
import { askedProperties } from "./cellProperties";
import { ConditionalFormatCollection } from "./conditionalFormats";
import { copyCells } from "./copy";
import { DataValidation } from "./dataValidation";
import { deleteCells, insertCells } from "./insertDelete";
import { RangeAreas } from "./rangeAreas";
import { RangeFormat } from "./rangeFormat";
import { RangeGeometry } from "./rangeGeometry";
import { RangeView } from "./rangeView";
import { TableScopedCollection } from "./tableCollection";
import { common, isUnbounded, matrixFor, oneOf, valueOf, valueTypeOf } from "./values";
import { Worksheet } from "./worksheet";

const clearKinds = { All: "all", Contents: "contents", Formats: "formats" } as const;

/** A rectangle of cells. */
export class Range extends RangeGeometry {
  protected at(area: Area, sheet: Sheet = this.sheet): Range {
    return new Range(this.host, { sheet, area });
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.host, this.sheet);
  }

  get Format(): RangeFormat {
    return new RangeFormat(this.sheet, () => this.area);
  }

  get DataValidation(): DataValidation {
    return new DataValidation(this.sheet, () => this.area);
  }

  get ConditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(this.host, this.sheet, () => this.area);
  }

  get Values(): (string | number | boolean)[][] | null {
    return this.read((area) => this.sheet.values(area).map((row) => row.map(valueOf)));
  }

  set Values(values: unknown) {
    this.sheet.setValues(this.area, matrixFor(this.area, values));
  }

  get Formulas(): (string | number | boolean)[][] | null {
    return this.read((area) => this.sheet.formulas(area));
  }

  set Formulas(formulas: unknown) {
    this.sheet.setValues(this.area, matrixFor(this.area, formulas));
  }

  get FormulasLocal(): (string | number | boolean)[][] | null {
    return this.Formulas;
  }

  set FormulasLocal(formulas: unknown) {
    this.Formulas = formulas;
  }

  get Text(): string[][] | null {
    return this.read((area) => this.sheet.texts(area));
  }

  get ValueTypes(): string[][] | null {
    return this.read((area) => this.sheet.values(area).map((row) => row.map(valueTypeOf)));
  }

  get NumberFormat(): string[][] | null {
    return this.read((area) => this.sheet.numberFormats(area));
  }

  set NumberFormat(formats: unknown) {
    const isOneForAll = !Array.isArray(formats);
    if (isOneForAll && isUnbounded(this.area)) {
      this.sheet.setFormat(this.area, { numberFormat: String(formats) });
      return;
    }
    const matrix = matrixFor(this.area, formats) as (string | null)[][];
    this.sheet.setNumberFormats(this.area, matrix);
  }

  get NumberFormatLocal(): string[][] | null {
    return this.NumberFormat;
  }

  set NumberFormatLocal(formats: unknown) {
    this.NumberFormat = formats;
  }

  get RowHidden(): boolean | null {
    return common(this.rows().map((row) => this.sheet.isRowHidden(row)));
  }

  set RowHidden(isHidden: boolean) {
    for (const row of this.rows()) this.sheet.setRowHidden(row, isHidden);
  }

  get ColumnHidden(): boolean | null {
    return common(this.columns().map((column) => this.sheet.isColumnHidden(column)));
  }

  set ColumnHidden(isHidden: boolean) {
    for (const column of this.columns()) this.sheet.setColumnHidden(column, isHidden);
  }

  get Hidden(): boolean | null {
    const hidden = [this.RowHidden, this.ColumnHidden];
    if (hidden.includes(true)) return true;
    return hidden.includes(null) ? null : false;
  }

  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.at({ ...this.area, ...oneCell });
  }

  GetUsedRangeOrNullObject(valuesOnly = false): Range | null {
    const used = this.sheet.usedArea(valuesOnly ?? false);
    const found = used && intersect(used, this.area);
    return found ? this.at(found) : null;
  }

  GetTables(fullyContained = false): TableScopedCollection {
    return new TableScopedCollection(this.host, () => this.tablesWithin(fullyContained ?? false));
  }

  /** The merged areas that the range touches, whole. */
  GetMergedAreasOrNullObject(): RangeAreas | null {
    const merges = this.sheet.merges().filter((merge) => intersect(merge, this.area));
    return merges.length > 0
      ? new RangeAreas(
          this.host,
          merges.map((merge) => this.at(merge))
        )
      : null;
  }

  GetVisibleView(): RangeView {
    return new RangeView(this.host, this.sheet, this.area);
  }

  GetCellProperties(asked: unknown): JsonObject[][] {
    const { row, column, rowCount, columnCount } = this.bounded();
    return indices(row, rowCount).map((at) =>
      indices(column, columnCount).map((across) =>
        askedProperties(this.at({ row: at, column: across, ...oneCell }), asked)
      )
    );
  }

  GetColumnProperties(asked: unknown): JsonObject[] {
    return this.columns().map((column) =>
      askedProperties(this.at({ ...this.area, column, columnCount: 1 }), asked)
    );
  }

  Clear(applyTo?: string): void {
    const kind = oneOf(["All", "Contents", "Formats"], applyTo ?? "All", "applyTo");
    this.sheet.clear(this.area, clearKinds[kind]);
  }

  Insert(shift: string): Range {
    insertCells(this, oneOf(["Down", "Right"], shift, "shift"));
    return this.at(this.area);
  }

  Delete(shift: string): void {
    deleteCells(this, oneOf(["Up", "Left"], shift, "shift"));
  }

  Merge(across?: boolean): void {
    this.sheet.merge(this.area, across ?? false);
  }

  Unmerge(): void {
    this.sheet.unmerge(this.area);
  }

  Select(): void {
    this.host.book.select(this.sheet, this.area);
  }

  CopyFrom(source: unknown, copyType?: string, skipBlanks?: boolean, transpose?: boolean): void {
    if (skipBlanks || transpose)
      throw notImplemented("Range.copyFrom with skipBlanks or transpose");
    const kind = oneOf(["All", "Formulas", "Values", "Formats"], copyType ?? "All", "copyType");
    copyCells(this.other(source), { sheet: this.sheet, area: this.area }, kind);
  }

  /** Formulas are computed when they are read, so nothing is left to do. */
  Calculate(): void {}

  private tablesWithin(fullyContained: boolean) {
    return this.sheet.tables().filter(({ area }) => {
      const shared = intersect(area, this.area);
      if (!shared || !fullyContained) return shared !== undefined;
      return shared.rowCount === area.rowCount && shared.columnCount === area.columnCount;
    });
  }

  private read<T>(of: (area: Area) => T): T | null {
    return isUnbounded(this.area) ? null : of(this.area);
  }

  private rows(): number[] {
    return indices(this.area.row, this.bounded().rowCount);
  }

  private columns(): number[] {
    return indices(this.area.column, this.bounded().columnCount);
  }

  /** The area without the rows below everything used: whole columns have a million. */
  private bounded(): Area {
    const used = this.sheet.usedArea(false);
    const end = used ? used.row + used.rowCount : 1;
    const { area } = this;
    return this.IsEntireColumn ? { ...area, rowCount: Math.max(1, end) } : area;
  }
}

const oneCell = { rowCount: 1, columnCount: 1 };

function indices(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}
