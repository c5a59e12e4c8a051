import type { Cents, Payment, PracticeRecords } from "../records";
import type { PaymentPart } from "./paymentLedger";
import { superbillDocument } from "./superbillDocument";
import type { SuperbillDraft } from "./superbillDraft";
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

/** The sessions of a draft that lacks nothing; one that is incomplete is no part of it. */
export function decide(draft: SuperbillDraft): SuperbillDecision {
  const billed = inPrintedOrder(
    draft.sessions.flatMap(({ code, place, units, chargeCents, ...session }) =>
      code === undefined || place === undefined || units === undefined || chargeCents === undefined
        ? []
        : [{ ...session, code, place, units, chargeCents, ...namesOf(draft) }]
    )
  );
  const totalCents = billed.reduce((sum, session) => sum + session.chargeCents, 0);
  return { draft, billed, totalCents };
}

/**
 * The superbill as it is previewed, registered and printed.
 *
 * @param parts the payments printed on it
 * @param recorded all payments of the client, to warn of those that nothing can count
 */
export function plannedSuperbill(
  { draft, billed, totalCents }: SuperbillDecision,
  parts: PaymentPart[],
  recorded: readonly Payment[],
  { documents }: Pick<PracticeRecords, "documents">
): PlannedSuperbill {
  const { plan, from, to } = draft;
  const content = { draft, lines: superbillLines(billed), totalCents, payments: parts };
  return {
    ...namesOf(draft),
    ...(plan.payer ? { payer: plan.payer, product: plan.product } : {}),
    ...{ from, to, totalCents, ...paid(totalCents, parts) },
    sessions: billed.map(({ row, sessionId }) => ({ row, sessionId })),
    lines: billed.map(registeredLine),
    warnings: [...superbillWarnings(draft, parts), ...paymentWarnings(recorded, documents)],
    toDocument: (number, issued) => superbillDocument(content, number, issued),
  };
}

function registeredLine(session: BilledSession): PlannedLine {
  const { sessionId, date, client, provider, code } = session;
  const { modifiers, diagnoses, place, units, chargeCents } = session;
  return {
    ...{ sessionId, date, client, provider, code },
    ...{ modifiers, diagnoses, place, units, chargeCents },
  };
}

function namesOf({ client, provider }: SuperbillDraft): { client: string; provider: string } {
  return { client: client.client, provider: provider.provider };
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
