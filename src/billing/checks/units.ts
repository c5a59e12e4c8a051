import { compareDay, type DayVerdict } from "../units/compareDay";
import { firstThreshold } from "../units/thresholds";
import { rowNumber } from "../records";
import { isPlainlyRight, judgeableDays, type Day } from "./days";
import type { Finding, Fix, FixWrite } from "./finding";
import { PlanDays, rowsWithUnits, unitsOfPlanDay, type PlanDay } from "./planDays";
import { finding, problemIn, readsBut, type Placed, type RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";
import { isCountable, limitWords, planWords, verdictOf } from "./unitLimits";
import { allocationWords, dayMinutesWords, ruleWords, tieWords } from "./unitWords";
import { count, minutesEarn, plain, rowList } from "./words";

/** Findings on the units of timed rows, and on what the plan pays a day. */
export function checkUnits(
  { rows, visits }: SessionGroups,
  duplicates: ReadonlyMap<RowContext, RowContext>
): Placed[] {
  const days = judgeableDays(visits, duplicates).filter((day) => !isPlainlyRight(day));
  const planDays = new PlanDays(rows, duplicates);
  for (const day of days) {
    if (planDays.of(day.rows[0]) && compareDay(day.allocation, billedByCode(day)) === "over") {
      planDays.countEarned(day);
    }
  }
  const found: Placed[] = [];
  for (const day of days) found.push(...checkDay(day, planDays.of(day.rows[0])));
  for (const planDay of planDays.all()) found.push(...checkPlanDay(planDay));
  return found;
}

/** More units than the plan pays a client a day: on the day's first row that has units. */
function checkPlanDay(planDay: PlanDay): Placed[] {
  const { most } = planDay;
  const units = unitsOfPlanDay(planDay);
  if (units <= most) return [];
  const counted = rowsWithUnits(planDay);
  const first = counted[0];
  if (!first) return [];
  const where = rowList(counted.map(({ session }) => rowNumber(session)));
  const message = `${planWords(planDay)} at most ${count(most, "unit")} a day, and ${where} ${counted.length === 1 ? "has" : "have"} ${plain(units)}; bill no more than ${plain(most)} in all`;
  return [[first, finding("payer-unit-cap", first, message)]];
}

function checkDay(day: Day, planDay: PlanDay | undefined): Placed[] {
  const billed = billedByCode(day);
  const verdict = verdictOf(day, billed, planDay);
  const [first, ...others] = day.rows;
  if (!first) return [];
  const limits = limitWords(day, verdict, billed, planDay);
  const told =
    others.length === 0
      ? oneLine(day, first, verdict, limits)
      : severalLines(day, first, verdict, billed, limits);
  const nothing = rowsThatEarnNothing(day);
  if (told.length === 0) return nothing;
  return [...told.map((one): Placed => [first, one]), ...nothing];
}

function oneLine(day: Day, row: RowContext, verdict: DayVerdict, limits: string): Finding[] {
  if (verdict === "right") return [];
  const right = day.allocation.lines[0] ?? 0;
  const { session } = row;
  if (session.units === right || (session.units === undefined && right === 0)) {
    return verdict === "under" ? [addOnWithoutRow(day, row)] : [];
  }
  const earned = isWholeDay(day) ? count(right, "unit") : `${allocationWords(day)}`;
  const minutes = minutesEarn(session.minutes ?? 0, row.procedure?.code ?? "");
  const told = `${minutes} ${earned} ${ruleWords(day)}`;
  const message =
    session.units === undefined
      ? `${notGiven(row)}; ${told}, so set Units to ${right}${limits}`
      : `${told}, not ${plain(session.units)}; set Units to ${right}${limits}`;
  const isCertain = limits === "" && isComplete(day);
  const fix = isCertain ? setUnits([{ row, units: right }], `Set Units to ${right}`) : undefined;
  return [finding("units-mismatch", row, message, { fix })];
}

function addOnWithoutRow(day: Day, row: RowContext): Finding {
  const message = `${dayMinutesWords(day)} earn ${allocationWords(day)} ${ruleWords(day)}`;
  return finding("day-units-under", row, message);
}

function severalLines(
  day: Day,
  first: RowContext,
  verdict: DayVerdict,
  billed: ReadonlyMap<string, number>,
  limits: string
): Finding[] {
  if (verdict === "right") return [];
  const { timedUnits } = day.allocation;
  const total = [...billed.values()].reduce((sum, units) => sum + units, 0);
  const earned = `${dayMinutesWords(day)} earn ${count(timedUnits, "unit")} ${ruleWords(day)}`;
  const not = total === timedUnits ? ", but not as they stand" : `, not ${plain(total)}`;
  const message = `${earned}${not}; bill ${allocationWords(day)}${tieWords(day)}${limits}`;
  const wrong = rowsToChange(day, billed);
  const values = wrong.map(({ row, units }) => `${units} for ${row.session.code}`);
  const isCertain = wrong.length > 0 && limits === "" && isComplete(day);
  const fix = isCertain ? setUnits(wrong, `Set Units to ${values.join(", ")}`) : undefined;
  if (verdict === "over") return [finding("day-units-over", first, message, { fix })];
  // A row whose units are not given cannot be billed, so that more than a look is needed.
  const severity = wrong.some(({ row }) => row.session.units === undefined) ? "fix" : "review";
  return [finding("day-units-under", first, message, { severity, fix })];
}

/** A row and the units that it should have. */
interface RightUnits {
  row: RowContext;
  units: number;
}

/** The rows whose Units the right allocation changes. */
function rowsToChange(day: Day, billed: ReadonlyMap<string, number>): RightUnits[] {
  const { allocation, rows } = day;
  const settled = new Set(
    // Rows of one code are one sum: how it is spread over them is hers to say.
    allocation.codes.filter(({ code, units }) => billed.get(code) === units).map(({ code }) => code)
  );
  for (const row of rows) if (!isCountable(row)) settled.delete(row.procedure?.code ?? "");
  const wrong: RightUnits[] = [];
  rows.forEach((row, place) => {
    const units = allocation.lines[place] ?? 0;
    const given = row.session.units;
    const keeps =
      given === undefined ? units === 0 : given === units || settled.has(row.procedure?.code ?? "");
    if (!keeps) wrong.push({ row, units });
  });
  return wrong;
}

/** Rows too short to earn a unit, of codes that earn none on the day. */
function rowsThatEarnNothing(day: Day): Placed[] {
  const found: Placed[] = [];
  for (const row of day.rows) {
    const { session, procedure } = row;
    if (!procedure) continue;
    const share = day.allocation.codes.find(({ code }) => code === procedure.code);
    const needed = firstThreshold(procedure.timing, day.unitRule);
    const minutes = session.minutes ?? 0;
    if ((share?.units ?? 0) > 0 || minutes >= needed) continue;
    const message = `${minutesEarn(minutes, procedure.code)} no unit, for the first needs ${needed}; correct the minutes, or leave it unbilled`;
    found.push([row, finding("below-8-minutes", row, message)]);
  }
  return found;
}

/** False while a row is missing: of an add-on code that the minutes earn, or of an add-on's base. */
function isComplete(day: Day): boolean {
  const codes = new Set(day.rows.map(({ procedure }) => procedure?.code));
  const hasBase = ({ procedure }: RowContext) => !procedure?.base || codes.has(procedure.base);
  return isWholeDay(day) && day.rows.every(hasBase);
}

/** True where every unit of the day has a row to stand on. */
function isWholeDay({ allocation }: Day): boolean {
  return allocation.codes.every(({ hasLine }) => hasLine);
}

function billedByCode({ rows }: Day): Map<string, number> {
  const billed = new Map<string, number>();
  for (const { session, procedure } of rows) {
    if (!procedure) continue;
    billed.set(procedure.code, (billed.get(procedure.code) ?? 0) + (session.units ?? 0));
  }
  return billed;
}

function setUnits(rows: readonly RightUnits[], label: string): Fix {
  const writes = rows.map(({ row, units }): FixWrite => ({
    row: row.session.row,
    column: "Units",
    value: units,
  }));
  return { label, writes };
}

function notGiven({ session }: RowContext): string {
  const unreadable = problemIn(session, "Units");
  return unreadable ? readsBut(unreadable, "a number") : "Units is blank";
}
