import type { CheckId } from "../../checks/catalogue";
import { finding, type Placed, type RowContext } from "../../checks/rowContext";
import type { Severity } from "../../checks/finding";

/** A finding on a row; a session that is yet to come can only be looked at. */
export function coverageFinding(
  id: CheckId,
  row: RowContext,
  message: string,
  severity?: Severity
): Placed {
  const isAhead = row.session.date !== undefined && row.session.date > row.today;
  if (isAhead) return [row, finding(id, row, message, { severity: "review" })];
  return [row, finding(id, row, message, severity && { severity })];
}
