import { monthWord } from "../cells/dateWords";
import { periodInText } from "../cells/periodInText";
import type { LogSheet } from "../logSheet";
import type { ColumnMatch } from "../matching/matchColumns";
import { isFullName, personInName } from "../sheets/personInName";
import { hasClients, type LogPlan, type NoLog } from "./planLog";

/** A tab a therapist: the sheet's name, where it is a name and no month. */
export function providerOfTab(
  { sheet, columns }: LogPlan,
  tabs: readonly LogPlan[]
): string | undefined {
  const hasColumn = columns.some(({ field }) => field === "Provider");
  if (hasColumn || tabs.length < 2) return undefined;
  return personOf(
    sheet.name,
    tabs.map((tab) => tab.sheet.name)
  );
}

/**
 * A tab a client: the names of the sheets of sessions that lack nothing but clients. A single word
 * is taken for a client only beside another such tab with the same columns.
 */
export function clientsOfTabs(
  tabs: readonly { sheet: LogSheet; plan: LogPlan | NoLog }[]
): ReadonlyMap<LogSheet, string> {
  const lacking = tabs.filter(({ plan }) => lacksClients(plan));
  const names = lacking.map(({ sheet }) => sheet.name);
  const count = new Map<string, number>();
  for (const { plan } of lacking) {
    const key = fieldsKey(plan.columns);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  const clients = new Map<LogSheet, string>();
  for (const { sheet, plan } of lacking) {
    const person = personOf(sheet.name, names);
    const isOneOfSeveral = (count.get(fieldsKey(plan.columns)) ?? 0) > 1;
    if (person !== undefined && (isOneOfSeveral || isFullName(person))) clients.set(sheet, person);
  }
  return clients;
}

/** It is no log without them, or she said that it is one. */
function lacksClients(plan: LogPlan | NoLog): boolean {
  if (plan.table === "none") return plan.lacksOnlyClients === true;
  return plan.table === "Sessions" && !hasClients(plan.columns) && !plan.titleClients;
}

function fieldsKey(columns: readonly ColumnMatch[]): string {
  return columns
    .flatMap(({ field }) => (field === "none" ? [] : [field]))
    .sort()
    .join("|");
}

function personOf(name: string, tabs: readonly string[]): string | undefined {
  const person = personInName(name);
  const { month } = periodInText(name);
  if (person === undefined || month === undefined) return person;
  // Mar and Set are people as well: among tabs that are no months they are somebody.
  const months = tabs.filter((tab) => periodInText(tab).month !== undefined);
  const isEnglish = monthWord(month).toLowerCase().startsWith(name.trim().toLowerCase());
  return isEnglish || months.length * 2 > tabs.length ? undefined : person;
}
