import type { IsoDate } from "../billing/records";

/** The local clock when a workflow was started; only entry points read a clock. */
export interface Moment {
  today: IsoDate;
  /** Minutes after midnight. */
  minutes: number;
}
