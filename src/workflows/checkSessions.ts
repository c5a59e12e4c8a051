import { homelessSessions } from "../billing/checks/billed";
import { strayAuthorizationNotices } from "../billing/coverage/authorizations/strayRows";
import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { TableSnapshot } from "../workbook/reading/tableSnapshot";
import type { TableName } from "../workbook/tables";
import { balancesOf, withBalances } from "./balances";
import {
  countSessions,
  movedNoticeOf,
  readingNotices,
  type CheckResult,
} from "./check/checkResult";
import { withAuthorizationUse } from "./check/authorizationCells";
import { planCheck } from "./check/planCheck";
import { ruleNotices } from "./check/ruleNotices";
import { readAndDecide, type WrittenIds } from "./check/readAndDecide";
import { unreadCellNotices } from "./check/unreadCells";
import type { Moment } from "./moment";
import { persist, type Attempt } from "./persist";

export type { CheckResult, SessionCounts } from "./check/checkResult";

/**
 * Judges every session and writes Network, Charge, Authorization, Document, Check and Session ID where
 * they are not yet so; Used and Remaining of every authorization; and Paid and Balance of every bill
 * in Documents. Three requests, and one more for each further 4 MB. Running it again after any failure
 * finishes what is unfinished.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function checkSessions(
  options: { moment: Moment } & ApplyOptions
): Promise<CheckResult> {
  let before: WrittenIds | undefined;
  let registerBefore: TableSnapshot<"Documents"> | undefined;
  let authorizationsBefore: TableSnapshot<"Authorizations"> | undefined;
  let moved: TableName | undefined;
  const changedRows = new Set<number>();
  return persist(async (): Promise<Attempt<CheckResult>> => {
    const decided = await readAndDecide(options.moment, before);
    const { decisions, table, reading } = decided;
    before = { table, ids: decisions.sessionIds };
    decisions.changedRows.forEach((row) => changedRows.add(row));
    const balances = { ...balancesOf(decisions.records), before: registerBefore };
    registerBefore ??= reading.snapshots.get("Documents");
    const planned = planCheck(decisions, table);
    const steps = withAuthorizationUse(
      withBalances(planned.steps, decided, balances),
      decided,
      authorizationsBefore
    );
    authorizationsBefore ??= reading.snapshots.get("Authorizations");
    const plan = { ...planned, steps };
    const applied = await applyPlan(plan, reading, options);
    if (applied.outcome === "moved") {
      moved = applied.movedTable ?? "Sessions";
      return { readAgain: true };
    }
    const answer: CheckResult = {
      judgements: decisions.judgements,
      counts: countSessions(decisions.judgements),
      checksTurnedOff: decisions.records.practice.checksTurnedOff ?? [],
      notices: [
        ...readingNotices(decided),
        ...(moved ? [movedNoticeOf(moved)] : []),
        ...balances.allocation.notices.map(({ text }) => `${text}.`),
        ...homelessSessions(decisions.records).map((message) => `${message}.`),
        ...strayAuthorizationNotices(decisions.ledger, decisions.records),
        ...unreadCellNotices(decisions.records),
        ...ruleNotices(decisions.records, options.moment.today),
      ],
      changedRows: changedRows.size,
      outcome: applied.outcome,
    };
    return { answer };
  });
}
