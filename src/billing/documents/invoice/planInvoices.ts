import { compareText } from "../../compareText";
import type { Cents } from "../../records";
import { selectSessions, type SkippedRow } from "../candidates";
import { recipientOf } from "../parties";
import type { PaymentPart } from "../paymentPart";
import { billPayments, type BillPayments } from "../billPayments";
import {
  totalOfAll,
  type DocumentInput,
  type DocumentPreview,
  type PlannedDocument,
  type PlannedLine,
} from "../plannedDocument";
import { recipientWarnings } from "../recipients";
import { groupSkipped, nothingToCharge } from "../skipped";
import { draftInvoices, type InvoiceDraft } from "./invoiceDraft";
import { invoiceDocument } from "./invoiceDocument";
import { missingForInvoice } from "./invoiceNeeds";
import { askedCents, type ChargedSession, type InvoiceSession } from "./invoiceSession";
import { withShares } from "./sharedCandidates";

interface Decision {
  draft: InvoiceDraft;
  charged: ChargedSession[];
  lines: PlannedLine[];
}

/**
 * Decides which invoices may be issued for a period, what is on each, and why other sessions of the
 * period are on none: as superbills are decided, but one for each client, whoever gave the services.
 * Of sessions that the practice sends to the plan (in network, single case agreement) it asks what the
 * plan is expected to leave the family, where that is known to the cent; of all others the charge.
 * The same records give the same preview in whatever order their rows stand; sessions on an invoice
 * that is not void are never planned again.
 *
 * Throws a RangeError where a row of the period was given no session id.
 *
 * @example
 * const { documents } = planInvoices({ records, judgements, sessionIds, request });
 * documents[0]?.toDocument("INV-0001", "2026-11-02");
 */
export function planInvoices(input: DocumentInput): DocumentPreview {
  const { records, request } = input;
  const { candidates, skipped: left } = selectSessions(input, "Invoice");
  const { asked, skipped: unasked } = withShares(candidates, input);
  const skipped = [...left, ...unasked];
  const decisions: Decision[] = [];
  for (const draft of draftInvoices(asked, records, request)) {
    const missing = missingForInvoice(draft);
    const decision = decide(draft);
    if (missing.length > 0) skipped.push(...refused(draft, missingReason(missing)));
    else if (totalOf(decision) === 0) skipped.push(...refused(draft, nothingToCharge));
    else decisions.push(decision);
  }
  const factsOf = ({ draft, lines }: Decision) => ({ client: draft.client.client, lines });
  const all = billPayments(decisions, factsOf, input);
  const open = decisions.filter((decision) => {
    const isPaid = !request.clients && isPaidAtVisits(decision, all.get(decision)?.parts ?? []);
    if (isPaid) skipped.push(...refused(decision.draft, paidAtVisits));
    return !isPaid;
  });
  // Money for visits that are left out waits for them: it pays nothing on the others.
  const payments = open.length === decisions.length ? all : billPayments(open, factsOf, input);
  const documents = open.map((decision) => planned(decision, payments.get(decision)));
  return {
    documents,
    skipped: groupSkipped(skipped),
    totalCents: totalOfAll(documents),
  };
}

function decide(draft: InvoiceDraft): Decision {
  const charged = draft.sessions.filter(isCharged).sort(byVisit);
  const { client } = draft.client;
  return { draft, charged, lines: charged.map((session) => lineOf(session, client)) };
}

function isCharged(session: InvoiceSession): session is ChargedSession {
  return ![session.code, session.units, session.chargeCents].includes(undefined);
}

function byVisit(one: ChargedSession, other: ChargedSession): number {
  return (
    compareText(one.date, other.date) ||
    compareText(one.code, other.code) ||
    compareText(one.sessionId, other.sessionId)
  );
}

function lineOf(session: ChargedSession, client: string): PlannedLine {
  const { sessionId, date, provider, code, modifiers, diagnoses, place } = session;
  const charged = { place, units: session.units, chargeCents: askedCents(session) };
  return { sessionId, date, client, provider, code, modifiers, diagnoses, ...charged };
}

const paidAtVisits =
  "The family's share is paid already, so there is nothing to ask; choose the client to make the invoice all the same";

/**
 * Copays are mostly paid at the visit. Nobody needs an invoice then, unless they ask; only what was
 * paid within its days is sure to be for these visits.
 */
function isPaidAtVisits({ draft, charged }: Decision, parts: readonly PaymentPart[]): boolean {
  const paidCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  return (
    charged.every(({ share }) => share !== undefined) &&
    paidCents >= totalOf({ charged }) &&
    parts.every(({ isoDate }) => isoDate <= draft.to)
  );
}

function missingReason(missing: readonly string[]): string {
  return `Missing for an invoice: ${missing.join("; ")}`;
}

function totalOf({ charged }: Pick<Decision, "charged">): Cents {
  return charged.reduce((sum, session) => sum + askedCents(session), 0);
}

function refused({ client, sessions }: InvoiceDraft, reason: string): SkippedRow[] {
  return sessions.map(({ row, provider }) => ({
    ...{ client: client.client, provider: provider || undefined, row, reason },
  }));
}

function planned(
  decision: Decision,
  { parts, warnings }: BillPayments = { parts: [], warnings: [] }
): PlannedDocument {
  const { draft, charged, lines } = decision;
  const { client, from, to } = draft;
  const totalCents = totalOf(decision);
  const paidCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  const balanceCents = totalCents - paidCents;
  const [provider, ...others] = new Set(charged.map((session) => session.provider));
  return {
    ...(others.length === 0 && { provider }),
    ...{ kind: "Invoice", client: client.client, recipient: recipientOf(client), from, to },
    sessions: charged.map(({ row, sessionId }) => ({ row, sessionId })),
    ...{ lines, totalCents, ...(parts.length > 0 && { paidCents }), balanceCents },
    warnings: [...ownWarnings(draft, balanceCents), ...shareWarnings(charged), ...warnings],
    toDocument: (number, issued) =>
      invoiceDocument({ draft, charged, totalCents, payments: parts }, number, issued),
  };
}

function ownWarnings({ practice, client, today }: InvoiceDraft, balanceCents: number): string[] {
  return [
    ...recipientWarnings(client, today),
    ...(practice.phone || practice.email
      ? []
      : ["Practice has no phone number and no e-mail for questions about it"]),
    ...(balanceCents > 0 ? [] : ["Nothing is left to pay on it"]),
  ];
}

/** What was taken for granted in the shares, each once. */
function shareWarnings(charged: readonly ChargedSession[]): string[] {
  const doubts = new Set(charged.flatMap(({ share }) => share?.doubts ?? []));
  return [...doubts].map((doubt) => doubt.replace(/\.$/, ""));
}
