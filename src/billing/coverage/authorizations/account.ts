import type { RowContext } from "../../checks/rowContext";
import { visitKeyOf } from "../../checks/visits";
import { planKey } from "../../names";
import type { Authorization, IsoDate } from "../../records";
import { isWithin } from "../../time/isoDate";
import { usualUnitsPerVisit } from "../../units/visits";
import { CoveredCodes } from "./coveredCodes";
import { isReliable, standingOf, type Standing } from "./standing";

/** Less than this is the noise of fractional units, not something left. */
export const drift = 1e-9;

/** What one session uses up of an authorization. */
export interface Draw {
  row: RowContext;
  account: Account;
  /** In the authorization's basis: what the session needs. A later row of a counted visit needs 0. */
  needed: number;
  /** What it got: less than it needs where no more was left. */
  taken: number;
}

/**
 * One authorization and what sessions draw on it. Amounts are in its own basis, units or visits; a
 * visit is one date with one provider. Amounts are absent where its Basis, or the number authorized,
 * is not known: neither is ever guessed.
 */
export class Account {
  readonly standing: Standing;
  /** The client's, or 4. */
  readonly unitsPerVisit: number;
  /** By date of service, in the order in which they were drawn. */
  readonly draws: Draw[] = [];
  /** Until today. */
  private usedAmount = 0;
  private bookedAmount = 0;
  private last?: Draw;
  private readonly countedVisits = new Set<string>();
  private readonly codes: CoveredCodes;
  private readonly payer: string | undefined;
  private readonly isDrawnOn: boolean;

  constructor(
    readonly authorization: Authorization,
    readonly today: IsoDate,
    unitsPerVisit: number | undefined
  ) {
    this.standing = standingOf(authorization, today);
    this.unitsPerVisit =
      unitsPerVisit !== undefined && unitsPerVisit > 0 ? unitsPerVisit : usualUnitsPerVisit;
    this.codes = new CoveredCodes(authorization);
    this.payer = authorization.payer === undefined ? undefined : planKey(authorization.payer);
    this.isDrawnOn = authorization.status === "Active" && isReliable(authorization);
  }

  /** Absent where it is not known whether units or visits are counted. */
  get basis(): "Units" | "Visits" | undefined {
    return hasProblem(this.authorization, "Basis") ? undefined : this.authorization.basis;
  }

  /** The number authorized; absent where it is blank or no number. */
  get authorized(): number | undefined {
    const { authorized } = this.authorization;
    if (hasProblem(this.authorization, "Authorized") || authorized === undefined) return undefined;
    return Number.isFinite(authorized) && authorized >= 0 ? authorized : undefined;
  }

  /** Used until today. */
  get used(): number | undefined {
    return this.basis && this.usedAmount;
  }

  /** What the sessions of later dates will use. */
  get bookedAhead(): number | undefined {
    return this.basis && this.bookedAmount;
  }

  /** Authorized and not used until today; what is booked ahead is still in it. */
  get remaining(): number | undefined {
    return this.leftOf(this.usedAmount);
  }

  /** Neither used nor booked ahead. */
  get free(): number | undefined {
    return this.leftOf(this.usedAmount + this.bookedAmount);
  }

  /** The date of the session that took the last of it, which may be booked ahead. */
  get ranOutOn(): IsoDate | undefined {
    return this.ranOutWith?.row.session.date;
  }

  /** The session that took the last of it; absent while anything is left. */
  get ranOutWith(): Draw | undefined {
    return this.room <= drift ? this.last : undefined;
  }

  /** Whether it is the plan's that covers the session: where it names a payer, that of the day. */
  isForPlanOf({ coverage }: RowContext): boolean {
    const payer = coverage?.plan.payer;
    return payer !== undefined && (this.payer === undefined || this.payer === planKey(payer));
  }

  isOn(isoDate: IsoDate): boolean {
    return isWithin(isoDate, this.authorization.from, this.authorization.to);
  }

  coversCodeOf(row: RowContext): boolean {
    return this.codes.cover(row);
  }

  /** Whether a session may draw on it at all, however much is left. */
  covers(row: RowContext): boolean {
    return (
      this.isDrawnOn &&
      row.session.date !== undefined &&
      this.isOn(row.session.date) &&
      this.isForPlanOf(row) &&
      this.coversCodeOf(row)
    );
  }

  /** What a session of a covered code counts alone in its visit; 0 without a basis. */
  amountOf(row: RowContext, basis = this.basis): number {
    if (basis === "Units") return this.codes.unitsOf(row);
    return basis === "Visits" && this.codes.isVisit(row) ? 1 : 0;
  }

  /** What a covered session needs of it: nothing more for a visit that has been counted. */
  neededBy(row: RowContext): number {
    return this.basis === "Visits" && this.hasCounted(row) ? 0 : this.amountOf(row);
  }

  /** True where the visit that the row is of has been counted already. */
  hasCounted(row: RowContext): boolean {
    return this.countedVisits.has(visitKeyOf(row) ?? "");
  }

  /** What can still be drawn; without end where it does not count. */
  get room(): number {
    return this.free ?? Infinity;
  }

  /** Draws what the session needs, or the rest where less is left. */
  draw(row: RowContext): Draw {
    const needed = this.neededBy(row);
    const taken = Math.min(needed, this.room);
    const draw = { row, account: this, needed, taken };
    this.draws.push(draw);
    if (taken > 0) this.count(draw);
    return draw;
  }

  private count(draw: Draw): void {
    const { row, taken } = draw;
    this.last = draw;
    const isoDate = row.session.date ?? "";
    if (this.basis === "Visits") this.countedVisits.add(visitKeyOf(row) ?? "");
    if (isoDate > this.today) this.bookedAmount += taken;
    else this.usedAmount += taken;
  }

  private leftOf(amount: number): number | undefined {
    if (this.basis === undefined || this.authorized === undefined) return undefined;
    const left = this.authorized - amount;
    return left <= drift ? 0 : left;
  }
}

function hasProblem({ problems }: Authorization, header: string): boolean {
  return problems.length > 0 && problems.some(({ column }) => column === header);
}
