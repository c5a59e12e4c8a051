import { compareDay, type DayVerdict } from "../units/compareDay";
import type { Day } from "./days";
import { unitsOfPlanDay, type PlanDay } from "./planDays";
import type { RowContext } from "./rowContext";
import { clip, plain } from "./words";

/**
 * How the billed units of a day stand to what its minutes earn. Units that were held down to a
 * code's daily maximum, or to what the plan pays a day, are right although more were earned.
 */
export function verdictOf(
  day: Day,
  billed: ReadonlyMap<string, number>,
  planDay: PlanDay | undefined
): DayVerdict {
  const verdict = compareDay(day.allocation, billed);
  if (verdict === "right") return day.rows.every(isCountable) ? "right" : "over";
  return verdict === "under" && isHeldDown(day, billed, planDay) ? "right" : verdict;
}

/** What keeps the earned units of a day from being billed, to end a message; empty: nothing does. */
export function limitWords(
  day: Day,
  verdict: DayVerdict,
  billed: ReadonlyMap<string, number>,
  planDay: PlanDay | undefined
): string {
  if (verdict === "right") return "";
  const { codes, timedUnits } = day.allocation;
  const above = codes.find(({ code, units }) => units > dailyMaximumOf(day, code));
  if (above) return `, but no more than ${dailyMaximumOf(day, above.code)} of ${above.code} a day`;
  if (!planDay || verdict === "over") return "";
  return unitsOfPlanDay(planDay) - sumOf(billed) + timedUnits > planDay.most
    ? `, but ${planWords(planDay)} no more than ${plain(planDay.most)} a day`
    : "";
}

/** `Aetna pays` */
export function planWords({ rows }: PlanDay): string {
  return `${clip(rows[0]?.coverage?.payerRow?.payer ?? "The plan")} pays`;
}

/** False for units that cannot be, though the day's sum may come out right. */
export function isCountable({ session: { units } }: RowContext): boolean {
  return units === undefined || (Number.isInteger(units) && units >= 0);
}

function isHeldDown(
  day: Day,
  billed: ReadonlyMap<string, number>,
  planDay: PlanDay | undefined
): boolean {
  if (day.rows.some((row) => row.session.units === undefined || !isCountable(row))) return false;
  if (planDay && unitsOfPlanDay(planDay) >= planDay.most) return true;
  const { codes, timedUnits } = day.allocation;
  let heldDown = 0;
  for (const { code, units } of codes) {
    const given = billed.get(code) ?? 0;
    if (given < units && given >= dailyMaximumOf(day, code)) heldDown += units - given;
  }
  return heldDown > 0 && sumOf(billed) + heldDown >= timedUnits;
}

/** Infinite where no daily maximum is known, or Medicare never pays the code, which is no limit. */
function dailyMaximumOf({ rows, isoDate }: Day, code: string): number {
  const own = rows.find(({ procedure }) => procedure?.code === code);
  const procedure = own?.procedure ?? rows[0]?.rules.procedureOn(code, isoDate);
  return procedure?.dailyMaximum || Infinity;
}

function sumOf(billed: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const units of billed.values()) sum += units;
  return sum;
}
