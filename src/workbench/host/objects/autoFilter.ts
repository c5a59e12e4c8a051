import type { Table } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import { Range } from "./range";
import { integer } from "./values";

/** The filter of a table. */
export class AutoFilter extends HostObject {
  readonly className = "AutoFilter";

  constructor(
    private readonly host: HostContext,
    private readonly table: Table
  ) {
    super();
  }

  get Enabled(): boolean {
    return this.table.showFilterButton;
  }

  get IsDataFiltered(): boolean {
    return this.table.isFiltered;
  }

  Apply(_range: unknown, columnIndex?: unknown, criteria?: JsonObject): void {
    if (!criteria) throw notImplemented("AutoFilter.apply without criteria");
    this.table.filter(integer(columnIndex, "columnIndex"), filterValues(criteria));
  }

  ClearCriteria(): void {
    this.table.clearFilters();
  }

  ClearColumnCriteria(columnIndex: unknown): void {
    this.table.filter(integer(columnIndex, "columnIndex"), undefined);
  }

  GetRange(): Range {
    return new Range(this.host, this.table);
  }

  GetRangeOrNullObject(): Range {
    return this.GetRange();
  }
}

/** The texts that a filter by values shows; other filters are refused by name. */
export function filterValues({ filterOn, values }: JsonObject): string[] {
  if (filterOn !== "Values" || !Array.isArray(values)) {
    throw notImplemented(`Filtering on ${String(filterOn)}`);
  }
  return values.map(String);
}
