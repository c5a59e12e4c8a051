import { codeProblem } from "../../billing/documents/needs";
import type { RuleBook } from "../../billing/codes/ruleBook";
import { normalizeCode } from "../../billing/codes/procedures";
import type { IsoDate } from "../../billing/records";
import type { CareEntries, ServiceEntry } from "./careEntries";

export type ServiceProblems = Partial<Record<"code" | "units" | "visits", string>>;

/** Sentences to be shown beside the fields that they are about. */
export interface CareProblems extends Partial<
  Record<Exclude<keyof CareEntries, "services" | "filled">, string>
> {
  /** By the row's id; rows without a problem are absent. */
  services: ReadonlyMap<number, ServiceProblems>;
}

/** What is wrong with the rows of services, by their ids. */
export function problemsOfServices(
  services: readonly ServiceEntry[],
  from: IsoDate,
  rules: RuleBook
): Map<number, ServiceProblems> {
  return new Map(
    services.flatMap((service) => {
      const problems = problemsOfService(service, from, rules);
      return Object.keys(problems).length > 0 ? [[service.id, problems] as const] : [];
    })
  );
}

function problemsOfService(
  { code, units, visits }: ServiceEntry,
  from: IsoDate,
  rules: RuleBook
): ServiceProblems {
  const lack = code.trim() === "" ? "a code" : codeProblem(normalizeCode(code), from, rules);
  return said({
    code: lack !== undefined && `Type ${lack}.`,
    units: !isNumberOfUnits(units) && "Type a number above 0.",
    visits: !isNumberOfVisits(visits) && "Type a whole number from 1 to 366.",
  });
}

export function isNumberOfUnits(units: string): boolean {
  return Number(units) > 0 && Number.isFinite(Number(units));
}

export function isNumberOfVisits(visits: string): boolean {
  return /^\d+$/.test(visits.trim()) && Number(visits) >= 1 && Number(visits) <= 366;
}

/** The sentences alone. */
export function said<Key extends string>(
  sentences: Record<Key, string | false>
): Partial<Record<Key, string>> {
  const told = Object.entries<string | false>(sentences).filter(([, text]) => text !== false);
  return Object.fromEntries(told) as Partial<Record<Key, string>>;
}
