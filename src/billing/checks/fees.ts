import { agreedFee, agreedFeeLack, chargeCents, unreadPer, type FeeInForce } from "../charges/fee";
import { rowNumber, type Authorization, type Cents, type Fee } from "../records";
import type { Finding } from "./finding";
import type { PracticeIndex } from "./practiceIndex";
import { finding, noFindings, type RowContext } from "./rowContext";
import { clip, quote } from "./words";

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
  if (agreed) {
    const perVisitOfAgreement = agreed.per === "visit";
    return { fee: agreed, perVisitOfAgreement, findings: zeroCharge(context, agreed) };
  }
  const lack = coverage.agreement && agreedFeeLack(coverage.agreement);
  if (coverage.agreement && lack) {
    const message = agreedRateLack(coverage.agreement, lack);
    return { ...none, findings: [finding("fee-missing", context, message)] };
  }
  const question = {
    code,
    client: client.client,
    payer: coverage.plan.payer,
    isoDate: session.date,
  };
  const { fee, row } = index.fees.of(question);
  if (fee) return { fee, perVisitOfAgreement: false, findings: zeroCharge(context, fee, row) };
  const message = row
    ? rowLack(row, code)
    : `The Fees table has no fee for ${code} on ${session.date}${forPayer(coverage.plan.payer)}; add a row for it`;
  return { ...none, findings: [finding("fee-missing", context, message)] };
}

function rowLack(row: Fee, code: string): string {
  const where = `Row ${rowNumber(row)} of the Fees table`;
  const per = unreadPer(row);
  return row.feeCents === undefined || per === undefined
    ? `${where} has no fee for ${code}; type it there`
    : `${where} reads ${quote(per)} in Per, so the fee for ${code} is not known; type unit or visit there, and the fee for one of them`;
}

function agreedRateLack(agreement: Authorization, lack: "Rate" | "Basis"): string {
  const where = `row ${rowNumber(agreement)} of the Authorizations table`;
  return lack === "Rate"
    ? `The Rate in ${where} could not be read, so the agreed charge is not known; correct it`
    : `The rate in ${where} is for a unit or for a visit, which is not known; type Units or Visits in its Basis`;
}

/**
 * A fee that makes no charge for units that are billed. Nothing is said of a client who has no plan
 * and a fee of zero of her own: no plan rejects it, and somebody meant it.
 */
function zeroCharge(context: RowContext, { feeCents }: FeeInForce, row?: Fee): readonly Finding[] {
  if (feeCents > 0 || !((context.session.units ?? 0) > 0)) return noFindings;
  const hasNoPlan = context.coverage?.plan.payer === undefined;
  if (feeCents === 0 && hasNoPlan && row?.client !== undefined) return noFindings;
  const agreement = context.coverage?.agreement;
  const what = row
    ? `The fee in row ${rowNumber(row)} of the Fees table`
    : `The rate in row ${agreement ? rowNumber(agreement) : ""} of the Authorizations table`;
  if (feeCents < 0) {
    const message = `${what} is less than zero, which cannot be charged; correct it`;
    return [finding("charge-zero", context, message, { severity: "fix" })];
  }
  const message = `${what} is zero, and ${hasNoPlan ? "nothing is charged" : "plans reject a line without a charge"}; check that nothing is to be charged`;
  return [finding("charge-zero", context, message)];
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
