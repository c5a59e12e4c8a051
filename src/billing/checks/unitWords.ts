import type { UnitRule } from "../records";
import type { Day } from "./days";
import { clip, count, either, plain } from "./words";

const ruleNames: Readonly<Record<UnitRule, string>> = {
  CMS: "under CMS",
  AMA: "under AMA, each code alone",
  FULL15: "when only full 15 minutes count",
};

/** How a rule is named in a message. */
export function ruleWords(rule: UnitRule): string {
  return ruleNames[rule];
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
