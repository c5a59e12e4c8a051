import { printedMoney } from "../../documents/printed";
import type { Cents } from "../../records";

/** An amount of money, as far as it is known: exactly, within bounds, or not at all. */
export type Amount =
  | { kind: "known"; cents: Cents }
  | { kind: "between"; leastCents: Cents; mostCents: Cents }
  | { kind: "unknown" };

export const unknownAmount: Amount = { kind: "unknown" };

export function knownAmount(cents: Cents): Amount {
  return { kind: "known", cents };
}

/** Known where both bounds are the same. */
export function amountBetween(leastCents: Cents, mostCents: Cents): Amount {
  return leastCents === mostCents
    ? knownAmount(leastCents)
    : { kind: "between", leastCents, mostCents };
}

/** What an amount leaves of a whole. */
export function restOf(wholeCents: Cents, amount: Amount): Amount {
  switch (amount.kind) {
    case "known":
      return knownAmount(wholeCents - amount.cents);
    case "between":
      return amountBetween(wholeCents - amount.mostCents, wholeCents - amount.leastCents);
    case "unknown":
      return amount;
  }
}

/** `$30.00`, `$30.00 to $135.00` or `an amount that is not known`. */
export function amountWords(amount: Amount): string {
  switch (amount.kind) {
    case "known":
      return printedMoney(amount.cents);
    case "between":
      return `${printedMoney(amount.leastCents)} to ${printedMoney(amount.mostCents)}`;
    case "unknown":
      return "an amount that is not known";
  }
}
