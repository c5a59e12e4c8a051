import type { Account } from "../../billing/coverage/authorizations/account";

const length = 16;

/**
 * A bar of characters, which stands in a cell beside the figures that it shows and is told apart
 * without colours. What is there at all has at least one character. Undefined where it is not known
 * what is counted, or nothing is authorized.
 */
export function barText({
  basis,
  authorized,
  used,
  bookedAhead,
  free,
}: Account): string | undefined {
  if (basis === undefined || authorized === undefined || authorized <= 0) return undefined;
  const [usedLength = 0, bookedLength = 0, freeLength = 0] = shares(
    [used ?? 0, bookedAhead ?? 0, free ?? 0].map((amount) => Math.max(0, amount) / authorized)
  );
  return "█".repeat(usedLength) + "▒".repeat(bookedLength) + "░".repeat(freeLength);
}

/** Whole lengths that come to the bar's, the longest giving way. */
function shares(parts: readonly number[]): number[] {
  const lengths = parts.map((part) => (part > 0 ? Math.max(1, Math.round(part * length)) : 0));
  const longest = lengths.indexOf(Math.max(...lengths));
  const others = lengths.reduce((sum, each, at) => (at === longest ? sum : sum + each), 0);
  return lengths.map((each, at) => (at === longest ? length - others : each));
}
