import { normalizeCode } from "../../codes/procedures";
import { ruleBookOf, type RuleBook } from "../../codes/ruleBook";
import { compareText } from "../../compareText";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import type { IsoDate, PracticeRecords, Session } from "../../records";
import { addDays, addMonths, daysBetween, isWithin } from "../../time/isoDate";
import { People } from "../people";
import type { ExpectedCare, ExpectedService } from "./expectedServices";

/** Sessions of so many days tell what care is usual. */
const daysLookedAt = 90;
/** More than one visit a day is a slip of the hand. */
const mostVisits = 366;

/** For whom, and over which days; absent: twelve months from today. */
export interface CareQuestion {
  clients: readonly string[];
  today: IsoDate;
  from?: IsoDate;
  to?: IsoDate;
}

/** A session of which date, code and units are known. */
type Given = Session & Required<Pick<Session, "date" | "code" | "units">>;

/**
 * Care to expect if it goes on as in the last 90 days: every code with its usual units of a visit
 * and its visits a week, over the days of the estimate, with the provider whom the client saw most. A
 * re-evaluation comes as often as in all of the 90 days. First evaluations and supplies do not come
 * again and are left out. A client without such sessions is left out too.
 *
 * @example
 * proposedCare(records, { clients: ["Mia L."], today: "2026-11-02" });
 * // [{ client: "Mia L.", provider: "Ana Ruiz", services: [{ code: "97530", units: 4, visits: 52 }] }]
 */
export function proposedCare(records: PracticeRecords, question: CareQuestion): ExpectedCare[] {
  const people = new People(records);
  const rules = ruleBookOf(records.codeRules, records.pairRules);
  const first = addDays(question.today, 1 - daysLookedAt);
  const recent = records.sessions
    .filter(isGiven)
    .filter(({ date }) => isWithin(date, first, question.today))
    .filter((session) => isRepeated(session, rules));
  const byClient = groupBy(recent, ({ client }) => nameKey(client ?? ""));
  return question.clients.flatMap((name): ExpectedCare[] => {
    const own = byClient.get(nameKey(name)) ?? [];
    const provider = mostSeen(own, people);
    if (provider === undefined) return [];
    const isRare = ({ code, date }: Given) =>
      rules.procedureOn(code, date)?.kind === "re-evaluation";
    return [
      { client: people.client(name).client, provider, services: services(own, question, isRare) },
    ];
  });
}

function isGiven(session: Session): session is Given {
  const { date, code, units } = session;
  return date !== undefined && code !== undefined && units !== undefined && units > 0;
}

function isRepeated({ code, date }: Given, rules: RuleBook): boolean {
  const kind = rules.procedureOn(code, date)?.kind;
  return kind !== "evaluation" && kind !== "supply";
}

/** Who answers for most of the visits; of equals whoever was seen last. */
function mostSeen(sessions: readonly Given[], people: People): string | undefined {
  const seen = groupBy(
    sessions.filter(({ provider }) => provider !== undefined),
    ({ provider = "" }) => people.rendering(provider).provider.provider
  );
  const ranked = [...seen].map(([provider, own]) => {
    const dates = [...new Set(own.map(({ date }) => date))].sort();
    return { provider, visits: dates.length, last: dates[dates.length - 1] ?? "" };
  });
  return ranked.sort(
    (one, other) =>
      other.visits - one.visits ||
      compareText(other.last, one.last) ||
      compareText(one.provider, other.provider)
  )[0]?.provider;
}

function services(
  sessions: readonly Given[],
  question: CareQuestion,
  isRare: (session: Given) => boolean
): ExpectedService[] {
  const { today, from = today, to = addDays(addMonths(from, 12), -1) } = question;
  const days = Math.max(1, daysBetween(from, to) + 1);
  const firstVisit = sessions.reduce((first, { date }) => (date < first ? date : first), today);
  const weeks = Math.ceil((daysBetween(firstVisit, today) + 1) / 7);
  const byCode = groupBy(sessions, ({ code }) => normalizeCode(code));
  return [...byCode]
    .sort(([one], [other]) => compareText(one, other))
    .map(([code, own]) => {
      const unitsByDay = [...groupBy(own, ({ date }) => date)].map(([date, sameDay]) => ({
        date,
        units: sameDay.reduce((sum, { units }) => sum + units, 0),
      }));
      const seenFor = own.some(isRare) ? daysLookedAt : weeks * 7;
      const visits = Math.round((unitsByDay.length / seenFor) * days);
      const usual = usualUnits(unitsByDay);
      return { code, units: usual, visits: Math.min(mostVisits, Math.max(1, visits)) };
    });
}

/** The units of most days; of equals those of the latest day. */
function usualUnits(unitsByDay: readonly { date: IsoDate; units: number }[]): number {
  const counts = groupBy(
    [...unitsByDay].sort((one, other) => compareText(other.date, one.date)),
    ({ units }) => String(units)
  );
  const most = [...counts.values()].sort((one, other) => other.length - one.length)[0];
  return most?.[0]?.units ?? 0;
}
