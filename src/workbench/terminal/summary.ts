import { isTextFile } from "./adopt/adoption";
import type { AdoptSummary } from "./adopt/summary";
import { adoptionLines } from "./adopt/words";
import type { CheckResult, DocumentKind, DocumentsResult, Judgement } from "./addin";
import type { BillArguments } from "./arguments";
import { count } from "./count";

/**
 * `total` in dollars, below zero a credit; `sessions` is how many it bills, none where it is no bill; `pdf` is its file in
 * the folder of `--pdf`.
 */
export interface DocumentSummary {
  number: string;
  kind: DocumentKind;
  client: string;
  total: number;
  sessions: number;
  pdf?: string;
}

/** What `--json` prints. */
export interface BillSummary {
  /** Of `--adopt`: what was brought of logs. */
  brought?: AdoptSummary;
  sessions: number;
  ready: number;
  review: number;
  fix: number;
  /** row: 1-based row of the body of table Sessions. */
  findings: { row: number; id: string; severity: "fix" | "review"; message: string }[];
  /** How many reviews the manager has accepted; they are not among the findings. */
  accepted: number;
  /** Ids of checks that the practice has turned off, as typed. */
  checksTurnedOff: readonly string[];
  documents: DocumentSummary[];
  skipped: { kind: DocumentKind; client: string; reason: string }[];
  /** Plain sentences about the workbook and the rules it was checked by. */
  notices: string[];
}

/** Counts and findings cover the sessions dated in the period; without one, all of them. */
export function summarize(
  check: CheckResult,
  made: readonly DocumentsResult[],
  { from, to }: Pick<BillArguments, "from" | "to">
): BillSummary {
  const covered = check.judgements.filter(({ session: { date } }) => {
    if (from === undefined && to === undefined) return true;
    if (date === undefined) return false;
    return (from === undefined || date >= from) && (to === undefined || date <= to);
  });
  const of = (status: Judgement["status"]) =>
    covered.filter((judgement) => judgement.status === status).length;
  return {
    sessions: covered.length,
    ready: of("Ready"),
    review: of("Review"),
    fix: of("Fix"),
    findings: covered.flatMap(({ findings }) =>
      findings.map(({ row, id, severity, message }) => ({ row, id, severity, message }))
    ),
    accepted: covered.reduce((sum, { accepted }) => sum + accepted.length, 0),
    checksTurnedOff: check.checksTurnedOff,
    documents: made.flatMap(({ kind, documents }) =>
      documents.map(({ number, client, totalCents, sessions }) => ({
        ...{ number, kind, client, total: totalCents / 100, sessions },
      }))
    ),
    skipped: made.flatMap(({ kind, skipped }) =>
      skipped.map(({ client, reason }) => ({ kind, client, reason }))
    ),
    notices: [...new Set([...check.notices, ...made.flatMap(({ notices }) => notices)])],
  };
}

/** The same for a reader. */
export function describe(
  summary: BillSummary,
  check: CheckResult,
  made: readonly DocumentsResult[],
  { input, output, pdfFolder }: Pick<BillArguments, "input" | "output" | "pdfFolder">
): string {
  const { sessions, ready, review, fix, findings, accepted, documents, skipped, notices } = summary;
  const lines = [
    ...(summary.brought ? adoptionLines(summary.brought) : []),
    `Checked ${count(sessions, "session")}: ${ready} ready, ${review} to review, ${fix} to fix.`,
    ...(accepted > 0 ? [`Not told again: ${count(accepted, "accepted review")}.`] : []),
  ];
  const shown = new Map(check.judgements.map(({ session }) => [session.row, session.sheetRow]));
  for (const { row, id, severity, message } of findings) {
    lines.push(
      `  row ${shown.get(row) ?? row}  ${severity === "fix" ? "Fix" : "Review"}: ${message} [${id}]`
    );
  }
  for (const result of made) lines.push(...describeKind(result, documents, skipped));
  if (notices.length > 0) lines.push("", ...notices);
  const pdfs = documents.filter(({ pdf }) => pdf !== undefined).length;
  const alsoPdfs = pdfs > 0 ? ` and ${count(pdfs, "PDF")} to ${pdfFolder}` : "";
  const given = isTextFile(input) ? "file" : "workbook";
  lines.push("", `Written to ${output}${alsoPdfs}. The ${given} you gave is as it was.`, "");
  return lines.join("\n");
}

/** What was made of one kind, and for whom none was. */
function describeKind(
  { kind, warnings }: DocumentsResult,
  all: readonly DocumentSummary[],
  skipped: BillSummary["skipped"]
): string[] {
  const documents = all.filter((document) => document.kind === kind);
  const noun = kind.toLowerCase();
  const total = documents.reduce((sum, document) => sum + document.total, 0);
  const left = skipped.filter((each) => each.kind === kind);
  return [
    "",
    `Made ${count(documents.length, noun)}, ${dollars(total)} in all.`,
    ...documents.map(
      ({ number, client, sessions, total }) =>
        `  ${number}  ${client}: ${sessions > 0 ? `${count(sessions, "session")}, ` : ""}${dollars(total)}`
    ),
    ...warnings.map(({ number, text }) => `  ${number}  ${text}`),
    ...(left.length > 0 ? ["", `No ${noun}:`] : []),
    ...left.map(({ client, reason }) => `  ${client || "(no client)"}: ${reason}`),
  ];
}

/** What is below zero is the client's: a statement may close with a credit. */
function dollars(amount: number): string {
  const shown = Math.abs(amount).toLocaleString("en-US", { style: "currency", currency: "USD" });
  return amount < 0 ? `a credit of ${shown}` : shown;
}
