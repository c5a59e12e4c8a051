import { clip } from "../../checks/words";
import { printedDate } from "../../documents/printed";
import { rowNumber, type Payer } from "../../records";
import type { PassedOverRow, WhyPassedOver } from "./passedOverRows";

const whyWords = {
  "another product": ({ product }) => `is for another product, ${clip(product ?? "")}`,
  "ends before it begins": () => "ends before it begins; correct its dates",
  "ended before": ({ to }) => `had ended${to === undefined ? "" : ` on ${printedDate(to)}`}`,
  "not begun": ({ from }) => `begins only ${from === undefined ? "later" : `on ${printedDate(from)}`}`,
  "the plan's name says more": () => "is for every product, and the plan's name says more",
  "another row names the product": () => "holds as well, but the other row names the product",
  "another row has dates": () => "holds as well, but the other row has dates",
  "another row begins later": () => "holds as well, but the other row begins later",
  "another row stands above it": () => "holds as well, but the other row stands above it",
  "an agreement goes before": () => "holds as well, but an agreement goes before it",
} as const satisfies Record<WhyPassedOver, (row: Payer) => string>;

/** Why a row of Payers did not decide, in a sentence. */
export function passedOverWords({ row, why }: PassedOverRow): string {
  return `Row ${rowNumber(row)} of Payers ${whyWords[why](row)}.`;
}
