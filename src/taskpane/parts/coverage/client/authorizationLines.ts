import type { UnitsAndVisits } from "../../../../billing/coverage/authorizations/amounts";
import type { ClientCoverage } from "../../../../billing/coverage/explained/clientCoverage";
import type { LiveAuthorization } from "../../../../billing/coverage/explained/liveAuthorizations";
import type { PlanVisits } from "../../../../billing/coverage/explained/planVisitsOn";
import { counted, dayName, listed } from "../../../words";

/** What is left of an authorization, for what and until when, in lines. */
export function authorizationLines(one: LiveAuthorization): string[] {
  const { account, left, bookedAhead, coversCode } = one;
  const { from, to, codes } = account.authorization;
  const forCodes = codes.length === 0 ? "every code" : listed(codes);
  const dates = [
    from === undefined ? "" : ` from ${dayName(from)}`,
    to === undefined ? "" : ` to ${dayName(to)}`,
  ].join("");
  return [
    `For ${forCodes},${dates === "" ? " without dates" : dates}.`,
    ...(coversCode === false ? ["It does not list this code."] : []),
    left ? `${amount(account, left)} ${leftWhen(one)}.` : notCounted(one),
    ...(bookedAhead && bookedAhead.units > 0
      ? [`Of these ${amount(account, bookedAhead)} are booked ahead.`]
      : []),
  ];
}

function leftWhen({ account }: LiveAuthorization): string {
  return account.standing === "ended" ? "were left when it ended" : "left today";
}

function notCounted({ account: { authorization, basis } }: LiveAuthorization): string {
  const isPrior = authorization.kind === undefined || authorization.kind === "Prior authorization";
  if (!isPrior && authorization.authorized === undefined) return "It counts neither units nor visits.";
  return basis === undefined
    ? "What is left is not known: its Basis does not say whether units or visits are counted."
    : "What is left is not known: no number is authorized.";
}

/** `12 units (3 whole visits of 4 units)`, `5 visits (20 units at 4 a visit)`: the first is counted. */
function amount(
  { basis, unitsPerVisit }: LiveAuthorization["account"],
  { units, visits }: UnitsAndVisits
): string {
  return basis === "Units"
    ? `${counted(round(units), "unit")} (${counted(visits, "whole visit")} of ${counted(unitsPerVisit, "unit")})`
    : `${counted(visits, "visit")} (${counted(round(units), "unit")} at ${counted(unitsPerVisit, "unit")} a visit)`;
}

function round(amountOf: number): number {
  return Math.round(amountOf * 100) / 100;
}

/** The plan's own limit, and how many more visits come through. */
export function visitsLeftLines({ planVisits, visitsLeft }: ClientCoverage): string[] {
  const lines = planVisits ? [planLine(planVisits)] : [];
  if (visitsLeft) {
    const holds =
      visitsLeft.heldBy === "plan"
        ? "the plan’s own limit ends first"
        : "the authorization ends first";
    // What was used elsewhere may leave fewer.
    const isMost = planVisits !== undefined && planVisits.usedElsewhere === undefined;
    lines.push(
      `${counted(visitsLeft.visits, "more visit")} ${isMost ? "at most " : ""}can be billed: ${holds}.`
    );
  } else if (!planVisits) lines.push("No visit limit of the plan is known.");
  return lines;
}

function planLine({ limit, usedHere, usedElsewhere, year }: PlanVisits): string {
  const elsewhere =
    usedElsewhere === undefined
      ? "how many were used elsewhere is not known"
      : `${usedElsewhere} elsewhere`;
  return `The plan pays ${counted(limit, "visit")} from ${dayName(year.from)} to ${dayName(year.to)}: ${usedHere} used here until today, ${elsewhere}.`;
}
