import type { IsoDate } from "../records";

/** Two codes that are not billed together for one client, provider and date. */
export interface PairEdit {
  /** The code that is paid. */
  column1: string;
  /** The code that is not paid beside it; the modifier goes on it. */
  column2: string;
  /** Whether 59 or an X modifier lets both be paid where they were truly separate. */
  modifierAllowed: boolean;
  /** Last date of service of a pair that is no longer in force. */
  lastValid?: IsoDate;
}

/** The edit between two codes, in either order, in force on a date of service. */
export function editOnDate(
  _code1: string,
  _code2: string,
  _isoDate: IsoDate
): PairEdit | undefined {
  return undefined;
}
