import type { Benefit, CostSharing } from "../../coverage/benefits/benefit";
import {
  BenefitBook,
  type BenefitQuestion,
  type VerifiedBenefit,
} from "../../coverage/benefits/benefitsOn";
import { planYearOn, type PlanYear } from "../../coverage/benefits/planYear";
import { nameKey, planKey } from "../../names";
import type { IsoDate } from "../../records";
import type { VisitPart } from "./visitParts";
import { YearAccount } from "./yearAccount";

/** Where a client stands with a plan when a visit comes. */
export interface Standing {
  /** What the plan said last; absent: nothing had been verified. */
  said?: VerifiedBenefit;
  year: PlanYear;
  /** False where the calendar year was taken for want of a better. */
  isYearKnown: boolean;
  /** Two accounts: with what is not known taken as low, and as high, as it may be. */
  least: YearAccount;
  most: YearAccount;
}

/** A visit among those that the plan pays for in its year. */
export interface CountedVisit {
  /** From 1, with those that others had used. */
  visit: number;
  limit: number;
  /** Absent: not known. */
  usedElsewhere?: number;
}

const lastDay = "9999-12-31";

/** Plans' years of many clients; visits are to come in the order of their dates. */
export class PlanYears {
  private readonly book: BenefitBook;
  private readonly accounts = new Map<string, Pick<Standing, "least" | "most">>();
  private readonly visits = new Map<string, Set<string>>();
  private readonly years = new Map<string, PlanYear>();
  private readonly laterResets = new Map<string, IsoDate | undefined>();

  constructor(benefits: readonly Benefit[]) {
    this.book = new BenefitBook(benefits);
  }

  /** The standing of a client with a plan on the day of a visit, by the terms that hold for it. */
  standing({ sessions: [session] }: VisitPart, payer: string, costSharing: CostSharing): Standing {
    const { client, isoDate } = session;
    const question = { client, payer, isoDate, costSharing };
    const said = this.book.on(question);
    const resetsOn = said?.resetsOn ?? this.laterReset(question);
    const year = this.yearOn(isoDate, resetsOn);
    const key = keyOf(nameKey(client), planKey(payer), said?.costSharing, year.from);
    let accounts = this.accounts.get(key);
    if (!accounts) {
      accounts = { least: new YearAccount(year), most: new YearAccount(year) };
      this.accounts.set(key, accounts);
    }
    if (said) for (const account of [accounts.least, accounts.most]) account.hear(said);
    const { least, most } = accounts;
    return { said, year, isYearKnown: resetsOn !== undefined, least, most };
  }

  /** Counts a visit; undefined where the plan's limit is not known. */
  count(
    { sessions: [{ client }], visitKey }: VisitPart,
    payer: string,
    { said, year }: Standing
  ): CountedVisit | undefined {
    const key = keyOf(nameKey(client), planKey(payer), year.from);
    const own = this.visits.get(key) ?? new Set<string>();
    this.visits.set(key, own.add(visitKey));
    const limit = said?.visitLimit;
    if (said === undefined || limit === undefined || !(limit >= 0)) return undefined;
    const isOfYear = said.verifiedOn >= year.from;
    const usedElsewhere = isOfYear ? said.usedElsewhere : 0;
    return {
      visit: own.size + Math.max(0, usedElsewhere ?? 0),
      limit,
      ...(usedElsewhere === undefined ? {} : { usedElsewhere }),
    };
  }

  /** What is verified later still tells when the plan's year begins. */
  private laterReset(question: BenefitQuestion): IsoDate | undefined {
    const { client, payer, costSharing } = question;
    const key = keyOf(nameKey(client), planKey(payer), costSharing);
    if (!this.laterResets.has(key)) {
      this.laterResets.set(key, this.book.on({ ...question, isoDate: lastDay })?.resetsOn);
    }
    return this.laterResets.get(key);
  }

  /** Many visits share a day. */
  private yearOn(isoDate: IsoDate, resetsOn = ""): PlanYear {
    const key = `${isoDate} ${resetsOn}`;
    const known = this.years.get(key) ?? planYearOn(isoDate, resetsOn || undefined);
    this.years.set(key, known);
    return known;
  }
}

/** Line breaks are in no name as it is compared. */
function keyOf(...parts: (string | undefined)[]): string {
  return parts.join("\n");
}
