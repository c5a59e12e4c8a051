import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import type { LogAnswers } from "../../../../src/billing/logs/rows/questions";

/** A log as somebody keeps it, and what has to come of it. */
export interface LogExample {
  /** What is peculiar about it, in a few words. */
  habit: string;
  sheet: LogSheet;
  /** Each session on a line, as `lineOf` writes it. */
  sessions: string;
  /** Rows passed over, as Excel numbers them, with their kind; blank rows and the header left out. */
  skipped?: Record<number, string>;
  /** Cells that were not understood: the row and the text. */
  unclear?: [number, string][];
  /** What has to be asked, in the order of asking. */
  asks?: (keyof LogAnswers)[];
  /** With which the sessions come out as above. */
  answers?: LogAnswers;
}

/** A session on a line: `2 2026-10-05 Ava Moreno 97530-GO 15:00-15:45 45min 3u`. */
export function lineOf(row: LogRow): string {
  const { date = "?", client = "?", code = "?", modifiers, part, together } = row;
  const words = [
    `${row.sheetRow} ${date} ${client} ${[code, ...modifiers].join("-")}`,
    ...measuresOf(row),
    row.provider && `by ${row.provider}`,
    row.place && `at ${row.place}`,
    row.diagnoses.length > 0 && `for ${row.diagnoses.join(" ")}`,
    row.noteSigned === undefined ? "" : row.noteSigned ? "signed" : "unsigned",
    row.payer && `paid by ${row.payer}`,
    row.description && `“${row.description}”`,
    part && `part ${part.number} of ${part.of}`,
    together && `together ${measuresOf(together).join(" ")}`,
  ];
  return words.filter(Boolean).join(" ");
}

function measuresOf(
  row: Pick<LogRow, "startMinutes" | "endMinutes" | "minutes" | "units" | "chargeCents">
): string[] {
  const { startMinutes, endMinutes, minutes, units, chargeCents } = row;
  const hasTime = startMinutes !== undefined || endMinutes !== undefined;
  return [
    hasTime ? `${clockText(startMinutes)}-${clockText(endMinutes)}` : "",
    minutes === undefined ? "" : `${minutes}min`,
    units === undefined ? "" : `${units}u`,
    chargeCents === undefined ? "" : `$${(chargeCents / 100).toFixed(2)}`,
  ].filter((word) => word !== "");
}

function clockText(minutes: number | undefined): string {
  if (minutes === undefined) return "?";
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
