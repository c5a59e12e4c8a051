/** Conditional formats between the file's rules and what Office.js speaks of. */
import { containsCell, intersect, subtract } from "./address";
import type { BookCore } from "./book-core";
import type { ConditionalFormattingRule, Style } from "./excelts";
import type { ConditionalState } from "./model";
import { moveFormula } from "./references";
import { computeFormulas, type ScratchFormula } from "./scratch";
import type { SheetState } from "./sheet-state";
import { readFormat, withFormat } from "./styles";
import { cellAddress } from "./address";
import type { Area, CellValue, ConditionalFormat } from "./types";

type TextOperator = NonNullable<ConditionalFormat["textOperator"]>;

export function toConditionalFormat(
  state: ConditionalState,
  theme: readonly string[]
): ConditionalFormat {
  const { id, rule, priority, stopIfTrue } = state;
  const area = state.areas[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const format = readFormat(rule.style as Style | undefined, theme);
  const base = { id, area, format, stopIfTrue, priority };
  if (rule.type === "expression") {
    const formula = String(rule.formulae?.[0] ?? "");
    const text = readTextTest(formula, cellAddress(area.row, area.column));
    if (text) return { ...base, kind: "containsText", ...text };
    return { ...base, kind: "custom", formula: `=${formula}` };
  }
  if (rule.type === "cellIs") {
    const [first, second] = (rule.formulae ?? []).map(operandText);
    return {
      ...base,
      kind: "cellValue",
      operator: rule.operator ?? "equal",
      ...(first !== undefined && { formula1: first }),
      ...(second !== undefined && { formula2: second }),
    };
  }
  return { ...base, kind: "other" };
}

function operandText(formula: string | number): string {
  return typeof formula === "number" || /^[-\d."]/.test(formula) ? String(formula) : `=${formula}`;
}

/** The formulas that Excel itself keeps for text tests. */
function textTest(operator: TextOperator, text: string, cell: string): string {
  const quoted = `"${text.replace(/"/g, '""')}"`;
  switch (operator) {
    case "contains":
      return `NOT(ISERROR(SEARCH(${quoted},${cell})))`;
    case "notContains":
      return `ISERROR(SEARCH(${quoted},${cell}))`;
    case "beginsWith":
      return `LEFT(${cell},LEN(${quoted}))=${quoted}`;
    case "endsWith":
      return `RIGHT(${cell},LEN(${quoted}))=${quoted}`;
  }
}

/** Recognises the formula of a text test on `cell`, the first cell of a rule's area. */
function readTextTest(
  formula: string,
  cell: string
): { text: string; textOperator: TextOperator } | undefined {
  const text = String.raw`"((?:[^"]|"")*)"`;
  const patterns: [TextOperator, RegExp][] = [
    ["contains", new RegExp(`^NOT\\(ISERROR\\(SEARCH\\(${text},${cell}\\)\\)\\)$`, "i")],
    ["notContains", new RegExp(`^ISERROR\\(SEARCH\\(${text},${cell}\\)\\)$`, "i")],
    ["beginsWith", new RegExp(`^LEFT\\(${cell},(?:LEN\\("(?:[^"]|"")*"\\)|\\d+)\\)=${text}$`, "i")],
    ["endsWith", new RegExp(`^RIGHT\\(${cell},(?:LEN\\("(?:[^"]|"")*"\\)|\\d+)\\)=${text}$`, "i")],
  ];
  for (const [textOperator, pattern] of patterns) {
    const match = pattern.exec(formula);
    if (match) return { text: (match[1] ?? "").replace(/""/g, '"'), textOperator };
  }
  return undefined;
}

/** The file's rule for a format that Office.js describes. */
export function toRule(
  format: Omit<ConditionalFormat, "id" | "priority">
): ConditionalFormattingRule {
  const style = conditionalStyle(format);
  const plain = (text: string | undefined) => (text ?? "").replace(/^=/, "");
  if (format.kind === "cellValue") {
    const operators = ["equal", "greaterThan", "lessThan", "between"] as const;
    const given = lowerFirst(format.operator ?? "equal");
    const operator = operators.find((name) => name === given) ?? (given as "equal");
    const formulae = [format.formula1, format.formula2].filter(
      (text) => text !== undefined && text !== ""
    );
    return { type: "cellIs", operator, formulae: formulae.map(plain), style };
  }
  if (format.kind === "containsText") {
    const cell = cellAddress(format.area.row, format.area.column);
    const test = textTest(format.textOperator ?? "contains", format.text ?? "", cell);
    return { type: "expression", formulae: [test], style };
  }
  return { type: "expression", formulae: [plain(format.formula) || "FALSE"], style };
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}

/** Conditional fills are stored the other way round: their colour is the background. */
function conditionalStyle({ format }: Pick<ConditionalFormat, "format">): Style {
  const { fill, ...rest } = format;
  const edges = Object.fromEntries(
    Object.entries(format.borders ?? {}).filter(([edge]) => !edge.startsWith("inside"))
  );
  const style: Style = withFormat(undefined, rest, edges) ?? {};
  if (!fill) return style;
  const argb = `FF${fill.replace("#", "").toUpperCase()}`;
  return {
    ...style,
    fill: { type: "pattern", pattern: "solid", bgColor: { argb }, fgColor: { argb } },
  };
}

/** Takes conditional formats off an area; undefined is the whole sheet. */
export function removeConditionals(state: SheetState, area: Area | undefined): void {
  state.conditionals = area
    ? state.conditionals
        .map((one) => ({ ...one, areas: one.areas.flatMap((part) => subtract(part, area)) }))
        .filter((one) => one.areas.length > 0)
    : [];
}

const blockRows = 64;

/** Which cells each rule holds for, computed for a block of rows at a time. */
export class ConditionalResults {
  private version = -1;
  private readonly blocks = new Map<string, Map<number, boolean>>();

  constructor(
    private readonly core: BookCore,
    private readonly state: SheetState
  ) {}

  /** The rules that hold at a cell, the first in priority first. */
  holding(row: number, column: number): ConditionalState[] {
    const held: ConditionalState[] = [];
    for (const rule of this.state.conditionals) {
      if (!rule.areas.some((area) => containsCell(area, row, column))) continue;
      if (!this.holds(rule, row, column)) continue;
      held.push(rule);
      if (rule.stopIfTrue) break;
    }
    return held;
  }

  private holds(rule: ConditionalState, row: number, column: number): boolean {
    this.core.calculation.ensure();
    if (this.version !== this.core.calculation.version) {
      this.blocks.clear();
      this.version = this.core.calculation.version;
    }
    const block = Math.floor(row / blockRows);
    const key = `${rule.id}:${block}:${column}`;
    let answers = this.blocks.get(key);
    if (!answers) {
      answers = this.compute(rule, block, column);
      this.blocks.set(key, answers);
    }
    return answers.get(row) ?? false;
  }

  private compute(rule: ConditionalState, block: number, column: number): Map<number, boolean> {
    const home = rule.areas[0];
    const answers = new Map<number, boolean>();
    const formula = home && holdsFormula(rule.rule, home);
    if (!formula) return answers;
    const rows = { row: block * blockRows, rowCount: blockRows, column, columnCount: 1 };
    const last = this.state.grid.rows.length;
    const formulas: ScratchFormula[] = [];
    for (const area of rule.areas) {
      const common = intersect(area, rows);
      if (!common) continue;
      for (let row = common.row; row < Math.min(common.row + common.rowCount, last + 1); row += 1) {
        const moved = moveFormula(formula, row - home.row, column - home.column);
        formulas.push({ row, column, formula: moved });
      }
    }
    if (formulas.length === 0) return answers;
    const values = computeFormulas(this.core, this.state, formulas);
    formulas.forEach(({ row }, index) => answers.set(row, isTrue(values[index]?.[0]?.[0] ?? "")));
    return answers;
  }
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

/** A rule as a formula of its area's first cell; undefined for rules that are only carried. */
function holdsFormula(rule: ConditionalFormattingRule, home: Area): string | undefined {
  if (rule.type === "expression") return String(rule.formulae?.[0] ?? "") || undefined;
  const cell = cellAddress(home.row, home.column);
  if (rule.type === "cellIs") {
    const [a = "0", b = "0"] = (rule.formulae ?? []).map((text) => `(${text})`);
    switch (rule.operator as string) {
      case "equal":
        return `${cell}=${a}`;
      case "notEqual":
        return `${cell}<>${a}`;
      case "greaterThan":
        return `${cell}>${a}`;
      case "greaterThanOrEqual":
      case "greaterThanOrEqualTo":
        return `${cell}>=${a}`;
      case "lessThan":
        return `AND(${cell}<>"",${cell}<${a})`;
      case "lessThanOrEqual":
      case "lessThanOrEqualTo":
        return `AND(${cell}<>"",${cell}<=${a})`;
      case "between":
        return `AND(${cell}>=MIN(${a},${b}),${cell}<=MAX(${a},${b}))`;
      case "notBetween":
        return `OR(${cell}<MIN(${a},${b}),${cell}>MAX(${a},${b}))`;
    }
    return undefined;
  }
  if (rule.type !== "containsText") return undefined;
  switch (rule.operator) {
    case "containsBlanks":
      return `LEN(TRIM(${cell}))=0`;
    case "notContainsBlanks":
      return `LEN(TRIM(${cell}))>0`;
    case "containsErrors":
      return `ISERROR(${cell})`;
    case "notContainsErrors":
      return `NOT(ISERROR(${cell}))`;
    default:
      return undefined;
  }
}
