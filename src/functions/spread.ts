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
  const [first, second, third] = [
    filled(ranges[0], shape),
    filled(ranges[1], shape),
    filled(ranges[2], shape),
  ];
  const answers: Answer[][] = [];
  // Plain loops: a column of 100,000 cells is 100,000 rows.
  for (let row = 0; row < shape.rows; row++) {
    const firsts = first[row] ?? none;
    const seconds = second[row] ?? none;
    const thirds = third[row] ?? none;
    const line: Answer[] = [];
    for (let column = 0; column < shape.columns; column++) {
      line.push(answer(firsts[column], seconds[column], thirds[column]));
    }
    answers.push(line);
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

/** A range in the common shape: its own cells, or its only cell in every place. */
function filled(range: Range, { rows, columns }: Shape): unknown[][] {
  const own = shapeOf(range);
  if (range && own.rows === rows && own.columns === columns) return range;
  const row = new Array<unknown>(columns).fill(range?.[0]?.[0]);
  return new Array<unknown[]>(rows).fill(row);
}
