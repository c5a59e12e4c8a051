import type { UnitsAndVisits } from "../../../../billing/coverage/authorizations/amounts";
import type { AuthorizationSummary } from "../../../../billing/coverage/authorizations/summaries";

/** The amounts in words, as the authorization counts them, and the other way. */
export interface AmountWords {
  /** `12 of 20 units used, 4 booked ahead, 4 left: 1 visit of 4 units` */
  own: string;
  /** `In whole visits: 3 of 5 used, 1 booked ahead, 1 left` */
  other: string;
}

const twoPlaces = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });

/** Undefined where it is not known what is counted. */
export function amountWords(summary: AuthorizationSummary): AmountWords | undefined {
  const { basis, unitsPerVisit } = summary.account;
  if (basis === undefined) return undefined;
  const each = twoPlaces.format(unitsPerVisit);
  const isUnits = basis === "Units";
  const left = isUnits ? summary.free?.visits : summary.free?.units;
  const converted =
    !left ? ""
    : isUnits ? `: ${amount(left, "visit")} of ${amount(unitsPerVisit, "unit")}`
    : `: ${amount(left, "unit")} at ${each} a visit`;
  return {
    own: `${usedWords(summary, isUnits ? "units" : "visits", isUnits ? "unit" : "visit")}${converted}`,
    other: isUnits
      ? `In whole visits: ${usedWords(summary, "visits")}`
      : `In units: ${usedWords(summary, "units")}`,
  };
}

/** @param noun names what is counted; without it only numbers are said */
function usedWords(
  { authorized, used, bookedAhead, free }: AuthorizationSummary,
  way: keyof UnitsAndVisits,
  noun?: string
): string {
  const said = (one: UnitsAndVisits | undefined) => twoPlaces.format(one?.[way] ?? 0);
  const whole = authorized ?? used;
  const named = noun && whole ? amount(whole[way], noun) : said(whole);
  return [
    authorized ? `${said(used)} of ${named} used` : `${named} used`,
    `${said(bookedAhead)} booked ahead`,
    ...(free ? [`${said(free)} left`] : []),
  ].join(", ");
}

function amount(count: number, noun: string): string {
  return `${twoPlaces.format(count)} ${noun}${count === 1 ? "" : "s"}`;
}
