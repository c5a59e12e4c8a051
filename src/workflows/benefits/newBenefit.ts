import type { Benefit } from "../../billing/coverage/benefits/benefit";
import type { IsoDate, TableRow } from "../../billing/records";
import { isoDateToSerial, type DateSystem } from "../../billing/time/serial";
import {
  dateCell,
  moneyCell,
  numberCell,
  textCell,
  type CellInput,
} from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { RawCell, TableSnapshot } from "../../workbook/reading/tableSnapshot";
import { cellAt, rawOf, sameCell } from "../check/sessionCells";

/** What a plan said that it pays, before it is a row of table Benefits. */
export type NewBenefit = Omit<Benefit, keyof TableRow> & { verifiedOn: IsoDate };

/** The cells of a row; what is absent was not asked, and stays blank. */
export function benefitCells(benefit: NewBenefit): RowCells {
  const { deductibleApplies } = benefit;
  return {
    Client: words(benefit.client),
    Payer: words(benefit.payer),
    "Verified on": dateCell(benefit.verifiedOn),
    Reference: words(benefit.reference),
    Deductible: moneyCell(benefit.deductibleCents),
    "Deductible met": moneyCell(benefit.deductibleMetCents),
    Coinsurance: numberCell(benefit.coinsurance),
    Copay: moneyCell(benefit.copayCents),
    "Visit limit": numberCell(benefit.visitLimit),
    "Used elsewhere": numberCell(benefit.usedElsewhere),
    "Combined disciplines": words(benefit.combinedDisciplines),
    "Resets on": dateCell(benefit.resetsOn),
    Exclusions: words(benefit.exclusions),
    "Cost sharing": words(benefit.costSharing),
    "Deductible applies": words(
      deductibleApplies === undefined ? undefined : deductibleApplies ? "Yes" : "No"
    ),
    "Out of pocket": moneyCell(benefit.outOfPocketCents),
    "Out of pocket met": moneyCell(benefit.outOfPocketMetCents),
  };
}

/** The row of the table that says exactly this, in every column that the table has, from 1. */
export function rowThatSays(
  cells: RowCells,
  table: TableSnapshot<"Benefits">,
  dateSystem: DateSystem
): number | undefined {
  const wanted = Object.entries(cells).map(
    ([header, cell]) => [header, readBack(cell, dateSystem)] as const
  );
  const position = table.rows.findIndex((_, index) =>
    wanted.every(([header, raw]) => saysTheSame(cellAt(table, index + 1, header), raw))
  );
  return position < 0 ? undefined : position + 1;
}

function words(text: string | undefined): CellInput {
  return textCell(text?.replace(/\r\n?/g, "\n").trim());
}

/** How Excel gives a written cell back. */
function readBack(cell: CellInput, dateSystem: DateSystem): RawCell {
  if (cell.kind !== "date") return rawOf(cell);
  return isoDateToSerial(cell.isoDate, dateSystem) ?? cell.isoDate;
}

/** An apostrophe at the front of a text Excel may take for its own sign that text follows. */
function saysTheSame(actual: RawCell, wanted: RawCell): boolean {
  const bare = (cell: RawCell) => (typeof cell === "string" ? cell.trim().replace(/^'/, "") : cell);
  return sameCell(bare(actual), bare(wanted));
}
