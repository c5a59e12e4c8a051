import { readBroughtRows, readLogHabits } from "../../../../src/workbook/reading/records/logs";
import type { RawCell, TableSnapshot } from "../../../../src/workbook/reading/tableSnapshot";
import type { TableName } from "../../../../src/workbook/tables";

function table<Name extends TableName>(
  name: Name,
  headers: string[],
  ...rows: RawCell[][]
): TableSnapshot<Name> {
  return {
    ...{ name, title: name, sheet: name, headers, rows, rowCount: rows.length },
    ...{ hasTotals: false, isCrowded: false, firstRow: 1, firstColumn: 0 },
  };
}

const headers = ["Session ID", "Log", "Row", "Part", "Fingerprint", "Brought"];

describe("rows that were brought", () => {
  it("are read with the part and the day where they have them", () => {
    const read = readBroughtRows(
      table(
        "LogRows",
        headers,
        ["S-00001", "October ", 5, 2, "0abc", 46330],
        ["S-00002", "October", 6, "", "0abd", ""]
      ),
      1900
    );
    expect(read).toEqual([
      {
        ...{ row: 1, sheetRow: 2, problems: [], sessionId: "S-00001", log: "October " },
        ...{ logRow: 5, part: 2, fingerprint: "0abc", brought: "2026-11-04" },
      },
      {
        ...{ row: 2, sheetRow: 3, problems: [], sessionId: "S-00002", log: "October" },
        ...{ logRow: 6, fingerprint: "0abd" },
      },
    ]);
  });

  it.each<[string, RawCell[]]>([
    ["session", ["", "October", 5, "", "0abc", ""]],
    ["log", ["S-00001", " ", 5, "", "0abc", ""]],
    ["row", ["S-00001", "October", "x", "", "0abc", ""]],
    ["fingerprint", ["S-00001", "October", 5, "", "", ""]],
  ])("are passed over without a %s", (_, cells) => {
    expect(readBroughtRows(table("LogRows", headers, cells), 1900)).toEqual([]);
  });
});

describe("habits of logs", () => {
  it("are read whatever the case of what they are about, and passed over where that is not known", () => {
    const habits = table(
      "LogHabits",
      ["Log", "About", "Hers", "Meaning"],
      ["October", "column", "Patient", "Client"],
      ["October", "weather", "rain", "none"],
      ["", "Column", "DOS", "Date"]
    );
    expect(readLogHabits(habits, 1900)).toEqual([
      {
        ...{ row: 1, sheetRow: 2, problems: [], log: "October" },
        ...{ about: "Column", hers: "Patient", meaning: "Client" },
      },
    ]);
  });
});
