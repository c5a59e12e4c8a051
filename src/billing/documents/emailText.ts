import { isCoverageRequest, type Cents, type DocumentKind, type IsoDate } from "../records";
import { isIsoDate, monthBounds } from "../time/isoDate";
import type { Document } from "./document";
import { printedDate, printedMoney } from "./printed";

/** What the register knows of a document that is to be sent. */
export interface SentDocument {
  number: string;
  from?: IsoDate;
  to?: IsoDate;
  totalCents?: Cents;
  /** Negative: a credit. Absent: not known, or the kind has none. */
  balanceCents?: Cents;
}

/**
 * The text of an e-mail that a document is attached to. An e-mail may be read by others, so it names
 * nothing of the care: whom it is for, the number, the period and the money, and no diagnosis, code,
 * client's name (unless it is addressed to the client) or date of birth.
 *
 * @param document what is sent, of which only the kind, the recipient's name and the practice's are used
 */
export function emailText(document: Document, sent: SentDocument): string {
  const recipient = greetedIn(document);
  const { practice } = envelopeOf(document);
  return [
    recipient === "" ? "Hello," : `Dear ${recipient},`,
    sentencesOf[document.kind](sent).join(" "),
    "Please ask us if anything is unclear.",
    ["Kind regards,", practice].filter(Boolean).join("\n"),
  ].join("\n\n");
}

/**
 * Whom the e-mail's text greets; "" where nobody is. What is addressed to a plan greets nobody: with
 * whom a client is insured is nothing for an e-mail.
 */
export function greetedIn(document: Document): string {
  return isCoverageRequest(document.kind) ? "" : envelopeOf(document).recipient;
}

/** Whom a document is addressed to and who sends it; "" where it does not say. */
export function envelopeOf({ blocks }: Pick<Document, "blocks">): {
  recipient: string;
  practice: string;
} {
  const opening = blocks.find((block) => block.kind === "opening");
  return {
    recipient: onOneLine(opening?.recipient[0]),
    practice: onOneLine(opening?.letterhead.name),
  };
}

const sentencesOf: Record<DocumentKind, (sent: SentDocument) => string[]> = {
  Superbill: (sent) => [
    `Attached is superbill ${sent.number}${comesTo(sent)}.`,
    ...openWords(sent),
    "You can send it to your health plan, which decides what it pays back to you.",
  ],
  Invoice: (sent) => [
    `Attached is invoice ${sent.number}${comesTo(sent)}.`,
    ...openWords(sent),
    ...((sent.balanceCents ?? 1) > 0 ? ["Please pay it by the day that the invoice names."] : []),
  ],
  Receipt: (sent) => [
    `Attached is receipt ${sent.number}${periodWords(sent)}.`,
    sent.totalCents === undefined
      ? "Thank you for your payment."
      : `We received ${printedMoney(sent.totalCents)} from you. Thank you.`,
  ],
  Statement: (sent) => [
    `Attached is statement ${sent.number} of your account${periodWords(sent)}.`,
    ...accountWords(sent.totalCents),
  ],
  Estimate: (sent) => [
    `Attached is good-faith estimate ${sent.number}${comesTo(sent)}.`,
    "It says what we expect the services to cost. It is not a bill; please keep it.",
  ],
  "Prior-authorization request": (sent) => forPlan("prior-authorization request", sent),
  "Benefit verification": (sent) => forPlan("benefit verification", sent),
  "Gap-exception request": (sent) => forPlan("gap-exception request", sent),
};

function forPlan(name: string, sent: SentDocument): string[] {
  return [`Attached is ${name} ${sent.number}${periodWords(sent)}.`, "It is not a bill."];
}

/** ` for October 2026, $540.00 in all` */
function comesTo(sent: SentDocument): string {
  const { totalCents } = sent;
  const total = totalCents === undefined ? "" : `, ${printedMoney(totalCents)} in all`;
  return `${periodWords(sent)}${total}`;
}

function openWords({ balanceCents }: SentDocument): string[] {
  if (balanceCents === undefined) return [];
  if (balanceCents > 0) return [`${printedMoney(balanceCents)} of it is still open with us.`];
  if (balanceCents === 0) return ["It is paid in full."];
  return [`It is paid in full, and you have a credit of ${printedMoney(-balanceCents)} with us.`];
}

function accountWords(closingCents: Cents | undefined): string[] {
  if (closingCents === undefined) return [];
  if (closingCents > 0) return [`${printedMoney(closingCents)} is open.`];
  if (closingCents === 0) return ["Nothing is open."];
  return [`You have a credit of ${printedMoney(-closingCents)} with us.`];
}

const months = [
  ...["January", "February", "March", "April", "May", "June", "July"],
  ...["August", "September", "October", "November", "December"],
];

/** ` for October 2026`, or the two dates; "" where they are not known. */
function periodWords({ from, to }: SentDocument): string {
  if (from === undefined || to === undefined || !isIsoDate(from) || !isIsoDate(to)) return "";
  const month = monthBounds(from);
  if (month.from === from && month.to === to) {
    return ` for ${months[Number(from.slice(5, 7)) - 1] ?? ""} ${from.slice(0, 4)}`;
  }
  return from === to
    ? ` for ${printedDate(from)}`
    : ` for ${printedDate(from)} to ${printedDate(to)}`;
}

/** A name from a cell never begins a paragraph of its own. */
function onOneLine(text = ""): string {
  return text.replace(/\s+/g, " ").trim();
}
