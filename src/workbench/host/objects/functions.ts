import { formatAddress } from "../../engine/address";
import type { Book, CellValue } from "../../engine/types";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import { RangeGeometry } from "./rangeGeometry";

/** Worksheet functions that an add-in may call as `workbook.functions.date(...)`, spelled so. */
const worksheetFunctions = [
  "abs",
  "and",
  "average",
  "concatenate",
  "count",
  "countA",
  "countIf",
  "date",
  "datevalue",
  "day",
  "exact",
  "if",
  "int",
  "isNumber",
  "isText",
  "len",
  "lower",
  "max",
  "median",
  "min",
  "mod",
  "month",
  "now",
  "or",
  "proper",
  "round",
  "roundDown",
  "roundUp",
  "sum",
  "sumIf",
  "text",
  "timevalue",
  "today",
  "trim",
  "upper",
  "value",
  "vlookup",
  "year",
] as const;

export class Functions extends HostObject {
  readonly className = "Functions";

  constructor(readonly book: Book) {
    super();
  }
}

for (const name of worksheetFunctions) {
  Object.defineProperty(Functions.prototype, name.charAt(0).toUpperCase() + name.slice(1), {
    value(this: Functions, ...given: unknown[]): FunctionResult {
      const formula = `=${name.toUpperCase()}(${given.flat().map(asArgument).join(",")})`;
      return new FunctionResult(this.book.evaluate(formula));
    },
  });
}

class FunctionResult extends HostObject {
  readonly className = "FunctionResult";

  constructor(private readonly result: CellValue) {
    super();
  }

  /** Null where the function answered an error. */
  get Value(): string | number | boolean | null {
    return typeof this.result === "object" ? null : this.result;
  }

  get Error(): string | null {
    return typeof this.result === "object" ? this.result.error : null;
  }
}

function asArgument(given: unknown): string {
  if (given instanceof RangeGeometry) return formatAddress(given.area, given.sheet.name);
  if (given === null || given === undefined) return "";
  if (typeof given === "string") return `"${given.replace(/"/g, '""')}"`;
  if (typeof given === "boolean") return given ? "TRUE" : "FALSE";
  if (typeof given === "number") return String(given);
  throw richApiError("InvalidArgument");
}
