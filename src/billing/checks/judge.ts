import { drawOnRows, type AuthorizationLedger } from "../coverage/authorizations/drawOn";
import { authorizationShown } from "../coverage/authorizations/summaries";
import { coverageFindings } from "../coverage/findings/coverageFindings";
import { filingDue } from "../deadlines/filingDue";
import type { IsoDate, PracticeRecords, Session } from "../records";
import { assignSessionIds, type AssignedId } from "../sessions/identity";
import { AcceptedReviews } from "./acceptedReviews";
import { assistantsFamily } from "./assistants";
import { billedFamily } from "./billed";
import { BilledSessions } from "./billedSessions";
import { billedShares } from "./billedShares";
import { catalogueOrder } from "./catalogue";
import { checkCells } from "./cells";
import { checkCodes } from "./codes";
import { checkCoverage } from "./coverage";
import { checkDates } from "./dates";
import { decideAgreements } from "./drawnAgreements";
import { diagnosesFamily } from "./diagnoses";
import { checkCopied, checkDuplicate, findDuplicates } from "./duplicates";
import { editsFamily } from "./edits";
import type { CheckFamily } from "./family";
import { chargeOf, feeOf } from "./fees";
import type { Finding } from "./finding";
import { historyFamily } from "./history";
import { identifiersFamily } from "./identifiers";
import type { Judgement } from "./judgement";
import { checkMinutes, sharedSpans } from "./minutes";
import { modifiersFamily } from "./modifiers";
import { notesFamily } from "./notes";
import { overlapsFamily } from "./overlaps";
import { checkPeople } from "./people";
import { placesFamily } from "./places";
import { PracticeIndex } from "./practiceIndex";
import { noFindings, type RowContext } from "./rowContext";
import { SessionGroups } from "./sessionGroups";
import { suppliesFamily } from "./supplies";
import { checkDailyCounts, checkUntimedUnits } from "./untimed";
import { checkUnits } from "./units";
import { isTurnedOff } from "./turnedOff";
import { VisitRates } from "./visitRates";

const families: readonly CheckFamily[] = [
  { ofRow: checkCells },
  { ofRow: checkDates },
  { ofRow: checkPeople },
  { ofRow: checkCodes },
  { ofRow: checkUntimedUnits, ofGroups: ({ visits }) => checkDailyCounts(visits) },
  { ofRow: checkCoverage },
  { ofRow: checkCopied },
  identifiersFamily,
  modifiersFamily,
  assistantsFamily,
  editsFamily,
  placesFamily,
  diagnosesFamily,
  historyFamily,
  overlapsFamily,
  notesFamily,
  suppliesFamily,
  billedFamily,
];
const rowChecks = families.flatMap(({ ofRow }) => (ofRow ? [ofRow] : []));
const rememberingChecks = families.flatMap(({ ofRowRemembering }) =>
  ofRowRemembering ? [ofRowRemembering] : []
);
const groupChecks = families.flatMap(({ ofGroups }) => (ofGroups ? [ofGroups] : []));

/** What the rules say of every session, and what the sessions use of the authorizations. */
export interface PracticeJudged {
  judgements: Judgement[];
  ledger: AuthorizationLedger;
}

/** What the rules say of every session, in the order of the table's rows. See `judgePractice`. */
export function judgeSessions(records: PracticeRecords, options: { today: IsoDate }): Judgement[] {
  return judgePractice(records, options).judgements;
}

/**
 * Judges every session, in the order of the table's rows. Nothing is kept from an earlier check,
 * and no row, however wrong, makes it throw.
 */
export function judgePractice(
  records: PracticeRecords,
  options: { today: IsoDate }
): PracticeJudged {
  const sessions = inRowOrder(records.sessions);
  const ids = assignSessionIds({ ...records, sessions });
  const index = new PracticeIndex(records, options.today);
  const told = new FindingsOfRows(sessions.length);
  const rows = sessions.map((session, at) => index.contextOf(session, at, ids[at]?.copied));
  decideAgreements(rows, records, options);
  judgeRows(rows, index, told);
  const duplicates = addFindingsOfGroups(rows, billedIn(records, rows, ids), told);
  const ledger = drawOnRows({ ...records, rows, duplicates }, options);
  const sessionIdOf = ({ place }: RowContext) => ids[place]?.sessionId;
  for (const [row, one] of coverageFindings(ledger, records)) told.addOne(row, one);
  for (const [row, one] of filingDue(rows, { records, sessionIdOf }, options.today)) {
    told.addOne(row, one);
  }
  const accepted = new AcceptedReviews(records.accepted);
  const { practice } = records;
  const judgements = rows.map((row) => {
    const all = told.of(row);
    const authorization = authorizationShown(ledger.drawOfRow(row));
    if (all.length === 0) return judgement(row, authorization, noFindings, noFindings);
    const wanted = practice.checksTurnedOff
      ? all.filter(({ id }) => !isTurnedOff(practice, id))
      : all;
    const passed = accepted.among(wanted, row.session, ids[row.place]?.sessionId);
    return judgement(row, authorization, wanted, passed);
  });
  return { judgements, ledger };
}

/** Judges every row alone, and puts its charge on it. */
function judgeRows(rows: readonly RowContext[], index: PracticeIndex, told: FindingsOfRows): void {
  const visitRates = new VisitRates();
  const checks = [...rowChecks, ...rememberingChecks.map((make) => make())];
  for (const row of rows) {
    for (const check of checks) told.add(row, check(row));
    const fee = feeOf(row, index);
    told.add(row, fee.findings);
    const cents = chargeOf(fee.fee, row.session.units);
    row.chargeCents = fee.perVisitOfAgreement ? visitRates.of(row, cents) : cents;
  }
}

/** What issued bills say of the rows. */
function billedIn(
  records: PracticeRecords,
  rows: readonly RowContext[],
  ids: readonly AssignedId[]
): BilledSessions {
  const billed = new BilledSessions(records);
  if (!billed.isEmpty) for (const row of rows) billed.standsIn(row, ids[row.place]?.sessionId);
  if (!billed.isEmpty) billed.shares = billedShares(billed, rows, records);
  return billed;
}

/** Answers rows that repeat another. */
function addFindingsOfGroups(
  rows: readonly RowContext[],
  billed: BilledSessions,
  told: FindingsOfRows
): ReadonlyMap<RowContext, RowContext> {
  const groups = new SessionGroups(rows, billed);
  const duplicates = findDuplicates(groups.visits);
  const spans = sharedSpans(groups.visits);
  for (const [row, one] of checkUnits(groups, duplicates)) told.addOne(row, one);
  for (const check of groupChecks) {
    for (const [row, one] of check(groups)) told.addOne(row, one);
  }
  for (const row of rows) told.add(row, checkMinutes(row, spans.get(row)));
  for (const [row, upper] of duplicates) told.add(row, checkDuplicate(row, upper));
  return duplicates;
}

/** What is found on each row; most rows have nothing, and nothing is made for them. */
class FindingsOfRows {
  private readonly byPlace: (Finding[] | undefined)[];

  constructor(rows: number) {
    this.byPlace = new Array<Finding[] | undefined>(rows);
  }

  add(row: RowContext, findings: readonly Finding[]): void {
    for (let at = 0; at < findings.length; at += 1) this.addOne(row, findings[at] as Finding);
  }

  addOne({ place }: RowContext, finding: Finding): void {
    const told = this.byPlace[place];
    if (told) told.push(finding);
    else this.byPlace[place] = [finding];
  }

  of({ place }: RowContext): readonly Finding[] {
    return this.byPlace[place] ?? noFindings;
  }
}

function judgement(
  { session, coverage, chargeCents }: RowContext,
  authorization: string | undefined,
  all: readonly Finding[],
  accepted: readonly Finding[]
): Judgement {
  const findings = inOrder(
    accepted.length > 0 ? all.filter((one) => !accepted.includes(one)) : all
  );
  const worst = findings[0]?.severity;
  const status = worst === "fix" ? "Fix" : worst === "review" ? "Review" : "Ready";
  const { network, agreement } = coverage ?? {};
  return { session, status, findings, accepted, network, agreement, authorization, chargeCents };
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length < 2) return findings;
  return [...findings].sort(
    (a, b) => rank(a) - rank(b) || catalogueOrder(a.id) - catalogueOrder(b.id)
  );
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
