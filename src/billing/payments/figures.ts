import { compareText } from "../compareText";
import type { Cents } from "../records";
import type {
  AllocatedPart,
  BillAccount,
  ChargedLine,
  ClientAccount,
  PaymentUse,
  SessionAccount,
} from "./allocation";
import type { Bill } from "./bills";
import type { ClientLedger, Entry, SettledCharge } from "./clientLedger";

/**
 * What of each payment stands on a bill, by date. A line takes no more than it charges, should
 * another bill charge more for its session.
 */
export function partsOf(lines: readonly ChargedLine[], ledger: ClientLedger): AllocatedPart[] {
  const parts = new Map<Entry, AllocatedPart>();
  for (const { sessionId, chargeCents = 0 } of lines) {
    let room = chargeCents;
    for (const piece of ledger.piecesOf(sessionId)) {
      const cents = Math.min(room, piece.cents);
      if (cents <= 0) break;
      room -= cents;
      const { entry } = piece;
      const { row, method, payer } = entry.payment;
      const known = parts.get(entry);
      if (known) known.cents += cents;
      else {
        const { isoDate, cents: ofCents } = entry;
        parts.set(entry, { row, isoDate, method, payer, cents, ofCents });
      }
    }
  }
  return [...parts.values()].map(withoutWhole).sort(byDate);
}

function withoutWhole({ ofCents, ...part }: AllocatedPart): AllocatedPart {
  return ofCents === part.cents ? part : { ...part, ofCents };
}

export function billAccount(
  { document, client, lines }: Bill,
  parts: AllocatedPart[]
): BillAccount {
  const { row, number, kind } = document;
  const totalCents = document.totalCents ?? linesTotal(lines);
  const paidCents = sum(parts.map(({ cents }) => cents));
  return {
    ...{ row, number, client },
    ...(kind === undefined ? {} : { kind }),
    totalCents,
    ...(parts.length === 0 ? {} : { paidCents }),
    balanceCents: totalCents - paidCents,
    parts,
  };
}

export function linesTotal(lines: readonly ChargedLine[]): Cents {
  return sum(lines.map(({ chargeCents = 0 }) => chargeCents));
}

export function clientAccount(client: string, { entries, sessions }: ClientLedger): ClientAccount {
  const account: ClientAccount = {
    client,
    chargedCents: 0,
    receivedCents: 0,
    allocatedCents: 0,
    creditCents: 0,
    refundedBeyondCents: 0,
    waitingCents: 0,
  };
  for (const session of sessions) {
    account.chargedCents += session.charge.cents;
    account.allocatedCents += paidCentsOf(session);
  }
  for (const { entry, leftCents } of entries) {
    account.receivedCents += entry.cents;
    if (entry.waits) {
      account.receivedCents -= Math.sign(entry.cents) * leftCents;
      if (entry.plan === undefined) account.waitingCents += leftCents;
    } else if (entry.cents > 0) account.creditCents += leftCents;
    else account.refundedBeyondCents += leftCents;
  }
  return account;
}

export function paymentUses(client: string, { entries, sessions }: ClientLedger): PaymentUse[] {
  const uses = new Map<Entry, PaymentUse>();
  for (const { entry, leftCents, refundedCents } of entries) {
    const sign = Math.sign(entry.cents);
    const waitingCents = entry.waits ? sign * leftCents : 0;
    uses.set(entry, {
      row: entry.payment.row,
      client,
      isoDate: entry.isoDate,
      amountCents: entry.cents - waitingCents,
      sessions: [],
      creditCents: sign * leftCents - waitingCents,
      refundedCents: sign * refundedCents,
    });
  }
  for (const { pieces } of sessions) {
    for (const { sessionId, entry, cents } of pieces) {
      const own = uses.get(entry)?.sessions ?? [];
      // Sessions come one by one: what one took of a payment stands last.
      const last = own[own.length - 1];
      if (last?.sessionId === sessionId) last.cents += cents;
      else own.push({ sessionId, cents });
    }
  }
  return [...uses.values()].filter(({ amountCents }) => amountCents !== 0);
}

export function sessionAccounts(client: string, { sessions }: ClientLedger): SessionAccount[] {
  return sessions.map((session): SessionAccount => {
    const { sessionId, isoDate, cents: chargeCents, isShare } = session.charge;
    const paidCents = paidCentsOf(session);
    return { sessionId, client, isoDate, chargeCents, paidCents, ...(isShare && { isShare }) };
  });
}

function paidCentsOf({ pieces }: SettledCharge): Cents {
  let paidCents = 0;
  for (const { cents } of pieces) paidCents += cents;
  return paidCents;
}

function sum(cents: readonly Cents[]): Cents {
  return cents.reduce((total, each) => total + each, 0);
}

function byDate(one: AllocatedPart, other: AllocatedPart): number {
  return compareText(one.isoDate, other.isoDate) || one.row - other.row;
}
