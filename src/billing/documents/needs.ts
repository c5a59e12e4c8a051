import { rowList } from "../checks/words";
import { isNpi, isTaxId } from "../codes/identifiers";
import type { RuleBook } from "../codes/ruleBook";
import type { Client, Practice, Provider } from "../records";
import type { DraftSession } from "./superbillDraft";

/** Names what is missing, in plain words with the place to put it; undefined where all is well. */
export type Need<Subject> = (subject: Subject) => string | undefined;

/** Whatever is sent says who sends it, and from where. */
export const practiceNeeds: readonly Need<{ practice: Practice }>[] = [
  ({ practice }) => absent(practice.name, "the practice's name (Practice)"),
  ({ practice }) => {
    const { addressLine1, city, state, zip } = practice;
    const parts = { "Address line 1": addressLine1, City: city, State: state, ZIP: zip };
    const blank = Object.entries(parts).flatMap(([setting, text]) => (text ? [] : [setting]));
    return blank.length === 0
      ? undefined
      : `the practice's address: ${blank.join(", ")} (Practice)`;
  },
];

export const taxIdNeed: Need<{ practice: Practice }> = ({ practice: { taxId } }) =>
  absent(taxId, "the practice's tax ID (Practice)") ??
  unless(isTaxId(taxId ?? ""), `a tax ID of nine digits, such as 12-3456789 (Practice)`);

export const npiNeed: Need<{ provider: Provider }> = ({ provider: { provider, npi } }) =>
  absent(npi, `the NPI of ${provider} (Providers)`) ??
  unless(isNpi(npi ?? ""), `a right NPI of ${provider}: ${npi} fails its check digit (Providers)`);

export const clientNameNeeds: readonly Need<{ client: Client }>[] = [
  ({ client }) => absent(client.firstName, `the first name of ${client.client} (Clients)`),
  ({ client }) => absent(client.lastName, `the last name of ${client.client} (Clients)`),
];

/** What every billed session says: which service, how much of it, and for how much money. */
export const serviceNeeds = (rules: RuleBook) =>
  ({
    code: ({ code, date }) => absent(code, "the code") ?? codeProblem(code ?? "", date, rules),
    units: ({ units }) =>
      absent(units, "the units") ?? unless((units ?? 0) > 0, "a number of units above zero"),
    charge: ({ chargeCents }) => absent(chargeCents, "the charge (Fees)"),
  }) as const satisfies Record<string, Need<DraftSession>>;

/** The same lack on several rows is told once, with the rows. */
export function byRows(sessions: readonly DraftSession[], need: Need<DraftSession>): string[] {
  const rowsByLack = new Map<string, number[]>();
  for (const session of sessions) {
    const lack = need(session);
    if (lack === undefined) continue;
    const rows = rowsByLack.get(lack);
    if (rows) rows.push(session.row);
    else rowsByLack.set(lack, [session.row]);
  }
  return [...rowsByLack].map(([lack, rows]) => `${lack}: ${rowList(rows)}`);
}

export function codeProblem(code: string, date: string, rules: RuleBook): string | undefined {
  switch (rules.statusOn(code, date).status) {
    case "known":
      return undefined;
    case "retired":
      return `a code in force instead of ${code}, which was retired`;
    case "not yet valid":
      return `a code in force instead of ${code}, which is newer than the visit`;
    case "unknown":
      return `a code that is known instead of ${code}`;
  }
}

export function absent(fact: string | number | undefined, words: string): string | undefined {
  return fact === undefined || fact === "" ? words : undefined;
}

export function unless(holds: boolean, words: string): string | undefined {
  return holds ? undefined : words;
}
