import type { Cents, IsoDate } from "../../records";
import { addDays } from "../../time/isoDate";
import { countCell, dateCell, moneyCell, textCell } from "../cells";
import type { Document, DocumentBlock, DocumentCell, LabelledCell, Note } from "../document";
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
import { balanceTotal, paidTotals } from "../superbillTotals";
import type { InvoiceDraft } from "./invoiceDraft";
import { askedCents, planCentsOf, type ChargedSession } from "./invoiceSession";

/** What an invoice prints. */
export interface InvoiceContent {
  draft: InvoiceDraft;
  /** In printed order. */
  charged: ChargedSession[];
  /** What it asks of the family. */
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
  const { draft, payments, totalCents } = content;
  const paidCents = payments.reduce((sum, { cents }) => sum + cents, 0);
  const balanceCents = totalCents - paidCents;
  const due = addDays(issued, daysToPay);
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
        totals: [
          ...askedTotals(content),
          ...paidTotals(payments, paidCents),
          balanceTotal(balanceCents),
        ],
        notes: notes(content, balanceCents, due),
      },
    ],
  };
}

/** What it asks; where a plan pays part of the charges, from the charges on. */
function askedTotals({ charged, totalCents }: InvoiceContent): LabelledCell[] {
  const planCents = planCentsOf(charged);
  if (planCents === undefined) {
    return [{ label: "Total charges", value: moneyCell(totalCents), strong: true }];
  }
  const chargesCents = charged.reduce((sum, { chargeCents }) => sum + chargeCents, 0);
  return [
    { label: "Total charges", value: moneyCell(chargesCents) },
    { label: planPays, value: moneyCell(-planCents) },
    { label: "Your share", value: moneyCell(totalCents), strong: true },
  ];
}

const planPays = "Plan is expected to pay";

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
  const isShared = planCentsOf(charged) !== undefined;
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
      ...column("Charge", isShared ? 64 : 80, isShared ? 50 : 58),
      ...{ align: "right", cell: ({ chargeCents }) => moneyCell(chargeCents) },
    },
    isShared && {
      ...column("Expected of plan", 80, 70),
      ...{ align: "right", cell: ({ share }) => (share ? moneyCell(share.planCents) : blankCell) },
    },
    isShared && {
      ...column("Your share", 64, 50),
      ...{ align: "right", cell: (session) => moneyCell(askedCents(session)) },
    },
  ];
  return serviceList(columnsOf, charged);
}

const blankCell: DocumentCell = { kind: "blank" };

/** An invoice of shares is sent before the plan decides. */
const shareNote: Note = {
  text: "Your share is what we expect your plan to leave you, from the benefits that it told us or the copay we have on file. The plan decides when it has our claim; where it leaves you another amount, we correct this invoice.",
};

function notes(
  { draft: { practice }, charged }: InvoiceContent,
  balanceCents: Cents,
  due: IsoDate
): Note[] {
  const asked =
    balanceCents > 0
      ? `Please pay ${printedMoney(balanceCents)} by ${printedDate(due)}.`
      : balanceCents < 0
        ? `Nothing is due. ${printedMoney(-balanceCents)} was paid beyond these charges and stands as a credit.`
        : "Paid in full, thank you. Nothing is due.";
  const shared = planCentsOf(charged) === undefined ? [] : [shareNote];
  return [{ text: asked, strong: true }, ...shared, ...notesFor(practice, "Invoice")];
}
