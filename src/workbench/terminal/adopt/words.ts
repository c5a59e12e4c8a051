import { count } from "../count";
import { leftLine } from "./leftLog";
import type { AdoptSummary, LogSummary } from "./summary";

const mostListed = 20;
const mostRowsListed = 8;

/** What became of the logs, for a reader. */
export function adoptionLines(summary: AdoptSummary): string[] {
  const { how, logs, sessions, entries, names, notBrought, changed } = summary;
  const from = logs.map(({ name }) => name).join(", ");
  const others = entries.map(({ table, rows }) => `${count(rows, "row")} for ${table}`);
  const added = names.added.map(({ kind, count: number }) => count(number, kind.toLowerCase()));
  return [
    how === "copied"
      ? `Brought ${[count(sessions, "session"), ...others].join(", ")} from ${from}.`
      : `${from} is the table of sessions now, with ${count(sessions, "session")}.`,
    ...(added.length > 0 ? [`Added to their tables: ${added.join(", ")}.`] : []),
    ...standing(summary),
    ...logs.flatMap(linesOfLog),
    ...headed("Not brought:", notBrought.map(leftLine)),
    ...headed("Not understood, and left as typed:", summary.notUnderstood.map(unclearLine)),
    ...headed("Left as typed, since they may be somebody known:", names.left.map(nameLine)),
    ...headed("Changed in the log since they were brought:", changed.map(changedLine)),
    "",
  ];
}

/** What was found there already. */
function standing({ known, removed, gone }: AdoptSummary): string[] {
  return [
    ...(known > 0 ? [`${count(known, "session")} stood in Sessions already.`] : []),
    ...(removed > 0
      ? [`${count(removed, "session")} had been taken out of Sessions and stay out.`]
      : []),
    ...(gone > 0 ? [`${count(gone, "session")} in Sessions are no longer in the log.`] : []),
  ];
}

function linesOfLog(log: LogSummary): string[] {
  const { name, table, rows, columns, skipped, isRemembered, sheetNames = {} } = log;
  const meant = columns
    .filter(({ means }) => means !== "none")
    .map(({ header, means }) => `${header === "" ? "a column" : oneLine(header)} is ${means}`);
  for (const [kind, whose] of Object.entries(sheetNames)) {
    const title = kind === "client" ? "Client" : "Provider";
    if (whose !== "") meant.push(`${title} is ${whose}, by the sheet's name`);
  }
  const kinds = new Map<string, number[]>();
  for (const { row, kind } of skipped) kinds.set(kind, [...(kinds.get(kind) ?? []), row]);
  const passed = [...kinds]
    .filter(([kind]) => kind !== "header")
    .map(([kind, list]) => `${kind} (${rowsOf(list)})`);
  return [
    `  ${name}, ${count(rows, "row")} for ${table}${isRemembered ? ", its columns as before" : ""}: ${meant.join(", ")}.`,
    ...(passed.length > 0 ? [`    Skipped: ${passed.join("; ")}.`] : []),
  ];
}

function rowsOf(rows: readonly number[]): string {
  const shown = rows.slice(0, mostRowsListed).join(", ");
  const more = rows.length - mostRowsListed;
  return `${rows.length === 1 ? "row" : "rows"} ${shown}${more > 0 ? ` and ${more} more` : ""}`;
}

function headed(heading: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length - mostListed;
  return [
    heading,
    ...lines.slice(0, mostListed),
    ...(more > 0 ? [`  and ${more} more, which --json lists`] : []),
  ];
}

function unclearLine(cell: AdoptSummary["notUnderstood"][number]): string {
  const { log, row, header, means, why } = cell;
  return `  ${log} row ${row}, ${header === "" ? means : oneLine(header)}: ${why}`;
}

function nameLine({ kind, name, rows, like }: AdoptSummary["names"]["left"][number]): string {
  const [first = ""] = like;
  return `  ${kind} "${name}" (${count(rows, "row")}) may be ${like.slice(0, 3).join(" or ")}. If so: --same "${name}=${first}". If not: --new "${name}".`;
}

function changedLine({ log, row, changes }: AdoptSummary["changed"][number]): string {
  const told = changes.map(
    ({ field, before, now }) => `${field} was ${before || "blank"} and is ${now || "blank"} now`
  );
  return `  ${log} row ${row}: ${told.join(", ") || "what Sessions does not keep"}`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ");
}
