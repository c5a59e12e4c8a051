import { selectCell } from "../workbook/applying/show";
import { readTableAlone } from "../workbook/reading/readTableAlone";
import { benefitCells, rowThatSays, type NewBenefit } from "./benefits/newBenefit";

/**
 * Selects the row of table Benefits that says exactly this, wherever it stands by now. Writes nothing.
 * @returns false where no row says it any more: nothing is selected
 */
export async function goToBenefits(benefit: NewBenefit): Promise<boolean> {
  const { table, survey } = await readTableAlone("Benefits");
  const row = table && rowThatSays(benefitCells(benefit), table, survey.dateSystem);
  if (row === undefined) return false;
  await selectCell("Benefits", row, "Client");
  return true;
}
