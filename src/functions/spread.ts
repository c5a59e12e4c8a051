import { invalid, type Answer } from "./cell";

/** A range as Excel hands it over; one cell is a range of one. Left out: null. */
export type Range = unknown[][] | null | undefined;

interface Shape {
  rows: number;
  columns: number;
}

const oneCell: Shape = { rows: 1, columns: 1 };

/**
 * Answers each cell of the ranges together with the cells at the same place in the others; a single
 * cell (or an argument left out: null) goes with every one. The answers have the ranges' shape.
 * Throws #VALUE! where two ranges differ in shape, and a single answer that is an error.
 */
export function spread(
  ranges: readonly [Range, Range?, Range?],
  answer: (first: unknown, second: unknown, third: unknown) => Answer
): Answer[][] {
  const shape = commonShape(ranges);
  const [first, second, third] = [sourceOf(ranges[0]), sourceOf(ranges[1]), sourceOf(ranges[2])];
  // Plain loops and arrays of the right length: a column of 100,000 cells is 100,000 rows, and an
  // array that grows takes room for 17 cells at its first.
  const answers = new Array<Answer[]>(shape.rows);
  for (let row = 0; row < shape.rows; row++) {
    const firsts = first.cells[row * first.step] ?? none;
    const seconds = second.cells[row * second.step] ?? none;
    const thirds = third.cells[row * third.step] ?? none;
    const line = new Array<Answer>(shape.columns);
    for (let column = 0; column < shape.columns; column++) {
      line[column] = answer(
        firsts[column * first.step],
        seconds[column * second.step],
        thirds[column * third.step]
      );
    }
    answers[row] = line;
  }
  return orThrow(answers);
}

/** A lone error is thrown: that is the way on which Excel shows its message everywhere. */
export function orThrow(answers: Answer[][]): Answer[][] {
  const only = answers.length === 1 && answers[0]?.length === 1 ? answers[0][0] : undefined;
  if (only instanceof CustomFunctions.Error) throw only;
  return answers;
}

/** The shape of all ranges that are more than one cell. Throws #VALUE! where they differ. */
export function commonShape(ranges: readonly Range[]): Shape {
  const shapes = ranges.map(shapeOf).filter(({ rows, columns }) => rows * columns !== 1);
  const [first = oneCell, ...others] = shapes;
  const other = shapes.find(
    ({ rows, columns }) => rows !== first.rows || columns !== first.columns
  );
  if (other && others.length > 0) {
    throw invalid(
      `The ranges differ in size: ${inWords(first)} and ${inWords(other)}. Give ranges of one size, or one cell`
    );
  }
  return first;
}

/** The one cell of an argument that may not be a range. Throws #VALUE! where it is. */
export function single(range: Range, name: string): unknown {
  const { rows, columns } = shapeOf(range);
  if (rows * columns > 1) throw invalid(`Give one cell as the ${name}, not a range`);
  return range?.[0]?.[0];
}

function shapeOf(range: Range): Shape {
  return range ? { rows: range.length, columns: range[0]?.length ?? 0 } : oneCell;
}

function inWords({ rows, columns }: Shape): string {
  return `${rows} × ${columns}`;
}

const none: readonly unknown[] = [];

/** A range's cells, and how far its place moves with that in the answers. */
interface Source {
  cells: readonly (readonly unknown[])[];
  /** 0: its one cell, or its absence, goes with every place. */
  step: 0 | 1;
}

function sourceOf(range: Range): Source {
  const { rows, columns } = shapeOf(range);
  return { cells: range ?? [], step: rows * columns === 1 ? 0 : 1 };
}
