/**
 * Where rows (or columns) lie along one direction, in pixels. Those beyond the measured ones have
 * the default size; a hidden one has size 0.
 */
export interface Axis {
  /** How many rows or columns there are in all. */
  readonly count: number;
  /** The distance of the start of `index` from the start of the sheet. */
  start(index: number): number;
  size(index: number): number;
  /** The row or column at a distance; the nearest where the distance is outside. */
  at(distance: number): number;
}

export function createAxis(sizes: ArrayLike<number>, defaultSize: number, count: number): Axis {
  const measured = sizes.length;
  const starts = new Float64Array(measured + 1);
  for (let index = 0; index < measured; index++)
    starts[index + 1] = (starts[index] ?? 0) + (sizes[index] ?? 0);
  const measuredEnd = starts[measured] ?? 0;

  const start = (index: number) =>
    index <= measured
      ? (starts[Math.max(index, 0)] ?? 0)
      : measuredEnd + (index - measured) * defaultSize;
  return {
    count,
    start,
    size: (index) => (index < measured ? (sizes[index] ?? 0) : defaultSize),
    at(distance) {
      if (distance >= measuredEnd && count > measured)
        return Math.min(count - 1, measured + Math.floor((distance - measuredEnd) / defaultSize));
      let low = 0;
      let high = Math.max(measured - 1, 0);
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= distance) low = middle;
        else high = middle - 1;
      }
      return low;
    },
  };
}
