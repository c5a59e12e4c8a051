import type { Placed, RowContext } from "../../checks/rowContext";
import { plain } from "../../checks/words";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import type { Visit } from "../authorizations/visitsInOrder";
import { coverageFinding } from "./coverageFinding";
import { stillCame } from "./openSessions";
import { payerName } from "./wants";

/**
 * The last visit at which a payer's review of the treatment fell due: so many visits without an
 * authorization, and as many again. It counts anew once a visit draws on an authorization, and ends
 * with the treatment.
 *
 * @param plans as `visitsByPlan` gives them
 */
export function checkReviews(
  plans: readonly (readonly Visit[])[],
  ledger: AuthorizationLedger
): Placed[] {
  const comes = stillCame(ledger);
  return plans.flatMap((visits) => {
    const due = comes(visits[visits.length - 1] ?? []) ? lastDue(visits, ledger) : undefined;
    if (!due) return [];
    const [row, visitsSince, every] = due;
    const message = `Visit ${visitsSince} with ${payerName(row)} without an authorization, and it reviews the treatment after every ${plain(every)}; send it the treatment plan before the next visit`;
    return [coverageFinding("review-due", row, message)];
  });
}

function lastDue(
  visits: readonly Visit[],
  ledger: AuthorizationLedger
): [RowContext, number, number] | undefined {
  let since = 0;
  let due: [RowContext, number, number] | undefined;
  for (const visit of visits) {
    const [first] = visit;
    if ((first.session.date ?? "") > ledger.today) break;
    if (visit.some((row) => draws(ledger, row))) {
      since = 0;
      due = undefined;
      continue;
    }
    since += 1;
    const every = first.coverage?.payerRow?.reviewAfterVisits;
    if (every !== undefined && every >= 1 && since % every === 0) due = [first, since, every];
  }
  return due;
}

/** An authorization that is used up does not cover a visit any longer. */
function draws(ledger: AuthorizationLedger, row: RowContext): boolean {
  const draw = ledger.drawOfRow(row);
  return draw !== undefined && (draw.needed === 0 || draw.taken > 0);
}
