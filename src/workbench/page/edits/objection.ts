import { readEntry } from "../../engine/entry";
import type { Book, Sheet, Validation } from "../../engine/types";
import { areaOf, type Cell } from "../areas";

/** Why a cell's rule does not like what was typed, and whether it may be kept all the same. */
export interface Objection {
  style: "stop" | "warning" | "information";
  title: string;
  message: string;
}

/** Checks typed text against the cell's validation. Formulas are not checked before they compute. */
export function objectionTo(
  book: Book,
  sheet: Sheet,
  cell: Cell,
  text: string
): Objection | undefined {
  const rule = sheet.validation(areaOf(cell));
  if (!rule || rule.type === "any" || rule.alert?.show === false || text.startsWith("="))
    return undefined;
  if (text.trim() === "" || fits(rule, book, sheet, cell, text)) return undefined;
  return {
    style: rule.alert?.style ?? "stop",
    title: rule.alert?.title || "Check this entry",
    message: rule.alert?.message || `“${text}” is not what this cell expects.`,
  };
}

function fits(rule: Validation, book: Book, sheet: Sheet, cell: Cell, text: string): boolean {
  if (rule.type === "list") {
    const items = sheet.listItems(cell.row, cell.column);
    return !items || items.some((item) => item.toLowerCase() === text.trim().toLowerCase());
  }
  const entered = readEntry(text.replace(/^'/, ""), book.date1904).value;
  if (rule.type === "textLength") return isWithinLimits(rule, book, text.length);
  if (rule.type === "custom") return true;
  if (typeof entered !== "number") return false;
  if (rule.type === "whole" && !Number.isInteger(entered)) return false;
  return isWithinLimits(rule, book, entered);
}

function isWithinLimits(
  { operator = "between", formula1, formula2 }: Validation,
  book: Book,
  value: number
): boolean {
  const low = limit(book, formula1);
  const high = limit(book, formula2);
  if (low === undefined) return true;
  switch (operator.charAt(0).toLowerCase() + operator.slice(1)) {
    case "between":
      return value >= low && (high === undefined || value <= high);
    case "notBetween":
      return value < low || (high !== undefined && value > high);
    case "equal":
    case "equalTo":
      return value === low;
    case "notEqual":
    case "notEqualTo":
      return value !== low;
    case "greaterThan":
      return value > low;
    case "lessThan":
      return value < low;
    case "greaterThanOrEqual":
    case "greaterThanOrEqualTo":
      return value >= low;
    case "lessThanOrEqual":
    case "lessThanOrEqualTo":
      return value <= low;
    default:
      return true;
  }
}

function limit(book: Book, formula: string | number | undefined): number | undefined {
  if (formula === undefined || formula === "") return undefined;
  if (typeof formula === "number") return formula;
  const entered = readEntry(formula, book.date1904).value;
  const value =
    typeof entered === "number"
      ? entered
      : book.evaluate(formula.startsWith("=") ? formula : `=${formula}`);
  return typeof value === "number" ? value : undefined;
}
