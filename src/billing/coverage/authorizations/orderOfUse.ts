import type { Authorization, AuthorizationKind } from "../../records";

/**
 * Kinds in the order in which sessions use them: an agreement sets what is billed, and a gap
 * exception mostly has no number of units or visits that could be lost.
 */
const kindsInOrder = {
  "Single case agreement": 0,
  "Prior authorization": 1,
  "Gap exception": 2,
} as const satisfies Record<AuthorizationKind, number>;

const lastDay = "9999-12-31";
const byNumber = new Intl.Collator("en", { numeric: true });

/**
 * The order in which several live authorizations of a client are used: single case agreements
 * before prior authorizations before gap exceptions; of one kind the one that ends first (one
 * without an end last), then the one that began first, then the smaller number (A-9 before A-10,
 * one without a number last), then the upper row. A kind that could not be read counts as a prior
 * authorization.
 */
export function inOrderOfUse(one: Authorization, other: Authorization): number {
  const kinds = kindOrder(one) - kindOrder(other);
  if (kinds !== 0) return kinds;
  const [end, otherEnd] = [one.to ?? lastDay, other.to ?? lastDay];
  if (end !== otherEnd) return end < otherEnd ? -1 : 1;
  const [start, otherStart] = [one.from ?? "", other.from ?? ""];
  if (start !== otherStart) return start < otherStart ? -1 : 1;
  return numbersInOrder(one.number, other.number) || one.row - other.row;
}

function kindOrder({ kind }: Authorization): number {
  return kindsInOrder[kind ?? "Prior authorization"];
}

function numbersInOrder(number: string | undefined, other: string | undefined): number {
  if (number === undefined || other === undefined) {
    return (number === undefined ? 1 : 0) - (other === undefined ? 1 : 0);
  }
  return byNumber.compare(number, other);
}
