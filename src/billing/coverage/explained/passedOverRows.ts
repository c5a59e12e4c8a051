import { planKey } from "../../names";
import type { IsoDate, Payer } from "../../records";
import { namesProduct, whyBeats } from "../payer";
import type { PlanInForce } from "../plan";
import type { NetworkReason } from "./explainNetwork";

/** Why a row of the payer did not decide. */
export type WhyPassedOver =
  | "another product"
  | "ends before it begins"
  | "ended before"
  | "not begun"
  /** It names no product, and the plan's name says more than it does. */
  | "the plan's name says more"
  /** The row that decided goes before it, in what `payerOn` compares. */
  | "another row names the product"
  | "another row has dates"
  | "another row begins later"
  | "another row stands above it"
  /** A gap exception or agreement goes before every row of Payers. */
  | "an agreement goes before";

/** A row of Payers that has the payer's name and did not decide. */
export interface PassedOverRow {
  row: Payer;
  why: WhyPassedOver;
}

/** The rows with the payer's name that did not decide, in table order. */
export function passedOverRows(
  plan: PlanInForce,
  isoDate: IsoDate,
  payers: readonly Payer[],
  reason: NetworkReason
): PassedOverRow[] {
  if (plan.payer === undefined) return [];
  const decided = reason.by === "row" ? reason.row : undefined;
  const payerName = planKey(plan.payer);
  return payers
    .filter((row) => planKey(row.payer) === payerName && row !== decided)
    .map((row) => ({ row, why: whyNot(row, plan, isoDate, reason) }));
}

function whyNot(
  row: Payer,
  plan: PlanInForce,
  isoDate: IsoDate,
  reason: NetworkReason
): WhyPassedOver {
  if (namesProduct(row) && planKey(row.product) !== planKey(plan.product)) return "another product";
  if (row.from !== undefined && row.to !== undefined && row.to < row.from) {
    return "ends before it begins";
  }
  if (row.to !== undefined && row.to < isoDate) return "ended before";
  if (row.from !== undefined && row.from > isoDate) return "not begun";
  if (reason.by === "agreement") return "an agreement goes before";
  return reason.by === "row" ? whyBeaten[whyBeats(reason.row, row)] : "the plan's name says more";
}

const whyBeaten = {
  product: "another row names the product",
  dates: "another row has dates",
  start: "another row begins later",
  place: "another row stands above it",
} as const satisfies Record<ReturnType<typeof whyBeats>, WhyPassedOver>;
