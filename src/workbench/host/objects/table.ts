import type { Area, Table as BookTable } from "../../engine/types";
import { withEvents } from "../events/registration";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { AutoFilter } from "./autoFilter";
import type { HostContext } from "./context";
import { placeOf } from "./places";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumns";
import { TableRowCollection } from "./tableRows";
import { TableSort } from "./tableSort";
import { Worksheet } from "./worksheet";

export class Table extends HostObject {
  readonly className = "Table";

  constructor(
    readonly host: HostContext,
    readonly table: BookTable
  ) {
    super();
  }

  override identity(): JsonObject {
    return { Id: this.table.id };
  }

  override assertExists(): void {
    if (!this.host.book.tableById(this.table.id)) throw richApiError("ItemNotFound");
  }

  eventTarget(): string {
    return this.table.id;
  }

  get Id(): string {
    return this.table.id;
  }

  get Name(): string {
    return this.table.name;
  }

  set Name(name: string) {
    this.table.name = name;
  }

  get Style(): string {
    return this.table.style;
  }

  set Style(style: string) {
    this.table.style = style;
  }

  get ShowHeaders(): boolean {
    return this.table.showHeaders;
  }

  set ShowHeaders(isShown: boolean) {
    this.table.showHeaders = isShown;
  }

  get ShowTotals(): boolean {
    return this.table.showTotals;
  }

  set ShowTotals(isShown: boolean) {
    this.table.showTotals = isShown;
  }

  get ShowFilterButton(): boolean {
    return this.table.showFilterButton;
  }

  set ShowFilterButton(isShown: boolean) {
    this.table.showFilterButton = isShown;
  }

  get ShowBandedRows(): boolean {
    return this.table.showBandedRows;
  }

  set ShowBandedRows(isShown: boolean) {
    this.table.showBandedRows = isShown;
  }

  get Worksheet(): Worksheet {
    return new Worksheet(this.host, this.table.sheet);
  }

  get Columns(): TableColumnCollection {
    return new TableColumnCollection(this.host, this.table);
  }

  get Rows(): TableRowCollection {
    return new TableRowCollection(this.host, this.table);
  }

  get Sort(): TableSort {
    return new TableSort(this.table);
  }

  get AutoFilter(): AutoFilter {
    return new AutoFilter(this.host, this.table);
  }

  GetRange(): Range {
    return this.range(this.table.area);
  }

  GetHeaderRowRange(): Range {
    return this.range(this.table.headerArea);
  }

  GetDataBodyRange(): Range {
    return this.range(this.table.bodyArea);
  }

  GetTotalRowRange(): Range {
    return this.range(this.table.totalsArea);
  }

  Resize(reference: unknown): void {
    const { host, table } = this;
    const place =
      reference instanceof Range ? reference : placeOf(host.book, table.sheet, String(reference));
    if (place.sheet.id !== table.sheet.id) throw richApiError("InvalidArgument");
    table.resize(place.area);
  }

  ClearFilters(): void {
    this.table.clearFilters();
  }

  ConvertToRange(): Range {
    const range = this.range(this.table.area);
    this.table.convertToRange();
    return range;
  }

  Delete(): void {
    this.table.delete();
  }

  /** A table without headers or totals has no such range: ItemNotFound, as in Excel. */
  private range(area: Area | undefined): Range {
    if (!area) throw richApiError("ItemNotFound");
    return new Range(this.host, { sheet: this.table.sheet, area });
  }
}

withEvents(Table.prototype, { DataChangedEvent: 101 });
