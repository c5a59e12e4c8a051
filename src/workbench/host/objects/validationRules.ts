import type { Validation } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import type { JsonObject, JsonValue } from "../protocol/wire";

export const typeNames = {
  any: "None",
  list: "List",
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
} as const satisfies Record<Validation["type"], string>;

const comparisons = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  time: "time",
  textLength: "textLength",
} as const;
type Comparison = keyof typeof comparisons;

/** Office.js's operators and the file's. */
export const operators = {
  Between: "between",
  NotBetween: "notBetween",
  EqualTo: "equal",
  NotEqualTo: "notEqual",
  GreaterThan: "greaterThan",
  LessThan: "lessThan",
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const;

/** The validation that an Office.js rule describes. */
export function validationOf(rule: JsonObject): Validation {
  if (isObject(rule.list)) return listValidation(rule.list);
  if (isObject(rule.custom)) return { type: "custom", formula1: String(rule.custom.formula) };
  for (const name of Object.keys(comparisons) as Comparison[]) {
    const comparison = rule[name];
    if (isObject(comparison)) return comparisonValidation(name, comparison);
  }
  throw richApiError("InvalidArgument");
}

/** Excel's limit for items that are written into the rule. */
const longestListText = 255;

function listValidation({ source, inCellDropDown }: JsonObject): Validation {
  if (typeof source !== "string") throw richApiError("InvalidArgument");
  const isTooLong = !source.startsWith("=") && source.length > longestListText;
  if (isTooLong) {
    throw richApiError("InvalidArgument", `A list takes ${longestListText} characters at most.`);
  }
  return { type: "list", source, inCellDropDown: inCellDropDown !== false };
}

function comparisonValidation(name: Comparison, rule: JsonObject): Validation {
  const operator = operators[rule.operator as keyof typeof operators];
  if (operator === undefined) throw richApiError("InvalidArgument");
  const formula1 = operand(rule.formula1);
  if (formula1 === undefined) throw richApiError("InvalidArgument");
  const formula2 = operand(rule.formula2);
  const validation: Validation = { type: comparisons[name], operator, formula1 };
  return formula2 === undefined ? validation : { ...validation, formula2 };
}

function operand(value: JsonValue | undefined): string | number | undefined {
  return typeof value === "string" || typeof value === "number" ? value : undefined;
}

/** The Office.js rule of a validation. */
export function ruleOf(validation: Validation): JsonObject {
  const { type, source, inCellDropDown, formula1, formula2, operator } = validation;
  if (type === "any") return {};
  if (type === "list") {
    return { list: { source: source ?? "", inCellDropDown: inCellDropDown ?? true } };
  }
  if (type === "custom") return { custom: { formula: String(formula1 ?? "") } };
  const rule: JsonObject = { operator: operatorName(operator), formula1: formula1 ?? "" };
  if (formula2 !== undefined) rule.formula2 = formula2;
  return { [officeName(type)]: rule };
}

function operatorName(operator: string | undefined): string {
  const found = Object.entries(operators).find(([, inFile]) => inFile === operator);
  return found?.[0] ?? "Between";
}

function officeName(type: (typeof comparisons)[Comparison]): string {
  return type === "whole" ? "wholeNumber" : type;
}

function isObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
