import type { Cents } from "../records";
import type { BillPayments } from "./billPayments";
import type { PaymentPart } from "./paymentPart";
import { recipientOf } from "./parties";
import type { PlannedLine } from "./plannedDocument";
import { superbillDocument } from "./superbillDocument";
import type { DraftSession, SuperbillDraft } from "./superbillDraft";
import { inPrintedOrder, superbillLines, type BilledSession } from "./superbillLines";
import type { PlannedSuperbill } from "./superbillPreview";
import { superbillWarnings } from "./superbillWarnings";

/** Everything that the superbill of a draft needs, once nothing is missing. */
export interface SuperbillDecision {
  draft: SuperbillDraft;
  /** In printed order. */
  billed: BilledSession[];
  totalCents: Cents;
}

/** Puts the sessions of a draft that lacks nothing in order and adds them up. */
export function decide(draft: SuperbillDraft): SuperbillDecision {
  const billed = inPrintedOrder(draft.sessions.filter(isComplete));
  const totalCents = billed.reduce((sum, session) => sum + session.chargeCents, 0);
  return { draft, billed, totalCents };
}

function isComplete(session: DraftSession): session is BilledSession {
  const { code, place, units, chargeCents } = session;
  return ![code, place, units, chargeCents].includes(undefined);
}

/** The superbill as it is previewed, registered and printed, with the payments that went to it. */
export function plannedSuperbill(
  decision: SuperbillDecision,
  { parts, warnings }: BillPayments = { parts: [], warnings: [] }
): PlannedSuperbill {
  const { draft, billed, totalCents } = decision;
  const { plan, from, to } = draft;
  const client = draft.client.client;
  const provider = draft.provider.provider;
  return {
    ...{ kind: "Superbill", client, provider, recipient: recipientOf(draft.client) },
    ...(plan.payer ? { payer: plan.payer, product: plan.product } : {}),
    ...{ from, to, totalCents, ...paid(totalCents, parts) },
    sessions: billed.map(({ row, sessionId }) => ({ row, sessionId })),
    lines: linesOf(decision),
    warnings: [...superbillWarnings(draft, parts), ...warnings],
    toDocument: (number, issued) => {
      const content = { draft, lines: superbillLines(billed), totalCents, payments: parts };
      return superbillDocument(content, number, issued);
    },
  };
}

/** What table DocumentLines will say of it. */
export function linesOf({ draft, billed }: SuperbillDecision): PlannedLine[] {
  return billed.map((session) => registeredLine(session, draft.client.client));
}

function registeredLine(session: BilledSession, client: string): PlannedLine {
  const { sessionId, date, provider, code, modifiers, diagnoses, place, units, chargeCents } =
    session;
  const charged = { place, units, chargeCents };
  return { sessionId, date, client, provider, code, modifiers, diagnoses, ...charged };
}

/** Where no payment is known nothing was paid as far as anyone can say: the balance is the total. */
function paid(
  totalCents: Cents,
  parts: readonly PaymentPart[]
): Pick<PlannedSuperbill, "paidCents" | "balanceCents"> {
  if (parts.length === 0) return { balanceCents: totalCents };
  const paidCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  return { paidCents, balanceCents: totalCents - paidCents };
}
