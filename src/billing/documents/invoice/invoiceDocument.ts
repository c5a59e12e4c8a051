import type { Cents, IsoDate } from "../../records";
import { addDays } from "../../time/isoDate";
import { countCell, dateCell, moneyCell, textCell } from "../cells";
import type { Document, DocumentBlock, DocumentCell, LabelledCell, Note } from "../document";
import { clientFacts, letterheadOf, recipientOf } from "../parties";
import type { PaymentPart } from "../paymentPart";
import { joined, printedDate, printedMoney, printedPeriod } from "../printed";
import { serviceName } from "../serviceNames";
import type { DraftSession } from "../superbillDraft";
import { balanceTotal, paidTotals } from "../superbillTotals";
import type { InvoiceDraft } from "./invoiceDraft";

/** A session of an invoice that lacks nothing. */
export type ChargedSession = DraftSession &
  Required<Pick<DraftSession, "code" | "units" | "chargeCents">>;

/** What an invoice prints. */
export interface InvoiceContent {
  draft: InvoiceDraft;
  /** In printed order. */
  charged: ChargedSession[];
  totalCents: Cents;
  /** Empty: no payment is recorded. */
  payments: readonly PaymentPart[];
}

/** Days that a family has to pay, from the day of issue. */
export const daysToPay = 30;

/** The printed invoice. */
export function invoiceDocument(
  content: InvoiceContent,
  number: string,
  issued: IsoDate
): Document {
  const { draft, totalCents, payments } = content;
  const paidCents = payments.reduce((sum, { cents }) => sum + cents, 0);
  const balanceCents = totalCents - paidCents;
  const due = addDays(issued, daysToPay);
  const total = { label: "Total charges", value: moneyCell(totalCents), strong: true };
  return {
    kind: "Invoice",
    number,
    blocks: [
      {
        kind: "opening",
        letterhead: letterheadOf(draft.practice),
        recipient: recipientOf(draft.client),
        title: "Invoice",
        facts: facts(draft, number, issued, balanceCents),
        details: [{ heading: "Client", facts: clientFacts(draft.client).slice(0, 1) }],
      },
      lineList(content),
      {
        kind: "totals",
        totals: [total, ...paidTotals(payments, paidCents), balanceTotal(balanceCents)],
        notes: notes(draft, balanceCents, due),
      },
    ],
  };
}

function facts(
  draft: InvoiceDraft,
  number: string,
  issued: IsoDate,
  balanceCents: Cents
): LabelledCell[] {
  const due: LabelledCell[] =
    balanceCents > 0
      ? [{ label: "Please pay by", value: dateCell(addDays(issued, daysToPay)), strong: true }]
      : [];
  return [
    { label: "Number", value: textCell(number) },
    { label: "Issued", value: dateCell(issued) },
    { label: "Services", value: textCell(printedPeriod(draft)) },
    ...due,
    { label: "Amount due", value: moneyCell(Math.max(0, balanceCents)), strong: true },
  ];
}

function lineList({ draft, charged }: InvoiceContent): DocumentBlock {
  return {
    kind: "list",
    columns: [
      { header: "Date", width: 60, align: "left" },
      { header: "Code", width: 60, align: "left" },
      { header: "Service", width: 172, align: "left" },
      { header: "Provider", width: 124, align: "left" },
      { header: "Units", width: 44, align: "right" },
      { header: "Charge", width: 80, align: "right" },
    ],
    rows: charged.map((session): DocumentCell[] => {
      const { date, code, modifiers, description, provider, units, chargeCents } = session;
      const coded = joined(" ", code, ...modifiers);
      return [
        dateCell(date),
        textCell(coded),
        textCell(description ?? serviceName(code, date, draft.rules)),
        textCell(provider),
        countCell(units),
        moneyCell(chargeCents),
      ];
    }),
  };
}

function notes({ practice }: InvoiceDraft, balanceCents: Cents, due: IsoDate): Note[] {
  const asked =
    balanceCents > 0
      ? `Please pay ${printedMoney(balanceCents)} by ${printedDate(due)}.`
      : balanceCents < 0
        ? `Nothing is due. ${printedMoney(-balanceCents)} was paid beyond these charges and stands as a credit.`
        : "Paid in full, thank you. Nothing is due.";
  return [
    { text: asked, strong: true },
    ...(practice.documentNote ? [{ text: practice.documentNote }] : []),
  ];
}
