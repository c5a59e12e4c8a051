import type { Judgement } from "../../../../billing/checks/judgement";
import { nameKey } from "../../../../billing/names";
import type { Client, IsoDate } from "../../../../billing/records";

/** What is asked: as typed, so a date may be no date. */
export interface CoverageEntries {
  client: string;
  isoDate: string;
  code: string;
}

/** What is asked of a row of Sessions; a date that it lacks is today's. */
export function entriesOf({ session }: Judgement, today: IsoDate): CoverageEntries {
  return {
    client: session.client ?? "",
    isoDate: session.date ?? today,
    code: session.code ?? "",
  };
}

/** True while nothing was changed since a row was taken. */
export function areOf(entries: CoverageEntries, judgement: Judgement, today: IsoDate): boolean {
  const { client, isoDate, code } = entriesOf(judgement, today);
  return client === entries.client && isoDate === entries.isoDate && code === entries.code;
}

const byName = new Intl.Collator("en", { numeric: true });

/** Names to choose from, each once; what is asked about stays among them. */
export function namesToChoose(clients: readonly Client[], chosen: string): string[] {
  const names = new Map(clients.map(({ client }) => [nameKey(client), client]));
  if (chosen !== "") names.set(nameKey(chosen), chosen);
  return [...names.values()].sort(byName.compare);
}
