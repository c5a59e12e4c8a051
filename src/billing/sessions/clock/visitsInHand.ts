import { ruleBookOf } from "../../codes/ruleBook";
import { payerOn, unitRuleOf } from "../../coverage/payer";
import { planOn } from "../../coverage/plan";
import { nameKey } from "../../names";
import type { IsoDate, PracticeRecords, UnitRule } from "../../records";
import { allocateDay } from "../../units/allocateDay";
import { isRunning, type ClockEntry, type ClockTime } from "./clockEntry";
import { stops, type ClockDoubt } from "./doubt";
import { minutesOf } from "./entryEnd";
import { nameDoubts, type KnownNames } from "./nameDoubts";
import { overlapDoubts } from "./overlaps";
import { timeDoubts } from "./timeDoubts";

/** What the rules need to know of the practice. */
export type ClockRecords = Pick<
  PracticeRecords,
  | ("practice" | "clients" | "providers" | "payers" | "earlierPlans")
  | ("sessions" | "codeRules" | "pairRules")
>;

/** A row in hand, and what it comes to. */
export interface ClockRow {
  entry: ClockEntry;
  isRunning: boolean;
  /** So far, while it runs; absent where its times do not tell. */
  minutes?: number;
  /** By the plan's rule, all rows of the visit together; absent where minutes or code do not tell. */
  units?: number;
  doubts: ClockDoubt[];
}

/** A visit in hand: one client, one therapist, one day. */
export interface ClockVisit {
  /** Tells it from the others; the same as long as client, therapist and day are. */
  key: string;
  date?: IsoDate;
  client?: string;
  provider?: string;
  /** By start. */
  rows: ClockRow[];
  unitRule: UnitRule;
  /** Of the rows of which they are known. */
  minutes: number;
  units: number;
  isRunning: boolean;
  /** False while a row runs, or is not complete. */
  canWrite: boolean;
}

/**
 * What stands in table Clock by visits, in the order in which they began, with minutes and units as
 * Sessions would have them and what is doubtful. Rows of a visit that are in Sessions already do not
 * count here; Check sessions looks at the units of all of them.
 */
export function visitsInHand(
  entries: readonly ClockEntry[],
  records: ClockRecords,
  now: ClockTime
): ClockVisit[] {
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const known: KnownNames = {
    clients: new Set(records.clients.map(({ client }) => nameKey(client))),
    providers: new Set(records.providers.map(({ provider }) => nameKey(provider))),
    rules,
  };
  const overlaps = overlapDoubts(entries, records.sessions, { now, rules });
  const byVisit = new Map<string, ClockEntry[]>();
  for (const entry of [...entries].sort(byBeginning)) {
    const key = visitKey(entry);
    const same = byVisit.get(key);
    if (same) same.push(entry);
    else byVisit.set(key, [entry]);
  }
  return [...byVisit].map(([key, ofVisit]): ClockVisit => {
    const [first] = ofVisit;
    const unitRule = ruleFor(first, records);
    const minutes = ofVisit.map((entry) => minutesOf(entry, now));
    const lines = ofVisit.map(({ code }, at) => ({
      code: code ?? "",
      minutes: minutes[at] ?? NaN,
    }));
    const units = allocateDay(lines, unitRule, first?.date, rules).lines;
    const rows = ofVisit.map((entry, at): ClockRow => {
      const overlap = overlaps.get(entry);
      const timed = timeDoubts(entry, now);
      const doubts = [...timed, ...(overlap ? [overlap] : []), ...nameDoubts(entry, known)];
      return {
        entry,
        isRunning: isRunning(entry),
        ...(minutes[at] !== undefined && { minutes: minutes[at] }),
        ...(units[at] !== undefined && minutes[at] !== undefined && { units: units[at] }),
        doubts,
      };
    });
    const running = rows.some((row) => row.isRunning);
    return {
      key,
      date: first?.date,
      client: first?.client,
      provider: first?.provider,
      rows,
      unitRule,
      minutes: rows.reduce((sum, row) => sum + (row.minutes ?? 0), 0),
      units: rows.reduce((sum, row) => sum + (row.units ?? 0), 0),
      isRunning: running,
      canWrite: !running && !rows.some(({ doubts }) => doubts.some(stops)),
    };
  });
}

function visitKey({ date = "", client = "", provider = "" }: ClockEntry): string {
  return `${date}\n${nameKey(client)}\n${nameKey(provider)}`;
}

function byBeginning(one: ClockEntry, other: ClockEntry): number {
  const [day, otherDay] = [one.date ?? "", other.date ?? ""];
  if (day !== otherDay) return day < otherDay ? -1 : 1;
  return (one.startMinutes ?? 0) - (other.startMinutes ?? 0) || one.row - other.row;
}

function ruleFor(entry: ClockEntry | undefined, records: ClockRecords): UnitRule {
  const { practice, clients, earlierPlans, payers } = records;
  const key = nameKey(entry?.client ?? "");
  const client = clients.find((row) => nameKey(row.client) === key);
  if (!client || entry?.date === undefined) return unitRuleOf(undefined, practice);
  const plan = planOn(client, entry.date, earlierPlans);
  return unitRuleOf(payerOn(plan.payer, plan.product, entry.date, payers), practice);
}
