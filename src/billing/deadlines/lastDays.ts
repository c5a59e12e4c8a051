import { clip } from "../checks/words";
import { planName, printedDate } from "../documents/printed";
import type { IsoDate } from "../records";
import { daysBetween } from "../time/isoDate";
import type { FiledSession } from "./deadline";
import { limitReason } from "./limitReason";
import { filingLimitFor, type LimitInForce } from "./limitsInForce";
import { lastDayOf } from "./timeLimit";

/** The last day for claims of a plan for visits on one day, with its words. */
export interface LastDay {
  limit: LimitInForce;
  isoDate: IsoDate;
  /** From today; negative: it is past. */
  daysLeft: number;
  /** The plan, the visit and the day as they are printed, and how the day came about. */
  name: string;
  visit: string;
  by: string;
  reason: string;
}

type Asked = Pick<FiledSession, "plan" | "network" | "isoDate">;

/** Looks last days up; those of clients with the same plan and day are worked out once. */
export class LastDays {
  private readonly known = new Map<string, LastDay | undefined>();

  constructor(private readonly today: IsoDate) {}

  /** Undefined where no limit is known. */
  of(asked: Asked): LastDay | undefined {
    const { plan, network, isoDate } = asked;
    const { payer, product, type, payerRow } = plan;
    const own = [payerRow?.filingDays, payerRow?.type];
    const key = JSON.stringify([payer, product, type, ...own, network, isoDate]);
    if (!this.known.has(key)) this.known.set(key, this.workOut(asked));
    return this.known.get(key);
  }

  private workOut({ plan, network, isoDate: visitOn }: Asked): LastDay | undefined {
    const limit = filingLimitFor(plan, network, visitOn);
    if (!limit) return undefined;
    const isoDate = lastDayOf(limit.limit, visitOn);
    return {
      ...{ limit, isoDate, daysLeft: daysBetween(this.today, isoDate) },
      name: clip(planName(plan) ?? plan.payer),
      visit: `the visit on ${printedDate(visitOn)}`,
      by: printedDate(isoDate),
      reason: limitReason(limit, "after the visit"),
    };
  }
}
