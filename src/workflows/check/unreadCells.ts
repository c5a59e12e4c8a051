import { readsBut } from "../../billing/checks/rowContext";
import { count, either, quote } from "../../billing/checks/words";
import {
  rowNumber,
  type CellProblem,
  type PracticeRecords,
  type TableRow,
} from "../../billing/records";
import { isWaitingCell } from "../../workbook/reading/cellText";
import {
  columnOf,
  tableNamed,
  type Column,
  type ColumnType,
  type TableName,
} from "../../workbook/tables";

/** So many cells are named; the others are counted, and named once these are mended. */
const mostNamed = 5;

/** Tables she types in. Of Sessions the checks tell, and of Codes and Edits `ruleNotices`. */
const tables = {
  Providers: "providers",
  Payers: "payers",
  Clients: "clients",
  EarlierPlans: "earlierPlans",
  Fees: "fees",
  Authorizations: "authorizations",
  Benefits: "benefits",
  Payments: "payments",
} as const satisfies Partial<Record<TableName, keyof PracticeRecords>>;

const wanted: Partial<Record<ColumnType, string>> = {
  date: "a date",
  time: "a time of day",
  minutes: "a number",
  count: "a number",
  money: "an amount",
  share: "a percentage",
  yesNo: "Yes or No",
};

/**
 * Sentences on cells of the practice's tables that were not understood: a limit of "60 days" would
 * else be passed over without a word.
 */
export function unreadCellNotices(records: PracticeRecords): string[] {
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const unread = names.flatMap((name) =>
    records[tables[name]].flatMap((row) => noticesOfRow(name, row))
  );
  const more = unread.length - mostNamed;
  if (more <= 0) return unread;
  const were = more === 1 ? "was" : "were";
  return [
    ...unread.slice(0, mostNamed),
    `${count(more, "more cell")} of these tables ${were} not understood either.`,
  ];
}

function noticesOfRow(name: TableName, row: TableRow): string[] {
  const { sheet } = tableNamed(name);
  return row.problems
    .filter(({ text }) => !isWaitingCell(text))
    .map((problem) => {
      return `Row ${rowNumber(row)} of ${sheet}: ${whatItReads(problem, columnOf(name, problem.column))}.`;
    });
}

function whatItReads(problem: CellProblem, column: Column | undefined): string {
  const choices = column?.type === "choice" ? column.choices : undefined;
  const named = column && wanted[column.type];
  const toType = choices ? either(choices) : named;
  if (problem.kind === "error") {
    const orType = toType === undefined ? "" : `, or type ${toType}`;
    return `${problem.column} shows ${quote(problem.text)}; correct its formula${orType}`;
  }
  const isNot = choices ? "one of its choices" : (named ?? "understood");
  return `${readsBut(problem, isNot)}; type ${toType ?? "it anew"}`;
}
