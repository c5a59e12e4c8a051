import { typedCents, typedNumber } from "../../../billing/charges/typedMoney";
import type { Cents } from "../../../billing/records";

/** What was typed for an answer: blank was not asked or not said, which is never zero. */
export type Answer = { kind: "blank" } | { kind: "said"; number: number } | Unclear;
interface Unclear {
  kind: "unclear";
  /** A sentence: what to type instead. */
  problem: string;
}

const blank: Answer = { kind: "blank" };
/** One million dollars: more is a slip of the hand. */
const mostCents: Cents = 100_000_000;

/** Dollars as cents: `1,500`, `$25.50`. */
export function typedDollars(text: string): Answer {
  if (text.trim() === "") return blank;
  const cents = typedCents(text);
  if (cents === undefined || cents < 0) {
    return unclear("Type dollars, like 25 or 25.50, or leave it blank.");
  }
  return cents > mostCents ? unclear("Type an amount up to $1,000,000.") : said(cents);
}

/** A share, 0.2 for 20 %: `20%`, `20` and `.2` are all one fifth. */
export function typedShare(text: string): Answer {
  const bare = text.trim();
  if (bare === "") return blank;
  const isPercent = bare.endsWith("%");
  const number = typedNumber(isPercent ? bare.slice(0, -1) : bare);
  if (number === undefined || number < 0 || number > 100) {
    return unclear("Type a percentage from 0% to 100%, or leave it blank.");
  }
  if (!isPercent && number === 1) return unclear("Type 1% or 100%: 1 alone may mean either.");
  return said(isPercent || number > 1 ? Number((number / 100).toFixed(8)) : number);
}

/** Whole visits of a year. */
export function typedVisits(text: string): Answer {
  if (text.trim() === "") return blank;
  const number = typedNumber(text);
  return number !== undefined && Number.isInteger(number) && number >= 0 && number <= 9999
    ? said(number)
    : unclear("Type a whole number of visits, or leave it blank.");
}

function said(number: number): Answer {
  return { kind: "said", number };
}

function unclear(problem: string): Answer {
  return { kind: "unclear", problem };
}
