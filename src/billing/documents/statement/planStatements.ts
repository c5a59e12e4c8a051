import { nameKey } from "../../names";
import { ruleBookOf } from "../../codes/ruleBook";
import { rowNumber, type IsoDate } from "../../records";
import { documentsBySession } from "../../sessions/documents";
import { isWithin } from "../../time/isoDate";
import { rowList } from "../../checks/words";
import { familyPays } from "../candidates";
import { clientNameNeeds, practiceNeeds } from "../needs";
import { compareText, groupBy } from "../order";
import { recipientOf } from "../parties";
import { People } from "../people";
import { accountPeriod } from "../periods";
import type { DocumentInput, DocumentPreview, PlannedDocument, Skipped } from "../plannedDocument";
import { recipientWarnings } from "../recipients";
import { nameAsAsked } from "../requests";
import { accountsOf, type Account } from "./account";
import { statementDocument, type Statement } from "./statementDocument";

/**
 * Plans an account of each client over a period: what was open before, what was billed, paid, taken
 * off and refunded, what is open at the end, and how old it is. Clients without any of it have none,
 * unless they are asked for by name, and are then skipped with that reason.
 *
 * @example
 * const { documents } = planStatements({ records, judgements, sessionIds, request });
 * documents[0]?.toDocument("ST-0001", "2026-11-02");
 */
export function planStatements(input: DocumentInput): DocumentPreview {
  const { records, request } = input;
  const period = accountPeriod(request);
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const unbilled = unbilledRows(input, period);
  const accounts = accountsOf(records, period);
  const documents: PlannedDocument[] = [];
  const skipped: Skipped[] = [];
  for (const key of [...(wanted ?? accounts.keys())].sort(compareText)) {
    const account = accounts.get(key);
    const client = people.client(nameAsAsked(request, key));
    const isKnown = client.row > 0;
    if (!account || isEmpty(account)) {
      const reason = `Nothing is billed, paid or open from ${period.from} to ${period.to}`;
      if (wanted) skipped.push({ client: client.client, reason, rows: [] });
      continue;
    }
    const statement = { practice: records.practice, rules, client, account };
    const missing = isKnown ? missingFor(statement) : "The client is not in Clients";
    if (missing) skipped.push({ client: client.client, reason: missing, rows: [] });
    else documents.push(planned(statement, unbilled.get(key) ?? [], request.today));
  }
  const totalCents = documents.reduce((sum, document) => sum + document.totalCents, 0);
  return { documents, skipped, totalCents };
}

function isEmpty({ entries, openingCents, closingCents }: Account): boolean {
  return entries.length === 0 && openingCents === 0 && closingCents === 0;
}

function missingFor(statement: Statement): string | undefined {
  const missing = [...practiceNeeds, ...clientNameNeeds].flatMap((need) => need(statement) ?? []);
  return missing.length === 0 ? undefined : `Missing for a statement: ${missing.join("; ")}`;
}

/** Rows of the period that the family pays for and that are on no bill, by client. */
function unbilledRows(
  { records, judgements, sessionIds }: DocumentInput,
  { from, to }: { from: IsoDate; to: IsoDate }
): Map<string, number[]> {
  const billed = documentsBySession(records);
  const rows = judgements.filter(({ session: { date, row }, network }) => {
    if (date === undefined || !isWithin(date, from, to) || !familyPays(network)) return false;
    return !billed.has(sessionIds.get(row) ?? "");
  });
  const byClient = groupBy(rows, ({ session }) => nameKey(session.client ?? ""));
  return new Map(
    [...byClient].map(([key, own]) => [key, own.map(({ session }) => rowNumber(session))])
  );
}

function planned(
  statement: Statement,
  unbilled: readonly number[],
  today: IsoDate
): PlannedDocument {
  const { client, account } = statement;
  const { from, to, closingCents } = account;
  return {
    ...{ kind: "Statement", client: client.client, recipient: recipientOf(client), from, to },
    ...{ sessions: [], lines: [], totalCents: closingCents, balanceCents: closingCents },
    warnings: [
      ...recipientWarnings(client, today),
      ...(unbilled.length === 0
        ? []
        : [`On no bill yet, and so not on the statement: ${rowList(unbilled)} of Sessions`]),
    ],
    toDocument: (number, issued) => statementDocument(statement, number, issued),
  };
}
