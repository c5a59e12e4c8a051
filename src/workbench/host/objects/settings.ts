import type { Book } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject, JsonValue } from "../protocol/wire";
import { text } from "./values";

/** The add-in's settings that travel in the file; the same that `Office.context.document` has. */
export class SettingCollection extends HostCollection<Setting> {
  readonly className = "SettingCollection";

  constructor(private readonly book: Book) {
    super();
  }

  items(): Setting[] {
    return [...this.book.settings.keys()].map((key) => new Setting(this.book, key));
  }

  Add(key: unknown, value: JsonValue): Setting {
    const name = text(key, "key");
    this.book.settings.set(name, JSON.stringify(value ?? null));
    return new Setting(this.book, name);
  }

  GetCount(): number {
    return this.book.settings.size;
  }

  GetItem(key: unknown): Setting {
    const found = this.GetItemOrNullObject(key);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  GetItemOrNullObject(key: unknown): Setting | null {
    const name = String(key);
    return this.book.settings.has(name) ? new Setting(this.book, name) : null;
  }
}

export class Setting extends HostObject {
  readonly className = "Setting";

  constructor(
    private readonly book: Book,
    private readonly key: string
  ) {
    super();
  }

  override identity(): JsonObject {
    return { _Id: this.key };
  }

  get Key(): string {
    return this.key;
  }

  get Value(): JsonValue {
    return JSON.parse(this.book.settings.get(this.key) ?? "null") as JsonValue;
  }

  set Value(value: JsonValue) {
    this.book.settings.set(this.key, JSON.stringify(value));
  }

  Delete(): void {
    this.book.settings.delete(this.key);
  }
}
