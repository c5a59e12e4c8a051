import type { Table as BookTable } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { integer } from "./values";

export class TableSort extends HostObject {
  readonly className = "TableSort";

  constructor(private readonly table: BookTable) {
    super();
  }

  /** `key` is the column's index in the table. */
  Apply(fields: JsonObject[], matchCase?: boolean): void {
    if (matchCase) throw notImplemented("Sorting by case");
    const sortFields = fields.map(({ key, ascending, sortOn = "Value" }) => {
      if (sortOn !== "Value") throw notImplemented(`Sorting on ${String(sortOn)}`);
      return { column: integer(key, "key"), ascending: ascending !== false };
    });
    this.table.sort(sortFields);
  }
}
