import type { Finding } from "../../checks/finding";
import type { RowContext } from "../../checks/rowContext";
import { authorizationCheckOf, type AuthorizationCheckId } from "./entries";

/** A finding of the kinds that `authorizationChecks` lists. */
export type CoverageFinding = Omit<Finding, "id"> & { id: AuthorizationCheckId };

/** A finding and the row that it stands on. */
export type PlacedCoverage = [RowContext, CoverageFinding];

/** A finding on a row; a session that is yet to come can only be looked at. */
export function coverageFinding(
  id: AuthorizationCheckId,
  row: RowContext,
  message: string,
  more: Partial<Pick<CoverageFinding, "severity">> = {}
): PlacedCoverage {
  const { session, today } = row;
  const entry = authorizationCheckOf(id);
  const severity =
    session.date !== undefined && session.date > today
      ? "review"
      : (more.severity ?? entry.severity);
  return [row, { id, severity, row: session.row, column: entry.column, message }];
}
