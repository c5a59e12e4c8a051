import type { LogCell } from "../logSheet";
import { quoted, typedText } from "./cellText";
import type { ColumnQuestion } from "./columnQuestion";
import type { DateCell } from "./dateCells";
import { asksForOrder, dateOrders, type DateOrder, type OrderVerdict } from "./dateOrder";
import type { MonthDay } from "./dateText";
import { monthWord } from "./dateWords";
import type { DayOfRow } from "./turnOfYear";
import { realDateAnswers, type RealDates } from "./turnedDates";

/** What only she can say of a column of dates; `about` names the option that the answer belongs to. */
export type DateQuestion =
  | ({ about: "order" } & ColumnQuestion<DateOrder>)
  | ({ about: "real dates" } & ColumnQuestion<RealDates>)
  /** The answer is the year of the column's earliest day without one. */
  | ({ about: "year" } & ColumnQuestion<number>);

interface Undecided {
  typed: readonly LogCell[];
  held: readonly DateCell[];
  verdict: OrderVerdict;
  isTurnedAsked: boolean;
  days: readonly (DayOfRow | undefined)[];
  years: readonly (number | undefined)[];
  candidates?: readonly number[];
}

/** `October 5`. */
export function dayWord({ month, day }: MonthDay): string {
  return `${monthWord(month)} ${day}`;
}

/** The questions that a column leaves open, in the order in which they are to be answered. */
export function dateQuestions(undecided: Undecided): DateQuestion[] {
  const { verdict, isTurnedAsked, candidates } = undecided;
  return [
    ...(verdict.kind === "undecided" ? [ofOrder(undecided, verdict)] : []),
    ...(isTurnedAsked ? [ofRealDates(undecided)] : []),
    ...(candidates ? [ofYear(undecided, candidates)] : []),
  ];
}

function ofOrder(
  { typed, held }: Undecided,
  verdict: Extract<OrderVerdict, { kind: "undecided" }>
): DateQuestion {
  const cells = positions(held, (cell) => cell.kind === "written" && asksForOrder(cell.written));
  const { onlyMonthFirst, onlyDayFirst } = verdict;
  const shown = (position: number) => quoted(typedText(typed[position] ?? { value: null }));
  const words = { "month first": "The month is first", "day first": "The day is first" };
  const answers = dateOrders.map((answer) => ({ answer, words: words[answer] }));
  if (onlyMonthFirst !== undefined && onlyDayFirst !== undefined) {
    const question = `${shown(onlyMonthFirst)} has its month first and ${shown(onlyDayFirst)} its day. Which is meant in this column?`;
    return { about: "order", question, answers, cells };
  }
  const example = held[cells[0] ?? -1];
  const written = example?.kind === "written" ? example.written : undefined;
  const [one, other] = written
    ? [dayWord(written.monthFirst), dayWord(written.dayFirst)]
    : ["month first", "day first"];
  const question = `Is ${shown(cells[0] ?? -1)} ${one} or ${other}?`;
  return {
    about: "order",
    question,
    answers: [
      { answer: "month first", words: `${one}: the month is first` },
      { answer: "day first", words: `${other}: the day is first` },
    ],
    cells,
  };
}

function ofRealDates({ held }: Undecided): DateQuestion {
  const cells = positions(held, (cell) => cell.kind === "written" && cell.isRealDate);
  const example = held
    .flatMap((cell) =>
      cell.kind === "written" && cell.isRealDate ? [cell.written.monthFirst] : []
    )
    .find(({ month, day }) => month !== day);
  const { month, day } = example ?? { month: 1, day: 1 };
  const [shown, turned] = [dayWord({ month, day }), dayWord({ month: day, day: month })];
  const words = {
    "as shown": `${shown}: the dates are right as they are`,
    "turned around": `${turned}: day and month have changed places`,
  };
  return {
    about: "real dates",
    question: `Some dates of this column are text, and Excel may have taken the day of the others for their month. Is ${shown} right, or was it typed for ${turned}?`,
    answers: realDateAnswers.map((answer) => ({ answer, words: words[answer] })),
    cells,
  };
}

function ofYear({ typed, days, years }: Undecided, candidates: readonly number[]): DateQuestion {
  const cells = [...days.keys()].filter(
    (position) => days[position] && years[position] === undefined
  );
  const first = quoted(typedText(typed[cells[0] ?? -1] ?? { value: null }));
  return {
    about: "year",
    question: `${first} does not say its year. In which year does this column begin?`,
    answers: candidates.map((answer) => ({ answer, words: String(answer) })),
    cells,
  };
}

function positions(cells: readonly DateCell[], holds: (cell: DateCell) => boolean): number[] {
  return [...cells.keys()].filter((position) => holds(cells[position] ?? { kind: "ditto" }));
}
