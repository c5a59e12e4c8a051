import { normalizeCode } from "../codes/procedures";
import { nameKey, planKey } from "../names";
import type { Authorization, Cents, Fee, IsoDate } from "../records";
import { isWithin } from "../time/isoDate";

/** For whom, for what and when a fee is looked up. */
export interface FeeQuestion {
  code: string;
  client: string;
  /** The payer in force; absent: the client pays. */
  payer?: string;
  isoDate: IsoDate;
}

/** A fee in whole cents for one unit, or for the whole visit whatever its units. */
export interface FeeInForce {
  feeCents: Cents;
  per: "unit" | "visit";
}

/**
 * The row of the Fees table that holds: one for this client beats one for the payer, which beats
 * one for everyone; then the later start, then the upper row. A row that holds and has no fee means
 * that the fee is not known: no other row takes its place. A row whose dates could not be read
 * holds for no day.
 */
export function feeRowFor(question: FeeQuestion, fees: readonly Fee[]): Fee | undefined {
  let best: Fee | undefined;
  for (const row of fees) {
    if (holds(row, question) && (!best || beats(row, best))) best = row;
  }
  return best;
}

/** The fee of a code for a client, payer and day; undefined where none is known. */
export function feeFor(question: FeeQuestion, fees: readonly Fee[]): FeeInForce | undefined {
  const row = feeRowFor(question, fees);
  if (row?.feeCents === undefined || unreadPer(row) !== undefined) return undefined;
  return { feeCents: row.feeCents, per: row.per ?? "unit" };
}

/** What stands in column Per where it is neither a unit nor a visit: $135 an `hour` is not $135 a unit. */
export function unreadPer({ problems }: Fee): string | undefined {
  return problems.find(({ column }) => column === "Per")?.text;
}

/**
 * The rate agreed in a single case agreement, for one of what its basis counts; undefined where it
 * names no rate, or nobody knows whether it is for a unit or a visit.
 */
export function agreedFee(agreement: Authorization): FeeInForce | undefined {
  const { kind, rateCents, basis } = agreement;
  if (kind !== "Single case agreement" || rateCents === undefined || basis === undefined) {
    return undefined;
  }
  return { feeCents: rateCents, per: basis === "Visits" ? "visit" : "unit" };
}

/**
 * The column that leaves an agreed rate unknown: a Rate that cannot be read, or a rate without a
 * Basis. No other fee takes its place then. Undefined where the rate is known, or none was agreed.
 */
export function agreedFeeLack(agreement: Authorization): "Rate" | "Basis" | undefined {
  if (agreement.kind !== "Single case agreement") return undefined;
  if (agreement.problems.some(({ column }) => column === "Rate")) return "Rate";
  return agreement.rateCents !== undefined && agreement.basis === undefined ? "Basis" : undefined;
}

/** The charge of a line in whole cents, rounded on the line. No units, no charge, also per visit. */
export function chargeCents(fee: FeeInForce, units: number): Cents {
  if (fee.per === "visit") return units > 0 ? fee.feeCents : 0;
  return Math.round(fee.feeCents * units);
}

function holds(row: Fee, { code, client, payer, isoDate }: FeeQuestion): boolean {
  if (normalizeCode(row.code) !== normalizeCode(code)) return false;
  if (!isWithin(isoDate, row.from, row.to)) return false;
  if (row.client !== undefined && nameKey(row.client) !== nameKey(client)) return false;
  if (row.payer !== undefined && (payer === undefined || planKey(row.payer) !== planKey(payer))) {
    return false;
  }
  return !row.problems.some(({ column }) => column === "From" || column === "To");
}

function beats(row: Fee, other: Fee): boolean {
  const difference = specificity(row) - specificity(other);
  if (difference !== 0) return difference > 0;
  if (row.from !== other.from) return (row.from ?? "") > (other.from ?? "");
  return row.row < other.row;
}

function specificity(row: Fee): number {
  return (row.client === undefined ? 0 : 2) + (row.payer === undefined ? 0 : 1);
}
