import { compareText } from "../documents/order";
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
import type { Charge, ClientLedger, Entry, Piece } from "./clientLedger";

/** What sessions took, by session id and in the order in which they took it. */
export type PiecesBySession = ReadonlyMap<string, readonly Piece[]>;

/**
 * What of each payment stands on a bill, by date. A line takes no more than it charges, should
 * another bill charge more for its session.
 */
export function partsOf(lines: readonly ChargedLine[], pieces: PiecesBySession): AllocatedPart[] {
  const parts = new Map<Entry, AllocatedPart>();
  for (const { sessionId, chargeCents = 0 } of lines) {
    let room = chargeCents;
    for (const piece of pieces.get(sessionId) ?? []) {
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

export function clientAccount(
  client: string,
  charges: readonly Charge[],
  { entries, pieces }: ClientLedger
): ClientAccount {
  const left = (sign: number) =>
    sum(entries.filter(({ entry }) => entry.cents * sign > 0).map(({ leftCents }) => leftCents));
  return {
    client,
    chargedCents: sum(charges.map(({ cents }) => cents)),
    receivedCents: sum(entries.map(({ entry }) => entry.cents)),
    allocatedCents: sum(pieces.map(({ cents }) => cents)),
    creditCents: left(1),
    refundedBeyondCents: left(-1),
  };
}

export function paymentUses(client: string, { entries, pieces }: ClientLedger): PaymentUse[] {
  const uses = new Map(
    entries.map(({ entry, leftCents, refundedCents }): [Entry, PaymentUse] => {
      const sign = Math.sign(entry.cents);
      return [
        entry,
        {
          ...{ row: entry.payment.row, client, isoDate: entry.isoDate, amountCents: entry.cents },
          sessions: [],
          creditCents: sign * leftCents,
          refundedCents: sign * refundedCents,
        },
      ];
    })
  );
  for (const { sessionId, entry, cents } of pieces) {
    const sessions = uses.get(entry)?.sessions;
    const known = sessions?.find((each) => each.sessionId === sessionId);
    if (known) known.cents += cents;
    else sessions?.push({ sessionId, cents });
  }
  return [...uses.values()];
}

export function sessionAccounts(
  client: string,
  charges: readonly Charge[],
  pieces: PiecesBySession
): SessionAccount[] {
  return charges
    .map(({ sessionId, isoDate, cents: chargeCents }) => ({
      ...{ sessionId, client, chargeCents },
      ...(isoDate === undefined ? {} : { isoDate }),
      paidCents: sum((pieces.get(sessionId) ?? []).map(({ cents }) => cents)),
    }))
    .sort(
      (one, other) =>
        compareText(one.isoDate ?? "~", other.isoDate ?? "~") ||
        compareText(one.sessionId, other.sessionId)
    );
}

function sum(cents: readonly Cents[]): Cents {
  return cents.reduce((total, each) => total + each, 0);
}

function byDate(one: AllocatedPart, other: AllocatedPart): number {
  return compareText(one.isoDate, other.isoDate) || one.row - other.row;
}
