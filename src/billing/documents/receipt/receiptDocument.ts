import type { Cents, Client, IsoDate, Practice } from "../../records";
import { dateCell, knownFacts, moneyCell, textCell } from "../cells";
import type { Document, DocumentBlock, DocumentCell } from "../document";
import { accentOf, letterheadOf, notesFor } from "../letterhead";
import { clientFacts, recipientOf } from "../parties";
import { printedDate, printedPeriod } from "../printed";
import type { PaidServices } from "./paidServices";

/** A payment, or a refund, of the family. */
export interface ReceivedPayment extends PaidServices {
  /** As Excel numbers it. */
  row: number;
  isoDate: IsoDate;
  /** Negative: a refund. */
  cents: Cents;
  /** Absent: not noted. */
  method?: string;
  /** Who paid, where it is noted. */
  payer?: string;
}

/** What a receipt prints. */
export interface Receipt {
  practice: Practice;
  client: Client;
  from: IsoDate;
  to: IsoDate;
  /** In printed order. */
  payments: ReceivedPayment[];
}

/** The printed receipt. */
export function receiptDocument(receipt: Receipt, number: string, issued: IsoDate): Document {
  const { practice, client, payments } = receipt;
  const totalCents = payments.reduce((sum, { cents }) => sum + cents, 0);
  const providers = [...new Set(payments.flatMap((payment) => payment.providers))].sort();
  return {
    kind: "Receipt",
    number,
    ...accentOf(practice),
    blocks: [
      {
        kind: "opening",
        letterhead: letterheadOf(practice),
        recipient: recipientOf(client),
        title: "Receipt",
        facts: [
          { label: "Number", value: textCell(number) },
          { label: "Issued", value: dateCell(issued) },
          { label: "Period", value: textCell(printedPeriod(receipt)) },
        ],
        details: [
          { heading: "Client", facts: clientFacts(client).slice(0, client.dateOfBirth ? 2 : 1) },
          {
            heading: "Services",
            facts: knownFacts([
              ["Kind", "Occupational therapy"],
              [providers.length > 1 ? "Providers" : "Provider", providers.join("; ")],
            ]),
          },
        ],
      },
      paymentList(payments),
      {
        kind: "totals",
        totals: [{ label: "Total received", value: moneyCell(totalCents), strong: true }],
        notes: [
          { text: "Received with thanks.", strong: true },
          {
            text: "This receipt proves payment for health care, as health savings and flexible spending accounts ask for it. Keep it with your records.",
          },
          ...notesFor(practice, "Receipt"),
        ],
      },
    ],
  };
}

function paymentList(payments: readonly ReceivedPayment[]): DocumentBlock {
  return {
    kind: "list",
    columns: [
      { header: "Paid on", width: 62, align: "left" },
      { header: "Method", width: 92, align: "left" },
      { header: "Paid by", width: 90, align: "left" },
      { header: "For visits on", width: 222, align: "left" },
      { header: "Amount", width: 74, align: "right" },
    ],
    rows: payments.map(({ isoDate, method, payer, dates, cents }): DocumentCell[] => [
      dateCell(isoDate),
      textCell(cents < 0 ? (method ? `Refund, ${method}` : "Refund") : method),
      textCell(payer ?? "Family"),
      textCell(printedVisits(dates)),
      moneyCell(cents),
    ]),
  };
}

const mostDatesInFull = 6;

/** `10/05/2026, 10/12/2026`; of many dates the count, the first and the last. */
function printedVisits(dates: readonly IsoDate[]): string {
  const [from, to] = [dates[0], dates[dates.length - 1]];
  if (from === undefined || to === undefined || dates.length <= mostDatesInFull) {
    return dates.map(printedDate).join(", ");
  }
  return `${dates.length} dates, ${printedPeriod({ from, to })}`;
}
