import { logTables, type LogField, type LogTable } from "./fields";
import type { ColumnMatch } from "./matchColumns";

/** Which table a list is, or why it is none. */
export type GuessedTable =
  | { table: LogTable; confidence: number }
  | {
      table: "none";
      /** In plain words: what is missing for a list of sessions. */
      why: string;
      /** It would be a list of sessions if it had a column of dates. */
      lacksOnlyDates?: true;
      /** It has codes, and would be a list of sessions if it had a column of clients. */
      lacksOnlyClients?: true;
    };

/** What a table cannot do without: of each group one field. */
const needed: Record<LogTable, readonly (readonly LogField[])[]> = {
  Sessions: [
    ["Date"],
    ["Client", "First name", "Last name"],
    ["Code", "Minutes", "Units", "Time span", "Start"],
  ],
  Clients: [["Client", "First name", "Last name"]],
  Payers: [["Payer"]],
  Fees: [["Code"], ["Fee"]],
  Payments: [["Date"], ["Client", "Payer"], ["Amount"]],
  Providers: [["Provider"]],
};

/** What only this table has; with one of them at least it is likely, and without it is none. */
const telling: Record<LogTable, readonly LogField[]> = {
  Sessions: [
    "Code",
    "Minutes",
    "Units",
    "Time span",
    "Start",
    "End",
    "Place",
    "Modifiers",
    "Note signed",
  ],
  Clients: [
    "Date of birth",
    "Guardian",
    "Member ID",
    "Address line 1",
    "City",
    "ZIP",
    "Email",
    "Phone",
    "Group number",
    "Referring provider",
    "Copay",
    "Coinsurance",
    "Subscriber",
    "Relationship",
    "Units per visit",
  ],
  Payers: [
    "Network",
    "Unit rule",
    "Requires authorization",
    "Visit limit",
    "Filing days",
    "Appeal days",
    "Payer ID",
    "Required modifiers",
    "Units per day",
  ],
  Fees: ["Fee", "Per"],
  Payments: ["Amount", "Method", "Document"],
  Providers: ["Credentials", "NPI", "License", "Taxonomy", "Assistant", "Supervisor"],
};

const missing: Partial<Record<LogField, string>> = {
  Date: "dates",
  Client: "clients' names",
  Code: "codes, times, minutes or units",
};

/**
 * A match that is less sure does not decide what a list is. Any column of names may be payers or
 * therapists, so that other tables than Sessions are known by their headers.
 */
const leastToCount = 0.35;
const leastOfOthers = 0.5;
/** Below it few cells are like the header; names and codes may be written in many ways, times not. */
const leastToTell = 0.4;
const named: ReadonlySet<LogField> = new Set(["Client", "First name", "Last name", "Code"]);
const leastOfLog = 0.85;
/** Of the filled columns, the share that such a table has to explain. */
const leastExplained = 0.34;

/**
 * Tells which table a list is from its matches with each; "none" where it is no log: a list that is
 * taken for sessions has dates, clients, and codes or times.
 */
export function guessTable(matches: Record<LogTable, readonly ColumnMatch[]>): GuessedTable {
  const hasDays = matches.Sessions.some(
    ({ field, confidence }) => field === "Date" && confidence >= leastOfOthers
  );
  const all = logTables.map((table) => ({ table, ...worthOf(table, matches[table]) }));
  // A log may tell where its clients live; a list of clients has no minutes and no codes.
  const isSurelySessions = all.some(
    ({ table, isPossible, confidence }) =>
      table === "Sessions" && isPossible && confidence >= leastOfLog
  );
  const guesses = all
    // Prices under days are the lines of an invoice.
    .filter(({ table, isPossible }) => isPossible && !(table === "Fees" && hasDays))
    .filter(({ table }) => !(table === "Clients" && isSurelySessions))
    .sort((one, other) => other.worth - one.worth);
  const [best] = guesses;
  if (best) return { table: best.table, confidence: best.confidence };
  return { table: "none", ...whyNone(matches.Sessions) };
}

/** The fields of a table that are found surely enough, with how sure they are. */
function sureFields(table: LogTable, matches: readonly ColumnMatch[]): Map<LogField, number> {
  const least = table === "Sessions" ? leastToCount : leastOfOthers;
  const sure = new Map<LogField, number>();
  for (const { field, confidence, alsoDate, adds } of matches) {
    if (alsoDate) sure.set("Date", confidence);
    if (adds?.code !== undefined) sure.set("Code", confidence);
    if (field === "none" || confidence < least) continue;
    // Small whole numbers may be anything: their looks alone make no list of sessions.
    if (field === "Units" && confidence < leastOfOthers) continue;
    if (confidence >= leastToTell || named.has(field)) sure.set(field, confidence);
  }
  return sure;
}

function worthOf(table: LogTable, matches: readonly ColumnMatch[]) {
  const sure = sureFields(table, matches);
  const filled = matches.filter(({ samples }) => samples.length > 0).length;
  const explains = table === "Sessions" || sure.size >= filled * leastExplained;
  const isWhole = needed[table].every((group) => group.some((field) => sure.has(field)));
  const tells = telling[table].filter((field) => sure.has(field));
  const confidences = [...sure.values()];
  const sum = confidences.reduce((total, confidence) => total + confidence, 0);
  const ofNeeded = needed[table].map((group) =>
    Math.max(0, ...group.map((field) => sure.get(field) ?? 0))
  );
  return {
    isPossible: isWhole && explains && tells.length > 0,
    // What tells the table counts twice: a date and a client are in several.
    worth: sum + tells.length,
    confidence: Math.round(Math.min(1, ...ofNeeded) * 100) / 100,
  };
}

function whyNone(
  matches: readonly ColumnMatch[]
): Omit<Extract<GuessedTable, { table: "none" }>, "table"> {
  const filled = matches.filter(({ samples }) => samples.length > 0);
  if (filled.length === 0) return { why: "there is no list on it" };
  const sure = sureFields("Sessions", matches);
  const has = (group: readonly LogField[]) => group.some((field) => sure.has(field));
  const lacking = needed.Sessions.filter((group) => !has(group)).flatMap(([first]) => first ?? []);
  const words = lacking.map((field) => missing[field] ?? field);
  const list = [words.slice(0, -1).join(", "), ...words.slice(-1)].filter((each) => each !== "");
  return {
    why: `it has no column of ${list.join(" and ") || "sessions"}`,
    ...(lacking.join() === "Date" ? { lacksOnlyDates: true } : {}),
    // Hours without a client and without a code are anybody's.
    ...(lacking.join() === "Client" && sure.has("Code") ? { lacksOnlyClients: true } : {}),
  };
}
