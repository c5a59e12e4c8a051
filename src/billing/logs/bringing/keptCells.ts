import type { IsoDate } from "../../records";
import { minutesBetween } from "../../units/minutesBetween";
import { unitsOfLine } from "../../units/unitsOfLine";
import type { LogRow } from "../rows/logRow";
import { keptText, type KeptColumn } from "./keptText";

/** What a cell of Sessions becomes for a row of a log. */
export type KeptCell<Value> =
  | { kind: "blank" }
  | { kind: "value"; value: Value }
  /** Unclear: a text that its column does not understand. */
  | { kind: "text"; text: string }
  /** The column's own formula, which comes to what the log says, or of which the log says nothing. */
  | { kind: "formula" };

/** The cells of a row of Sessions that a log fills; times are minutes after midnight. */
export interface KeptCells extends Record<KeptColumn, KeptCell<unknown>> {
  Date: KeptCell<IsoDate>;
  Client: KeptCell<string>;
  Provider: KeptCell<string>;
  Code: KeptCell<string>;
  Start: KeptCell<number>;
  End: KeptCell<number>;
  Minutes: KeptCell<number>;
  Units: KeptCell<number>;
  Place: KeptCell<string>;
  Modifiers: KeptCell<readonly string[]>;
  Diagnoses: KeptCell<readonly string[]>;
  "Note signed": KeptCell<boolean>;
  Description: KeptCell<string>;
}

/**
 * How a row of a log stands in Sessions. What several codes have together stands as text in each of
 * their rows, so that each asks to be divided and none is billed double.
 */
export function keptCells(row: LogRow): KeptCells {
  const start = keptOf("Start", row.startMinutes ?? row.together?.startMinutes, startTyped(row));
  const end = keptOf("End", row.endMinutes ?? row.together?.endMinutes, row.asTyped.End);
  const minutes = minutesOf(row, start, end);
  return {
    Date: keptOf("Date", row.date, row.asTyped.Date),
    Client: keptOf("Client", row.client, row.asTyped.Client),
    Provider: keptOf("Provider", row.provider, row.asTyped.Provider),
    Code: keptOf("Code", row.code, row.asTyped.Code),
    Start: start,
    End: end,
    Minutes: minutes,
    Units: unitsOf(row, reckonedMinutes(minutes, start, end)),
    Place: keptOf("Place", row.place, row.asTyped.Place),
    Modifiers: keptList("Modifiers", row.modifiers, row.asTyped.Modifiers),
    Diagnoses: keptList("Diagnoses", row.diagnoses, row.asTyped.Diagnoses),
    "Note signed": keptOf("Note signed", row.noteSigned, row.asTyped["Note signed"]),
    Description: keptOf("Description", row.description, row.asTyped.Description),
  };
}

/** The number in a cell of Minutes once its formula is computed; undefined where there is none. */
export function reckonedMinutes(
  minutes: KeptCell<number>,
  start: KeptCell<number>,
  end: KeptCell<number>
): number | undefined {
  if (minutes.kind === "value") return minutes.value;
  if (minutes.kind !== "formula" || start.kind !== "value" || end.kind !== "value")
    return undefined;
  return minutesBetween(start.value, end.value);
}

function keptOf<Value>(
  column: KeptColumn,
  value: Value | undefined,
  typed: string | undefined
): KeptCell<Value> {
  if (value !== undefined) return { kind: "value", value };
  return typed === undefined ? { kind: "blank" } : unclear(column, typed);
}

function unclear(column: KeptColumn, typed: string): KeptCell<never> {
  return { kind: "text", text: keptText(column, typed) };
}

/** A list of which a part was unclear is unclear. */
function keptList(
  column: KeptColumn,
  values: readonly string[],
  typed: string | undefined
): KeptCell<readonly string[]> {
  if (typed !== undefined) {
    return unclear(column, [...values, typed].join(", "));
  }
  return values.length === 0 ? { kind: "blank" } : { kind: "value", value: values };
}

/** Start and end in one cell have no column of their own. */
function startTyped({ asTyped }: LogRow): string | undefined {
  return asTyped.Start ?? asTyped["Time span"];
}

function minutesOf(row: LogRow, start: KeptCell<number>, end: KeptCell<number>): KeptCell<number> {
  const formula = { kind: "formula" } as const;
  const ofFormula = reckonedMinutes(formula, start, end);
  if (row.minutes !== undefined) {
    return row.minutes === ofFormula ? formula : { kind: "value", value: row.minutes };
  }
  if (row.asTyped.Minutes !== undefined) return unclear("Minutes", row.asTyped.Minutes);
  const together = row.together && (row.together.minutes ?? ofFormula);
  return together === undefined ? formula : { kind: "text", text: ofAll(together, row) };
}

function unitsOf(row: LogRow, minutes: number | undefined): KeptCell<number> {
  const { units, code, together } = row;
  if (units !== undefined) {
    const ofFormula = minutes === undefined ? undefined : unitsOfLine(minutes, code);
    return units === ofFormula ? { kind: "formula" } : { kind: "value", value: units };
  }
  if (row.asTyped.Units !== undefined) return unclear("Units", row.asTyped.Units);
  return together?.units === undefined
    ? { kind: "formula" }
    : { kind: "text", text: ofAll(together.units, row) };
}

function ofAll(number: number, { part }: LogRow): string {
  return `${number} for ${part?.of ?? "several"} codes together`;
}
