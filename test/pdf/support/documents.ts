import type {
  Document,
  DocumentBlock,
  DocumentCell,
} from "../../../src/billing/documents/document";
import { printedDate, printedMoney } from "../../../src/billing/documents/printed";
import { documentTexts } from "../../billing/documents/documentTexts";

/** What a test changes of an ordinary superbill. */
export interface Variation {
  lines?: number;
  name?: string;
  recipient?: string[];
  service?: string;
  practice?: string;
  notes?: string[];
  diagnoses?: number;
  /** Of each line. */
  cents?: number;
}

const text = (value: string): DocumentCell => ({ kind: "text", text: value });

/** A superbill with that many lines. */
export function superbill({
  lines = 12,
  name = "Amelia Novak",
  recipient = [name, "418 Alder Court", "Richmond, VA 23220"],
  service = "Therapeutic activities",
  practice = "Riverbend Pediatric Therapy",
  notes = [],
  diagnoses = 2,
  cents = 11250,
}: Variation = {}): Document {
  return {
    kind: "Superbill",
    number: "SB-0042",
    blocks: [
      {
        kind: "opening",
        letterhead: {
          name: practice,
          lines: ["20 Mill Street", "Richmond, VA 23220", "804-555-0100", "Tax ID 54-1234567"],
        },
        recipient,
        title: "Superbill",
        facts: [
          { label: "Number", value: text("SB-0042") },
          { label: "Issued", value: { kind: "date", isoDate: "2026-11-02" } },
        ],
        details: [
          { heading: "Client", facts: [{ label: "Name", value: text(name), strong: true }] },
        ],
      },
      {
        kind: "pair",
        left: {
          heading: "Provider",
          facts: [
            { label: "Name", value: text("Ana Ruiz, OTR/L") },
            { label: "NPI", value: text("1234567893") },
          ],
        },
        right: {
          heading: "Diagnoses (ICD-10-CM)",
          facts: Array.from({ length: diagnoses }, (_, at) => ({
            label: String.fromCharCode(65 + at),
            value: text(`F8${at % 10}.0  Developmental disorder ${at + 1}`),
          })),
        },
      },
      listOf(lines, service, cents),
      {
        kind: "totals",
        totals: [
          { label: "Total charge", value: { kind: "money", cents: lines * cents }, strong: true },
          { label: "Amount paid 10/31/2026, Card", value: { kind: "money", cents: 5000 } },
          {
            label: "Balance due",
            value: { kind: "money", cents: lines * cents - 5000 },
            strong: true,
          },
        ],
        notes: [
          { text: "Out-of-network provider: please reimburse the member.", strong: true },
          ...["Send this to your plan by 04/03/2027.", ...notes].map((note) => ({ text: note })),
        ],
      },
      { kind: "signature", signer: "Ana Ruiz, OTR/L, signature of the provider" },
    ],
  };
}

function listOf(lines: number, service: string, cents: number): DocumentBlock {
  return {
    kind: "list",
    columns: [
      { header: "Date", width: 60, align: "left" },
      { header: "Place", width: 36, align: "left" },
      { header: "Code", width: 46, align: "left" },
      { header: "Modifiers", width: 54, align: "left" },
      { header: "Dx", width: 48, align: "left" },
      { header: "Service", width: 188, align: "left" },
      { header: "Units", width: 38, align: "right" },
      { header: "Charge", width: 70, align: "right" },
    ],
    rows: Array.from({ length: lines }, (_, at): DocumentCell[] => [
      { kind: "date", isoDate: `2026-10-${String((at % 28) + 1).padStart(2, "0")}` },
      text("11"),
      text("97530"),
      text("GO"),
      text("A, B"),
      text(`${service} ${at + 1}`),
      { kind: "count", count: 3 },
      { kind: "money", cents },
    ]),
  };
}

/** All that a document says, as it reads on paper. */
export function textsOf(document: Document): string[] {
  return documentTexts(document)
    .map(onPaper)
    .filter((text) => text !== "");
}

/** A text of a test as paper shows it: `2026-10-05` as `10/05/2026`, `1350.00` as `$1,350.00`. */
export function onPaper(text: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return printedDate(text);
  return /^-?\d+\.\d{2}$/.test(text) ? printedMoney(Math.round(Number(text) * 100)) : text;
}
