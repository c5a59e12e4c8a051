import { textCell } from "./cells";
import type { DocumentBlock, DocumentCell, DocumentColumn } from "./document";
import { printedTimes } from "./printed";
import type { SessionTime } from "./superbillLines";

/** A column of a list of services, and what it prints of one of them. */
export interface ServiceColumn<Line> extends DocumentColumn {
  /** Its header where columns have to be narrow. */
  short?: string;
  /** The least width that its figures and words need; absent: it takes what the others leave. */
  narrow?: number;
  cell: (line: Line) => DocumentCell;
}

/** What all columns share, in the points of a printed page. */
const pagePoints = 540;
/** A service's name reads well in this much; in less than the least, every line takes three. */
const servicePoints = 150;
const leastServicePoints = 120;

/**
 * A list of services whose columns fill the page: those that the practice adds take their room from
 * the others as evenly as their figures allow, and the name of the service takes what is left.
 * @param columnsOf `isTight`: where there is little room, times stand on two lines
 */
export function serviceList<Line>(
  columnsOf: (isTight: boolean) => readonly (ServiceColumn<Line> | false)[],
  lines: readonly Line[]
): Extract<DocumentBlock, { kind: "list" }> {
  const printed = (isTight: boolean) => columnsOf(isTight).filter((each) => each !== false);
  const wide = printed(false);
  const columns = pagePoints - narrowPoints(wide) >= leastServicePoints ? wide : printed(true);
  const narrow = narrowPoints(columns);
  const spare = columns.reduce((sum, { width }) => sum + width, 0) - narrow;
  const share = Math.min(1, Math.max(0, (pagePoints - narrow - servicePoints) / spare));
  const widths = columns.map(({ width, narrow: least }) =>
    least === undefined ? 0 : Math.round(least + share * (width - least))
  );
  const rest = pagePoints - widths.reduce((sum, width) => sum + width, 0);
  return {
    kind: "list",
    columns: columns.map(({ header, short, align }, at): DocumentColumn => ({
      header: share < 1 ? (short ?? header) : header,
      width: widths[at] || rest,
      align,
    })),
    rows: lines.map((line) => columns.map(({ cell }) => cell(line))),
  };
}

function narrowPoints(columns: readonly ServiceColumn<never>[]): number {
  return columns.reduce((sum, { narrow = 0 }) => sum + narrow, 0);
}

/** When services were given, each visit on a line of its own; blank where no time is typed. */
export function timeColumn<Line>(
  timesOf: (line: Line) => readonly SessionTime[],
  isTight: boolean
): ServiceColumn<Line> {
  const points = isTight ? 54 : 82;
  return { ...column("Time", points, points), cell: (line) => timesCell(timesOf(line), isTight) };
}

/** `10:50 – 11:28 AM` fits on a line; from before noon to after it does not. */
const longestTimes = 16;

/** Short form of a column at the left of its cells. */
export function column(header: string, width = 0, narrow?: number, short?: string) {
  return { header, width, narrow, short, align: "left" } as const;
}

function timesCell(times: readonly SessionTime[], isTight: boolean): DocumentCell {
  const texts = [...times]
    .sort((one, other) => (one.startMinutes ?? 0) - (other.startMinutes ?? 0))
    .flatMap(({ startMinutes, endMinutes }) =>
      startMinutes === undefined ? [] : [printedTimes(startMinutes, endMinutes)]
    )
    .map((text) => (isTight || text.length > longestTimes ? text.replace("– ", "–\n") : text));
  return textCell([...new Set(texts)].join("\n"));
}

/** Absent is not zero. */
export function minutesCell(minutes: number | undefined): DocumentCell {
  return minutes === undefined ? { kind: "blank" } : { kind: "count", count: minutes };
}
