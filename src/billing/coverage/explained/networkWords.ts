import { clip, quote } from "../../checks/words";
import { planName, printedDate, printedMoney } from "../../documents/printed";
import { rowNumber, type Authorization, type Client, type IsoDate, type Payer } from "../../records";
import { namesProduct } from "../payer";
import { isUnreliable } from "../network";
import type { NetworkExplained, NetworkQuestion } from "./explainNetwork";
import { askForMore, nothingLeft } from "./leftForSession";
import { namedAlike } from "./namedAlike";

/** Why a client has a network status on a day, in sentences for the office manager. */
export function networkWords(
  explained: Pick<NetworkExplained, "reason" | "plan" | "agreements">,
  question: NetworkQuestion
): string[] {
  const { client, isoDate } = question;
  return [
    decisionWords(explained, client),
    ...alikeWords(explained, question),
    ...decidingLeft(explained, question),
    ...(explained.plan.earlier
      ? [`On ${printedDate(isoDate)} an earlier plan was in force, by table EarlierPlans.`]
      : []),
    ...explained.agreements
      .filter((one) => explained.reason.by !== "agreement" || one !== explained.reason.agreement)
      .map((one) => `${otherWords(one, question)}${otherLeft(one, question)}.`),
  ];
}

/** Where nothing decides because Payers may have the payer under another name. */
function alikeWords(
  { reason, plan }: Pick<NetworkExplained, "reason" | "plan">,
  { payers }: NetworkQuestion
): string[] {
  if (reason.by !== "no row" || plan.payer === undefined) return [];
  const row = namedAlike(plan.payer, payers);
  if (!row) return [];
  return [
    `Row ${rowNumber(row)} of Payers is for ${clip(row.payer)}; if that is the same payer, write its name alike there and in ${plan.earlier ? "EarlierPlans" : "Clients"}.`,
  ];
}

/** Where the agreement that decides is used up. */
function decidingLeft(
  { reason, plan }: Pick<NetworkExplained, "reason" | "plan">,
  question: NetworkQuestion
): string[] {
  if (reason.by !== "agreement" || !question.ledger) return [];
  const why = nothingLeft(reason.agreement, question, question.ledger);
  if (why === undefined) return [];
  return [`But ${why}; ${askForMore(plan.payer)}.`];
}

function otherLeft(agreement: Authorization, question: NetworkQuestion): string {
  const why = question.ledger && nothingLeft(agreement, question, question.ledger);
  return why === undefined ? "" : `; ${why}`;
}

function decisionWords(
  { reason, plan }: Pick<NetworkExplained, "reason" | "plan">,
  client: Client
): string {
  const name = clip(planName(plan) ?? "");
  switch (reason.by) {
    case "self-pay":
      return `Self-pay: ${clip(client.client)} has no payer.`;
    case "agreement":
      return `${reason.network}: ${name} gave ${agreementWords(reason.agreement)}.`;
    case "plan name":
      return reason.network === "Not accepted"
        ? `Not accepted: ${name} is a Medicaid product by its name (${quote(reason.words)}), and no row of Payers for that product says otherwise.`
        : `Ask: ${name} may be the commercial plan or the Medicaid one; ask the manager, then add a row for the product to Payers.`;
    case "no row":
      return `Out of network: no row of Payers holds for ${name} on that day.`;
    case "row":
      return rowWords(reason.row, reason.network);
  }
}

function rowWords(row: Payer, network: string): string {
  const where = `row ${rowNumber(row)} of Payers`;
  if (isUnreliable(row)) {
    return `Ask: ${where} decides, and its Network, From or To could not be read; correct it.`;
  }
  if (row.network === undefined) return `Ask: ${where} decides, and its Network is blank; fill it in.`;
  return `${network}: ${where} decides, which is for ${productWords(row)}${periodWords(row)}.`;
}

function productWords(row: Payer): string {
  return namesProduct(row)
    ? clip(planName(row) ?? "")
    : `every product of ${clip(row.payer)}`;
}

/** `, from 01/01/2026 to 12/31/2026`; nothing where both are open. */
export function periodWords({ from, to }: { from?: IsoDate; to?: IsoDate }): string {
  const begins = from === undefined ? "" : ` from ${printedDate(from)}`;
  const ends = to === undefined ? "" : ` to ${printedDate(to)}`;
  return begins || ends ? `,${begins}${ends}` : "";
}

/** Without a code nobody knows whether one that lists codes decides. */
function otherWords(agreement: Authorization, { code }: NetworkQuestion): string {
  if (code !== undefined || agreement.codes.length === 0) {
    return `There is also ${agreementWords(agreement)}`;
  }
  const { codes, ...named } = agreementParts(agreement);
  return `For ${codes} it is ${agreement.kind}, by ${named.name}${named.rate}${named.period}`;
}

function agreementWords(agreement: Authorization): string {
  const { name, codes, rate, period } = agreementParts(agreement);
  return `${name} for ${codes}${rate}${period}`;
}

function agreementParts(agreement: Authorization) {
  const { kind, number, codes } = agreement;
  const noun = kind === "Gap exception" ? "a gap exception" : "a single case agreement";
  const called = number === undefined ? "without a number" : clip(number);
  return {
    name: `${noun} ${called} (row ${rowNumber(agreement)} of Authorizations)`,
    codes: codes.length === 0 ? "every code" : codes.map(clip).join(", "),
    rate: rateWords(agreement),
    period: periodWords(agreement),
  };
}

function rateWords({ kind, rateCents, basis }: Authorization): string {
  if (kind !== "Single case agreement" || rateCents === undefined) return "";
  const rate = printedMoney(rateCents);
  if (basis === undefined) return ` at ${rate}, whether for a unit or a visit is not known`;
  return ` at ${rate} a ${basis === "Visits" ? "visit" : "unit"}`;
}
