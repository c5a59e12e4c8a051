import { figuresOf, type PracticeFigures } from "../billing/figures/figures";
import { readAndDecide } from "./check/readAndDecide";
import type { Moment } from "./moment";

/**
 * Reads the workbook and computes the practice's figures; writes nothing.
 * @throws UnusableWorkbook where a needed table or column is missing
 */
export async function readFigures({ moment }: { moment: Moment }): Promise<PracticeFigures> {
  const { decisions } = await readAndDecide(moment);
  return figuresOf(decisions.records, decisions.judgements, moment.today);
}
