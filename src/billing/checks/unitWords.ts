import type { UnitRule } from "../records";
import { allocateDay } from "../units/allocateDay";
import type { Day } from "./days";
import { clip, count, either, plain } from "./words";

const ruleNames: Readonly<Record<UnitRule, string>> = {
  CMS: "under CMS",
  AMA: "under AMA, each code alone",
  FULL15: "when only full 15 minutes count",
};

/**
 * By which rule a day's units are earned. Where CMS and AMA do not agree with it on this day, also
 * who asks for the rule, and what the other gives: `under CMS, which Aetna's row asks for (4 under
 * AMA)`.
 */
export function ruleWords(day: Day): string {
  const name = ruleNames[day.unitRule];
  const others = otherRules(day);
  return others === "" ? name : `${name}, ${whoAsks(day)} (${others})`;
}

function otherRules(day: Day): string {
  const { unitRule, isoDate, rows, allocation } = day;
  const lines = rows.map(({ session }) => ({
    code: session.code ?? "",
    minutes: session.minutes ?? 0,
  }));
  const others = (["CMS", "AMA"] as const)
    .filter((rule) => rule !== unitRule)
    .map((rule) => ({
      rule,
      units: allocateDay(lines, rule, isoDate, rows[0]?.rules).timedUnits,
    }));
  const [first, ...rest] = others;
  if (!first || others.every(({ units }) => units === allocation.timedUnits)) return "";
  return rest.length > 0 && rest.every(({ units }) => units === first.units)
    ? `${first.units} under CMS and AMA`
    : others.map(({ rule, units }) => `${units} under ${rule}`).join(", ");
}

function whoAsks({ rows }: Day): string {
  const [first] = rows;
  const payerRow = first?.coverage?.payerRow;
  if (payerRow?.unitRule !== undefined) {
    const product = payerRow.product === undefined ? "" : ` ${clip(payerRow.product)}`;
    return `which ${clip(payerRow.payer)}${product}'s row asks for`;
  }
  return first?.practice.defaultUnitRule === undefined
    ? "the rule where none is set"
    : "the practice's default";
}

/** `97530: 2, 97535: 1`, over all timed codes of a day. */
export function allocationWords({ allocation }: Day): string {
  return allocation.codes
    .filter(({ timed, units, hasLine }) => timed && (hasLine || units > 0))
    .map(({ code, units, hasLine }) => `${code}: ${units}${hasLine ? "" : " (add a row for it)"}`)
    .join(", ");
}

/** `97530 20 min + 97535 20 min`, each code once. */
export function dayMinutesWords({ rows }: Day): string {
  const minutes = new Map<string, number>();
  for (const { session, procedure } of rows) {
    const code = procedure?.code ?? clip(session.code ?? "");
    minutes.set(code, (minutes.get(code) ?? 0) + (session.minutes ?? 0));
  }
  return [...minutes].map(([code, sum]) => `${code} ${plain(sum)} min`).join(" + ");
}

/** What a tie leaves open, as the end of a message; empty where there is none. */
export function tieWords({ allocation }: Day): string {
  return allocation.ties
    .map(
      ({ codes, units }) =>
        `; ${either(codes)} may take the ${units === 1 ? "last unit" : `last ${count(units, "unit")}`}`
    )
    .join("");
}
