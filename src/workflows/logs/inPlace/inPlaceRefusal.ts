import type { LogReading } from "../../../billing/logs/readLog";
import type { ColumnMatch } from "../../../billing/logs/matching/matchColumns";
import type { TableSnapshot } from "../../../workbook/reading/tableSnapshot";
import type { ListLook } from "../../../workbook/reading/inPlace/lookAtList";
import { filledRows } from "../openEnd";

export interface RefusalFacts {
  isFile: boolean;
  /** How many logs were chosen together. */
  logs: number;
  reading: LogReading;
  /** Absent for a text file. */
  look?: ListLook;
  /** Table Sessions, where there is one. */
  sessions: TableSnapshot<"Sessions"> | undefined;
  /** Defined names; a table may not have the name of one. */
  definedNames: readonly string[];
}

/**
 * Why a log cannot be table Sessions itself, apart from where its list stands; in a full sentence
 * that says what to do instead. Undefined: nothing speaks against it.
 */
export function inPlaceRefusal(facts: RefusalFacts): string | undefined {
  const { reading } = facts;
  if (facts.isFile) return "It is a text file, not a sheet of this workbook; copy it in.";
  if (facts.logs > 1) {
    return "Several logs were chosen, and only one can be the table of sessions; choose one, or copy them in.";
  }
  if (reading.table === "none") return `It is no list of sessions: ${reading.why}.`;
  if (reading.table !== "Sessions") return `It lists ${reading.table}, not sessions; copy it in.`;
  if (facts.look?.isProtected) {
    return "The sheet is protected; unprotect it (Review, Unprotect Sheet), then choose it again.";
  }
  if (facts.look?.hasSpill) {
    return "A formula on the sheet fills several cells, which a table cannot hold; copy the log in.";
  }
  return (
    refusalOfSessions(facts.sessions) ??
    refusalOfName(facts.definedNames) ??
    refusalOfColumns(reading.columns)
  );
}

function refusalOfSessions(table: TableSnapshot<"Sessions"> | undefined): string | undefined {
  if (!table) return undefined;
  if (table.inPlace) {
    return `The log on sheet ${table.sheet} is table Sessions already, and there is only one; copy this one in.`;
  }
  const rows = filledRows(table);
  if (rows === 0) return undefined;
  const are = rows === 1 ? "1 session stands" : `${rows} sessions stand`;
  return `${are} in table Sessions on sheet ${table.sheet} already, and there is only one such table; copy the log in.`;
}

function refusalOfName(names: readonly string[]): string | undefined {
  const isTaken = names.some((name) => name.toLowerCase() === "sessions");
  return isTaken
    ? "The name Sessions is in use for a range (Formulas, Name Manager), and the table must have it; rename the range, then choose the log again."
    : undefined;
}

function refusalOfColumns(columns: readonly ColumnMatch[]): string | undefined {
  const find = (field: ColumnMatch["field"]) => columns.find((column) => column.field === field);
  const span = find("Time span");
  if (span) {
    return `Start and end stand in one column, ${named(span)}, and the table needs one for each; divide it, or copy the log in.`;
  }
  const moment = columns.find(({ alsoDate }) => alsoDate);
  if (moment) {
    return `Date and time stand in one column, ${named(moment)}, and the table needs one for each; divide it, or copy the log in.`;
  }
  const more = columns.find(({ adds }) => adds?.to === "Code" || adds?.code !== undefined);
  if (more) {
    return `Column ${named(more)} holds further codes, and the table needs a row for each; copy the log in, where each gets one.`;
  }
  const missing = [
    ...(find("Date") ? [] : ["the date"]),
    ...((find("Client") ?? find("Last name") ?? find("First name")) ? [] : ["the client"]),
    ...(find("Code") ? [] : ["the code"]),
  ];
  return missing.length > 0
    ? `Which column holds ${missing.join(" and ")} is not known; choose it above, or copy the log in.`
    : undefined;
}

function named({ header, column }: ColumnMatch): string {
  return header === "" ? `number ${column + 1}` : `"${header}"`;
}
