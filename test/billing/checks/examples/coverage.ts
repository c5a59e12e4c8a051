import type { PracticeRecords, Session } from "../../../../src/billing/records";
import { document, lineOf, payer, practice, rows } from "../../practice";
import { benefit } from "../../coverage/benefits/rows";
import type { Examples } from "./example";

/** Ben, in network, whose benefits were verified on a day. */
const verifiedOn = (isoDate: string, ...sessions: Partial<Session>[]): PracticeRecords =>
  practice(rows(...sessions.map((one) => ({ client: "Ben", ...one }))), {
    benefits: [benefit({ client: "Ben", verifiedOn: isoDate })],
  });

/** Eighty days to send the claims of Ben's plan: those of August are due now. */
const filed = (...sessions: Partial<Session>[]): PracticeRecords =>
  practice(rows(...sessions.map((one) => ({ client: "Ben", date: "2026-08-31", ...one }))), {
    payers: [payer({ payer: "Cigna", network: "In network", filingDays: 80 })],
  });

/** Ava's family has as long to send its own. */
const familys = (fields: Partial<Session> = {}): PracticeRecords =>
  practice(rows({ date: "2026-08-31", sessionId: "S-1", ...fields }), {
    payers: [payer({ payer: "Aetna", network: "Out of network", filingDays: 80 })],
  });

const superbilled = (records: PracticeRecords): PracticeRecords => ({
  ...records,
  documents: [document("SB-0001")],
  documentLines: records.sessions.map((one) => lineOf(one, "S-1")),
});

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "benefits-stale": [
    ["31 days before the visit", verifiedOn("2026-09-04", { date: "2026-10-05" })],
    [
      "once, for three visits",
      verifiedOn(
        "2026-08-01",
        ...["2026-10-19", "2026-10-26", "2026-11-09"].map((date) => ({ date }))
      ),
    ],
    ["a visit yet to come", verifiedOn("2026-10-20", { date: "2026-11-20" })],
    [
      "a new client of whom there is no row",
      { ...verifiedOn("2026-10-20", {}), benefits: [benefit({ client: "Ava" })] },
    ],
  ],
  "filing-due": [
    ["a claim, 17 days before", filed({})],
    ["once, for all visits of a client", filed({}, { date: "2026-09-01" }, { code: "97535" })],
    ["a claim that was missed", filed({ date: "2026-08-01" })],
    ["a superbill for the family", familys()],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "benefits-stale": [
    ["30 days before the visit", verifiedOn("2026-09-05", { date: "2026-10-05" })],
    ["verified since the visit", verifiedOn("2026-11-01", { date: "2026-10-05" })],
    ["a visit that is past helping", verifiedOn("2026-07-01", { date: "2026-10-02" })],
    ["a practice that keeps none", practice(rows({ client: "Ben" }))],
    [
      "a client of long standing of whom there is no row",
      {
        ...verifiedOn("2026-10-20", { date: "2026-09-01" }, {}),
        benefits: [benefit({ client: "Ava" })],
      },
    ],
    ["a family that pays", verifiedOn("2026-07-01", { client: "Cleo" })],
  ],
  "filing-due": [
    ["31 days before", filed({ date: "2026-09-14" })],
    ["missed long ago", filed({ date: "2026-07-14" })],
    ["a claim that was sent", filed({ claimSent: "2026-09-04" })],
    ["a superbill that was made", superbilled(familys())],
    ["a family that pays itself", filed({ client: "Cleo" })],
  ],
};
