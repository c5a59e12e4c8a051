import { amountBetween, unknownAmount, type Amount } from "./amount";
import { splitByCharge } from "./splitByCharge";
import { knownCharge, type VisitPart } from "./visitParts";

/** What each row of a visit has of an amount, by the rows' charges, so that they add up to it. */
export function amountsOfRows({ sessions, chargeCents }: VisitPart, amount: Amount): Amount[] {
  if (amount.kind === "unknown" || chargeCents === undefined) {
    return sessions.map(() => unknownAmount);
  }
  if (sessions.length === 1) return [amount];
  const charges = sessions.map((session) => knownCharge(session) ?? 0);
  const [least, most] =
    amount.kind === "known" ? [amount.cents, amount.cents] : [amount.leastCents, amount.mostCents];
  const lows = splitByCharge(least, charges);
  const rooms = charges.map((cents, at) => cents - (lows[at] ?? 0));
  const more = splitByCharge(most - least, rooms);
  return lows.map((low, at) => amountBetween(low, low + (more[at] ?? 0)));
}
