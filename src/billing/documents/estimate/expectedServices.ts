import { chargeCents, feeFor, type FeeInForce } from "../../charges/fee";
import type { Cents, Fee, IsoDate } from "../../records";
import { addDays, daysBetween } from "../../time/isoDate";
import { planOn } from "../../coverage/plan";
import type { Client, EarlierPlan } from "../../records";

/** One service that is expected within the estimate's period. */
export interface ExpectedService {
  code: string;
  /** Units of one visit. */
  units: number;
  visits: number;
}

/** What one client is expected to have from one provider. */
export interface ExpectedCare {
  client: string;
  /** As in Providers. */
  provider: string;
  services: readonly ExpectedService[];
  /** Absent: the client's. */
  diagnoses?: readonly string[];
  /** What is to be booked with somebody else, in words. */
  bookedSeparately?: readonly string[];
  /** When the first visit was booked, and when the estimate was asked for, where it is known. */
  bookedOn?: IsoDate;
  askedOn?: IsoDate;
}

/** Expected visits at one fee. */
export interface EstimateLine {
  code: string;
  /** Units of one visit. */
  units: number;
  visits: number;
  fee: FeeInForce;
  chargeCents: Cents;
  /** First and last expected visit. */
  from: IsoDate;
  to: IsoDate;
}

/** Who it is for, when, and at which fees. */
export interface EstimateTerms {
  client: Client;
  from: IsoDate;
  to: IsoDate;
  fees: readonly Fee[];
  earlierPlans: readonly EarlierPlan[];
}

/**
 * A service's expected charges: its visits spread evenly over the period from its first day on, each
 * at the fee of its day, one line for each fee.
 *
 * @returns the days of visits without a known fee, ascending, where there are any
 */
export function estimateLines(
  { code, units, visits }: ExpectedService,
  terms: EstimateTerms
): { lines: EstimateLine[]; withoutFee: IsoDate[] } {
  const lines: EstimateLine[] = [];
  const withoutFee: IsoDate[] = [];
  for (const isoDate of expectedDays(visits, terms)) {
    const fee = expectedFee(code, isoDate, terms);
    if (!fee) {
      withoutFee.push(isoDate);
      continue;
    }
    const last = lines[lines.length - 1];
    if (last && last.fee.feeCents === fee.feeCents && last.fee.per === fee.per) {
      last.visits += 1;
      last.to = isoDate;
      last.chargeCents += chargeCents(fee, units);
    } else {
      const charge = chargeCents(fee, units);
      lines.push({ code, units, visits: 1, fee, chargeCents: charge, from: isoDate, to: isoDate });
    }
  }
  return { lines, withoutFee };
}

/** Visits spread evenly over the period, from its first day on. */
export function expectedDays(
  visits: number,
  { from, to }: Pick<EstimateTerms, "from" | "to">
): IsoDate[] {
  const days = daysBetween(from, to) + 1;
  return Array.from({ length: visits }, (_, visit) =>
    addDays(from, Math.floor((visit * days) / visits))
  );
}

/** The fee that will hold on a day; undefined where none is known. */
export function expectedFee(
  code: string,
  isoDate: IsoDate,
  { client, fees, earlierPlans }: Omit<EstimateTerms, "from" | "to">
): FeeInForce | undefined {
  const { payer } = planOn(client, isoDate, earlierPlans);
  return feeFor({ code, client: client.client, payer, isoDate }, fees);
}
