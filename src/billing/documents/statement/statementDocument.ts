import type { RuleBook } from "../../codes/ruleBook";
import type { Cents, Client, IsoDate, Practice } from "../../records";
import { dateCell, moneyCell, textCell } from "../cells";
import type { Document, DocumentBlock, DocumentCell, LabelledCell, Note } from "../document";
import { accentOf, letterheadOf, notesFor } from "../letterhead";
import { clientFacts, recipientOf } from "../parties";
import { isAdjustment } from "../payments";
import { joined, printedDate, printedMoney, printedPeriod } from "../printed";
import { serviceName } from "../serviceNames";
import type { Account, AccountEntry } from "./account";
import { ageBuckets } from "./ageing";

/** What a statement prints. */
export interface Statement {
  practice: Practice;
  rules: RuleBook;
  client: Client;
  account: Account;
}

/** The printed statement. */
export function statementDocument(statement: Statement, number: string, issued: IsoDate): Document {
  const { practice, client, account } = statement;
  const { closingCents, to } = account;
  return {
    kind: "Statement",
    number,
    ...accentOf(practice),
    blocks: [
      {
        kind: "opening",
        letterhead: letterheadOf(practice),
        recipient: recipientOf(client),
        title: "Statement",
        facts: [
          { label: "Number", value: textCell(number) },
          { label: "Issued", value: dateCell(issued) },
          { label: "Period", value: textCell(printedPeriod(account)) },
          { ...balance(closingCents), strong: true },
        ],
        details: [{ heading: "Client", facts: clientFacts(client).slice(0, 1) }],
      },
      entryList(statement),
      { kind: "totals", totals: sums(account), notes: notes(statement) },
      {
        kind: "strip",
        heading: `The balance on ${printedDate(to)} by days since the visit`,
        cells: ageCells(account),
      },
    ],
  };
}

/** An amount above zero, called a credit where the practice owes it. */
function balance(cents: Cents): LabelledCell {
  return cents < 0
    ? { label: "Credit", value: moneyCell(-cents) }
    : { label: "Balance due", value: moneyCell(cents) };
}

function entryList({ account, rules }: Statement): DocumentBlock {
  let balanceCents = account.openingCents;
  const opening: DocumentCell[] = [
    dateCell(account.from),
    textCell("Balance brought forward"),
    ...[textCell(""), textCell(""), textCell("")],
    moneyCell(balanceCents),
  ];
  const rows = account.entries.map((entry): DocumentCell[] => {
    balanceCents += entry.cents;
    const isCharge = entry.charge !== undefined;
    return [
      dateCell(entry.isoDate),
      textCell(entryText(entry, rules)),
      textCell(entry.documents.join(", ")),
      isCharge ? moneyCell(entry.cents) : textCell(""),
      isCharge ? textCell("") : moneyCell(-entry.cents),
      moneyCell(balanceCents),
    ];
  });
  return {
    kind: "list",
    columns: [
      { header: "Date", width: 58, align: "left" },
      { header: "Service or payment", width: 200, align: "left" },
      { header: "Document", width: 98, align: "left" },
      { header: "Charge", width: 58, align: "right" },
      { header: "Payment", width: 58, align: "right" },
      { header: "Balance", width: 68, align: "right" },
    ],
    rows: [opening, ...rows],
  };
}

function entryText(entry: AccountEntry, rules: RuleBook): string {
  const { charge, payment, cents, isoDate } = entry;
  if (charge) {
    const { code, units } = charge;
    const name = code && serviceName(code, isoDate, rules);
    const coded = joined(" ", code, units === undefined ? undefined : `× ${units}`);
    const share = entry.isShare ? "your share" : undefined;
    return joined(", ", name, coded, share) ?? "Service";
  }
  const what = payment && isAdjustment(payment) ? "Adjustment" : cents > 0 ? "Refund" : "Payment";
  const by = payment?.payer ? `${what} by ${payment.payer}` : what;
  return joined(", ", by, payment?.method) ?? by;
}

function sums({ openingCents, entries, closingCents }: Account): LabelledCell[] {
  const sumOf = (wanted: (entry: AccountEntry) => boolean) =>
    entries.filter(wanted).reduce((sum, { cents }) => sum + cents, 0);
  const adjusted = ({ payment }: AccountEntry) => payment !== undefined && isAdjustment(payment);
  const paid = (entry: AccountEntry) =>
    entry.charge === undefined && !adjusted(entry) && entry.cents < 0;
  const refunded = (entry: AccountEntry) =>
    entry.charge === undefined && !adjusted(entry) && entry.cents > 0;
  const parts: [label: string, cents: Cents, isAlways: boolean][] = [
    ["Balance brought forward", openingCents, true],
    ["Charges", sumOf(({ charge }) => charge !== undefined), true],
    ["Payments", sumOf(paid), true],
    ["Adjustments", sumOf(adjusted), false],
    ["Refunds", sumOf(refunded), false],
  ];
  return [
    ...parts
      .filter(([, cents, isAlways]) => isAlways || cents !== 0)
      .map(([label, cents]) => ({ label, value: moneyCell(cents) })),
    { ...balance(closingCents), strong: true },
  ];
}

/** Together they come to the balance. */
function ageCells(account: Account): LabelledCell[] {
  const { unallocatedCents, closingCents } = account;
  const label = unallocatedCents < 0 ? "Credit" : "Refunds";
  return [
    ...ageBuckets(account).map(({ label, cents }) => ({ label, value: moneyCell(cents) })),
    ...(unallocatedCents === 0 ? [] : [{ label, value: moneyCell(unallocatedCents) }]),
    { label: "Balance", value: moneyCell(closingCents), strong: true },
  ];
}

function notes({ practice, account: { closingCents } }: Statement): Note[] {
  const asked =
    closingCents > 0
      ? `Please pay ${printedMoney(closingCents)}.`
      : closingCents < 0
        ? `Nothing is due. ${printedMoney(-closingCents)} stands as a credit.`
        : "Paid in full, thank you. Nothing is due.";
  return [{ text: asked, strong: true }, ...notesFor(practice, "Statement")];
}
