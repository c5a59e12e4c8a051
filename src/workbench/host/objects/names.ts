import { absoluteReference, parseAddress } from "../../engine/address";
import { richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import { placeOf } from "./places";
import { Range } from "./range";
import { text, valueOf } from "./values";

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = "NamedItemCollection";

  constructor(private readonly host: HostContext) {
    super();
  }

  items(): NamedItem[] {
    return this.host.book.names().map(({ name }) => new NamedItem(this.host, name));
  }

  Add(name: unknown, reference: unknown): NamedItem {
    const formula =
      reference instanceof Range
        ? `=${absoluteReference(reference.area, reference.sheet.name)}`
        : asFormula(reference);
    this.host.book.addName(text(name, "name"), formula);
    return this.GetItem(name);
  }

  GetCount(): number {
    return this.host.book.names().length;
  }

  GetItem(name: unknown): NamedItem {
    const found = this.GetItemOrNullObject(name);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    const found = this.host.book.names().find((one) => one.name.toLowerCase() === wanted);
    return found ? new NamedItem(this.host, found.name) : null;
  }
}

export class NamedItem extends HostObject {
  readonly className = "NamedItem";

  constructor(
    private readonly host: HostContext,
    private readonly name: string
  ) {
    super();
  }

  override identity(): JsonObject {
    return { _Id: this.name };
  }

  get Name(): string {
    return this.name;
  }

  get Formula(): string {
    const found = this.host.book.names().find((one) => one.name === this.name);
    if (!found) throw richApiError("ItemNotFound");
    return asFormula(found.formula);
  }

  get Scope(): string {
    return "Workbook";
  }

  get Visible(): boolean {
    return true;
  }

  get Type(): string {
    if (this.GetRangeOrNullObject()) return "Range";
    const value = this.host.book.evaluate(this.Formula);
    if (typeof value === "object") return "Error";
    if (typeof value === "number") return "Double";
    return typeof value === "boolean" ? "Boolean" : "String";
  }

  /** The address of a range without its equals sign, as Excel answers, or the value. */
  get Value(): string | number | boolean {
    if (this.GetRangeOrNullObject()) return this.Formula.slice(1);
    return valueOf(this.host.book.evaluate(this.Formula));
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw richApiError("ItemNotFound");
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { book } = this.host;
    const address = this.Formula.slice(1);
    if (!parseAddress(address)) return null;
    return new Range(this.host, placeOf(book, book.activeSheet, address));
  }
}

function asFormula(reference: unknown): string {
  const formula = text(reference, "reference");
  return formula.startsWith("=") ? formula : `=${formula}`;
}
