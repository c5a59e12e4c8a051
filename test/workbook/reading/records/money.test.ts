import { readAuthorizations } from "../../../../src/workbook/reading/records/money";
import type { RawCell, TableSnapshot } from "../../../../src/workbook/reading/tableSnapshot";

function authorizationWith(header: "Basis" | "Codes", cell: RawCell) {
  const table: TableSnapshot<"Authorizations"> = {
    ...{ name: "Authorizations", title: "Authorizations", sheet: "Authorizations" },
    ...{ headers: ["Client", header], rows: [["Ava", cell]], rowCount: 1 },
    ...{ hasTotals: false, isCrowded: false, firstRow: 1, firstColumn: 0 },
  };
  return readAuthorizations(table, 1900)[0];
}

describe("the basis of an authorization", () => {
  it.each<[RawCell, "Units" | "Visits" | undefined]>([
    ["Units", "Units"],
    [" unit ", "Units"],
    ["VISIT", "Visits"],
    ["visits", "Visits"],
    ["Hours", undefined],
    ["Units/Visits", undefined],
    ["s", undefined],
  ])("%p reads %p", (cell, basis) => {
    const read = authorizationWith("Basis", cell);
    expect(read?.basis).toBe(basis);
    expect(read?.problems).toHaveLength(basis === undefined ? 1 : 0);
  });
});

describe("the codes of an authorization", () => {
  it.each<[RawCell, string[]]>([
    [" 97530 ;97535/97110\n97112", ["97530", "97535", "97110", "97112"]],
    [97530, ["97530"]],
    ["All", []],
    ["any code", []],
    ["all OT codes", []],
    ["all but 97535", ["ALL", "BUT", "97535"]],
    ["Allergy", ["ALLERGY"]],
  ])("%p reads %p", (cell, codes) => {
    expect(authorizationWith("Codes", cell)?.codes).toEqual(codes);
  });
});
