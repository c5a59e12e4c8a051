import type { CellFormat, ConditionalFormat as Format, Font, Sheet } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { colorFrom, colorTo } from "./colors";
import { oneOf } from "./values";

const comparisons = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqual: "greaterThanOrEqual",
  LessThanOrEqual: "lessThanOrEqual",
} as const;
const comparisonNames = Object.keys(comparisons) as (keyof typeof comparisons)[];
const textOperators = ["Contains", "NotContains", "BeginsWith", "EndsWith"] as const;
const textOperatorOf = {
  Contains: "contains",
  NotContains: "notContains",
  BeginsWith: "beginsWith",
  EndsWith: "endsWith",
} as const satisfies Record<(typeof textOperators)[number], Format["textOperator"]>;

/** A part of one conditional format, which it finds anew at each use. */
abstract class FormatPart extends HostObject {
  constructor(
    protected readonly sheet: Sheet,
    protected readonly id: string
  ) {
    super();
  }

  protected get format(): Format {
    const found = this.sheet.conditionalFormats().find(({ id }) => id === this.id);
    if (!found) throw richApiError("ItemNotFound");
    return found;
  }

  protected update(change: Partial<Format>): void {
    this.sheet.updateConditionalFormat(this.id, change);
  }

  protected updateLook(change: CellFormat): void {
    const { format } = this.format;
    this.update({ format: { ...format, ...change } });
  }
}

abstract class Kind extends FormatPart {
  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.sheet, this.id);
  }
}

/** A format that holds where a formula is true. */
export class CustomConditionalFormat extends Kind {
  readonly className = "CustomConditionalFormat";

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.sheet, this.id);
  }
}

class ConditionalFormatRule extends FormatPart {
  readonly className = "ConditionalFormatRule";

  get Formula(): string {
    return this.format.formula ?? "";
  }

  set Formula(formula: string) {
    this.update({ formula });
  }
}

/** A format that holds where the cell compares so. */
export class CellValueConditionalFormat extends Kind {
  readonly className = "CellValueConditionalFormat";

  get Rule(): JsonObject {
    const { operator, formula1 = "", formula2 } = this.format;
    const name = comparisonNames.find((one) => comparisons[one] === operator);
    const rule: JsonObject = { operator: name ?? "Invalid", formula1 };
    if (formula2 !== undefined) rule.formula2 = formula2;
    return rule;
  }

  set Rule({ operator, formula1, formula2 }: JsonObject) {
    this.update({
      operator: comparisons[oneOf(comparisonNames, operator, "operator")],
      formula1: String(formula1),
      ...(formula2 === undefined || formula2 === null ? {} : { formula2: String(formula2) }),
    });
  }
}

/** A format that holds where the cell's text contains another. */
export class TextConditionalFormat extends Kind {
  readonly className = "TextConditionalFormat";

  get Rule(): JsonObject {
    const { textOperator = "contains", text = "" } = this.format;
    return { operator: oneOf(textOperators, textOperator, "operator"), text };
  }

  set Rule({ operator, text }: JsonObject) {
    const name = oneOf(textOperators, operator, "operator");
    this.update({ textOperator: textOperatorOf[name], text: String(text) });
  }
}

class ConditionalRangeFormat extends FormatPart {
  readonly className = "ConditionalRangeFormat";

  get Fill(): ConditionalRangeFill {
    return new ConditionalRangeFill(this.sheet, this.id);
  }

  get Font(): ConditionalRangeFont {
    return new ConditionalRangeFont(this.sheet, this.id);
  }

  get NumberFormat(): string {
    return this.format.format.numberFormat ?? "";
  }

  set NumberFormat(numberFormat: string) {
    this.updateLook({ numberFormat });
  }
}

class ConditionalRangeFill extends FormatPart {
  readonly className = "ConditionalRangeFill";

  get Color(): string | null {
    return colorTo(this.format.format.fill ?? "", "");
  }

  set Color(color: string) {
    this.updateLook({ fill: colorFrom(color) });
  }

  Clear(): void {
    this.updateLook({ fill: "" });
  }
}

class ConditionalRangeFont extends FormatPart {
  readonly className = "ConditionalRangeFont";

  get Color(): string | null {
    return colorTo(this.font.color ?? "", "");
  }

  set Color(color: string) {
    this.set({ color: colorFrom(color) });
  }

  get Bold(): boolean {
    return this.font.bold ?? false;
  }

  set Bold(bold: boolean) {
    this.set({ bold });
  }

  get Italic(): boolean {
    return this.font.italic ?? false;
  }

  set Italic(italic: boolean) {
    this.set({ italic });
  }

  get Strikethrough(): boolean {
    return this.font.strikethrough ?? false;
  }

  set Strikethrough(strikethrough: boolean) {
    this.set({ strikethrough });
  }

  private get font(): Font {
    return this.format.format.font ?? {};
  }

  private set(font: Font): void {
    this.updateLook({ font: { ...this.font, ...font } });
  }
}
