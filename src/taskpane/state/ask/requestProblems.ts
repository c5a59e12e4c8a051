import { diagnosisProblem, mostDiagnoses } from "../../../billing/codes/diagnoses";
import type { RuleBook } from "../../../billing/codes/ruleBook";
import type { IsoDate } from "../../../billing/records";
import { isIsoDate } from "../../../billing/time/isoDate";
import { cellCodes } from "../../../workbook/reading/cellText";
import { sentence } from "../../words";
import { isBlankService } from "../careEntries";
import { problemsOfServices, said, type CareProblems } from "../careProblems";
import type { RequestEntries } from "./requestEntries";

/** Sentences to be shown beside the fields that they are about. */
export interface RequestProblems extends CareProblems {
  diagnoses?: string;
}

/**
 * What is still to be entered, or put right; undefined where the sheet can be made. What may be
 * written in by hand is no problem: a therapist, diagnoses, and codes but for a prior authorization.
 */
export function requestProblems(
  entries: RequestEntries,
  { today, rules }: { today: IsoDate; rules: RuleBook }
): RequestProblems | undefined {
  const { kind, client, from, to, diagnoses } = entries;
  const firstDay = isIsoDate(from) ? from : today;
  const given = entries.services.filter((service) => !isBlankService(service));
  const isListNeeded = kind === "Prior-authorization request" && given.length === 0;
  const services = problemsOfServices(isListNeeded ? entries.services : given, firstDay, rules);
  const fields = said({
    client: client === "" && "Choose the client.",
    from: !isIsoDate(from) && "Give the first day.",
    to: lastDayProblem(from, to),
    diagnoses: diagnosesProblem(diagnoses, firstDay, rules),
  });
  const isWell = services.size === 0 && Object.keys(fields).length === 0;
  return isWell ? undefined : { ...fields, services };
}

function lastDayProblem(from: string, to: string): string | false {
  if (!isIsoDate(to)) return "Give the last day.";
  return isIsoDate(from) && to < from && "The last day is before the first one.";
}

function diagnosesProblem(typed: string, from: IsoDate, rules: RuleBook): string | false {
  const codes = cellCodes(typed);
  if (codes.length > mostDiagnoses) return `A claim has room for ${mostDiagnoses} diagnoses.`;
  for (const code of codes) {
    const problem = diagnosisProblem(code, from, (each, day) => rules.diagnosisOn(each, day));
    if (problem !== undefined) return sentence(problem);
  }
  return false;
}
