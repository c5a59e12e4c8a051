import { totalOfAll } from "../../billing/documents/plannedDocument";
import type { AddedBenefits } from "../../workflows/addBenefits";
import type { SessionCounts } from "../../workflows/checkSessions";
import type { SetUpResult } from "../../workflows/setUpWorkbook";
import { amountWords, kindWords } from "../kinds";
import type { Outcome } from "../state/outcome";
import type { TabName } from "../state/tabs";
import { broughtDetails, broughtHeadline } from "./broughtWords";
import { writtenDetails, writtenHeadline } from "./clock/clockWords";
import { claimsDetails, claimsHeadline } from "./claimsWords";
import { lifeDetails, lifeHeadline } from "./lifeWords";
import { counted, dayName, documentNumbers, listed, number } from "../words";

/** One line that says what was done. */
export function headlineOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "checked":
      return outcome.result.outcome === "cancelled"
        ? "Stopped before every row was written"
        : checkedHeadline(outcome.result.counts);
    case "fixed":
      return `${counted(outcome.result.fixed, "finding")} fixed`;
    case "accepted":
      return `${counted(outcome.result.accepted, "review")} accepted`;
    case "unaccepted":
      return `${counted(outcome.result.removed, "review")} not accepted any more`;
    case "made": {
      const made = outcome.result.documents.length;
      const { one } = kindWords[outcome.result.kind];
      const stopped = outcome.result.outcome === "cancelled";
      if (made === 0) return stopped ? `Stopped before the first ${one}` : `No ${one} made`;
      return `${counted(made, one)} made${stopped ? ", then stopped" : ""}`;
    }
    case "tookBack":
      return outcome.numbers.length === 0
        ? "There was no batch to take back"
        : `${counted(outcome.numbers.length, kindWords[outcome.of].one)} taken back`;
    case "voided":
    case "reissued":
      return lifeHeadline(outcome);
    case "benefitsAdded":
      return outcome.result.outcome === "added"
        ? "The plan’s answers are saved"
        : "These answers were saved before";
    case "claimsSent":
      return claimsHeadline(outcome.result);
    case "dashboard":
      return outcome.result.outcome === "done"
        ? `Sheet ${outcome.result.sheet} made`
        : "The Dashboard was not made";
    case "authorizationSheet":
      return outcome.result.outcome === "done"
        ? `Sheet ${outcome.result.sheet} made`
        : "The sheet was not made";
    case "brought":
      return broughtHeadline(outcome.result);
    case "clockWritten":
      return writtenHeadline(outcome.result);
    case "setUp":
    case "addedTables":
      return setUpHeadline(outcome.result.created.length, outcome.result.addedColumns.length > 0);
  }
}

/** The sentences that follow the headline. */
export function detailsOf(outcome: Outcome): string[] {
  switch (outcome.kind) {
    case "checked":
      return [
        ...(outcome.result.outcome === "cancelled"
          ? ["Check again to finish; nothing is written twice."]
          : [countsSentence(outcome.result.counts)]),
        changedSentence(outcome.result.changedRows),
        ...outcome.result.notices,
      ];
    case "fixed":
      return [
        ...staleSentence(outcome.result.stale, "finding"),
        countsSentence(outcome.result.counts),
        ...outcome.result.notices,
      ];
    case "accepted":
      return [
        ...staleSentence(outcome.result.stale, "review"),
        ...(outcome.result.accepted > 0
          ? ["Each holds until its row changes; they are listed under Accepted, below."]
          : []),
        countsSentence(outcome.result.counts),
        ...outcome.result.notices,
      ];
    case "unaccepted":
      return [countsSentence(outcome.result.counts), ...outcome.result.notices];
    case "made": {
      const { kind, documents, notices, outcome: end } = outcome.result;
      const hasTotals = documents.some(({ totalCents }) => totalCents !== undefined);
      const total = hasTotals ? `, ${amountWords(totalOfAll(documents))}` : "";
      const numbers = documentNumbers(documents.map((made) => made.number));
      return [
        ...(documents.length > 0
          ? [
              documents.length === 1
                ? `${numbers}${total}. It is on a sheet of its own, ready to print.`
                : `${numbers}${total && `${total} together`}. Each is on a sheet of its own, ready to print.`,
            ]
          : []),
        ...(end === "cancelled"
          ? [
              `Make ${kindWords[kind].title.toLowerCase()} again to go on where this stopped; none is made twice.`,
            ]
          : []),
        ...notices,
      ];
    }
    case "tookBack":
      return outcome.numbers.length === 0
        ? []
        : [
            `${listed(outcome.numbers)}: marked Void, sheets kept. Sessions that they billed can be billed again.`,
          ];
    case "voided":
    case "reissued":
      return lifeDetails(outcome);
    case "benefitsAdded":
      return [benefitsSentence(outcome.result)];
    case "claimsSent":
      return claimsDetails(outcome.result);
    case "dashboard":
      return [
        "It shows the figures as they are now; make it again when they have changed.",
        ...outcome.result.notices,
      ];
    case "authorizationSheet":
      return [
        "It shows the authorizations as they are now; make it again when sessions have been added.",
        ...outcome.result.notices,
      ];
    case "brought":
      return broughtDetails(outcome.result);
    case "clockWritten":
      return writtenDetails(outcome.result);
    case "setUp":
      return setUpDetails(outcome);
    case "addedTables":
      return [
        ...takenSentences(outcome.result),
        ...(outcome.result.created.length > 0
          ? [`${listed(outcome.result.created)}: ${whatTheyAreFor(outcome.home)}`]
          : []),
      ];
  }
}

/** Of tables that were added in a view. */
function whatTheyAreFor(home: TabName): string {
  switch (home) {
    case "lookUp":
      return "what you type there holds from the next check on, for the dates you give.";
    case "coverage":
      return "type one row for each; what you type there counts at once.";
    default:
      return "what you set there appears on the next document.";
  }
}

function benefitsSentence({ benefit, outcome, madeTable, sheet, sheetRow }: AddedBenefits): string {
  const whose = `${benefit.client}, verified on ${dayName(benefit.verifiedOn)}`;
  const where = `row ${number(sheetRow)} of ${sheet}`;
  if (outcome === "there")
    return `${whose}: ${where} says exactly this, and no second row was made.`;
  return `${whose}: ${where}${madeTable ? ", a new sheet" : ""}.`;
}

function checkedHeadline({ sessions, fix, review }: SessionCounts): string {
  const said = `${counted(sessions, "session")} checked`;
  if (sessions === 0) return "There are no sessions yet";
  return fix + review === 0 ? `${said}, all ready` : said;
}

function staleSentence(stale: number, what: string): string[] {
  if (stale === 0) return [];
  return [
    `${counted(stale, what)} had changed meanwhile and nothing was written for ${stale === 1 ? "it" : "them"}.`,
  ];
}

/** `130 are ready, 12 to review, 8 to fix.` */
function countsSentence({ ready, review, fix }: SessionCounts): string {
  return `${number(ready)} ready, ${number(review)} to review, ${number(fix)} to fix.`;
}

function changedSentence(rows: number): string {
  return rows === 0
    ? "The sheet already said so: no row was changed."
    : `${counted(rows, "row")} of Sessions ${rows === 1 ? "was" : "were"} updated.`;
}

function setUpHeadline(created: number, hasAdded: boolean): string {
  if (created > 0) return `${counted(created, "sheet")} made`;
  return hasAdded ? "Columns added" : "Nothing had to be made";
}

function setUpDetails({ result, sample }: Extract<Outcome, { kind: "setUp" }>): string[] {
  const { created, addedColumns } = result;
  return [
    ...(created.length > 0 ? [`${listed(created)}.`] : []),
    ...addedColumns.map(({ table, headers }) => `${table}: ${listed(headers)} added at the right.`),
    ...takenSentences(result),
    ...(created.includes("Sessions")
      ? [
          sample
            ? "All people in it are invented. Press Check sessions to see every kind of problem once."
            : "Next, fill in Practice, Providers, Payers, Clients and Fees; then type your sessions.",
        ]
      : []),
  ];
}

function takenSentences({ taken }: SetUpResult): string[] {
  return taken.map(({ table, reason }) => `${table} was not made: ${reason}`);
}
