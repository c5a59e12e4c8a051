import type { Document } from "../../billing/documents/document";
import { loadWorkflows } from "../../workflows/onDemand";

/** A document of the register, with what it prints where that is at hand. */
export interface DocumentSource {
  number: string;
  /** Absent: it was made before, and what it prints is read back from its sheet. */
  toDocument?: () => Document;
}

export interface ReadDocuments {
  documents: { number: string; document: Document }[];
  /** What could not be read, and why, as plain sentences. */
  notices: string[];
}

/** What documents print: as they were just made, else as their sheets have it. */
export async function documentsOf(sources: readonly DocumentSource[]): Promise<ReadDocuments> {
  const earlier = sources.flatMap(({ number, toDocument }) => (toDocument ? [] : [number]));
  const read = earlier.length > 0 ? await readBack(earlier) : { documents: [], notices: [] };
  const byNumber = new Map(read.documents.map((each) => [each.number, each.document]));
  return {
    documents: sources.flatMap(({ number, toDocument }) => {
      const document = toDocument ? toDocument() : byNumber.get(number);
      return document ? [{ number, document }] : [];
    }),
    notices: read.notices,
  };
}

async function readBack(numbers: string[]): Promise<ReadDocuments> {
  const { readDocuments } = await loadWorkflows();
  return readDocuments(numbers);
}
