/**
 * The assignment of rows to columns, each to one at most, whose values add up to the most (the
 * Hungarian method). `values[row][column]`: at or below zero, the two are never put together.
 *
 * @returns the column of each row, undefined where it has none
 */
export function bestAssignment(values: readonly (readonly number[])[]): (number | undefined)[] {
  const rows = values.length;
  const columns = values[0]?.length ?? 0;
  if (rows === 0 || columns === 0) return values.map(() => undefined);
  // A column of its own, worth nothing, for every row: it may stay without.
  const width = columns + rows;
  const cost = (row: number, column: number) =>
    column < columns ? -Math.max(0, values[row]?.[column] ?? 0) : 0;
  const rowOf = cheapestRows(rows, width, cost);
  const columnOf: (number | undefined)[] = values.map(() => undefined);
  for (let column = 0; column < columns; column += 1) {
    const row = rowOf[column];
    if (row !== undefined && (values[row]?.[column] ?? 0) > 0) columnOf[row] = column;
  }
  return columnOf;
}

/** The row of each column so that every row has one and the costs add up to the least. */
function cheapestRows(
  rows: number,
  width: number,
  cost: (row: number, column: number) => number
): (number | undefined)[] {
  const rowOf: (number | undefined)[] = new Array<undefined>(width).fill(undefined);
  const ofRow = new Float64Array(rows);
  const ofColumn = new Float64Array(width);
  for (let start = 0; start < rows; start += 1) {
    const least = new Float64Array(width).fill(Infinity);
    const cameFrom = new Int32Array(width).fill(-1);
    const done = new Uint8Array(width);
    let row: number | undefined = start;
    let current = -1;
    while (row !== undefined) {
      let next = -1;
      for (let column = 0; column < width; column += 1) {
        if (done[column]) continue;
        const reduced = cost(row, column) - at(ofRow, row) - at(ofColumn, column);
        if (reduced < at(least, column)) {
          least[column] = reduced;
          cameFrom[column] = current;
        }
        if (next < 0 || at(least, column) < at(least, next)) next = column;
      }
      const step = at(least, next);
      ofRow[start] = at(ofRow, start) + step;
      for (let column = 0; column < width; column += 1) {
        const owner = rowOf[column];
        if (done[column] && owner !== undefined) {
          ofRow[owner] = at(ofRow, owner) + step;
          ofColumn[column] = at(ofColumn, column) - step;
        } else {
          least[column] = at(least, column) - step;
        }
      }
      done[next] = 1;
      current = next;
      row = rowOf[next];
    }
    // The found path is walked back: each of its columns takes the row of the one before.
    while (current >= 0) {
      const before = cameFrom[current] ?? -1;
      rowOf[current] = before < 0 ? start : rowOf[before];
      current = before;
    }
  }
  return rowOf;
}

function at(numbers: Float64Array, index: number): number {
  return numbers[index] ?? 0;
}
