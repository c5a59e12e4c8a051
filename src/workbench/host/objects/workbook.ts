import { withEvents, workbookTarget } from "../events/registration";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import { Application } from "./application";
import type { HostContext } from "./context";
import { Functions } from "./functions";
import { NamedItemCollection } from "./names";
import { placeOf } from "./places";
import { Range } from "./range";
import { SettingCollection } from "./settings";
import { TableCollection } from "./tableCollection";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of every request. */
export class Workbook extends HostObject {
  readonly className = "Workbook";

  constructor(readonly host: HostContext) {
    super();
  }

  eventTarget(): string {
    return workbookTarget;
  }

  get Name(): string {
    return "Workbook.xlsx";
  }

  get ReadOnly(): boolean {
    return false;
  }

  get Application(): Application {
    return new Application(this.host.book);
  }

  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.host);
  }

  get Tables(): TableCollection {
    return new TableCollection(this.host);
  }

  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.host);
  }

  get Functions(): Functions {
    return new Functions(this.host.book);
  }

  get Settings(): SettingCollection {
    return new SettingCollection(this.host.book);
  }

  GetSelectedRange(): Range {
    return new Range(this.host, this.host.book.selection);
  }

  GetActiveCell(): Range {
    const { sheet, area } = this.host.book.selection;
    return new Range(this.host, { sheet, area: { ...area, rowCount: 1, columnCount: 1 } });
  }

  _RemoveReference(id: string): void {
    this.host.references.release(id);
  }

  _RemoveAllReferences(): void {
    this.host.references.releaseAll();
  }

  _GetReferenceCount(): number {
    return this.host.references.count;
  }

  _GetRangeForEventByReferenceId(reference: string): Range {
    const range = this._GetRangeOrNullObjectForEventByReferenceId(reference);
    if (!range) throw richApiError("ItemNotFound");
    return range;
  }

  /** @param reference as `eventReference` wrote it. */
  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const { book } = this.host;
    const [sheetId = "", address = ""] = reference.split("|");
    const sheet = book.sheetById(sheetId);
    return sheet ? new Range(this.host, placeOf(book, sheet, address)) : null;
  }
}

withEvents(Workbook.prototype, { ActivatedEvent: 2203 });
