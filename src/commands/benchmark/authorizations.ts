import type { IsoDate } from "../../billing/records";
import { addDays } from "../../billing/time/isoDate";
import { dateCell, numberCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { InventedPerson } from "./people";

/** Plans of the invented practice that authorize treatment. */
const authorizing: ReadonlySet<string | undefined> = new Set(["Cigna", "Anthem"]);
const visitsOfHalf = 24;
const unitsOfHalf = 96;

/**
 * Two halves of the period for every client of those plans, by turns in units and in visits; some
 * run out before their end, as they do.
 */
export function inventAuthorizations(
  people: readonly InventedPerson[],
  { firstDay, days }: { firstDay: IsoDate; days: number }
): RowCells[] {
  const middle = addDays(firstDay, Math.floor(days / 2));
  const halves = [
    { from: firstDay, to: addDays(middle, -1) },
    { from: middle, to: addDays(firstDay, days) },
  ];
  return people.flatMap(({ client, payer }, index) => {
    if (!authorizing.has(payer)) return [];
    const isInVisits = index % 2 === 0;
    return halves.map(({ from, to }, half) => ({
      Number: textCell(`A-${index + 1}-${half + 1}`),
      Client: textCell(client),
      Payer: textCell(payer),
      Kind: textCell("Prior authorization"),
      Basis: textCell(isInVisits ? "Visits" : "Units"),
      Authorized: numberCell(isInVisits ? visitsOfHalf : unitsOfHalf),
      From: dateCell(from),
      To: dateCell(to),
      Status: textCell("Active"),
    }));
  });
}
