import { columnIndex } from "../../workbook/reading/tableSnapshot";
import type { DecidedLogs, NewEntries } from "./decideLogs";
import { nothingOn } from "./obstacle";

/** What is worth saying of logs besides what is counted, in plain sentences. */
export function noticesOf(decided: DecidedLogs): string[] {
  const { opened, logs, matched } = decided;
  const isRead = logs.some(({ reading }) => reading.table !== "none");
  return [
    ...(opened.logs.length > 0 ? opened.refused.map(({ why }) => why) : []),
    ...(isRead ? logs.filter(({ reading }) => reading.table === "none").map(nothingOn) : []),
    ...fromElsewhere(decided),
    ...descriptions(decided),
    ...decided.entries.flatMap(rowsThatAreThere),
    ...feesWithoutBasis(decided),
    ...withoutFees(decided),
    ...(matched.gone.length > 0 ? [goneNotice(decided)] : []),
  ];
}

/** A sheet that was renamed, or a second copy of a log: its sessions are not brought twice. */
function fromElsewhere({ matched, logs }: DecidedLogs): string[] {
  return logs.flatMap(({ sheet: { name } }) => {
    const counts = new Map<string, number>();
    for (const { log, state, brought } of matched.rows) {
      const isOther = log === name && brought && brought.log !== name;
      if (isOther && (state === "known" || state === "removed")) {
        counts.set(brought.log, (counts.get(brought.log) ?? 0) + 1);
      }
    }
    return [...counts].map(
      ([other, count]) =>
        `${count === 1 ? "1 session" : `${count} sessions`} of "${name}" came from "${other}" before, and ${count === 1 ? "is" : "are"} not brought again: "${name}" is taken for the same log under another name.`
    );
  });
}

function descriptions({ reading, newRows }: DecidedLogs): string[] {
  const table = reading.snapshots.get("Sessions");
  const isMissing = table && columnIndex(table, "Description") < 0;
  if (!isMissing || !newRows.some(({ row }) => row.description !== undefined)) return [];
  return [
    "Sessions has no column Description; it is added at the right, for what the log says there.",
  ];
}

function feesWithoutBasis({ entries }: DecidedLogs): string[] {
  const fees = entries.find(({ table }) => table === "Fees")?.rows ?? [];
  const count = fees.filter((row) => row.Per === undefined).length;
  if (count === 0) return [];
  return [
    `${count === 1 ? "1 fee does" : `${count} fees do`} not say whether ${count === 1 ? "it is" : "they are"} for a unit or a visit, and count for a unit; type unit or visit in column Per of Fees.`,
  ];
}

/** Two rows for one name are one, which is no good where they are two people. */
function rowsThatAreThere({ table, rows, ofLogs }: NewEntries): string[] {
  const count = [...ofLogs.values()].reduce((sum, { known }) => sum + known, 0);
  if (count === 0 || rows.length === 0) return [];
  const are = count === 1 ? "1 row is" : `${count} rows are`;
  const names =
    table === "Clients" || table === "Providers"
      ? " Where two people have one name, give them different ones in your list."
      : "";
  return [
    `${are} not added to ${table}, since the table or a row further up says the same.${names}`,
  ];
}

/** On her first day nearly every session is to be fixed for this alone. */
function withoutFees({ newRows, reading, entries }: DecidedLogs): string[] {
  const fees = entries.find(({ table }) => table === "Fees")?.rows ?? [];
  if (newRows.length === 0 || fees.length + reading.records.fees.length > 0) return [];
  return [
    "There are no fees yet, so each session asks for one; bring a list of your fees along, or type a row for each code in table Fees afterwards.",
  ];
}

function goneNotice({ matched: { gone } }: DecidedLogs): string {
  const [count, is] = gone.length === 1 ? ["1 session", "is"] : [`${gone.length} sessions`, "are"];
  return `${count} that came from this log before ${is} no longer in it; Sessions was left as it is.`;
}
