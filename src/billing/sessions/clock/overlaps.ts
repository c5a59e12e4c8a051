import { clip, clock } from "../../checks/words";
import type { RuleBook } from "../../codes/ruleBook";
import { nameKey } from "../../names";
import { rowNumber, type IsoDate, type Session } from "../../records";
import { dayNumber } from "../../time/isoDate";
import { minutesBetween } from "../../units/minutesBetween";
import type { ClockEntry, ClockTime } from "./clockEntry";
import type { ClockDoubt } from "./doubt";
import { minutesOf } from "./entryEnd";
import { standsFor } from "./writtenSession";

const minutesPerDay = 1440;
/** More rows than one therapist can have at once; what is beyond is not compared. */
const mostAtOnce = 16;

/** A time for which a therapist is taken. */
interface Stay {
  /** Minutes since 1970-01-01, the end not included. */
  start: number;
  end: number;
  client: string;
  isOfGroup: boolean;
  /** As a message names it. */
  words: string;
  /** Absent: a row of Sessions. */
  entry?: ClockEntry;
}

/** For rows in hand that overlap another row of their therapist, in hand or in Sessions. */
export function overlapDoubts(
  entries: readonly ClockEntry[],
  sessions: readonly Session[],
  { now, rules }: { now: ClockTime; rules: RuleBook }
): Map<ClockEntry, ClockDoubt> {
  const doubts = new Map<ClockEntry, ClockDoubt>();
  for (const stays of staysByProvider(entries, sessions, now, rules).values()) {
    stays.sort((one, other) => one.start - other.start);
    let going: Stay[] = [];
    for (const stay of stays) {
      going = going.filter(({ end }) => end > stay.start);
      for (const other of going) {
        if (isOneGroup(stay, other)) continue;
        tell(stay, other);
        tell(other, stay);
      }
      if (going.length < mostAtOnce) going.push(stay);
    }
  }
  return doubts;

  function tell({ entry }: Stay, { words }: Stay): void {
    if (!entry || doubts.has(entry)) return;
    doubts.set(entry, {
      kind: "overlap",
      message: `It overlaps ${words}; correct the times of one`,
    });
  }
}

function staysByProvider(
  entries: readonly ClockEntry[],
  sessions: readonly Session[],
  now: ClockTime,
  rules: RuleBook
): Map<string, Stay[]> {
  const byProvider = new Map<string, Stay[]>();
  const days = new Set<IsoDate>();
  for (const entry of entries) {
    const stay = stayOf(entry, minutesOf(entry, now), rules);
    if (!stay) continue;
    days.add(entry.date ?? "");
    const key = nameKey(entry.provider ?? "");
    const stays = byProvider.get(key) ?? [];
    byProvider.set(key, stays);
    stays.push({ ...stay, entry, words: `row ${rowNumber(entry)} of Clock, ${stay.words}` });
  }
  const byId = new Map(entries.map((entry) => [entry.sessionId, entry]));
  for (const session of sessions) {
    const { date, provider, startMinutes, endMinutes } = session;
    if (date === undefined || provider === undefined || !days.has(date)) continue;
    const stays = byProvider.get(nameKey(provider));
    const entry = session.sessionId === undefined ? undefined : byId.get(session.sessionId);
    // What a cut-off attempt wrote already is no other row.
    if (!stays || (entry && standsFor(session, entry))) continue;
    if (startMinutes === undefined || endMinutes === undefined) continue;
    const stay = stayOf(session, minutesBetween(startMinutes, endMinutes), rules);
    if (stay)
      stays.push({ ...stay, words: `row ${rowNumber(session)} of Sessions, ${stay.words}` });
  }
  return byProvider;
}

function stayOf(
  row: Pick<Session, "date" | "client" | "provider" | "code" | "startMinutes">,
  minutes: number | undefined,
  rules: RuleBook
): Stay | undefined {
  const { date, client = "", provider, code, startMinutes } = row;
  if (date === undefined || provider === undefined || startMinutes === undefined) return undefined;
  const procedure = code === undefined ? undefined : rules.procedureOn(code, date);
  if (!minutes || procedure?.kind === "supply") return undefined;
  const start = dayNumber(date) * minutesPerDay + startMinutes;
  const until = clock((startMinutes + minutes) % minutesPerDay);
  return {
    start,
    end: start + minutes,
    client: nameKey(client),
    isOfGroup: procedure?.kind === "group",
    words: `${clip(client)} from ${clock(startMinutes)} to ${until}`,
  };
}

/** Who comes late to a group, or leaves it early, is still of that group. */
function isOneGroup(one: Stay, other: Stay): boolean {
  if (!one.isOfGroup || !other.isOfGroup || one.client === other.client) return false;
  return one.start === other.start || one.end === other.end;
}
