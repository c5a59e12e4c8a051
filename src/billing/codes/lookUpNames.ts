import type { IsoDate } from "../records";
import { activities } from "./activities";
import { commonDiagnoses } from "./commonDiagnoses";
import { denialReasons } from "./denials";
import { denialRemarks } from "./denialRemarks";
import type { AnswerKind, LookUpAnswer } from "./lookUp";
import {
  activityAnswer,
  denialAnswer,
  diagnosisAnswer,
  modifierAnswer,
  placeAnswer,
  procedureAnswer,
  remarkAnswer,
} from "./lookUpFacts";
import { stemsOfTokens } from "./lookUpQuestion";
import { likeness } from "./lookUpWords";
import { modifiers } from "./modifiers";
import { placesOfService } from "./places";
import { procedures } from "./procedures";
import type { RuleBook } from "./ruleBook";

/** Something that words can find; its answer is made only where it is wanted. */
interface Candidate {
  kind: AnswerKind;
  name: string;
  /** Further text that may hold the words. */
  about: string;
  /** Added to its closeness: what is asked for most often, and is still in force, comes first. */
  favour: number;
  answer(): LookUpAnswer;
}

/**
 * What has the words in its name, or in what is said of it, best first: those with most of the
 * words. Without words, all of the kinds that are named.
 */
export function answersByWords(
  tokens: readonly string[],
  kinds: readonly AnswerKind[],
  isoDate: IsoDate,
  rules: RuleBook,
  most: number
): LookUpAnswer[] {
  const all = candidatesOn(isoDate, rules);
  const named = all.filter(({ kind }) => kinds.includes(kind));
  const asked = stemsOfTokens(tokens);
  if (asked.length === 0) return named.slice(0, most).map((one) => one.answer());
  const found =
    firstFilled([named, all], (candidates) =>
      firstFilled([false, true], (typos) => ranked(candidates, asked, typos))
    ) ?? [];
  return found.slice(0, most).map((one) => one.answer());
}

function firstFilled<T, Found>(
  tries: readonly T[],
  find: (one: T) => readonly Found[] | undefined
): readonly Found[] | undefined {
  for (const one of tries) {
    const found = find(one);
    if (found && found.length > 0) return found;
  }
  return undefined;
}

function ranked(
  candidates: readonly Candidate[],
  asked: readonly string[],
  typos: boolean
): Candidate[] {
  const scored = candidates.map((candidate) => ({
    candidate,
    ...likeness(asked, candidate.name, candidate.about, typos),
  }));
  const most = Math.max(0, ...scored.map(({ matched }) => matched));
  if (most === 0) return [];
  return scored
    .filter(({ matched }) => matched === most)
    .sort(
      (one, other) =>
        other.closeness + other.candidate.favour - (one.closeness + one.candidate.favour)
    )
    .map(({ candidate }) => candidate);
}

function candidatesOn(isoDate: IsoDate, rules: RuleBook): Candidate[] {
  return [
    ...procedureCandidates(isoDate, rules),
    ...activities.map((activity): Candidate => ({
      kind: "activity",
      name: activity.name,
      about: `${activity.area} ${activity.otherwise}`,
      favour: 2,
      answer: () => activityAnswer(activity),
    })),
    ...modifiers.map((modifier): Candidate => ({
      kind: "modifier",
      name: modifier.name,
      about: `${modifier.family} ${modifier.note}`,
      favour: 0,
      answer: () => modifierAnswer(modifier),
    })),
    ...placesOfService.map((place): Candidate => ({
      kind: "place",
      name: place.name,
      about: "",
      favour: 1,
      answer: () => placeAnswer(place),
    })),
    ...diagnosisCandidates(isoDate, rules),
    ...denialReasons.map((reason): Candidate => ({
      kind: "denial",
      name: reason.meaning,
      about: `${reason.category} ${reason.action} ${reason.note ?? ""}`,
      favour: 0,
      answer: () => denialAnswer(reason),
    })),
    ...denialRemarks.map((remark): Candidate => ({
      kind: "remark",
      name: remark.meaning,
      about: "",
      favour: -1,
      answer: () => remarkAnswer(remark),
    })),
  ];
}

function diagnosisCandidates(isoDate: IsoDate, rules: RuleBook): Candidate[] {
  const codes = new Set([...commonDiagnoses.map(({ code }) => code), ...rules.ownCodes]);
  return [...codes].flatMap((code): Candidate[] => {
    const diagnosis = rules.namedDiagnosis(code);
    if (!diagnosis) return [];
    const { name } = diagnosis;
    const answer = () => diagnosisAnswer(code, name, isoDate, rules);
    return [{ kind: "diagnosis", name, about: "", favour: 1, answer }];
  });
}

const retiredFavour = -6;

function procedureCandidates(isoDate: IsoDate, rules: RuleBook): Candidate[] {
  const codes = new Set([...procedures.map(({ code }) => code), ...rules.ownCodes]);
  return [...codes].flatMap((code): Candidate[] => {
    const procedure = rules.procedureOn(code, isoDate);
    if (!procedure) return [];
    const isSupply = procedure.kind === "supply";
    const isRetired = rules.statusOn(code, isoDate).status === "retired";
    return [
      {
        kind: isSupply ? "supply" : "procedure",
        name: procedure.name,
        about: `${procedure.kind} ${procedure.note ?? ""}`,
        favour: isRetired ? retiredFavour : isSupply ? 0 : 2,
        answer: () => procedureAnswer(procedure, isoDate, rules),
      },
    ];
  });
}
