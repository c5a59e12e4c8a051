import { yearOf } from "../../time/isoDate";
import { rowNumberOf, type LogSheet } from "../logSheet";
import type { LogField, LogTable } from "../matching/fields";
import { guessTable, type GuessedTable } from "../matching/guessTable";
import { headerKey } from "../matching/headerKey";
import {
  matchColumns,
  matchTables,
  type ColumnMatch,
  type FixedMatch,
  type MatchOptions,
} from "../matching/matchColumns";
import { isCalendar } from "../sheets/calendar";
import { logBlocks, longestBlock, type LogBlock } from "../sheets/logBlocks";
import { classifyEntries } from "./classifyEntries";
import { classifyRows, type RowClass } from "./classifyRows";
import type { SkippedRow } from "./logRow";
import { rowsInParts, type PlannedList, type PlannedSheet } from "./plannedSheet";
import { columnsByField, tellingColumns } from "./tellingColumns";
import { titleClients } from "./titleClients";

export interface PlanOptions extends MatchOptions {
  /** What the sheet lists, where she said it. */
  table?: LogTable;
}

/** A sheet whose table, columns and rows are known, before its cells are read. */
export interface LogPlan extends PlannedSheet {
  table: LogTable;
  confidence: number;
  /** The matches of its longest list. */
  columns: ColumnMatch[];
  skipped: SkippedRow[];
}

/** A sheet that is no log. */
export interface NoLog {
  table: "none";
  why: string;
  /** What its columns would be as sessions, so that she can say otherwise. */
  columns: ColumnMatch[];
  /** It would be a list of sessions if it said whose they are. */
  lacksOnlyClients?: true;
}

/** Finds the lists of a sheet, what they list, their columns and which of their rows count. */
export function planLog(sheet: LogSheet, options: PlanOptions): LogPlan | NoLog {
  const blocks = logBlocks(sheet);
  const main = longestBlock(blocks);
  if (!main) return { table: "none", why: "there is no list on it", columns: [] };
  const all = matchTables(sheet, main, options);
  const guess = guessOf(sheet, main, all, options);
  const planned = (table: LogTable, confidence: number) =>
    planOf(sheet, { blocks, main, table, confidence, columns: all[table] }, options);
  if (guess.table !== "none") return planned(guess.table, guess.confidence);
  const { why, lacksOnlyClients } = guess;
  const none: NoLog = { table: "none", why, columns: all.Sessions };
  const hasDays = all.Sessions.some(
    ({ field, confidence }) => field === "Date" && confidence > 0.5
  );
  if (!hasDays && isCalendar(sheet)) return { ...none, why: ofCalendar };
  if (!lacksOnlyClients) return none;
  const plan = planned("Sessions", ofTitles);
  return plan.titleClients ? plan : { ...none, lacksOnlyClients };
}

const ofCalendar = "its days stand side by side, and a log has a row for each session";

/** How sure it is that a sheet whose clients stand in titles lists sessions. */
const ofTitles = 0.5;

interface FoundTable {
  blocks: readonly LogBlock[];
  main: LogBlock;
  table: LogTable;
  confidence: number;
  /** The matches of the main block. */
  columns: ColumnMatch[];
}

function planOf(sheet: LogSheet, found: FoundTable, options: PlanOptions): LogPlan {
  const { blocks, main, table, confidence, columns } = found;
  const lists: PlannedList[] = [];
  const skipped: SkippedRow[] = [];
  for (const block of blocks) {
    const matches =
      block === main ? columns : matchesOfOther(sheet, block, columns, table, options);
    if (!matches) {
      skipped.push(...rowsOfOther(sheet, block));
      continue;
    }
    const classes = classesOf(sheet, block, table, matches, yearOf(options.today));
    const additions = matches.flatMap(({ column, adds }) => (adds ? [{ column, adds }] : []));
    lists.push({ block, matches, columnOf: columnsByField(matches), additions, classes });
    skipped.push(...skippedOf(sheet, classes));
  }
  const isUnnamed = table === "Sessions" && !hasClients(columns);
  const clients = isUnnamed ? titleClients(sheet, lists) : undefined;
  return {
    ...{ sheet, table, confidence, columns, lists, skipped },
    ...rowsInParts(sheet, lists),
    ...(clients ? { titleClients: clients } : {}),
  };
}

function guessOf(
  sheet: LogSheet,
  main: LogBlock,
  all: Record<LogTable, ColumnMatch[]>,
  options: PlanOptions
): GuessedTable {
  if (options.table) return { table: options.table, confidence: 1 };
  const guess = guessTable(all);
  if (guess.table !== "none" || !guess.lacksOnlyDates) return guess;
  // The dates may stand in titles above the sessions of each day.
  const classes = classifyRows(sheet, main, tellingColumns(all.Sessions), yearOf(options.today));
  const has = (kind: RowClass["kind"]) => classes.some((each) => each.kind === kind);
  return has("day") && has("session") ? { table: "Sessions", confidence: 0.5 } : guess;
}

/** Undefined where the block lists something else. */
function matchesOfOther(
  sheet: LogSheet,
  block: LogBlock,
  main: readonly ColumnMatch[],
  table: LogTable,
  options: PlanOptions
): ColumnMatch[] | undefined {
  const fixed = main.filter(({ isFixed }) => isFixed);
  const ofBlock = fixed.flatMap(({ header, field, reason }): FixedMatch[] => {
    const texts = block.header?.texts ?? [];
    const column = texts.findIndex(
      (text, position) =>
        position >= block.firstColumn && position <= block.lastColumn && isSameHeader(text, header)
    );
    return column < 0 ? [] : [{ column, field, because: reason }];
  });
  const own = { ...options, fixed: ofBlock };
  const guess = guessTable(matchTables(sheet, block, own));
  const isSame =
    guess.table === table ||
    (table === "Sessions" && guess.table === "none" && guess.lacksOnlyClients && !hasClients(main));
  return isSame ? matchColumns(sheet, block, table, own) : undefined;
}

const clientFields: ReadonlySet<LogField | "none"> = new Set([
  ...(["Client", "First name", "Last name"] as const),
]);

/** True where a column says whose the sessions are. */
export function hasClients(columns: readonly ColumnMatch[]): boolean {
  return columns.some(({ field }) => clientFields.has(field));
}

function isSameHeader(text: string, header: string): boolean {
  return text !== "" && headerKey(text) === headerKey(header);
}

function classesOf(
  sheet: LogSheet,
  block: LogBlock,
  table: LogTable,
  matches: readonly ColumnMatch[],
  thisYear: number
): RowClass[] {
  return table === "Sessions"
    ? classifyRows(sheet, block, tellingColumns(matches), thisYear)
    : classifyEntries(sheet, block, table, columnsByField(matches));
}

function skippedOf(sheet: LogSheet, classes: readonly RowClass[]): SkippedRow[] {
  return classes.flatMap((each) =>
    each.kind === "session"
      ? []
      : [{ row: rowNumberOf(sheet, each.row), kind: each.kind, reason: each.reason }]
  );
}

function rowsOfOther(sheet: LogSheet, block: LogBlock): SkippedRow[] {
  const rows: SkippedRow[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row += 1) {
    const reason = "it belongs to another list on the sheet";
    rows.push({ row: rowNumberOf(sheet, row), kind: "another list", reason });
  }
  return rows;
}
