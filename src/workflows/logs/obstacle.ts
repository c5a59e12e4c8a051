import type { DecidedLogs } from "./decideLogs";

/** Why nothing can be brought as it stands; undefined where something can. Ends in a full stop. */
export function obstacleOf(decided: DecidedLogs): string | undefined {
  return refusalOf(decided) ?? nothingNew(decided);
}

/** Why logs cannot be brought at all: none can be read, or something is to be answered first. */
export function refusalOf({ opened, logs, questions }: DecidedLogs): string | undefined {
  if (opened.logs.length === 0) {
    return opened.refused.length === 0
      ? "No log is chosen; choose a sheet or a file."
      : opened.refused.map(({ why }) => why).join(" ");
  }
  const readable = logs.filter(({ reading }) => reading.table !== "none");
  if (readable.length === 0) {
    return logs.map((log) => nothingOn(log)).join(" ");
  }
  if (questions.length > 0) {
    return questions.length === 1
      ? "One question about the log is open; answer it first."
      : `${questions.length} questions about the ${logs.length === 1 ? "log" : "logs"} are open; answer them first.`;
  }
  return undefined;
}

/** Said where all of the logs is in the workbook already. */
export function nothingNew(decided: DecidedLogs): string | undefined {
  const { logs, newRows, linked, entries, addedNames } = decided;
  const isSomethingNew =
    newRows.length + linked.length + addedNames.length > 0 ||
    entries.some(({ rows }) => rows.length > 0);
  if (isSomethingNew) return undefined;
  const readable = logs.filter(({ reading }) => reading.table !== "none");
  const names = readable.map(({ sheet }) => `"${sheet.name}"`).join(", ");
  return `Nothing on ${names} is new: all of it is in this workbook already.`;
}

/** What is said of a sheet that holds no log. */
export function nothingOn({ sheet, reading }: DecidedLogs["logs"][number]): string {
  const why = reading.table === "none" ? `: ${reading.why}` : "";
  return `"${sheet.name}" holds nothing that could be brought${why}.`;
}
