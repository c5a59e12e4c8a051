import { quote, rowList } from "../checks/words";
import { printedMoney } from "../documents/printed";
import { rowNumber, type Cents, type Payment, type RegisteredDocument } from "../records";
import type { PaymentNotice } from "./allocation";

/** Why a payment does not count, each with what to do. */
export const uncounted = {
  noDate: () => "has no date that can be read, so it is not counted; type the day it was paid",
  noAmount: () => "has no amount that can be read, so it is not counted; type it in dollars",
  nobody: () => "names no client and no document, so it is not counted; type one of them",
  unknownClient: (client: string) =>
    `names ${quote(client)}, who is not in Clients, so it is not counted; correct the name`,
  unknownDocument: (number: string) =>
    `names ${quote(number)}, which is not in Documents, so it is not counted; correct the number or clear it`,
  voidDocument: (number: string) =>
    `names ${number}, which is void, so it is not counted; clear its Document, or name the document that replaces it`,
  emptyDocument: (number: string) =>
    `names ${number}, of which nothing is in Document lines, so it is not counted; clear its Document to count it for the client`,
  otherClient: (number: string, client: string) =>
    `names ${number}, which is for ${quote(client)}, so it is not counted; correct its Client or its Document`,
} as const;

export function paymentNotice(payment: Payment, words: string): PaymentNotice {
  const what = (payment.amountCents ?? 0) < 0 ? "refund" : "payment";
  const { client, row } = payment;
  const text = `The ${what} in row ${rowNumber(payment)} of Payments ${words}`;
  return { table: "Payments", rows: [row], ...(client === undefined ? {} : { client }), text };
}

/**
 * She decides whether it was typed twice: both count.
 * @param account key of the client's name, for payments that leave it to their document
 */
export function twiceNotice(payments: readonly Payment[], account: string): PaymentNotice {
  const rows = rowList(payments.map(rowNumber));
  return {
    table: "Payments",
    rows: payments.map(({ row }) => row),
    client: payments.find(({ client }) => client !== undefined)?.client ?? account,
    text: `The payments in ${rows} of Payments are alike and all counted; delete what was typed twice, or tell them apart in Note`,
  };
}

export function refundedBeyond(cents: Cents): string {
  return `gives back ${printedMoney(cents)} more than was paid; correct it, or add the payment that it gives back`;
}

export function otherPlan(payer: string, number: string): string {
  return `is from ${quote(payer)}, which is not the plan of any session on ${number}; correct its Payer, or clear it where the family paid`;
}

export function ofPlanItself(payer: string, number: string): string {
  return `is from ${quote(payer)}, which pays the practice its own part and nothing of what ${number} asks of the family; clear its Document, or its Payer where the family paid`;
}

export function totalNotice(
  document: RegisteredDocument,
  totalCents: Cents,
  linesCents: Cents
): PaymentNotice {
  const { row, number, client } = document;
  return {
    table: "Documents",
    rows: [row],
    ...(client === undefined ? {} : { client }),
    text: `${number} in row ${rowNumber(document)} of Documents has the Total ${printedMoney(totalCents)}, but its lines come to ${printedMoney(linesCents)}; correct what was typed over, or void it and make it again`,
  };
}
