import type { Area } from "./layout";

/** Whether an operation may also cover this area, because nothing there would show it. */
export type MayCover = (gap: Area) => boolean;

/**
 * The same areas in fewer rectangles: those side by side are joined first, then those of equal
 * columns one below the other, also across gaps that may be covered.
 */
export function joinAreas(areas: readonly Area[], mayCover: MayCover): Area[] {
  return joinDown(joinSideways(areas, mayCover), mayCover);
}

/** Rectangles of equal columns one below the other, as one. */
export function joinDown(areas: readonly Area[], mayCover: MayCover): Area[] {
  const sorted = [...areas].sort(
    (one, other) => one.column - other.column || one.columns - other.columns || one.row - other.row
  );
  return joinNeighbours(sorted, (one, other) => {
    if (one.column !== other.column || one.columns !== other.columns) return undefined;
    const from = one.row + one.rows;
    const gap = { ...one, row: from, rows: other.row - from };
    const joined = { ...one, rows: other.row + other.rows - one.row };
    return gap.rows === 0 || (gap.rows > 0 && mayCover(gap)) ? joined : undefined;
  });
}

function joinSideways(areas: readonly Area[], mayCover: MayCover): Area[] {
  const sorted = [...areas].sort(
    (one, other) => one.row - other.row || one.rows - other.rows || one.column - other.column
  );
  return joinNeighbours(sorted, (one, other) => {
    if (one.row !== other.row || one.rows !== other.rows) return undefined;
    const from = one.column + one.columns;
    const gap = { ...one, column: from, columns: other.column - from };
    const joined = { ...one, columns: other.column + other.columns - one.column };
    return gap.columns === 0 || (gap.columns > 0 && mayCover(gap)) ? joined : undefined;
  });
}

function joinNeighbours(
  areas: readonly Area[],
  join: (one: Area, other: Area) => Area | undefined
): Area[] {
  const result: Area[] = [];
  for (const area of areas) {
    const last = result[result.length - 1];
    const joined = last && join(last, area);
    if (joined) result[result.length - 1] = joined;
    else result.push(area);
  }
  return result;
}

/** True where two areas share a cell. */
export function overlap(one: Area, other: Area): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.column < other.column + other.columns &&
    other.column < one.column + one.columns
  );
}
