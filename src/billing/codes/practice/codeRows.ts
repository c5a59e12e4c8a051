import type { CodeRule, IsoDate } from "../../records";
import { isWithin } from "../../time/isoDate";
import type { Period } from "./periods";

/** The rows of table Codes that are of one code. */
export class CodeRows {
  /** Rows that give a fact, the earliest start first, of one start the lower row first. */
  readonly giving: readonly CodeRule[];
  /** When the code itself is valid, by rows with nothing but dates. */
  readonly periods: readonly Period[];

  constructor(readonly rows: readonly CodeRule[]) {
    this.giving = rows.filter(gives).sort(byStart);
    this.periods = rows.filter((row) => !gives(row) && hasDates(row)).map(periodOf);
  }

  /** Rows that give a fact on a day: what a later one gives holds over an earlier one. */
  givingOn(isoDate: IsoDate): readonly CodeRule[] {
    return this.giving.filter(({ from, to }) => isWithin(isoDate, from, to));
  }

  /** The name in force on a day, else the last that was given. */
  nameOn(isoDate: IsoDate | undefined): string | undefined {
    const inForce = isoDate === undefined ? this.giving : this.givingOn(isoDate);
    return lastName(inForce) ?? lastName(this.giving);
  }

  /** When a code that is not built in is valid: on the days of any of its rows. */
  get periodsOfAll(): readonly Period[] {
    return this.rows.map(periodOf);
  }
}

function gives({ name, timed, minutesPerUnit, dailyMaximum }: CodeRule): boolean {
  return [name, timed, minutesPerUnit, dailyMaximum].some((fact) => fact !== undefined);
}

function hasDates({ from, to }: CodeRule): boolean {
  return from !== undefined || to !== undefined;
}

function periodOf({ from, to }: CodeRule): Period {
  return { from, to };
}

/** The later start holds over the earlier, then the upper row over the lower, as with fees. */
function byStart(one: CodeRule, other: CodeRule): number {
  const [from, otherFrom] = [one.from ?? "", other.from ?? ""];
  return from === otherFrom ? other.row - one.row : from < otherFrom ? -1 : 1;
}

function lastName(rows: readonly CodeRule[]): string | undefined {
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const name = rows[at]?.name;
    if (name !== undefined) return name;
  }
  return undefined;
}
