/**
 * The workbook cannot be used as it is. The message is one sentence for the user: what is wrong,
 * on which sheet, in which table and column, and what to do.
 */
export class UnusableWorkbook extends Error {
  override name = "UnusableWorkbook";
}

/** The workbook has none of the tables: it was never set up. */
export class NewWorkbook extends UnusableWorkbook {}
