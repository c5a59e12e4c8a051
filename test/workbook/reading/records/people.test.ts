import { readClients, readPractice } from "../../../../src/workbook/reading/records/people";
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

describe("ZIP codes", () => {
  it.each<[RawCell, string | undefined]>([
    [2138, "02138"],
    [100, "00100"],
    ["501", "00501"],
    [23220, "23220"],
    ["02138", "02138"],
    ["02138-1234", "02138-1234"],
    ["K1A 0B1", "K1A 0B1"],
    [" ", undefined],
  ])("%p reads %p", (cell, zip) => {
    const clients = table("Clients", ["Client", "ZIP"], ["Ava", cell]);
    const practice = table("Practice", ["Setting", "Value"], ["ZIP", cell]);
    expect(readClients(clients, 1900)[0]?.zip).toBe(zip);
    expect(readPractice(practice).zip).toBe(zip);
  });
});
