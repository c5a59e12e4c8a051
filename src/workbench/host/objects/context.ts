import type { Area, Book, Sheet } from "../../engine/types";
import type { EventRegistry } from "../events/eventRegistry";
import type { References } from "../protocol/references";
import type { ColumnIds } from "./columnIds";

/** What every host object needs of the session it belongs to. */
export interface HostContext {
  readonly book: Book;
  readonly references: References;
  readonly events: EventRegistry;
  readonly columnIds: ColumnIds;
}

/** A place in the workbook. */
export interface Place {
  sheet: Sheet;
  area: Area;
}
