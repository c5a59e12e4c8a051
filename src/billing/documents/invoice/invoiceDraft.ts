import type { RuleBook } from "../../codes/ruleBook";
import { ruleBookOf } from "../../codes/ruleBook";
import { compareText } from "../../compareText";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import type { Client, IsoDate, Practice, PracticeRecords } from "../../records";
import { draftSession, periodOf } from "../draftSessions";
import { People } from "../people";
import type { DocumentRequest } from "../plannedDocument";
import type { InvoiceSession } from "./invoiceSession";
import type { InvoiceCandidate } from "./sharedCandidates";

/** Everything on one invoice before it is known whether it may be issued. */
export interface InvoiceDraft {
  practice: Practice;
  rules: RuleBook;
  client: Client;
  from: IsoDate;
  to: IsoDate;
  /** Not empty. */
  sessions: InvoiceSession[];
  today: IsoDate;
}

/**
 * Groups sessions into invoices: one client, one period, whoever gave them and whatever the plan.
 * In the order in which they are numbered: by start of the period, then client.
 */
export function draftInvoices(
  candidates: readonly InvoiceCandidate[],
  records: PracticeRecords,
  request: DocumentRequest
): InvoiceDraft[] {
  const people = new People(records);
  const { practice } = records;
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const keyOf = ({ date, judgement: { session } }: InvoiceCandidate) =>
    `${periodOf(date, request).from}\n${nameKey(session.client ?? "")}`;
  return [...groupBy(candidates, keyOf)]
    .sort(([one], [other]) => compareText(one, other))
    .flatMap(([, own]) => {
      const first = own[0];
      if (first === undefined) return [];
      const client = people.client(first.judgement.session.client ?? "");
      const defaults = { practice, rules, client, people };
      const sessions = own.map((candidate): InvoiceSession => ({
        ...draftSession(candidate, defaults),
        ...(candidate.share && { share: candidate.share }),
      }));
      const period = periodOf(first.date, request);
      return [{ practice, rules, client, ...period, sessions, today: request.today }];
    });
}
