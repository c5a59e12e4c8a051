import { groupBy } from "../groupBy";
import type { PracticeRecords, RegisteredDocument } from "../records";
import { numberKey, type Bill } from "./bills";

/** What a document's number stands for where a payment names it. */
export interface NamedDocument {
  number: string;
  isVoid: boolean;
  /** Whom it is for, as spelled; absent where nothing says. */
  client?: string;
  /** Absent: a receipt, a statement or an estimate, which bill no session. */
  sessionIds?: ReadonlySet<string>;
}

/**
 * By key of its number, what each document of the register stands for. A void one that was made anew
 * stands for the live one in its place, however often that was done; where none of them is live, for
 * the last. One number on two rows stands for the live one.
 */
export function namedDocuments(
  { documents }: Pick<PracticeRecords, "documents">,
  bills: readonly Bill[]
): Map<string, NamedDocument> {
  const billOf = new Map(bills.map((bill) => [bill.document, bill]));
  const found = new Map<string, NamedDocument>();
  for (const document of documents) {
    const key = numberKey(document.number);
    if (found.get(key)?.isVoid !== false) found.set(key, namedDocument(document, billOf));
  }
  const inPlaceOf = groupBy(
    documents.filter(({ replaces }) => replaces !== undefined),
    ({ replaces = "" }) => numberKey(replaces)
  );
  return new Map(
    [...found].map(([key, named]) => {
      const successors = new Successors(found, inPlaceOf);
      const last = named.isVoid ? successors.of(key) : undefined;
      return [key, last ? { ...named, isVoid: last.isVoid, sessionIds: last.sessionIds } : named];
    })
  );
}

function namedDocument(
  document: RegisteredDocument,
  billOf: ReadonlyMap<RegisteredDocument, Bill>
): NamedDocument {
  const bill = billOf.get(document);
  const client = bill?.client || document.client;
  return {
    number: document.number,
    isVoid: document.status === "Void",
    ...(client === undefined ? {} : { client }),
    ...(bill ? { sessionIds: new Set(bill.lines.map(({ sessionId }) => sessionId)) } : {}),
  };
}

/** Follows what was made in the place of one document; each is looked at once. */
class Successors {
  private readonly seen = new Set<string>();

  constructor(
    private readonly documents: ReadonlyMap<string, NamedDocument>,
    private readonly inPlaceOf: ReadonlyMap<string, readonly RegisteredDocument[]>
  ) {}

  /** The live one, else the last void one, of those that bill sessions; undefined where none does. */
  of(key: string): NamedDocument | undefined {
    if (this.seen.has(key)) return undefined;
    this.seen.add(key);
    let last: NamedDocument | undefined;
    for (const { number } of this.inPlaceOf.get(key) ?? []) {
      const own = this.documents.get(numberKey(number));
      const bills = own?.sessionIds && own.sessionIds.size > 0 ? own : undefined;
      if (bills && !bills.isVoid) return bills;
      const later = this.of(numberKey(number)) ?? bills;
      if (later && !later.isVoid) return later;
      last = later ?? last;
    }
    return last;
  }
}
