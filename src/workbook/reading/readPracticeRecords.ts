import type { IsoDate, PracticeRecords } from "../../billing/records";
import type { DateSystem } from "../../billing/time/serial";
import type { Snapshots } from "./readTables";
import { readBenefits } from "./records/benefits";
import {
  readAuthorizations,
  readDocumentLines,
  readDocuments,
  readFees,
  readPayments,
} from "./records/money";
import {
  readClients,
  readEarlierPlans,
  readPayers,
  readPractice,
  readProviders,
} from "./records/people";
import { readAccepted, readCodeRules, readPairRules } from "./records/rules";
import { readSessions } from "./records/sessions";

/** The tables' cells as records for the rules. */
export function practiceRecords(
  snapshots: Snapshots,
  dateSystem: DateSystem,
  today: IsoDate
): PracticeRecords {
  return {
    practice: readPractice(snapshots.get("Practice")),
    providers: readProviders(snapshots.get("Providers"), dateSystem),
    payers: readPayers(snapshots.get("Payers"), dateSystem),
    clients: readClients(snapshots.get("Clients"), dateSystem),
    earlierPlans: readEarlierPlans(snapshots.get("EarlierPlans"), dateSystem),
    fees: readFees(snapshots.get("Fees"), dateSystem),
    authorizations: readAuthorizations(snapshots.get("Authorizations"), dateSystem),
    benefits: readBenefits(snapshots.get("Benefits"), dateSystem),
    sessions: readSessions(snapshots.get("Sessions"), dateSystem, today),
    documents: readDocuments(snapshots.get("Documents"), dateSystem),
    documentLines: readDocumentLines(snapshots.get("DocumentLines"), dateSystem),
    payments: readPayments(snapshots.get("Payments"), dateSystem),
    codeRules: readCodeRules(snapshots.get("Codes"), dateSystem),
    pairRules: readPairRules(snapshots.get("Edits"), dateSystem),
    accepted: readAccepted(snapshots.get("Accepted"), dateSystem),
  };
}
