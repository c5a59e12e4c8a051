import { parseAddress } from "../../engine/address";
import type { Sheet, Table as BookTable } from "../../engine/types";
import { withEvents, workbookTarget } from "../events/registration";
import { richApiError } from "../protocol/errors";
import { HostCollection } from "../protocol/hostObject";
import type { HostContext, Place } from "./context";
import { placeOf } from "./places";
import { RangeGeometry } from "./rangeGeometry";
import { Table } from "./table";
import { integer } from "./values";

abstract class Tables extends HostCollection<Table> {
  constructor(readonly host: HostContext) {
    super();
  }

  protected abstract tables(): BookTable[];

  items(): Table[] {
    return this.tables().map((table) => new Table(this.host, table));
  }

  GetCount(): number {
    return this.tables().length;
  }

  GetItem(key: unknown): Table {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  /** By id or by name in any case. */
  GetItemOrNullObject(key: unknown): Table | null {
    const wanted = String(key).toLowerCase();
    const table = this.tables().find(
      ({ id, name }) => id === String(key) || name.toLowerCase() === wanted
    );
    return table ? new Table(this.host, table) : null;
  }
}

/** The tables of the workbook or of one sheet. */
export class TableCollection extends Tables {
  readonly className = "TableCollection";

  /** @param sheet undefined for all tables of the workbook. */
  constructor(
    host: HostContext,
    private readonly sheet?: Sheet
  ) {
    super(host);
  }

  eventTarget(): string {
    return this.sheet?.id ?? workbookTarget;
  }

  get Count(): number {
    return this.tables().length;
  }

  Add(reference: unknown, hasHeaders: boolean): Table {
    const { sheet, area } = this.place(reference);
    return new Table(this.host, sheet.addTable(area, hasHeaders));
  }

  GetItemAt(index: unknown): Table {
    const table = this.tables()[integer(index, "index")];
    if (!table) throw richApiError("InvalidArgument");
    return new Table(this.host, table);
  }

  protected tables(): BookTable[] {
    return this.sheet?.tables() ?? this.host.book.tables();
  }

  private place(reference: unknown): Place {
    if (reference instanceof RangeGeometry) return reference;
    if (typeof reference !== "string") throw richApiError("InvalidArgument");
    if (!parseAddress(reference)) throw richApiError("InvalidArgument");
    return placeOf(this.host.book, this.sheet ?? this.host.book.activeSheet, reference);
  }
}

withEvents(TableCollection.prototype, {
  DataChangedEvent: 101,
  AddedEvent: 102,
  DeletedEvent: 103,
});

/** The tables that a range touches. */
export class TableScopedCollection extends Tables {
  readonly className = "TableScopedCollection";

  constructor(
    host: HostContext,
    private readonly find: () => BookTable[]
  ) {
    super(host);
  }

  GetFirst(): Table {
    const first = this.tables()[0];
    if (!first) throw richApiError("ItemNotFound");
    return new Table(this.host, first);
  }

  protected tables(): BookTable[] {
    return this.find();
  }
}
