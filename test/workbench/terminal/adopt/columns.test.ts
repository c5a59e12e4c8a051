import { columnsOfLogs, readColumns } from "../../../../src/workbench/terminal/adopt/columns";
import type { LogReading } from "../../../../src/workbench/terminal/adopt/logs";

const reading: LogReading = {
  ...{ table: "Sessions", confidence: 1, rows: [], skipped: [] },
  columns: ["Date of\nservice", "CPT", ""].map((header, column) => ({
    ...{ header, column, field: "none", confidence: 1 },
  })),
};
const logs = ["October", "November"].map((name) => ({ name, reading, firstColumn: 2 }));
const fields = { Sessions: ["Date", "Code", "Note signed"] };
const fixed = (...words: string[]) => columnsOfLogs(readColumns(words), logs, fields);

test("a column is found by its header, or by its letter where it has none", () => {
  expect(fixed("october:cpt=code", "October:d=Note signed")).toEqual({
    October: {
      columns: [
        { column: 1, field: "Code" },
        { column: 2, field: "Note signed" },
      ],
    },
  });
});

test("without a log it is meant in each, and a header over two lines is typed in one", () => {
  const columns = [{ column: 0, field: "none" }];
  expect(fixed("Date of service=none")).toEqual({ October: { columns }, November: { columns } });
});

test.each([
  ["CPT", "does not say what a column means"],
  ["October:=Code", "does not say what a column means"],
  ["Dec:CPT=Code", "There is no log called Dec."],
  ["October:HCPCS=Code", 'October has no column "HCPCS"; there are Date of\nservice, CPT.'],
  ["HCPCS=Code", 'No log has a column "HCPCS"; there are'],
  ["CPT=Procedure", '"Procedure"; a column of that log may be Date, Code, Note signed or none.'],
])("--column %s is refused", (word, reason) => {
  expect(() => fixed(word)).toThrow(reason);
});
