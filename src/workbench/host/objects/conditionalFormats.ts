import { intersect } from "../../engine/address";
import type { Area, ConditionalFormat as Format, Sheet } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import {
  CellValueConditionalFormat,
  CustomConditionalFormat,
  TextConditionalFormat,
} from "./conditionalFormatKinds";
import type { HostContext } from "./context";
import { Range } from "./range";
import { integer, oneOf } from "./values";

const kinds = { Custom: "custom", CellValue: "cellValue", ContainsText: "containsText" } as const;
const typeNames = {
  custom: "Custom",
  cellValue: "CellValue",
  containsText: "ContainsText",
  other: "PresetCriteria",
} as const satisfies Record<Format["kind"], string>;

/** The conditional formats that touch a range. */
export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = "ConditionalFormatCollection";

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  items(): ConditionalFormat[] {
    const area = this.area();
    return this.sheet
      .conditionalFormats()
      .filter((format) => intersect(format.area, area))
      .map(({ id }) => new ConditionalFormat(this.host, this.sheet, id));
  }

  Add(type: string): ConditionalFormat {
    const known = Object.keys(kinds) as (keyof typeof kinds)[];
    if (!known.some((one) => one === type)) throw notImplemented(`Conditional format ${type}`);
    const kind = kinds[oneOf(known, type, "type")];
    const added = this.sheet.addConditionalFormat({ area: this.area(), kind, format: {} });
    return new ConditionalFormat(this.host, this.sheet, added.id);
  }

  ClearAll(): void {
    this.sheet.removeConditionalFormats(this.area());
  }

  GetCount(): number {
    return this.items().length;
  }

  GetItem(id: unknown): ConditionalFormat {
    const found = this.GetItemOrNullObject(id);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  GetItemOrNullObject(id: unknown): ConditionalFormat | null {
    const exists = this.sheet.conditionalFormats().some((format) => format.id === id);
    return exists ? new ConditionalFormat(this.host, this.sheet, String(id)) : null;
  }

  GetItemAt(index: unknown): ConditionalFormat {
    const found = this.items()[integer(index, "index")];
    if (!found) throw richApiError("InvalidArgument");
    return found;
  }
}

export class ConditionalFormat extends HostObject {
  readonly className = "ConditionalFormat";

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet,
    private readonly id: string
  ) {
    super();
  }

  override identity(): JsonObject {
    return { Id: this.id };
  }

  get Id(): string {
    return this.id;
  }

  get Type(): string {
    return typeNames[this.format().kind];
  }

  get Priority(): number {
    return this.format().priority;
  }

  set Priority(priority: number) {
    this.sheet.updateConditionalFormat(this.id, { priority });
  }

  get StopIfTrue(): boolean {
    return this.format().stopIfTrue ?? false;
  }

  set StopIfTrue(stopIfTrue: boolean) {
    this.sheet.updateConditionalFormat(this.id, { stopIfTrue });
  }

  get Custom(): CustomConditionalFormat {
    return orInvalid(this.CustomOrNullObject);
  }

  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.isOf("custom") ? new CustomConditionalFormat(this.sheet, this.id) : null;
  }

  get CellValue(): CellValueConditionalFormat {
    return orInvalid(this.CellValueOrNullObject);
  }

  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.isOf("cellValue") ? new CellValueConditionalFormat(this.sheet, this.id) : null;
  }

  get TextComparison(): TextConditionalFormat {
    return orInvalid(this.TextComparisonOrNullObject);
  }

  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.isOf("containsText") ? new TextConditionalFormat(this.sheet, this.id) : null;
  }

  GetRange(): Range {
    return new Range(this.host, { sheet: this.sheet, area: this.format().area });
  }

  private isOf(kind: Format["kind"]): boolean {
    return this.format().kind === kind;
  }

  private format(): Format {
    const found = this.sheet.conditionalFormats().find(({ id }) => id === this.id);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }
}

function orInvalid<T>(found: T | null): T {
  if (found === null) throw richApiError("InvalidOperation");
  return found;
}
