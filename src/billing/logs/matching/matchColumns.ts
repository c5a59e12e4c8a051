import type { RuleBook } from "../../codes/ruleBook";
import { yearOf } from "../../time/isoDate";
import type { IsoDate } from "../../records";
import type { LogSheet } from "../logSheet";
import type { LogBlock } from "../sheets/logBlocks";
import { bestAssignment } from "./bestAssignment";
import { withAdditions } from "./additions";
import { columnLooks, type ColumnLook } from "./columnLooks";
import { fieldsOf, logTables, type LogField, type LogTable } from "./fields";
import { headerOfLook, valuesOf, type FieldValue, type HeaderOfLook } from "./fieldValues";

/** Which field a column is, and why. */
export interface ColumnMatch {
  /** Position in the sheet's rows, from 0. */
  column: number;
  /** As she wrote it; "" where nothing heads the column. */
  header: string;
  field: LogField | "none";
  /** 0 to 1; of a column that is no field, how sure that is. */
  confidence: number;
  /** In plain words, without a full stop. */
  reason: string;
  /** As many as three different cells, as she sees them. */
  samples: string[];
  /** Fields that it might be instead, the likeliest first. */
  others: { field: LogField; confidence: number }[];
  /** She chose it, now or when a log like it was brought. */
  isFixed?: true;
  /** Of Start: it holds the day as well, and no other column does. */
  alsoDate?: true;
  /** No field of its own, but more of one: `CPT 2`, `Dx 2`, or a column of units under a code. */
  adds?: Addition;
  /** No field, but it tells which of the sessions took place. */
  tellsStatus?: true;
}

/** What a column adds to the field of another. */
export interface Addition {
  to: "Code" | "Units" | "Modifiers" | "Diagnoses";
  /** The 2 of `CPT 2` and `Units 2`, which belong together. */
  number?: number;
  /** The code that heads a column of its units. */
  code?: string;
}

/** A column that she gave to a field, or to none. */
export interface FixedMatch {
  /** Position in the sheet's rows, from 0. */
  column: number;
  field: LogField | "none";
  /** Why, where she did not choose it now: `as in “October”`. */
  because?: string;
}

export interface MatchOptions {
  rules: RuleBook;
  today: IsoDate;
  /** What she changed by hand; everything else is matched around it. */
  fixed?: readonly FixedMatch[];
}

/** Below it a column is rather no field than this one. */
const leastConfidence = 0.35;
const leastRunnerUp = 0.2;
const mostRunnersUp = 3;

/**
 * Matches the columns of a block to the fields of a table, no field twice, so that all matches
 * together are the likeliest: by the header, by what it is like, and above all by what the cells
 * hold.
 */
export function matchColumns(
  sheet: LogSheet,
  block: LogBlock,
  table: LogTable,
  options: MatchOptions
): ColumnMatch[] {
  return matchLooks(looksOf(sheet, block, options), table, options.fixed ?? []);
}

/** The matches of a block for every table, from which `guessTable` tells what it lists. */
export function matchTables(
  sheet: LogSheet,
  block: LogBlock,
  options: MatchOptions
): Record<LogTable, ColumnMatch[]> {
  const looks = looksOf(sheet, block, options);
  const matches = logTables.map((table) => [table, matchLooks(looks, table, options.fixed ?? [])]);
  return Object.fromEntries(matches) as Record<LogTable, ColumnMatch[]>;
}

function looksOf(sheet: LogSheet, block: LogBlock, { rules, today }: MatchOptions): ColumnLook[] {
  return columnLooks(sheet, block, { rules, thisYear: yearOf(today) });
}

function matchLooks(
  looks: readonly ColumnLook[],
  table: LogTable,
  fixed: readonly FixedMatch[]
): ColumnMatch[] {
  const fields = fieldsOf(table) as LogField[];
  const chosen = new Map(
    fixed
      .filter(({ field }) => field === "none" || fields.includes(field))
      .map((match) => [match.column, match])
  );
  const taken = new Set([...chosen.values()].map(({ field }) => field));
  const headers = looks.map((look) => headerOfLook(table, look));
  const values = valuesOf(table, looks, headers);
  const free = looks.map(({ column }) => !chosen.has(column));
  const assignment = bestAssignment(
    values.map((ofColumn, place) =>
      fields.map((field) => {
        if (!free[place] || taken.has(field)) return 0;
        const value = ofColumn.get(field)?.value ?? 0;
        // Between equals the column further left is taken.
        return value < leastConfidence ? 0 : value - place * 1e-6;
      })
    )
  );
  const columnOf = new Map<LogField, number>();
  assignment.forEach((field, place) => {
    if (field !== undefined && fields[field]) columnOf.set(fields[field], place);
  });
  const matches = looks.map((look, place): ColumnMatch => {
    const ofColumn = values[place] ?? new Map<LogField, FieldValue>();
    const own = chosen.get(look.column);
    const index = assignment[place];
    const field = own?.field ?? (index === undefined ? "none" : (fields[index] ?? "none"));
    const { header, samples, column } = look;
    const base = { column, header, field, samples: [...samples], others: others(ofColumn, field) };
    if (own) {
      return { ...base, confidence: 1, reason: own.because ?? "you chose it", isFixed: true };
    }
    if (field !== "none") {
      const { value, reason } = ofColumn.get(field) ?? { value: 0, reason: "" };
      return { ...base, confidence: rounded(value), reason };
    }
    return { ...base, ...noField(table, look, headers[place], ofColumn, columnOf, looks) };
  });
  return table === "Sessions" ? withAdditions(matches, looks) : matches;
}

function others(
  values: ReadonlyMap<LogField, FieldValue>,
  field: LogField | "none"
): ColumnMatch["others"] {
  return [...values]
    .filter(([other, { value }]) => other !== field && value >= leastRunnerUp)
    .map(([other, { value }]) => ({ field: other, confidence: rounded(value) }))
    .sort((one, next) => next.confidence - one.confidence)
    .slice(0, mostRunnersUp);
}

function noField(
  table: LogTable,
  look: ColumnLook,
  header: HeaderOfLook | undefined,
  values: ReadonlyMap<LogField, FieldValue>,
  columnOf: ReadonlyMap<LogField, number>,
  looks: readonly ColumnLook[]
): Pick<ColumnMatch, "confidence" | "reason" | "tellsStatus"> {
  if (header?.other === "status") {
    return {
      confidence: 0.9,
      reason: "it tells which sessions took place",
      tellsStatus: true,
    };
  }
  if (header?.other !== undefined) {
    return { confidence: 0.9, reason: `the header says that it is no part of ${table}` };
  }
  const [best] = [...values].sort(([, one], [, next]) => next.value - one.value);
  if (best && best[1].value >= leastConfidence) {
    const better = looks[columnOf.get(best[0]) ?? -1];
    const where = better?.header ? `“${better.header}”` : "another column";
    return {
      confidence: rounded(1 - best[1].value / 2),
      reason: `${where} is more like ${best[0]}`,
    };
  }
  if (look.filled === 0) return { confidence: 0.9, reason: "it is empty" };
  return {
    confidence: rounded(1 - (best?.[1].value ?? 0)),
    reason: "neither its header nor its cells tell what it is",
  };
}

function rounded(confidence: number): number {
  return Math.round(Math.min(1, Math.max(0, confidence)) * 100) / 100;
}
