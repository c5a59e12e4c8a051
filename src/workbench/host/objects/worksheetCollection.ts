import type { Sheet } from "../../engine/types";
import { withEvents, workbookTarget } from "../events/registration";
import { richApiError } from "../protocol/errors";
import { HostCollection } from "../protocol/hostObject";
import type { HostContext } from "./context";
import { text } from "./values";
import { Worksheet } from "./worksheet";

export class WorksheetCollection extends HostCollection<Worksheet> {
  readonly className = "WorksheetCollection";

  constructor(readonly host: HostContext) {
    super();
  }

  items(): Worksheet[] {
    return this.host.book.sheets().map((sheet) => this.item(sheet));
  }

  eventTarget(): string {
    return workbookTarget;
  }

  Add(name?: string | null): Worksheet {
    return this.item(this.host.book.addSheet(name ?? undefined));
  }

  GetActiveWorksheet(): Worksheet {
    return this.item(this.host.book.activeSheet);
  }

  GetCount(visibleOnly?: boolean): number {
    return this.sheets(visibleOnly).length;
  }

  GetFirst(visibleOnly?: boolean): Worksheet {
    return this.found(this.sheets(visibleOnly)[0]);
  }

  GetLast(visibleOnly?: boolean): Worksheet {
    return this.found(this.sheets(visibleOnly).at(-1));
  }

  GetItem(key: unknown): Worksheet {
    return this.found(this.find(key));
  }

  GetItemOrNullObject(key: unknown): Worksheet | null {
    const sheet = this.find(key);
    return sheet ? this.item(sheet) : null;
  }

  private find(key: unknown): Sheet | undefined {
    const { book } = this.host;
    const nameOrId = text(key, "key");
    return book.sheetById(nameOrId) ?? book.sheetByName(nameOrId);
  }

  private sheets(visibleOnly = false): Sheet[] {
    const sheets = this.host.book.sheets();
    return visibleOnly ? sheets.filter((sheet) => sheet.visibility === "visible") : sheets;
  }

  private found(sheet: Sheet | undefined): Worksheet {
    if (!sheet) throw richApiError("ItemNotFound");
    return this.item(sheet);
  }

  private item(sheet: Sheet): Worksheet {
    return new Worksheet(this.host, sheet);
  }
}

withEvents(WorksheetCollection.prototype, {
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  AddedEvent: 13,
  DeletedEvent: 15,
  CalculatedEvent: 16,
  DataChangedEvent: 10,
  FormatChangedEvent: 18,
  SelectionChangedEvent: 14,
});
