import type { Cents, IsoDate } from "../../billing/records";

/** What a plan writes into a cell, typed so that text can never become a formula or a number. */
export type CellInput =
  | { kind: "text"; text: string }
  | { kind: "number"; number: number }
  | { kind: "date"; isoDate: IsoDate }
  | { kind: "moment"; isoDate: IsoDate; minutes: number }
  | { kind: "time"; minutes: number }
  | { kind: "formula"; formula: string }
  | { kind: "blank" };

export const blank: CellInput = { kind: "blank" };

/** Text that stays text whatever it looks like; absent or empty is a blank cell. */
export function textCell(text: string | undefined): CellInput {
  return text === undefined || text === "" ? blank : { kind: "text", text };
}

export function numberCell(number: number | undefined): CellInput {
  return number === undefined ? blank : { kind: "number", number };
}

/** Dollars and cents; absent is a blank cell, never 0.00. */
export function moneyCell(cents: Cents | undefined): CellInput {
  return cents === undefined ? blank : { kind: "number", number: cents / 100 };
}

export function dateCell(isoDate: IsoDate | undefined): CellInput {
  return isoDate === undefined ? blank : { kind: "date", isoDate };
}

/** Minutes after midnight. */
export function timeCell(minutes: number | undefined): CellInput {
  return minutes === undefined ? blank : { kind: "time", minutes };
}

/** A procedure code as she would type it: 97530 is a number, G0283 is text. */
export function codeCell(code: string | undefined): CellInput {
  const isNumber = code !== undefined && /^[1-9][0-9]{4}$/.test(code);
  return isNumber ? { kind: "number", number: Number(code) } : textCell(code);
}

/** Codes in one cell, separated by a comma and a space. */
export function codesCell(codes: readonly string[]): CellInput {
  return textCell(codes.join(", "));
}
