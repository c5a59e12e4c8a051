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
/** A service's name reads well in this much. */
const servicePoints = 150;

/**
 * A list of services whose columns fill the page: those that the practice adds take their room from
 * the others as evenly as their figures allow, and the name of the service takes what is left.
 */
export function serviceList<Line>(
  columns: readonly ServiceColumn<Line>[],
  lines: readonly Line[]
): Extract<DocumentBlock, { kind: "list" }> {
  const sum = (widthOf: (column: ServiceColumn<Line>) => number) =>
    columns.reduce(
      (total, column) => total + (column.narrow === undefined ? 0 : widthOf(column)),
      0
    );
  const narrow = sum((column) => column.narrow ?? 0);
  const spare = sum(({ width }) => width) - narrow;
  const share = Math.min(1, Math.max(0, (pagePoints - narrow - servicePoints) / spare));
  const widths = columns.map(({ width, narrow: least }) =>
    least === undefined ? 0 : Math.round(least + share * (width - least))
  );
  const rest = pagePoints - widths.reduce((total, width) => total + width, 0);
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

/** Short form of a column at the left of its cells. */
export function column(header: string, width = 0, narrow?: number, short?: string) {
  return { header, width, narrow, short, align: "left" } as const;
}

/** Each visit's times on a line of its own; blank where none is typed. */
export function timesCell(times: readonly SessionTime[]): DocumentCell {
  const texts = [...times]
    .sort((one, other) => (one.startMinutes ?? 0) - (other.startMinutes ?? 0))
    .flatMap(({ startMinutes, endMinutes }) =>
      startMinutes === undefined ? [] : [printedTimes(startMinutes, endMinutes)]
    );
  return textCell([...new Set(texts)].join("\n"));
}

/** Absent is not zero. */
export function minutesCell(minutes: number | undefined): DocumentCell {
  return minutes === undefined ? { kind: "blank" } : { kind: "count", count: minutes };
}
