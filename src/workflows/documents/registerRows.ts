import type { PlannedDocument } from "../../billing/documents/plannedDocument";
import type { DocumentStatus, IsoDate } from "../../billing/records";
import {
  codeCell,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
} from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";

/** What the register says of a document besides what was planned. */
export interface RegisterEntry {
  number: string;
  sheet: string;
  issued: IsoDate;
  status: DocumentStatus;
  /** Number of the document in whose place it is made. */
  replaces?: string;
  /** Of what is put on the sheet. */
  fingerprint: string;
}

/** The row of a document in the register of documents. */
export function registerRow(plan: PlannedDocument, entry: RegisterEntry): RowCells {
  const { number, sheet, issued, status, replaces, fingerprint } = entry;
  return {
    Number: textCell(number),
    Kind: textCell(plan.kind),
    Client: textCell(plan.client),
    From: dateCell(plan.from),
    To: dateCell(plan.to),
    Issued: dateCell(issued),
    Total: moneyCell(plan.totalCents),
    Paid: moneyCell(plan.paidCents),
    Balance: moneyCell(plan.balanceCents),
    Status: textCell(status),
    Sheet: textCell(sheet),
    Replaces: textCell(replaces),
    Fingerprint: textCell(fingerprint),
  };
}

/** The rows of its sessions in table DocumentLines. */
export function lineRows(plan: PlannedDocument, number: string): RowCells[] {
  return plan.lines.map((line) => ({
    Document: textCell(number),
    "Session ID": textCell(line.sessionId),
    Date: dateCell(line.date),
    Client: textCell(line.client),
    Provider: textCell(line.provider),
    Code: codeCell(line.code),
    Modifiers: codesCell(line.modifiers),
    Diagnoses: codesCell(line.diagnoses),
    Place: textCell(line.place),
    Units: numberCell(line.units),
    Charge: moneyCell(line.chargeCents),
  }));
}
