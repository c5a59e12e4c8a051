import type { Table } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import { Range } from "./range";
import { integer } from "./values";

/** The filter buttons over a table. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly host: HostContext,
    private readonly table: () => Table | undefined
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.table()?.showFilterButton ?? false;
  }

  get IsDataFiltered(): boolean {
    return this.table()?.isFiltered ?? false;
  }

  Apply(range: unknown, columnIndex?: unknown, criteria?: JsonObject): void {
    const table = this.table();
    if (!table || !(range instanceof Range)) throw notImplemented("A filter without a table");
    if (criteria) table.filter(integer(columnIndex, "columnIndex"), filterValues(criteria));
  }

  ClearCriteria(): void {
    this.table()?.clearFilters();
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    this.table()?.filter(integer(columnIndex, "columnIndex"), undefined);
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw richApiError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const table = this.table();
    return table ? new Range(this.host, { sheet: table.sheet, area: table.area }) : null;
  }
}

/** The texts that a filter by values shows; other filters are refused by name. */
export function filterValues({ filterOn, values }: JsonObject): string[] {
  if (filterOn !== "Values" || !Array.isArray(values)) {
    throw notImplemented(`Filtering on ${String(filterOn)}`);
  }
  return values.map(String);
}
