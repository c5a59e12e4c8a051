import type { Coverage } from "../checks/rowContext";
import type { NetworkStatus } from "../coverage/network";
import type { Client, PracticeRecords, Session } from "../records";

/** A session as it is looked up before it is judged; the checks' rows are such. */
export interface FilingRow {
  session: Pick<Session, "row" | "sheetRow" | "date" | "claimSent">;
  client?: Pick<Client, "client" | "superbills">;
  coverage?: Pick<Coverage, "plan" | "payerRow" | "network">;
}

/** What tells whether a claim was sent or a superbill given, and the rows' ids. */
export interface FilingRecords<Row> {
  records: PracticeRecords;
  /** The id that a row goes by, which a copied row does not have in its cell. */
  sessionIdOf: (row: Row) => string | undefined;
}

/** What is to be done: the practice sends a claim or makes a superbill, or the family sends its claim. */
export const filingKinds = ["claim", "superbill", "family claim"] as const;
export type FilingKind = (typeof filingKinds)[number];

/** Whose claim it is; undefined where nobody sends one. An agreement is a contract. */
export const senderOf: Readonly<Record<NetworkStatus, "practice" | "family" | undefined>> = {
  "In network": "practice",
  "Single case agreement": "practice",
  "Out of network": "family",
  "Gap exception": "family",
  "Self-pay": undefined,
  "Not accepted": undefined,
  Ask: undefined,
};
