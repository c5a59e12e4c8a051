import type { Amount } from "../../../../billing/charges/shares/amount";
import { money } from "../../../words";

/** `$30.00`, `between $20.00 and $135.00` or `not known`. */
export function amountText(amount: Amount): string {
  switch (amount.kind) {
    case "known":
      return money(amount.cents);
    case "between":
      return `between ${money(amount.leastCents)} and ${money(amount.mostCents)}`;
    case "unknown":
      return "not known";
  }
}
