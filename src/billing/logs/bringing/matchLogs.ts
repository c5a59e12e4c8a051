import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import type { Session } from "../../records";
import type { LogRow } from "../rows/logRow";
import type { BroughtRow } from "./broughtRow";
import { changedFields } from "./changedFields";
import type { MatchedLogs, MatchedRow } from "./matchedRow";
import {
  isFree,
  isOpen,
  isThere,
  pairUp,
  placeInLog,
  take,
  takenOut,
  type Entry,
  type RowToMatch,
} from "./pairing";
import { fingerprintOf } from "./rowFingerprint";
import { mayShareProvider, sharedOfVisit, sharesProvider, visitKey, wholeKey } from "./sessionKeys";
import { sessionOf } from "./sessionsOf";

export interface MatchLogsOptions {
  /** Logs to be brought, their names as the practice's tables have them. */
  logs: readonly { log: string; rows: readonly LogRow[] }[];
  /** Table LogRows. */
  brought: readonly BroughtRow[];
  /** Table Sessions. */
  sessions: readonly Session[];
}

/**
 * Tells which sessions of logs are new, and which table Sessions has already: those that the same log
 * brought and says the same of, those that it says something else of now, and those that came from
 * elsewhere and are equal. A row of LogRows stands for one row of a log, and a session that came
 * from no log is taken for one row, so that equal rows stay as many as they are.
 */
export function matchLogs({ logs, brought, sessions }: MatchLogsOptions): MatchedLogs {
  const entries = entriesOf(brought, sessions);
  const rows = logs.flatMap(({ log, rows: ofLog }) => ofLog.map((row) => rowToMatch(log, row)));
  const named = new Set(logs.map(({ log }) => log));
  const ofLogs = entries.filter(({ entry }) => named.has(entry.log));
  matchUnchanged(rows, ofLogs);
  matchChanged(rows, ofLogs);
  matchFromElsewhere(rows, entries);
  matchKnown(rows, sessions, entries);
  return { rows: rows.map(matchedRow), gone: goneOf(ofLogs, entries, rows, named) };
}

function rowToMatch(log: string, row: LogRow): RowToMatch {
  const asSession = sessionOf(row, 0);
  return { log, row, fingerprint: fingerprintOf(row), asSession, state: "new" };
}

function entriesOf(brought: readonly BroughtRow[], sessions: readonly Session[]): Entry[] {
  const byId = new Map<string, Session>();
  for (const session of sessions) {
    const { sessionId } = session;
    if (sessionId !== undefined && !byId.has(sessionId)) byId.set(sessionId, session);
  }
  // A row of LogRows that she copied says nothing new.
  const seen = new Set<string>();
  return brought.flatMap((entry): Entry[] => {
    const key = `${entry.sessionId}\n${entry.log}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const session = byId.get(entry.sessionId);
    return [{ entry, isTaken: false, ...(session ? { session } : {}) }];
  });
}

/** Rows of which the same log says the same, as many as were brought. */
function matchUnchanged(rows: readonly RowToMatch[], entries: readonly Entry[]): void {
  const byFingerprint = groupBy(entries, ({ entry }) => `${entry.log}\n${entry.fingerprint}`);
  const equal = groupBy(rows, ({ log, fingerprint }) => `${log}\n${fingerprint}`);
  for (const [key, ofRows] of equal) {
    const ofEntries = byFingerprint.get(key);
    if (!ofEntries) continue;
    // Which of equal rows is which their numbers say; what is there goes before what was removed.
    const [present, removed] = [
      ofEntries.filter(isThere),
      ofEntries.filter((each) => !isThere(each)),
    ];
    for (const group of [present, removed]) {
      pairUp(ofRows, group, (row, entry) => take(row, entry, "brought"));
    }
  }
}

/** Rows of which the same log says something else now: of the same visit, else in the same row. */
function matchChanged(rows: readonly RowToMatch[], entries: readonly Entry[]): void {
  const there = entries.filter((each) => !each.isTaken && isThere(each));
  const byVisit = groupBy(there, ({ entry, session }) =>
    session ? `${entry.log}\n${visitKey(session)}` : ""
  );
  const ofVisit = groupBy(
    rows.filter(isOpen),
    ({ log, asSession }) => `${log}\n${visitKey(asSession)}`
  );
  const change = (row: RowToMatch, entry: Entry) => take(row, entry, "changed");
  for (const [key, ofRows] of ofVisit) {
    const ofEntries = byVisit.get(key);
    if (!ofEntries) continue;
    pairUp(ofRows, ofEntries, change);
  }
  const byPlace = groupBy(there.filter(isFree), (each) => `${each.entry.log}\n${placeInLog(each)}`);
  for (const row of rows.filter(isOpen)) {
    const inPlace = byPlace.get(`${row.log}\n${placeInLog(row)}`) ?? [];
    const same = inPlace.find(
      (each) => isFree(each) && each.session && sharedOfVisit(each.session, row.asSession) >= 2
    );
    if (same) change(row, same);
  }
}

/**
 * Rows that stood in another log when they were brought: she renamed its sheet, moved the row to
 * another tab, or exported the log once more under another name.
 */
function matchFromElsewhere(rows: readonly RowToMatch[], entries: readonly Entry[]): void {
  const byFingerprint = groupBy(entries.filter(isFree), ({ entry }) => entry.fingerprint);
  const taken = new Set(rows.flatMap(({ session }) => session ?? []));
  for (const row of rows.filter(isOpen)) {
    const same = takenOut(
      byFingerprint.get(row.fingerprint),
      ({ session }) => !(session && taken.has(session)) && isSameClient(row, session)
    );
    if (!same) continue;
    take(row, same, "known");
    if (same.session) taken.add(same.session);
  }
}

/** Where only the tab says whose session it is, equal rows of two tabs are two sessions. */
function isSameClient({ row, asSession }: RowToMatch, session: Session | undefined): boolean {
  if (row.date === undefined && row.asTyped.Date === undefined) return false;
  if (session && !mayShareProvider(session, asSession)) return false;
  if ((row.asInLog ?? row).client !== undefined) return true;
  return row.client !== undefined && nameKey(row.client) === nameKey(session?.client ?? "");
}

/** Sessions that came from no log and are equal: typed by hand, or brought by an attempt cut off. */
function matchKnown(
  rows: readonly RowToMatch[],
  sessions: readonly Session[],
  entries: readonly Entry[]
): void {
  const ofLogs = new Set(entries.flatMap(({ session }) => session ?? []));
  const free = sessions.filter((session) => !ofLogs.has(session));
  const byKey = groupBy(free, wholeKey);
  // A session of the same therapist goes before one that names none.
  for (const isEqual of [sharesProvider, mayShareProvider]) {
    for (const row of rows.filter(isOpen)) {
      const equal = byKey.get(wholeKey(row.asSession));
      const session = takenOut(equal, (each) => isEqual(each, row.asSession));
      if (!session) continue;
      row.state = "known";
      row.session = session;
    }
  }
}

function goneOf(
  ofLogs: readonly Entry[],
  entries: readonly Entry[],
  rows: readonly RowToMatch[],
  named: ReadonlySet<string>
): MatchedLogs["gone"] {
  const elsewhere = entries.filter(({ entry }) => !named.has(entry.log));
  const kept = new Set([...rows, ...elsewhere].flatMap(({ session }) => session ?? []));
  return ofLogs.flatMap(({ entry, session, isTaken }) =>
    !session || isTaken || kept.has(session) ? [] : [{ brought: entry, session }]
  );
}

function matchedRow({ log, row, fingerprint, asSession, state, ...found }: RowToMatch): MatchedRow {
  const { brought, session } = found;
  return {
    log,
    row,
    fingerprint,
    state,
    ...(brought ? { brought } : {}),
    ...(session ? { session } : {}),
    ...(state === "changed" && session ? { changes: changedFields(session, row, asSession) } : {}),
  };
}
