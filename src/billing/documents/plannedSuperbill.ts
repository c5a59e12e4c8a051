import type { Cents, Payment } from "../records";
import type { PaymentPart } from "./paymentPart";
import { recipientOf } from "./parties";
import { superbillDocument } from "./superbillDocument";
import type { DraftSession, SuperbillDraft } from "./superbillDraft";
import { inPrintedOrder, superbillLines, type BilledSession } from "./superbillLines";
import type { PlannedLine, PlannedSuperbill } from "./superbillPreview";
import { paymentWarnings, superbillWarnings } from "./superbillWarnings";

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

/**
 * The superbill as it is previewed, registered and printed.
 *
 * @param parts the payments printed on it
 * @param recorded all payments of the client, to warn of those that nothing can count
 * @param voided numbers of void documents
 */
export function plannedSuperbill(
  { draft, billed, totalCents }: SuperbillDecision,
  parts: PaymentPart[],
  recorded: readonly Payment[],
  voided: ReadonlySet<string>
): PlannedSuperbill {
  const { plan, from, to } = draft;
  const client = draft.client.client;
  const provider = draft.provider.provider;
  return {
    ...{ kind: "Superbill", client, provider, recipient: recipientOf(draft.client) },
    ...(plan.payer ? { payer: plan.payer, product: plan.product } : {}),
    ...{ from, to, totalCents, ...paid(totalCents, parts) },
    sessions: billed.map(({ row, sessionId }) => ({ row, sessionId })),
    lines: billed.map((session) => registeredLine(session, client)),
    warnings: [...superbillWarnings(draft, parts), ...paymentWarnings(recorded, voided)],
    toDocument: (number, issued) => {
      const content = { draft, lines: superbillLines(billed), totalCents, payments: parts };
      return superbillDocument(content, number, issued);
    },
  };
}

function registeredLine(session: BilledSession, client: string): PlannedLine {
  const { sessionId, date, provider, code, modifiers, diagnoses, place, units, chargeCents } =
    session;
  const charged = { place, units, chargeCents };
  return { sessionId, date, client, provider, code, modifiers, diagnoses, ...charged };
}

/** Without a payment there is nothing to say of a balance either: it is not known, not the total. */
function paid(
  totalCents: Cents,
  parts: readonly PaymentPart[]
): Pick<PlannedSuperbill, "paidCents" | "balanceCents"> {
  if (parts.length === 0) return {};
  const paidCents = parts.reduce((sum, { cents }) => sum + cents, 0);
  return { paidCents, balanceCents: totalCents - paidCents };
}
