import { rowList } from "../checks/words";
import { diagnosisProblem } from "../codes/diagnoses";
import { isNpi, isTaxId } from "../codes/identifiers";
import type { RuleBook } from "../codes/ruleBook";
import { supervisionLack } from "./people";
import { letteredDiagnoses, mostDiagnoses } from "./diagnosisLetters";
import { firstDate, type DraftSession, type SuperbillDraft } from "./superbillDraft";

/** Names what is missing, in plain words with the place to put it; undefined where all is well. */
type Need<Subject> = (subject: Subject) => string | undefined;

/** What a plan asks of the whole superbill. */
const superbillNeeds: readonly Need<SuperbillDraft>[] = [
  ({ practice }) => absent(practice.name, "the practice's name (Practice)"),
  ({ practice }) => {
    const { addressLine1, city, state, zip } = practice;
    const parts = { "Address line 1": addressLine1, City: city, State: state, ZIP: zip };
    const blank = Object.entries(parts).flatMap(([setting, text]) => (text ? [] : [setting]));
    return blank.length === 0
      ? undefined
      : `the practice's address: ${blank.join(", ")} (Practice)`;
  },
  ({ practice: { taxId } }) =>
    absent(taxId, "the practice's tax ID (Practice)") ??
    unless(isTaxId(taxId ?? ""), `a tax ID of nine digits, such as 12-3456789 (Practice)`),
  ({ provider: { provider } }) => absent(provider, "the provider's name (Sessions)"),
  supervisionLack,
  ({ provider: { provider, credentials } }) =>
    absent(credentials, `the credentials of ${provider} (Providers)`),
  ({ provider: { provider, npi } }) =>
    absent(npi, `the NPI of ${provider} (Providers)`) ??
    unless(
      isNpi(npi ?? ""),
      `a right NPI of ${provider}: ${npi} fails its check digit (Providers)`
    ),
  ({ client }) => absent(client.firstName, `the first name of ${client.client} (Clients)`),
  ({ client }) => absent(client.lastName, `the last name of ${client.client} (Clients)`),
  (draft) => {
    const { client, dateOfBirth } = { ...draft.client };
    return (
      absent(dateOfBirth, `the date of birth of ${client} (Clients)`) ??
      unless(
        (dateOfBirth ?? "") <= firstDate(draft),
        `the date of birth of ${client}: ${dateOfBirth} is after the visit (Clients)`
      )
    );
  },
  ({ client, sessions }) => {
    const used = sessions.map(({ diagnoses }) => diagnoses);
    const count = letteredDiagnoses(client.diagnoses, used).length;
    return unless(
      count <= mostDiagnoses,
      `room for its ${count} diagnoses: a superbill holds ${mostDiagnoses}; make two, each for part of the period`
    );
  },
];

/** What a plan asks of every session on it. */
const sessionNeeds = (rules: RuleBook): readonly Need<DraftSession>[] => [
  ({ place, date }) =>
    absent(place, "the place of service (Sessions, or Default place in Practice)") ??
    unless(
      rules.placeOn(place ?? "", date) !== undefined,
      `a place of service that exists instead of ${place}`
    ),
  ({ code, date }) => absent(code, "the code") ?? codeProblem(code ?? "", date, rules),
  ({ units }) =>
    absent(units, "the units") ?? unless((units ?? 0) > 0, "a number of units above zero"),
  ({ diagnoses }) => absent(diagnoses[0], "a diagnosis (Sessions or Clients)"),
  ({ diagnoses, date }) => {
    const problems = diagnoses.flatMap(
      (code) => diagnosisProblem(code, date, rules.diagnosisOn) ?? []
    );
    return problems.length === 0
      ? undefined
      : `a diagnosis that can be billed: ${problems.join("; ")}`;
  },
  ({ chargeCents }) => absent(chargeCents, "the charge (Fees)"),
];

/**
 * Why a superbill may not be issued: everything that all plans ask of an itemized bill and this one
 * lacks, in plain words. Empty where it may be.
 */
export function missingForSuperbill(draft: SuperbillDraft): string[] {
  return [
    ...superbillNeeds.flatMap((need) => need(draft) ?? []),
    ...sessionNeeds(draft.rules).flatMap((need) => byRows(draft.sessions, need)),
  ];
}

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

function codeProblem(code: string, date: string, rules: RuleBook): string | undefined {
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

function absent(fact: string | number | undefined, words: string): string | undefined {
  return fact === undefined || fact === "" ? words : undefined;
}

function unless(holds: boolean, words: string): string | undefined {
  return holds ? undefined : words;
}
