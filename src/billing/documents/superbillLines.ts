import { compareText } from "../compareText";
import type { Cents, IsoDate, Provider } from "../records";
import type { DraftSession } from "./superbillDraft";

/** A session of a draft that lacks nothing. */
export type BilledSession = DraftSession &
  Required<Pick<DraftSession, "code" | "place" | "units" | "chargeCents">>;

/** Minutes after midnight. */
export type SessionTime = Pick<DraftSession, "startMinutes" | "endMinutes">;

/** One printed line: a date, code and modifier set at one place for one set of diagnoses. */
export interface SuperbillLine {
  date: IsoDate;
  code: string;
  modifiers: readonly string[];
  diagnoses: readonly string[];
  place: string;
  units: number;
  chargeCents: Cents;
  /** Rows' own words, each once. */
  descriptions: string[];
  /** When its sessions began and ended, where that is typed. */
  times: SessionTime[];
  /** Of all its sessions; absent where one of them has none. */
  minutes?: number;
  /** Set where an assistant gave it. */
  assistant?: Provider;
  sessionIds: string[];
}

/** Sessions in the order in which they are printed and registered. */
export function inPrintedOrder(sessions: readonly BilledSession[]): BilledSession[] {
  return [...sessions].sort(
    (one, other) =>
      compareText(one.date, other.date) ||
      compareText(one.code, other.code) ||
      compareText(lineKey(one), lineKey(other)) ||
      compareText(one.sessionId, other.sessionId)
  );
}

/** A superbill's lines, by date and then code; units and charges of equal sessions are summed. */
export function superbillLines(sessions: readonly BilledSession[]): SuperbillLine[] {
  const lines = new Map<string, SuperbillLine>();
  for (const session of inPrintedOrder(sessions)) {
    const line = lines.get(lineKey(session));
    if (line === undefined) lines.set(lineKey(session), startLine(session));
    else addTo(line, session);
  }
  return [...lines.values()];
}

function startLine(session: BilledSession): SuperbillLine {
  const { date, code, modifiers, diagnoses, place, assistant } = session;
  const { units, chargeCents, description, minutes } = session;
  const descriptions = description === undefined ? [] : [description];
  const sessionIds = [session.sessionId];
  const times = timesOf(session);
  const billed = { units, chargeCents, descriptions, times, minutes, sessionIds };
  return { date, code, modifiers, diagnoses, place, ...billed, ...(assistant && { assistant }) };
}

function addTo(line: SuperbillLine, session: BilledSession): void {
  line.units += session.units;
  line.chargeCents += session.chargeCents;
  line.sessionIds.push(session.sessionId);
  line.times.push(...timesOf(session));
  line.minutes = sumOf(line.minutes, session.minutes);
  const { description } = session;
  if (description !== undefined && !line.descriptions.includes(description)) {
    line.descriptions.push(description);
  }
}

function timesOf({ startMinutes, endMinutes }: SessionTime): SessionTime[] {
  return startMinutes === undefined ? [] : [{ startMinutes, endMinutes }];
}

function sumOf(one: number | undefined, other: number | undefined): number | undefined {
  return one === undefined || other === undefined ? undefined : one + other;
}

/** Modifiers are a set; the first diagnosis is the reason for the visit, so their order counts. */
function lineKey({ date, code, modifiers, place, diagnoses, assistant }: BilledSession): string {
  const set = [...modifiers].sort();
  return JSON.stringify([date, code, set, place, diagnoses, assistant?.provider]);
}
