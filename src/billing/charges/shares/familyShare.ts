import type { NetworkStatus } from "../../coverage/network";
import type { Cents, IsoDate, TableRow } from "../../records";
import type { Amount } from "./amount";

/** A row of Sessions with its charge and who pays for it; no two are of the same row. */
export interface ChargedSession extends Pick<TableRow, "row" | "sheetRow"> {
  client: string;
  provider?: string;
  isoDate: IsoDate;
  /** Order what is of one day, whatever rows it stands in; see `orderOfDay`. */
  startMinutes?: number;
  code?: string;
  sessionId?: string;
  /** At the rate of a single case agreement where that names one. Absent: not known. */
  chargeCents?: Cents;
  network: NetworkStatus;
  /** The plan in force; absent: the client pays. */
  payer?: string;
  /** The agreement that covers it. */
  agreement?: { number?: string; rateCents?: Cents };
  /** As typed in Clients, for where table Benefits does not say. */
  copayCents?: Cents;
  coinsurance?: number;
}

/** What the family is expected to owe for a visit, and what the plan is expected to pay. */
export interface VisitShare {
  client: string;
  provider?: string;
  isoDate: IsoDate;
  network: NetworkStatus;
  payer?: string;
  /** Its rows of Sessions, ascending. */
  rows: number[];
  /** Absent where the charge of one of its rows is not known. */
  chargeCents?: Cents;
  /** What the family owes the practice. */
  family: Amount;
  /** What the plan pays, and to whom: back to the family, where it has paid the practice in full. */
  plan: Amount;
  planPays: "the practice" | "the family";
  /** The arithmetic, in sentences; put into words when it is asked for. */
  lines: () => string[];
  /** The sentences of it that tell what the plan's terms leave: deductible, copay, coinsurance. */
  costs: () => string[];
  /** Why an amount is not known exactly, or may come out otherwise, in sentences. */
  doubts: string[];
}

/** One row's part of its visit's amounts. */
export interface SessionShare {
  row: number;
  chargeCents?: Cents;
  family: Amount;
  plan: Amount;
  visit: VisitShare;
}
