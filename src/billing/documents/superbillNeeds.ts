import { diagnosisProblem } from "../codes/diagnoses";
import type { RuleBook } from "../codes/ruleBook";
import { mostDiagnoses } from "../codes/diagnoses";
import { letteredDiagnoses } from "./diagnosisLetters";
import {
  absent,
  byRows,
  clientNameNeeds,
  npiNeed,
  practiceNeeds,
  serviceNeeds,
  taxIdNeed,
  unless,
  type Need,
} from "./needs";
import { supervisionLack } from "./people";
import { firstDate, type DraftSession, type SuperbillDraft } from "./superbillDraft";

/** What a plan asks of the whole superbill. */
const superbillNeeds: readonly Need<SuperbillDraft>[] = [
  ...practiceNeeds,
  taxIdNeed,
  ({ provider: { provider } }) => absent(provider, "the provider's name (Sessions)"),
  supervisionLack,
  ({ provider: { provider, credentials } }) =>
    absent(credentials, `the credentials of ${provider} (Providers)`),
  npiNeed,
  ...clientNameNeeds,
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
  serviceNeeds(rules).code,
  serviceNeeds(rules).units,
  ({ diagnoses }) => absent(diagnoses[0], "a diagnosis (Sessions or Clients)"),
  ({ diagnoses, date }) => {
    const problems = diagnoses.flatMap(
      (code) => diagnosisProblem(code, date, rules.diagnosisOn) ?? []
    );
    return problems.length === 0
      ? undefined
      : `a diagnosis that can be billed: ${problems.join("; ")}`;
  },
  serviceNeeds(rules).charge,
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
