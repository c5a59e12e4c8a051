import {
  authorizationKinds,
  documentKinds,
  documentStatuses,
  type Authorization,
  type DocumentLine,
  type Fee,
  type Payment,
  type RegisteredDocument,
} from "../../../billing/records";
import type { DateSystem } from "../../../billing/time/serial";
import type { TableSnapshot } from "../tableSnapshot";
import { readRows } from "../rowReader";
import { headersOf } from "./headersOf";
import { paddedPlace } from "./places";

export function readFees(table: TableSnapshot<"Fees"> | undefined, dateSystem: DateSystem): Fee[] {
  return readRows(table, dateSystem, headersOf("Fees"), (row) => {
    const code = row.code("Code");
    if (code === undefined) return undefined;
    return {
      ...row.origin,
      payer: row.text("Payer"),
      code,
      feeCents: row.cents("Fee"),
      per: row.choice("Per", ["unit", "visit"]),
      from: row.date("From"),
      to: row.date("To"),
      client: row.text("Client"),
    };
  });
}

export function readAuthorizations(
  table: TableSnapshot<"Authorizations"> | undefined,
  dateSystem: DateSystem
): Authorization[] {
  return readRows(table, dateSystem, headersOf("Authorizations"), (row) => {
    const client = row.text("Client");
    if (client === undefined) return undefined;
    return {
      ...row.origin,
      number: row.text("Number"),
      client,
      payer: row.text("Payer"),
      kind: row.choice("Kind", authorizationKinds),
      codes: listedCodes(row.codes("Codes")),
      basis: row.choice("Basis", ["Units", "Visits"]),
      authorized: row.number("Authorized"),
      from: row.date("From"),
      to: row.date("To"),
      status: row.choice("Status", ["Active", "Pending", "Denied", "Closed"]),
      used: row.number("Used"),
      remaining: row.number("Remaining"),
      rateCents: row.cents("Rate"),
    };
  });
}

/** An authorization of `All` or `Any code` lists none, which is for every code. */
function listedCodes(typed: readonly string[]): readonly string[] {
  const isEvery = /^(ALL|ANY)$/.test(typed[0] ?? "") && !typed.some((one) => /\d/.test(one));
  return isEvery ? [] : typed;
}

export function readDocuments(
  table: TableSnapshot<"Documents"> | undefined,
  dateSystem: DateSystem
): RegisteredDocument[] {
  return readRows(table, dateSystem, headersOf("Documents"), (row) => {
    const number = row.text("Number");
    if (number === undefined) return undefined;
    return {
      ...row.origin,
      number,
      kind: row.choice("Kind", documentKinds),
      client: row.text("Client"),
      from: row.date("From"),
      to: row.date("To"),
      issued: row.date("Issued"),
      totalCents: row.cents("Total"),
      paidCents: row.cents("Paid"),
      balanceCents: row.cents("Balance"),
      status: row.choice("Status", documentStatuses),
      sheet: row.text("Sheet"),
      replaces: row.text("Replaces"),
      fingerprint: row.text("Fingerprint"),
    };
  });
}

export function readDocumentLines(
  table: TableSnapshot<"DocumentLines"> | undefined,
  dateSystem: DateSystem
): DocumentLine[] {
  return readRows(table, dateSystem, headersOf("DocumentLines"), (row) => {
    const document = row.text("Document");
    const sessionId = row.text("Session ID");
    if (document === undefined || sessionId === undefined) return undefined;
    return {
      ...row.origin,
      document,
      sessionId,
      date: row.date("Date"),
      client: row.text("Client"),
      provider: row.text("Provider"),
      code: row.code("Code"),
      modifiers: row.codes("Modifiers"),
      diagnoses: row.codes("Diagnoses"),
      place: paddedPlace(row.text("Place")),
      units: row.number("Units"),
      chargeCents: row.cents("Charge"),
    };
  });
}

export function readPayments(
  table: TableSnapshot<"Payments"> | undefined,
  dateSystem: DateSystem
): Payment[] {
  return readRows(table, dateSystem, headersOf("Payments"), (row) => ({
    ...row.origin,
    date: row.date("Date"),
    client: row.text("Client"),
    payer: row.text("Payer"),
    method: row.text("Method"),
    amountCents: row.cents("Amount"),
    document: row.text("Document"),
    note: row.text("Note"),
  }));
}
