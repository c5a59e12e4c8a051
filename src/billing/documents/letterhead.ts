import type { FamilyDocumentKind, Practice } from "../records";
import type { Note } from "./document";
import { addressLines, joined } from "./printed";
import { isNpi } from "../codes/identifiers";

/** A picture as it is printed. */
export interface Picture {
  format: "png" | "jpeg";
  /** The file's bytes, in base64 without a prefix. */
  base64: string;
  /** How large it is printed. */
  widthPoints: number;
  heightPoints: number;
}

/** Columns of a list of services that are printed where the practice asks for them. */
export const optionalColumns = ["Time", "Minutes", "Provider"] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** How the practice wants its documents to look; what it does not say is as it is built in. */
export interface Letterhead {
  /** Instead of the address, phone and numbers of table Practice; not empty. */
  lines?: string[];
  /** `#RRGGBB`, of titles, headings and rules. */
  accent?: string;
  logo?: Picture;
  /** Printed at the end of documents of the kind, after the practice's Document note. */
  notes: Partial<Record<FamilyDocumentKind, string>>;
  /** Whether to print a column; absent: as the kind of document has it. */
  columns: Partial<Record<OptionalColumn, boolean>>;
}

/** What stands at the top of a document: who sends it, under which logo. */
export interface PrintedLetterhead {
  name: string;
  lines: string[];
  logo?: Picture;
}

/** The practice's own lines, or its address, ways to reach it, and its numbers. */
export function letterheadOf(practice: Practice): PrintedLetterhead {
  const { logo, lines } = practice.letterhead ?? {};
  return {
    name: practice.name ?? "",
    lines: lines ?? builtInLines(practice),
    ...(logo && { logo }),
  };
}

function builtInLines(practice: Practice): string[] {
  const { phone, email, taxId } = practice;
  const npi = printedGroupNpi(practice);
  const ids = joined("  ·  ", taxId && `Tax ID ${taxId}`, npi && `Group NPI ${npi}`);
  return [...addressLines(practice), joined("  ·  ", phone, email), ids].flatMap(
    (line) => line ?? []
  );
}

/** One whose check digit is wrong is not printed. */
function printedGroupNpi({ groupNpi }: Practice): string | undefined {
  return groupNpi !== undefined && isNpi(groupNpi) ? groupNpi : undefined;
}

/**
 * What health plans ask to see of a practice and its own lines do not say, by label. Nothing where
 * it prints the built-in ones.
 */
export function unsaidOnLetterhead(practice: Practice): [label: string, text: string][] {
  const lines = practice.letterhead?.lines;
  if (lines === undefined) return [];
  const said = lines.map(normal).join(" ");
  const hasDigits = (text: string) => lines.some((line) => digitsOf(line).includes(digitsOf(text)));
  const { addressLine1 = "", zip = "", phone, taxId } = practice;
  const saysAddress = said.includes(normal(addressLine1)) && said.includes(normal(zip));
  const facts: [string, string | undefined, boolean][] = [
    ["Tax ID", taxId, hasDigits(taxId ?? "")],
    ["Group NPI", printedGroupNpi(practice), hasDigits(practice.groupNpi ?? "")],
    ["Address", joined(", ", ...addressLines(practice)), saysAddress],
    ["Phone", phone, hasDigits(phone ?? "")],
  ];
  return facts.flatMap(([label, text, isSaid]) => (text && !isSaid ? [[label, text]] : []));
}

function normal(text: string): string {
  return text.toLowerCase().replace(/[\s,.]+/g, " ");
}

function digitsOf(text: string): string {
  return text.replace(/\D/g, "");
}

/** What the practice says on every document, then on those of the kind. */
export function notesFor({ documentNote, letterhead }: Practice, kind: FamilyDocumentKind): Note[] {
  return [documentNote, letterhead?.notes[kind]].flatMap((text) => (text ? [{ text }] : []));
}

/** The colour of a document, where the practice has its own. */
export function accentOf({ letterhead }: Practice): { accent?: string } {
  return letterhead?.accent === undefined ? {} : { accent: letterhead.accent };
}

/** Whether a column is printed that not every practice wants. */
export function isPrinted(
  { letterhead }: Practice,
  column: OptionalColumn,
  builtIn: boolean
): boolean {
  return letterhead?.columns[column] ?? builtIn;
}
