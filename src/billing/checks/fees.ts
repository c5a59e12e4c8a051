import { agreedFee, chargeCents, feeFor, feeRowFor, type FeeInForce } from "../charges/fee";
import type { Cents } from "../records";
import type { Finding } from "./finding";
import type { PracticeIndex } from "./practiceIndex";
import { finding, type RowContext } from "./rowContext";
import { clip } from "./words";

/** The fee of a session, and a finding where it should have one and has none. */
export interface FeeVerdict {
  fee?: FeeInForce;
  /** True where the fee is for the whole visit, over all its rows. */
  perVisitOfAgreement: boolean;
  findings: readonly Finding[];
}

const none: FeeVerdict = { perVisitOfAgreement: false, findings: [] };

/** Looks the fee of a session up, where its code, client and date are known. */
export function feeOf(context: RowContext, index: PracticeIndex): FeeVerdict {
  const { session, client, coverage, codeStatus } = context;
  if (!client || !coverage || session.date === undefined || codeStatus?.status !== "known") {
    return none;
  }
  const { code } = codeStatus.procedure;
  const agreed = coverage.agreement && agreedFee(coverage.agreement);
  if (agreed) return { fee: agreed, perVisitOfAgreement: agreed.per === "visit", findings: [] };
  const question = {
    code,
    client: client.client,
    payer: coverage.plan.payer,
    isoDate: session.date,
  };
  const rows = index.feesFor(code, client.client);
  const fee = feeFor(question, rows);
  if (fee) return { ...none, fee };
  const row = feeRowFor(question, rows);
  const message = row
    ? `Row ${row.row} of the Fees table has no fee for ${code}; type it there`
    : `The Fees table has no fee for ${code} on ${session.date}${forPayer(coverage.plan.payer)}; add a row for it`;
  return { ...none, findings: [finding("fee-missing", context, message)] };
}

/** The charge of a session in whole cents; undefined where its units are not known. */
export function chargeOf(
  fee: FeeInForce | undefined,
  units: number | undefined
): Cents | undefined {
  if (!fee || units === undefined || !(units >= 0)) return undefined;
  const cents = chargeCents(fee, units);
  return Number.isSafeInteger(cents) ? cents : undefined;
}

function forPayer(payer: string | undefined): string {
  return payer === undefined ? "" : ` for ${clip(payer)}`;
}
