import { bestAssignment } from "../../../../src/billing/logs/matching/bestAssignment";
import fc from "../../../support/laws";

function worth(values: number[][], assignment: (number | undefined)[]): number {
  return assignment.reduce<number>(
    (sum, column, row) => sum + (column === undefined ? 0 : (values[row]?.[column] ?? 0)),
    0
  );
}

/** Every assignment tried. */
function mostWorth(values: number[][], row = 0, taken = new Set<number>()): number {
  const cells = values[row];
  if (!cells) return 0;
  let most = mostWorth(values, row + 1, taken);
  cells.forEach((value, column) => {
    if (value <= 0 || taken.has(column)) return;
    most = Math.max(most, value + mostWorth(values, row + 1, new Set([...taken, column])));
  });
  return most;
}

describe("the best assignment", () => {
  it("gives up a row's best column where the whole is worth more", () => {
    const values = [
      [9, 8],
      [9, 1],
    ];
    expect(bestAssignment(values)).toEqual([1, 0]);
  });

  it("leaves a row without where nothing is worth anything", () => {
    expect(
      bestAssignment([
        [0, -3],
        [0.5, 0],
      ])
    ).toEqual([undefined, 0]);
    expect(bestAssignment([])).toEqual([]);
    expect(bestAssignment([[], []])).toEqual([undefined, undefined]);
  });

  it("takes no column twice and finds as much as trying everything does", () => {
    const matrix = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, columns]) =>
        fc.array(
          fc.array(fc.integer({ min: -2, max: 9 }), { minLength: columns, maxLength: columns }),
          { minLength: rows, maxLength: rows }
        )
      );
    fc.assert(
      fc.property(matrix, (values) => {
        const assignment = bestAssignment(values);
        const taken = assignment.filter((column) => column !== undefined);
        expect(new Set(taken).size).toBe(taken.length);
        expect(worth(values, assignment)).toBe(mostWorth(values));
      })
    );
  });
});
