import type { Cents, IsoDate } from "../records";
import type { DocumentCell, LabelledCell } from "./document";

/** Short makers of document cells. Blank text makes a blank cell. */
export function textCell(text: string | undefined): DocumentCell {
  return text ? { kind: "text", text } : { kind: "blank" };
}

export function dateCell(isoDate: IsoDate): DocumentCell {
  return { kind: "date", isoDate };
}

export function moneyCell(cents: Cents): DocumentCell {
  return { kind: "money", cents };
}

export function countCell(count: number): DocumentCell {
  return { kind: "count", count };
}

/** The facts that are known, as labelled text; what is absent prints nothing, not even its label. */
export function knownFacts(
  facts: readonly [label: string, text: string | undefined][]
): LabelledCell[] {
  return facts.flatMap(([label, text]) => (text ? [{ label, value: textCell(text) }] : []));
}
