import type { ExpectedCare } from "../billing/documents/estimate/expectedServices";
import { proposedCare } from "../billing/documents/estimate/proposedCare";
import type { IsoDate } from "../billing/records";
import { readWorkbook } from "../workbook/reading/readWorkbook";
import type { Moment } from "./moment";

/**
 * What care to put into an estimate, or to ask a plan for, from the clients' sessions of the last 90
 * days; nothing for a client who had none. Writes nothing.
 * @param options.from first day of the care, and `to` its last; absent: a year from today
 * @throws UnusableWorkbook where a needed table or column is missing
 */
export async function proposeCare(options: {
  clients: readonly string[];
  moment: Moment;
  from?: IsoDate;
  to?: IsoDate;
}): Promise<ExpectedCare[]> {
  const { moment, ...question } = options;
  const { records } = await readWorkbook({ today: moment.today });
  return proposedCare(records, { ...question, today: moment.today });
}
