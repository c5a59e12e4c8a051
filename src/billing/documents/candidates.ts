import type { Judgement } from "../checks/judgement";
import { minutesEarn } from "../checks/words";
import { isTimed } from "../codes/procedure";
import { ruleBookOf, type RuleBook } from "../codes/ruleBook";
import type { NetworkStatus } from "../coverage/network";
import { planOn } from "../coverage/plan";
import { nameKey } from "../names";
import {
  rowNumber,
  type Client,
  type DocumentKind,
  type IsoDate,
  type PracticeRecords,
  type RegisteredDocument,
} from "../records";
import { liveDocuments } from "../sessions/documents";
import { isWithin } from "../time/isoDate";
import { planName } from "./printed";
import type { DocumentInput, DocumentRequest, Skipped } from "./plannedDocument";

/** A row that goes on a bill, unless something that the bill needs is missing. */
export interface Candidate {
  judgement: Judgement;
  sessionId: string;
  date: IsoDate;
}

/** A row that does not, and why. */
export type SkippedRow = Omit<Skipped, "rows"> & { row: number };

const whyNot = {
  "In network": (plan) => `${plan} is in network: the practice sends the claim`,
  "Single case agreement": (plan) =>
    `${plan} has a single case agreement: the practice sends the claim`,
  "Not accepted": (plan) => `${plan} is not accepted`,
  Ask: (plan) => `Ask ${plan} how the practice stands with it, then set Network in Payers`,
  "Out of network": undefined,
  "Self-pay": undefined,
  "Gap exception": undefined,
} as const satisfies Record<NetworkStatus, ((plan: string) => string) | undefined>;

/** The kinds that bill sessions, each session once a kind. */
export type BillKind = Extract<DocumentKind, "Superbill" | "Invoice">;

/** Whether the practice sends the claim, so that the plan pays it and leaves the family a share. */
export function planPaysPractice(network: NetworkStatus | undefined): boolean {
  return network === "In network" || network === "Single case agreement";
}

/** Whether the family pays the practice itself, so that its sessions are billed to the family. */
export function familyPays(network: NetworkStatus | undefined): boolean {
  return network !== undefined && whyNot[network] === undefined;
}

/**
 * Sorts the sessions of the period and clients asked for into those that go on bills of a kind and
 * those that do not: a superbill only has what the family pays in full, an invoice what it pays any
 * of. Left out without a word: rows on a bill of the kind that is not void.
 *
 * Throws a RangeError where a row of the period was given no session id.
 *
 * @param wish why this client gets no bill of the kind; undefined where it does
 */
export function selectSessions(
  { records, judgements, sessionIds, request, rows }: DocumentInput,
  kind: BillKind,
  wish: (client: Client, isNamed: boolean) => string | undefined = () => undefined
): {
  candidates: Candidate[];
  skipped: SkippedRow[];
} {
  const billed = billsBySession(records, kind);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const held = heldBack(judgements);
  const clients = new Map(records.clients.map((client) => [nameKey(client.client), client]));
  const wanted = request.clients && new Set(request.clients.map(nameKey));
  const superbillOf = kind === "Invoice" ? billsBySession(records, "Superbill") : undefined;
  const candidates: Candidate[] = [];
  const skipped: SkippedRow[] = [];
  for (const judgement of judgements) {
    const { session } = judgement;
    if (!isAskedFor(judgement, request, wanted) || rows?.has(session.row) === false) continue;
    const sessionId = idOf(session.row, sessionIds);
    if (billed.has(sessionId)) continue;
    const client = clients.get(nameKey(session.client ?? ""));
    const isShared = superbillOf !== undefined && planPaysPractice(judgement.network);
    const superbill = isShared ? superbillOf.get(sessionId) : undefined;
    const reason =
      (isShared ? billedInFull(superbill) : networkReason(judgement, client, records)) ??
      held.get(dayKey(judgement)) ??
      (client ? wish(client, wanted !== undefined) : "The client is not in Clients") ??
      noUnit(judgement, rules);
    if (reason === undefined && session.date !== undefined) {
      candidates.push({ judgement, sessionId, date: session.date });
      continue;
    }
    skipped.push({
      client: client?.client ?? session.client ?? "",
      provider: session.provider,
      row: session.row,
      reason: reason ?? "The date of service is missing",
      ...(superbill === undefined ? {} : { number: superbill }),
    });
  }
  return { candidates, skipped };
}

/** Numbers of the bills of the kind in force, by the sessions that they bill. */
export function billsBySession(records: PracticeRecords, kind: BillKind): Map<string, string> {
  const numbers = new Set(liveBills(records, kind).map(({ number }) => number));
  return new Map(
    records.documentLines.flatMap(({ document, sessionId }): [string, string][] =>
      numbers.has(document) ? [[sessionId, document]] : []
    )
  );
}

/** A family that was told of the whole charge is not to be asked for a share of it besides. */
function billedInFull(superbill: string | undefined): string | undefined {
  return superbill === undefined
    ? undefined
    : `${superbill} bills it in full, but the practice sends the claim: void ${superbill} first`;
}

/** Live bills of a kind. One whose Kind cannot be read counts: billing twice is worse. */
export function liveBills(records: PracticeRecords, wanted: BillKind): RegisteredDocument[] {
  const live = liveDocuments(records);
  return records.documents.filter(
    ({ number, kind, status }) =>
      live.has(number) && status !== "Void" && (kind === wanted || kind === undefined)
  );
}

function idOf(row: number, sessionIds: ReadonlyMap<number, string>): string {
  const sessionId = sessionIds.get(row);
  if (sessionId === undefined) throw new RangeError(`Row ${row} was given no session id`);
  return sessionId;
}

/** A row without a date is in no period: it is told of whatever the period. */
function isAskedFor(
  { session: { date, client } }: Judgement,
  { from, to }: DocumentRequest,
  wanted: ReadonlySet<string> | undefined
): boolean {
  return (
    (date === undefined || isWithin(date, from, to)) &&
    (wanted === undefined || wanted.has(nameKey(client ?? "")))
  );
}

function networkReason(
  { network, session }: Judgement,
  client: Client | undefined,
  { earlierPlans }: PracticeRecords
): string | undefined {
  const reason = network && whyNot[network];
  if (!reason || !client || session.date === undefined) return undefined;
  return reason(planName(planOn(client, session.date, earlierPlans)) ?? "The plan");
}

/** For every client, provider and date with a Fix, what must be fixed first. */
function heldBack(judgements: readonly Judgement[]): Map<string, string> {
  const fixes = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.status !== "Fix") continue;
    const sameDay = fixes.get(dayKey(judgement));
    if (sameDay) sameDay.push(judgement);
    else fixes.set(dayKey(judgement), [judgement]);
  }
  return new Map([...fixes].map(([key, rows]) => [key, fixFirst(rows)]));
}

function fixFirst(judgements: readonly Judgement[]): string {
  const date = judgements[0]?.session.date;
  const rows = [...judgements].sort((one, other) => one.session.row - other.session.row);
  const named = rows.map(({ session, findings }) => {
    const ids = findings.flatMap(({ id, severity }) => (severity === "fix" ? [`[${id}]`] : []));
    return `row ${rowNumber(session)} ${[...new Set(ids)].join(" ")}`;
  });
  const count = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  return `Fix ${count} ${date ? `of ${date}` : "without a date"} first: ${named.join(", ")}`;
}

function dayKey({ session: { client, provider, date } }: Judgement): string {
  return JSON.stringify([nameKey(client ?? ""), nameKey(provider ?? ""), date]);
}

/** A row that earns no unit belongs in the notes, and holds nothing else back. */
function noUnit({ session, findings, accepted }: Judgement, rules: RuleBook): string | undefined {
  const { code, date, minutes, units } = session;
  const isTooShort = [...findings, ...accepted].some(({ id }) => id === "below-8-minutes");
  if (units !== 0 && !(units === undefined && isTooShort)) return undefined;
  const procedure = rules.procedureOn(code ?? "", date);
  return procedure && isTimed(procedure) && minutes !== undefined
    ? `${minutesEarn(minutes, procedure.code)} no unit; documented, not billed`
    : `${code ?? "The service"} has 0 units; documented, not billed`;
}
