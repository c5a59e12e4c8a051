import type { DocumentLine, PracticeRecords, RegisteredDocument } from "../records";
import type { RowContext } from "./rowContext";

/** A line of an issued bill, with the bill. */
export interface BilledLine {
  document: RegisteredDocument;
  line: DocumentLine;
}

/** A session that issued bills have lines for; without a row where its row is gone. */
export interface BilledSession {
  lines: BilledLine[];
  row?: RowContext;
}

/** The sessions on issued superbills and invoices, each with the row that it stands in now. */
export class BilledSessions {
  private readonly byId = new Map<string, BilledSession>();

  constructor({ documents, documentLines }: Pick<PracticeRecords, "documents" | "documentLines">) {
    if (documentLines.length === 0) return;
    const bills = new Map<string, RegisteredDocument>();
    for (const document of documents)
      if (isIssuedBill(document)) bills.set(document.number, document);
    for (const line of documentLines) {
      const document = bills.get(line.document);
      if (!document) continue;
      const known = this.byId.get(line.sessionId);
      if (known) known.lines.push({ document, line });
      else this.byId.set(line.sessionId, { lines: [{ document, line }] });
    }
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  /** In the order in which they were billed. */
  get all(): Iterable<BilledSession> {
    return this.byId.values();
  }

  /** Notes the row in which a session stands, where it is billed. */
  standsIn(row: RowContext, sessionId: string | undefined): void {
    const session = sessionId === undefined ? undefined : this.byId.get(sessionId);
    if (session) session.row = row;
  }
}

/** What was begun and not finished will be finished from the rows as they are, or not at all. */
function isIssuedBill({ kind, status }: RegisteredDocument): boolean {
  const isBill = kind === "Superbill" || kind === "Invoice" || kind === undefined;
  return isBill && status !== "Void" && status !== "Draft";
}
