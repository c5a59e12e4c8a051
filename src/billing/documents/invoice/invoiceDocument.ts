import type { Cents, IsoDate } from "../../records";
import { addDays } from "../../time/isoDate";
import { countCell, dateCell, moneyCell, textCell } from "../cells";
import type { Document, DocumentBlock, LabelledCell, Note } from "../document";
import { accentOf, isPrinted, letterheadOf, notesFor } from "../letterhead";
import { clientFacts, recipientOf } from "../parties";
import type { PaymentPart } from "../paymentPart";
import { joined, printedDate, printedMoney, printedPeriod } from "../printed";
import {
  column,
  minutesCell,
  serviceList,
  timeColumn,
  type ServiceColumn,
} from "../serviceColumns";
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
    ...accentOf(draft.practice),
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
  const { practice, rules } = draft;
  const columnsOf = (isTight: boolean): (ServiceColumn<ChargedSession> | false)[] => [
    { ...column("Date", 60, 54), cell: ({ date }) => dateCell(date) },
    isPrinted(practice, "Time", false) && timeColumn((session) => [session], isTight),
    {
      ...column("Code", 66, 66),
      cell: ({ code, modifiers }) => textCell(joined(" ", code, ...modifiers)),
    },
    {
      ...column("Service"),
      cell: ({ description, code, date }) =>
        textCell(description ?? serviceName(code, date, rules)),
    },
    isPrinted(practice, "Provider", true) && {
      ...column("Provider", 124, 70),
      cell: ({ provider }) => textCell(provider),
    },
    isPrinted(practice, "Minutes", false) && {
      ...column("Minutes", 46, 30, "Min"),
      ...{ align: "right", cell: ({ minutes }) => minutesCell(minutes) },
    },
    { ...column("Units", 44, 32), align: "right", cell: ({ units }) => countCell(units) },
    {
      ...column("Charge", 80, 58),
      ...{ align: "right", cell: ({ chargeCents }) => moneyCell(chargeCents) },
    },
  ];
  return serviceList(columnsOf, charged);
}

function notes({ practice }: InvoiceDraft, balanceCents: Cents, due: IsoDate): Note[] {
  const asked =
    balanceCents > 0
      ? `Please pay ${printedMoney(balanceCents)} by ${printedDate(due)}.`
      : balanceCents < 0
        ? `Nothing is due. ${printedMoney(-balanceCents)} was paid beyond these charges and stands as a credit.`
        : "Paid in full, thank you. Nothing is due.";
  return [{ text: asked, strong: true }, ...notesFor(practice, "Invoice")];
}
