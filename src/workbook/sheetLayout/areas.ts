import type { Area } from "./layout";

/**
 * The same cells in fewer rectangles: neighbours side by side are joined first, then those of equal
 * columns that touch.
 */
export function joinAreas(areas: readonly Area[]): Area[] {
  const strips = joinAlong(areas, {
    order: (area) => [area.row, area.rows, area.column],
    touches: (one, other) =>
      one.row === other.row && one.rows === other.rows && one.column + one.columns === other.column,
    join: (one, other) => ({ ...one, columns: one.columns + other.columns }),
  });
  return joinDown(strips);
}

/** Rectangles of equal columns that touch, as one. */
export function joinDown(areas: readonly Area[]): Area[] {
  return joinAlong(areas, {
    order: (area) => [area.column, area.columns, area.row],
    touches: (one, other) =>
      one.column === other.column &&
      one.columns === other.columns &&
      one.row + one.rows === other.row,
    join: (one, other) => ({ ...one, rows: one.rows + other.rows }),
  });
}

interface Direction {
  order: (area: Area) => number[];
  touches: (one: Area, other: Area) => boolean;
  join: (one: Area, other: Area) => Area;
}

function joinAlong(areas: readonly Area[], { order, touches, join }: Direction): Area[] {
  const joined: Area[] = [];
  for (const area of [...areas].sort((one, other) => compare(order(one), order(other)))) {
    const last = joined[joined.length - 1];
    if (last !== undefined && touches(last, area)) joined[joined.length - 1] = join(last, area);
    else joined.push(area);
  }
  return joined;
}

function compare(one: readonly number[], other: readonly number[]): number {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index < 0 ? 0 : (one[index] ?? 0) - (other[index] ?? 0);
}
