import { unclear } from "../cells/cellText";
import type { ColumnQuestion } from "../cells/columnQuestion";
import { readTimes, type OpenHours } from "../cells/readTime";
import { readTimeSpans, type TimeSpan } from "../cells/readTimeSpan";
import type { CellReading, LogCell } from "../logSheet";
import type { SessionField } from "../matching/fields";
import { questionAbout, type LogAnswers, type Question, type SessionOfLog } from "./questions";
import { endsOnOtherDay } from "./endsOnOtherDay";
import { cellOf } from "./plannedSheet";

/** Times of sessions, in the order of the sessions; all in minutes after midnight. */
export interface TimesOfLog {
  starts: CellReading<number>[];
  ends: CellReading<number>[];
  spans: CellReading<TimeSpan>[];
  questions: Question[];
}

/** Reads starts and ends of all sheets together, since they are typed in one way. */
export function timesOfLog(sessions: readonly SessionOfLog[], answers: LogAnswers): TimesOfLog {
  const cellsOf = (field: SessionField): LogCell[] =>
    sessions.map(({ sheet, row }) => cellOf(sheet, row, field));
  const options = answers.openHours ? { openHours: answers.openHours } : {};
  const times = readTimes([...cellsOf("Start"), ...cellsOf("End")], options);
  const ofSpans = answers.openHours ?? times.openHours;
  const spans = readTimeSpans(cellsOf("Time span"), ofSpans ? { openHours: ofSpans } : {});
  const count = sessions.length;
  const isEnd = (position: number) => position >= count;
  const ofStarts = partOf(times.question, (position) => (isEnd(position) ? undefined : position));
  const ofEnds = partOf(times.question, (position) =>
    isEnd(position) ? position - count : undefined
  );
  const questions = [
    ...questionAbout("openHours", ofStarts, sessions, "Start"),
    ...questionAbout("openHours", ofEnds, sessions, "End"),
    ...questionAbout("openHours", spans.question, sessions, "Time span"),
  ];
  return {
    starts: times.cells.slice(0, count),
    ends: times.cells.slice(count).map((end, position) => endOf(end, sessions[position])),
    spans: spans.cells,
    questions,
  };
}

/** No session is longer than a day, so that an end on another day is not its end. */
function endOf(end: CellReading<number>, session?: SessionOfLog): CellReading<number> {
  if (end.kind !== "read" || !session || !endsOnOtherDay(session)) return end;
  return unclear(cellOf(session.sheet, session.row, "End"), "it is on another day than the start");
}

/** A question of which only some cells are meant. */
function partOf(
  question: ColumnQuestion<OpenHours> | undefined,
  at: (position: number) => number | undefined
): ColumnQuestion<OpenHours> | undefined {
  return (
    question && { ...question, cells: question.cells.flatMap((position) => at(position) ?? []) }
  );
}
