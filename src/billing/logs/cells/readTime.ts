import type { CellReading, LogCell } from "../logSheet";
import { quoted, typedText, unclear } from "./cellText";
import type { ColumnQuestion } from "./columnQuestion";
import { minutesMeant, timeCell } from "./timeCell";

export const openHoursAnswers = ["as typed", "afternoon"] as const;
/** Whether hours from 1:00 to 6:59 without a.m. or p.m. are what a clock of 24 hours says. */
export type OpenHours = (typeof openHoursAnswers)[number];

/**
 * Minutes after midnight of a cell: a time or a date with its time, `3:15 PM`, `3p`, `3.15pm`,
 * `15.30`, `15h30`, `1530`, `noon`. A lone `3` is unclear. `3:15` is read as a clock of 24 hours
 * reads it, as everywhere in the workbook, unless `openHours` says otherwise; `readTimes` asks.
 */
export function readTime(cell: LogCell, openHours: OpenHours = "as typed"): CellReading<number> {
  const held = timeCell(cell);
  if (held.kind === "reading") return held.reading;
  return {
    kind: "read",
    value: minutesMeant(held.minutes, held.isOpen, openHours === "afternoon"),
  };
}

/** A column of times as it is understood. */
export interface TimeReadings {
  /** Minutes after midnight, one for each cell. */
  cells: CellReading<number>[];
  /** Absent: no cell asks for it, or it is a question. */
  openHours?: OpenHours;
  question?: ColumnQuestion<OpenHours>;
}

/**
 * Reads times that belong together. One of 13:00 or later, or `03:15`, shows that a clock of 24
 * hours is meant; where none does, `3:15` without a.m. or p.m. is a question. Give it Start and End
 * in one call: they are typed in one way.
 */
export function readTimes(
  cells: readonly LogCell[],
  options: { openHours?: OpenHours } = {}
): TimeReadings {
  const held = cells.map(timeCell);
  const open = [...held.keys()].filter((position) => {
    const cell = held[position];
    return cell?.kind === "time" && cell.isOpen;
  });
  const proves24Hours = held.some((cell) => cell.kind === "time" && cell.is24Hours);
  const openHours = options.openHours ?? (proves24Hours ? "as typed" : undefined);
  const isAsked = open.length > 0 && openHours === undefined;
  const readings = held.map((cell, position): CellReading<number> => {
    if (cell.kind === "reading") return cell.reading;
    if (isAsked && cell.isOpen) return halfIsOpen(cells[position] ?? { value: null });
    const minutes = minutesMeant(cell.minutes, cell.isOpen, openHours === "afternoon");
    return { kind: "read", value: minutes };
  });
  return {
    cells: readings,
    ...(open.length > 0 && openHours ? { openHours } : {}),
    ...(isAsked ? { question: askedOf(cells[open[0] ?? -1], held[open[0] ?? -1], open) } : {}),
  };
}

function halfIsOpen(cell: LogCell): CellReading<number> {
  return unclear(cell, "it does not say whether it is in the morning or the afternoon");
}

/** Asks about cells that may be of the afternoon. */
function askedOf(
  cell: LogCell | undefined,
  held: ReturnType<typeof timeCell> | undefined,
  cells: readonly number[]
): ColumnQuestion<OpenHours> {
  const minutes = held?.kind === "time" ? held.minutes : 0;
  const isText = typeof cell?.value === "string";
  return openHoursQuestion(isText ? quoted(typedText(cell)) : clockWord(minutes), cells);
}

/** The question of what `3:15` is, with a cell of hers. */
export function openHoursQuestion(
  example: string,
  cells: readonly number[]
): ColumnQuestion<OpenHours> {
  return {
    question: `Is ${example} in the afternoon?`,
    answers: [
      { answer: "afternoon", words: "Yes: hours from 1 to 6 are in the afternoon" },
      { answer: "as typed", words: "No: it is a clock of 24 hours" },
    ],
    cells,
  };
}

function clockWord(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}
