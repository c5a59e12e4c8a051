import { codesCell, dateCell, numberCell, textCell } from "../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../src/workbook/plan/tableTail";
import type { TableName } from "../../../src/workbook/tables";
import { session, smallPractice, smallSessions } from "../support/smallPractice";

/** Two 60-minute visits of Ada in November, after the day on which the tests look. */
const bookedAhead = ["2026-11-09", "2026-11-16"].map((day) =>
  session(day, "Ada Inventa", "97530", 60, 4)
);

/** A row of table Authorizations: 20 units for Ada until the end of the year, but for what is given. */
export function authorizationRow(change: RowCells = {}): RowCells {
  return {
    Number: textCell("A-100"),
    Client: textCell("Ada Inventa"),
    Payer: textCell("Aetna"),
    Kind: textCell("Prior authorization"),
    Basis: textCell("Units"),
    Authorized: numberCell(20),
    From: dateCell("2026-09-01"),
    To: dateCell("2026-12-31"),
    Status: textCell("Active"),
    ...change,
  };
}

/** One in units, one in visits, a pending one, a blank basis, one that has ended. */
export const fewAuthorizations: RowCells[] = [
  authorizationRow({ Codes: codesCell(["97530", "97110"]) }),
  authorizationRow({
    Number: textCell("B-7"),
    Client: textCell("Ben Madeup"),
    Basis: textCell("Visits"),
    Authorized: numberCell(5),
    To: dateCell("2026-11-20"),
  }),
  authorizationRow({ Number: textCell(""), Status: textCell("Pending") }),
  authorizationRow({
    Number: textCell("D-9"),
    Client: textCell("Dan Network"),
    Basis: textCell(""),
  }),
  authorizationRow({
    Number: textCell("A-99"),
    From: dateCell("2026-01-01"),
    To: dateCell("2026-08-31"),
  }),
];

/** The small practice with authorizations; the day of the tests is 2026-11-02. */
export function authorizedPractice(
  authorizations: RowCells[] = fewAuthorizations
): Map<TableName, RowCells[]> {
  const practice = smallPractice([...smallSessions, ...bookedAhead]);
  return practice.set("Authorizations", authorizations);
}
