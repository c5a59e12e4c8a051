import { authorizationChecks } from "../../../src/billing/checks/catalogue/authorizations";
import type { CheckId } from "../../../src/billing/checks/catalogue";
import type { Fix, FixWrite } from "../../../src/billing/checks/finding";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { unitsOfLine } from "../../../src/billing/units/unitsOfLine";

/** The records once a fix is applied. Units that read as the column's formula has them follow. */
export function withFix(all: PracticeRecords, fix: Fix): PracticeRecords {
  const sessions = all.sessions.map((one) => {
    const writes = fix.writes.filter(({ row }) => row === one.row);
    return writes.length === 0 ? one : written(one, writes);
  });
  return { ...all, sessions };
}

function written(one: Session, writes: readonly FixWrite[]): Session {
  const columns = new Set<string>(writes.map(({ column }) => column));
  const fixed = Object.assign(
    { ...one, problems: one.problems.filter(({ column }) => !columns.has(column)) },
    ...writes.map(fieldOf)
  ) as Session;
  const isFormula = one.units !== undefined && one.units === formulaOf(one);
  return isFormula && !columns.has("Units") ? { ...fixed, units: formulaOf(fixed) } : fixed;
}

function fieldOf({ column, value }: FixWrite): Partial<Session> {
  switch (column) {
    case "Code":
      return { code: String(value) };
    case "Minutes":
      return { minutes: Number(value) };
    case "Units":
      return { units: Number(value) };
    case "Place":
      return { place: String(value) };
    case "Modifiers":
      return { modifiers: listOf(value) };
    case "Diagnoses":
      return { diagnoses: listOf(value) };
    case "Session ID":
      return { sessionId: value === "" ? undefined : String(value) };
  }
}

function listOf(value: string | number): string[] {
  return String(value)
    .split(/[,\s]+/)
    .filter((one) => one !== "");
}

function formulaOf({ minutes, code }: Session): number | undefined {
  return minutes === undefined ? undefined : unitsOfLine(minutes, code);
}

/** What a row bills nothing for, or by how much, decides on; a list of modifiers is told of as one. */
const judgedByUnits: readonly CheckId[] = [
  ...authorizationChecks.map(({ id }) => id),
  "benefits-stale",
  "kx-threshold",
  "charge-zero",
  "edit-pair",
  "bundled-code",
  "add-on-without-base",
  "assistant-modifier",
  "modifier-missing",
  "modifier-pair",
  "modifier-order",
];
const judgedByMinutes: readonly CheckId[] = [
  ...judgedByUnits,
  "units-mismatch",
  "day-units-over",
  "day-units-under",
  "below-8-minutes",
  "monitoring-minutes",
  "payer-unit-cap",
  "daily-maximum",
  "assistant-minutes",
  "assistant-evaluation",
  "minutes-implausible",
  "duplicate-session",
  "cell-error",
];

/**
 * What a wrong cell can hide, because it is judged by that cell: with minutes that are missing
 * nobody can say whether the units are right. Nothing else may come to light by a fix.
 */
export function uncoveredBy(writes: readonly FixWrite[]): (id: CheckId) => boolean {
  const columns = new Set<FixWrite["column"]>(writes.map(({ column }) => column));
  // A code that cannot be billed is judged by hardly any check.
  if (columns.has("Code")) return () => true;
  // A row that was changed is no longer what a document bills, and its number may be a copy's.
  const hidden = new Set<CheckId>(["session-copied", "billed-session-changed"]);
  // GP says that another discipline treats beside, which two therapists at once may do.
  if (columns.has("Modifiers")) hidden.add("overlapping-sessions");
  if (columns.has("Units")) for (const id of judgedByUnits) hidden.add(id);
  if (columns.has("Minutes")) for (const id of judgedByMinutes) hidden.add(id);
  return (id) => hidden.has(id);
}
