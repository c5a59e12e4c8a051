import type { IsoDate } from "../records";
import { commonDiagnoses } from "./commonDiagnoses";
import { denialReasons, findDenial } from "./denials";
import { findRemark } from "./denialRemarks";
import { normalizeDiagnosis } from "./diagnoses";
import type { AnswerKind, LookUpAnswer } from "./lookUp";
import {
  denialAnswer,
  diagnosisAnswer,
  modifierAnswer,
  placeAnswer,
  procedureAnswer,
  remarkAnswer,
} from "./lookUpFacts";
import type { Question } from "./lookUpQuestion";
import { procedures } from "./procedures";
import type { RuleBook } from "./ruleBook";

/** What the codes of a question are, and its words that are none. */
export function answersByCode(
  { tokens, denials, kinds }: Question,
  isoDate: IsoDate,
  rules: RuleBook
): { answers: LookUpAnswer[]; restTokens: string[] } {
  const named = denials.flatMap(({ group, code }) => {
    const reason = findDenial(code, group);
    return reason ? [denialAnswer(reason)] : [];
  });
  const answers = [...named];
  const restTokens: string[] = [];
  for (const token of tokens) {
    const found = answersOfToken(token, kinds, isoDate, rules);
    if (found.length === 0) restTokens.push(token);
    answers.push(...found);
  }
  return { answers, restTokens };
}

function answersOfToken(
  token: string,
  kinds: readonly AnswerKind[],
  isoDate: IsoDate,
  rules: RuleBook
): LookUpAnswer[] {
  const exact = exactAnswers(token, kinds, isoDate, rules);
  return exact.length > 0 || !/\d/.test(token) ? exact : answersByBeginning(token, isoDate, rules);
}

function exactAnswers(
  token: string,
  kinds: readonly AnswerKind[],
  isoDate: IsoDate,
  rules: RuleBook
): LookUpAnswer[] {
  const procedure = rules.procedureOn(token, isoDate);
  const modifier = rules.modifierOn(token, isoDate);
  const place = /^\d{1,2}$/.test(token)
    ? rules.placeOn(token.padStart(2, "0"), isoDate)
    : undefined;
  const remark = findRemark(token);
  // Supplies and remark codes have the form of a diagnosis, too.
  const hasForm = kinds.includes("diagnosis") || !(remark || supplyForm.test(token));
  return [
    ...(procedure ? [procedureAnswer(procedure, isoDate, rules)] : []),
    ...(modifier ? [modifierAnswer(modifier)] : []),
    ...(place ? [placeAnswer(place)] : []),
    ...(procedure ? [] : diagnosisOf(token, hasForm, isoDate, rules)),
    ...(/^\d{1,3}$/.test(token) ? denialsOf(Number(token)) : []),
    ...(remark ? [remarkAnswer(remark)] : []),
  ];
}

function denialsOf(code: number): LookUpAnswer[] {
  return denialReasons.filter((reason) => reason.code === code).map(denialAnswer);
}

const supplyForm = /^[A-Z]\d{4}$/;

function diagnosisOf(
  token: string,
  mayBeUnnamed: boolean,
  isoDate: IsoDate,
  rules: RuleBook
): LookUpAnswer[] {
  const verdict = rules.diagnosisOn(token, isoDate);
  if (verdict.status === "malformed") return [];
  const code = normalizeDiagnosis(token);
  const name = rules.namedDiagnosis(code)?.name;
  const isHeading = name === undefined && commonDiagnoses.some((one) => one.code.startsWith(code));
  // Of a whole category the codes below it say more than that it is not billable.
  if (isHeading && (verdict.status === "known" || code.length === 3)) return [];
  return name !== undefined || mayBeUnnamed ? [diagnosisAnswer(code, name, isoDate, rules)] : [];
}

const shortestBeginning = 3;

/** Codes that begin so: `9716`, `F84`. */
function answersByBeginning(token: string, isoDate: IsoDate, rules: RuleBook): LookUpAnswer[] {
  if (token.length < shortestBeginning) return [];
  const codes = new Set(
    procedures.map(({ code }) => code).filter((code) => code.startsWith(token))
  );
  const beginning = normalizeDiagnosis(token);
  return [
    ...[...codes].sort().flatMap((code) => {
      const procedure = rules.procedureOn(code, isoDate);
      return procedure ? [procedureAnswer(procedure, isoDate, rules)] : [];
    }),
    ...commonDiagnoses
      .filter(({ code }) => code.startsWith(beginning))
      .map(({ code, name }) => diagnosisAnswer(code, name, isoDate, rules)),
  ];
}
