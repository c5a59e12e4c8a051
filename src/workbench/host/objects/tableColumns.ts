import type { Area, Table as BookTable } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { filterValues } from "./autoFilter";
import type { HostContext } from "./context";
import { Range } from "./range";
import { integer, matrixFor, text, valueOf } from "./values";

export class TableColumnCollection extends HostCollection<TableColumn> {
  readonly className = "TableColumnCollection";

  constructor(
    private readonly host: HostContext,
    private readonly table: BookTable
  ) {
    super();
  }

  items(): TableColumn[] {
    return this.table.columnNames().map((name) => this.column(name));
  }

  get Count(): number {
    return this.table.columnNames().length;
  }

  GetCount(): number {
    return this.Count;
  }

  /** `values` is a column with its header, or one value for all of its cells. */
  Add(index?: unknown, values?: unknown, name?: string | null): TableColumn {
    const count = this.Count;
    const at = index === undefined || index === null ? count : integer(index, "index");
    if (at < 0 || at > count) throw richApiError("InvalidArgument");
    this.table.addColumn(at === count ? undefined : at, this.cells(values));
    const added = this.GetItemAt(at);
    if (name !== undefined && name !== null) added.Name = name;
    return added;
  }

  GetItem(key: unknown): TableColumn {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  /** By id, or by name in any case. */
  GetItemOrNullObject(key: unknown): TableColumn | null {
    const name =
      typeof key === "number"
        ? this.host.columnIds.nameOf(this.table, key)
        : this.nameLike(text(key, "key"));
    return name === undefined ? null : this.column(name);
  }

  GetItemAt(index: unknown): TableColumn {
    const name = this.table.columnNames()[integer(index, "index")];
    if (name === undefined) throw richApiError("InvalidArgument");
    return this.column(name);
  }

  private nameLike(key: string): string | undefined {
    return this.table.columnNames().find((name) => name.toLowerCase() === key.toLowerCase());
  }

  private cells(values: unknown): unknown[][] | undefined {
    if (values === undefined || values === null) return undefined;
    return matrixFor({ ...this.table.area, columnCount: 1 }, values);
  }

  private column(name: string): TableColumn {
    return new TableColumn(this.host, this.table, this.host.columnIds.idOf(this.table, name));
  }
}

export class TableColumn extends HostObject {
  readonly className = "TableColumn";

  constructor(
    private readonly host: HostContext,
    private readonly table: BookTable,
    private readonly id: number
  ) {
    super();
  }

  override identity(): JsonObject {
    return { Id: this.id };
  }

  override assertExists(): void {
    this.index();
  }

  get Id(): number {
    return this.id;
  }

  get Index(): number {
    return this.index();
  }

  get Name(): string {
    return this.table.columnNames()[this.index()]!;
  }

  set Name(name: string) {
    const before = this.Name;
    this.table.renameColumn(this.index(), text(name, "name"));
    this.host.columnIds.rename(this.table, before, name);
  }

  get Values(): (string | number | boolean)[][] {
    return this.table.sheet.values(this.within(this.table.area)).map((row) => row.map(valueOf));
  }

  set Values(values: unknown) {
    const area = this.within(this.table.area);
    this.table.sheet.setValues(area, matrixFor(area, values));
  }

  get Filter(): Filter {
    return new Filter(this.table, () => this.index());
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

  Delete(): void {
    this.table.deleteColumn(this.index());
  }

  private index(): number {
    const name = this.host.columnIds.nameOf(this.table, this.id);
    const index = name === undefined ? -1 : this.table.columnNames().indexOf(name);
    if (index < 0) throw richApiError("ItemNotFound");
    return index;
  }

  private range(area: Area | undefined): Range {
    if (!area) throw richApiError("ItemNotFound");
    return new Range(this.host, { sheet: this.table.sheet, area: this.within(area) });
  }

  private within(area: Area): Area {
    return { ...area, column: area.column + this.index(), columnCount: 1 };
  }
}

/** The filter of one column. */
class Filter extends HostObject {
  readonly className = "Filter";

  constructor(
    private readonly table: BookTable,
    private readonly column: () => number
  ) {
    super();
  }

  Apply(criteria: JsonObject): void {
    this.table.filter(this.column(), filterValues(criteria));
  }

  ApplyValuesFilter(values: unknown[]): void {
    this.table.filter(this.column(), values.map(String));
  }

  Clear(): void {
    this.table.filter(this.column(), undefined);
  }
}
