import { builtInRules } from "../../../src/billing/codes/ruleBook";
import { rowNumberOf } from "../../../src/billing/logs/logSheet";
import { readLog } from "../../../src/billing/logs/readLog";
import { table } from "./grid";

const lines = `
  Date       | Client      | Code  | Minutes | Remark
  10/05/2026 | Ava Moreno  | 97530 | 45      | two lines
  10/13/2026 | Ben Madeup  | 97110 | 30      |
  Total      |             |       | 75      |
  10/14/2026 | Ben Madeup  | 97110 | soon    |
`;

describe("rows of a log are numbered", () => {
  test("one after the other from the first, where nothing else is said", () => {
    const sheet = table(lines, { firstRow: 3 });
    expect([0, 4].map((index) => rowNumberOf(sheet, index))).toEqual([3, 7]);
  });

  test("as the log says where a record goes over several lines, whatever is told of a row", () => {
    const sheet = table(lines, { firstRow: 1, rowNumbers: [1, 2, 4, 5, 9] });
    const reading = readLog(sheet, { today: "2026-11-22", rules: builtInRules });
    if (reading.table !== "Sessions") throw new Error(`taken for ${reading.table}`);
    expect(reading.rows.map(({ sheetRow }) => sheetRow)).toEqual([2, 4, 9]);
    expect(reading.unclear.map(({ row }) => row)).toEqual([9]);
    expect(reading.skipped).toContainEqual(expect.objectContaining({ row: 5 }));
  });
});
