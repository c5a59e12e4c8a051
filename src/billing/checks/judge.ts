import type { IsoDate, PracticeRecords, Session } from "../records";
import { assignSessionIds } from "../sessions/identity";
import { catalogueOrder } from "./catalogue";
import { checkCells } from "./cells";
import { checkCodes } from "./codes";
import { checkCoverage } from "./coverage";
import { checkDates } from "./dates";
import { judgeableDays } from "./days";
import { checkCopied, checkDuplicate, findDuplicates } from "./duplicates";
import { chargeOf, feeOf } from "./fees";
import type { Finding } from "./finding";
import type { Judgement } from "./judgement";
import { checkMinutes, sharedSpans } from "./minutes";
import { checkPeople } from "./people";
import { PracticeIndex } from "./practiceIndex";
import { noFindings, type RowContext } from "./rowContext";
import { checkDailyCounts, checkUntimedUnits } from "./untimed";
import { checkDay, type Placed } from "./units";
import { VisitRates } from "./visitRates";
import { visitsOf } from "./visits";

/** The checks that look at one row alone. */
const rowChecks = [
  checkCells,
  checkDates,
  checkPeople,
  checkCodes,
  checkUntimedUnits,
  checkCoverage,
  checkCopied,
] as const;

/**
 * Judges every session, in the order of the table's rows. Nothing is kept from an earlier check,
 * and no row, however wrong, makes it throw.
 */
export function judgeSessions(records: PracticeRecords, options: { today: IsoDate }): Judgement[] {
  const sessions = inRowOrder(records.sessions);
  const ids = assignSessionIds({ ...records, sessions });
  const index = new PracticeIndex(records, options.today);
  const contexts = sessions.map((session, at) => index.contextOf(session, ids[at]));
  const visits = visitsOf(contexts);
  const duplicates = findDuplicates(visits);
  const spans = sharedSpans(visits);
  const ofVisits = byRow([
    ...judgeableDays(visits, duplicates).flatMap((day) => checkDay(day)),
    ...checkDailyCounts(visits),
  ]);
  const visitRates = new VisitRates();
  return contexts.map((context) => {
    const fee = feeOf(context, index);
    const findings: Finding[] = [];
    for (const check of rowChecks) addAll(findings, check(context));
    addAll(findings, checkMinutes(context, spans.get(context)));
    addAll(findings, ofVisits.get(context) ?? noFindings);
    addAll(findings, fee.findings);
    addAll(findings, checkDuplicate(context, duplicates.get(context)));
    const charge = chargeOf(fee.fee, context.session.units);
    const ofVisit = fee.perVisitOfAgreement ? visitRates.of(context, charge) : charge;
    return judgement(context, findings, ofVisit);
  });
}

function byRow(placed: readonly Placed[]): Map<RowContext, Finding[]> {
  const findings = new Map<RowContext, Finding[]>();
  for (const [row, finding] of placed) {
    const told = findings.get(row);
    if (told) told.push(finding);
    else findings.set(row, [finding]);
  }
  return findings;
}

function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (let at = 0; at < more.length; at += 1) findings.push(more[at] as Finding);
}

function judgement(
  { session, coverage }: RowContext,
  findings: Finding[],
  chargeCents: number | undefined
): Judgement {
  findings.sort((a, b) => rank(a) - rank(b) || catalogueOrder(a.id) - catalogueOrder(b.id));
  const worst = findings[0]?.severity;
  const status = worst === "fix" ? "Fix" : worst === "review" ? "Review" : "Ready";
  return { session, status, findings, network: coverage?.network, chargeCents };
}

function rank({ severity }: Finding): number {
  return severity === "fix" ? 0 : 1;
}

function inRowOrder(sessions: readonly Session[]): readonly Session[] {
  const sorted = sessions.every(
    (session, at) => at === 0 || (sessions[at - 1]?.row ?? 0) <= session.row
  );
  return sorted ? sessions : [...sessions].sort((a, b) => a.row - b.row);
}
