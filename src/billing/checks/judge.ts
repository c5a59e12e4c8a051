import type { IsoDate, PracticeRecords, Session } from "../records";
import { assignSessionIds } from "../sessions/identity";
import { AcceptedReviews } from "./acceptedReviews";
import { assistantsFamily } from "./assistants";
import { catalogueOrder } from "./catalogue";
import { checkCells } from "./cells";
import { checkCodes } from "./codes";
import { checkCoverage } from "./coverage";
import { checkDates } from "./dates";
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
import type { Placed, RowContext } from "./rowContext";
import { SessionGroups } from "./sessionGroups";
import { suppliesFamily } from "./supplies";
import { checkDailyCounts, checkUntimedUnits } from "./untimed";
import { checkUnits } from "./units";
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
];
const rowChecks = families.flatMap(({ ofRow }) => (ofRow ? [ofRow] : []));
const groupChecks = families.flatMap(({ ofGroups }) => (ofGroups ? [ofGroups] : []));

/**
 * Judges every session, in the order of the table's rows. Nothing is kept from an earlier check,
 * and no row, however wrong, makes it throw.
 */
export function judgeSessions(records: PracticeRecords, options: { today: IsoDate }): Judgement[] {
  const sessions = inRowOrder(records.sessions);
  const ids = assignSessionIds({ ...records, sessions });
  const index = new PracticeIndex(records, options.today);
  const contexts = sessions.map((session, at) => index.contextOf(session, ids[at]));
  const groups = new SessionGroups(contexts);
  const findings = contexts.map((context) => rowFindings(context));
  charge(contexts, findings, index);
  addFindingsOfGroups(contexts, findings, groups);
  const accepted = new AcceptedReviews(records.accepted);
  const turnedOff = new Set(records.practice.checksTurnedOff?.map((id) => id.toLowerCase()));
  return contexts.map((context, at) => {
    const all = findings[at] ?? [];
    const wanted = turnedOff.size === 0 ? all : all.filter(({ id }) => !turnedOff.has(id));
    const passed = accepted.among(wanted, context.session, ids[at]?.sessionId);
    return judgement(context, wanted, passed);
  });
}

function rowFindings(context: RowContext): Finding[] {
  const findings: Finding[] = [];
  for (const check of rowChecks) addAll(findings, check(context));
  return findings;
}

/** Puts its charge on every row. */
function charge(
  contexts: readonly RowContext[],
  findings: readonly Finding[][],
  index: PracticeIndex
): void {
  const visitRates = new VisitRates();
  contexts.forEach((context, at) => {
    const fee = feeOf(context, index);
    addAll(findings[at] ?? [], fee.findings);
    const cents = chargeOf(fee.fee, context.session.units);
    context.chargeCents = fee.perVisitOfAgreement ? visitRates.of(context, cents) : cents;
  });
}

function addFindingsOfGroups(
  contexts: readonly RowContext[],
  findings: readonly Finding[][],
  groups: SessionGroups
): void {
  const duplicates = findDuplicates(groups.visits);
  const spans = sharedSpans(groups.visits);
  const placed = new Map<RowContext, Finding[]>();
  const place = ([row, finding]: Placed) => {
    const told = placed.get(row);
    if (told) told.push(finding);
    else placed.set(row, [finding]);
  };
  checkUnits(groups, duplicates).forEach(place);
  for (const check of groupChecks) check(groups).forEach(place);
  contexts.forEach((context, at) => {
    const ofRow = findings[at] ?? [];
    addAll(ofRow, checkMinutes(context, spans.get(context)));
    addAll(ofRow, checkDuplicate(context, duplicates.get(context)));
    const ofGroups = placed.get(context);
    if (ofGroups) addAll(ofRow, ofGroups);
  });
}

function addAll(findings: Finding[], more: readonly Finding[]): void {
  for (let at = 0; at < more.length; at += 1) findings.push(more[at] as Finding);
}

function judgement(
  { session, coverage, chargeCents }: RowContext,
  all: Finding[],
  accepted: readonly Finding[]
): Judgement {
  const findings = accepted.length > 0 ? all.filter((one) => !accepted.includes(one)) : all;
  findings.sort((a, b) => rank(a) - rank(b) || catalogueOrder(a.id) - catalogueOrder(b.id));
  const worst = findings[0]?.severity;
  const status = worst === "fix" ? "Fix" : worst === "review" ? "Review" : "Ready";
  return { session, status, findings, accepted, network: coverage?.network, chargeCents };
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
