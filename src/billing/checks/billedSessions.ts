import type { Cents, DocumentLine, PracticeRecords, RegisteredDocument } from "../records";
import type { RowContext } from "./rowContext";

/** A session that issued bills have lines for; without a row where its row is gone. */
export interface BilledSession {
  /** One for each bill. */
  lines: DocumentLine[];
  row?: RowContext;
}

/** The sessions on issued superbills and invoices, each with the row that it stands in now. */
export class BilledSessions {
  /** What families owe now of rows that invoices ask a share of, by row of Sessions. */
  shares: ReadonlyMap<number, Cents> = new Map();
  private readonly bills = new Map<string, RegisteredDocument>();
  private readonly byId = new Map<string, BilledSession>();

  constructor({ documents, documentLines }: Pick<PracticeRecords, "documents" | "documentLines">) {
    if (documentLines.length === 0) return;
    for (const document of documents) {
      if (isIssuedBill(document)) this.bills.set(document.number, document);
    }
    for (const line of documentLines) {
      if (!this.bills.has(line.document)) continue;
      const known = this.byId.get(line.sessionId);
      if (known) known.lines.push(line);
      else this.byId.set(line.sessionId, { lines: [line], row: undefined });
    }
  }

  get isEmpty(): boolean {
    return this.byId.size === 0;
  }

  /** In the order in which they were billed. */
  get all(): Iterable<BilledSession> {
    return this.byId.values();
  }

  /** The bills of lines, each once. */
  billsOf(lines: readonly DocumentLine[]): RegisteredDocument[] {
    const bills = new Set(lines.map(({ document }) => this.bills.get(document)));
    return [...bills].flatMap((bill) => bill ?? []);
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
