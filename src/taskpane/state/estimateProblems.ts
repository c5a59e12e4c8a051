import { codeProblem } from "../../billing/documents/needs";
import type { RuleBook } from "../../billing/codes/ruleBook";
import { normalizeCode } from "../../billing/codes/procedures";
import type { IsoDate } from "../../billing/records";
import { isIsoDate } from "../../billing/time/isoDate";
import { dayName } from "../words";
import { lastDay, type EstimateEntries, type ServiceEntry } from "./estimateEntries";

export type ServiceProblems = Partial<Record<"code" | "units" | "visits", string>>;

/** Sentences to be shown beside the fields that they are about. */
export interface EstimateProblems extends Partial<
  Record<Exclude<keyof EstimateEntries, "services" | "filled">, string>
> {
  /** By the row's id; rows without a problem are absent. */
  services: ReadonlyMap<number, ServiceProblems>;
}

/** What is still to be entered, or put right; undefined where the estimate can be worked out. */
export function problemsOf(
  entries: EstimateEntries,
  { today, rules }: { today: IsoDate; rules: RuleBook }
): EstimateProblems | undefined {
  const { client, provider, from, to, askedOn, bookedOn } = entries;
  const services = new Map(
    entries.services.flatMap((service) => {
      const problems = serviceProblems(service, isIsoDate(from) ? from : today, rules);
      return Object.keys(problems).length > 0 ? [[service.id, problems] as const] : [];
    })
  );
  const fields = said({
    client: client === "" && "Choose the client.",
    provider: provider === "" && "Choose who will see the client.",
    from: !isIsoDate(from) && "Give the first day.",
    to: lastDayProblem(from, to),
    askedOn: pastDayProblem(askedOn, today),
    bookedOn: pastDayProblem(bookedOn, today),
  });
  const isWell = services.size === 0 && Object.keys(fields).length === 0;
  return isWell ? undefined : { ...fields, services };
}

function lastDayProblem(from: string, to: string): string | false {
  if (!isIsoDate(to)) return "Give the last day.";
  if (!isIsoDate(from)) return false;
  if (to < from) return "The last day is before the first one.";
  return (
    to > lastDay(from) &&
    `An estimate covers twelve months at most: to ${dayName(lastDay(from))} or earlier.`
  );
}

function pastDayProblem(day: string, today: IsoDate): string | false {
  if (day === "") return false;
  if (!isIsoDate(day)) return "This is not a day.";
  return day > today && "This day is still to come.";
}

function serviceProblems(
  { code, units, visits }: ServiceEntry,
  from: IsoDate,
  rules: RuleBook
): ServiceProblems {
  const lack = code.trim() === "" ? "a code" : codeProblem(normalizeCode(code), from, rules);
  const isCount = /^\d+$/.test(visits.trim()) && Number(visits) >= 1 && Number(visits) <= 366;
  return said({
    code: lack !== undefined && `Type ${lack}.`,
    units: !(Number(units) > 0 && Number.isFinite(Number(units))) && "Type a number above 0.",
    visits: !isCount && "Type a whole number from 1 to 366.",
  });
}

/** The sentences alone. */
function said<Key extends string>(
  sentences: Record<Key, string | false>
): Partial<Record<Key, string>> {
  const told = Object.entries<string | false>(sentences).filter(([, text]) => text !== false);
  return Object.fromEntries(told) as Partial<Record<Key, string>>;
}
