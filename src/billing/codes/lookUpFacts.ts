import type { IsoDate } from "../records";
import type { Activity } from "./activities";
import { activitySources } from "./activities";
import { denialGroups, denialPaths, type DenialReason } from "./denial";
import { denialBasis } from "./denials";
import { remarkBasis, type DenialRemark } from "./denialRemarks";
import type { LookUpAnswer, LookUpFact } from "./lookUp";
import type { Modifier } from "./modifiers";
import { pairFacts } from "./lookUpPairs";
import type { PlaceOfService } from "./places";
import type { Procedure } from "./procedure";
import { findProcedure } from "./procedures";
import { timingWords } from "./procedureWords";
import type { RuleBook } from "./ruleBook";
import { sources, type SourceId } from "./sources";

/** A procedure or supply as it stands on a date of service. */
export function procedureAnswer(
  procedure: Procedure,
  isoDate: IsoDate,
  rules: RuleBook
): LookUpAnswer {
  const { code, kind, name, base, note, confidence } = procedure;
  const addOn = rules.addOnOf(code, isoDate);
  const pairs = pairFacts(code, isoDate, rules);
  return {
    kind: kind === "supply" ? "supply" : "procedure",
    code,
    name,
    facts: [
      { label: "Timing", text: timingWords(procedure) },
      ...validity(procedure, isoDate, rules),
      ...fact("Daily maximum", dailyMaximumWords(procedure, isoDate)),
      ...fact("Therapy service", therapyWordsOf(procedure)),
      ...fact("Medicare", procedure.medicare && medicareWords[procedure.medicare]),
      ...fact("Only together with", base),
      ...fact("Continued by", addOn && `${addOn.code}, ${addOn.name}`),
      ...pairs,
      ...fact("Note", note),
    ],
    sources: [
      ...new Set([
        ...titles(procedure.sources),
        ...(pairs.length > 0 ? titles(["codePairs"]) : []),
      ]),
    ],
    confidence,
  };
}

const therapyWords = {
  always: "Always, for Medicare: its lines need GO",
  sometimes: "For Medicare, where a therapist gives it: its lines then need GO",
} as const;

function therapyWordsOf({ therapy, therapyConfidence }: Procedure): string | undefined {
  if (!therapy) return undefined;
  const isSure = therapyConfidence === undefined || therapyConfidence === "high";
  return isSure ? therapyWords[therapy] : `${therapyWords[therapy]} (not confirmed)`;
}

const medicareWords = {
  bundled: "Never pays it: it is part of the day's other services, and nobody may be billed for it",
  "not valid": "Does not take this code",
  "not covered": "Does not cover it",
} as const;

function validity(procedure: Procedure, isoDate: IsoDate, rules: RuleBook): LookUpFact[] {
  const { code, from, lastValid } = procedure;
  const dates = [from && `from ${from}`, lastValid && `until ${lastValid}`]
    .filter(Boolean)
    .join(" ");
  const status = rules.statusOn(code, isoDate);
  return [
    ...fact("Dates of service", dates),
    ...(status.status === "retired"
      ? fact("Bill instead", status.replacement?.words ?? "What replaced it")
      : []),
    ...(status.status === "not yet valid" ? fact("Not valid yet", `On ${isoDate}`) : []),
  ];
}

/** `4 units (Medicare, third quarter of 2024)`; a number of the practice's own says so. */
function dailyMaximumWords(
  { code, dailyMaximum, dailyMaximumIsAbsolute }: Procedure,
  isoDate: IsoDate
): string | undefined {
  if (dailyMaximum === undefined || dailyMaximum === 0) return undefined;
  const builtIn = findProcedure(code, isoDate)?.dailyMaximum;
  const whose = builtIn === dailyMaximum ? dailyMaximumQuarter : "your table Codes";
  const units = `${dailyMaximum} unit${dailyMaximum === 1 ? "" : "s"}`;
  return `${units} (${whose})${dailyMaximumIsAbsolute ? "; more is never paid" : ""}`;
}

/** Whose daily maxima the built-in ones are, and from when. */
const dailyMaximumQuarter = "Medicare, third quarter of 2024";

export function modifierAnswer(modifier: Modifier): LookUpAnswer {
  const { code, name, use, note, instead, confidence } = modifier;
  return {
    kind: "modifier",
    code,
    name,
    facts: [
      { label: "Use", text: useWords[use] },
      ...fact("Probably meant", instead),
      ...fact("When", note),
    ],
    sources: titles(modifier.sources),
    confidence,
  };
}

const useWords: Record<Modifier["use"], string> = {
  required: "Needed on occupational-therapy lines",
  conditional: "Where its condition is met",
  "by payer": "Where the plan wants it",
  rare: "Rarely",
  never: "Never on a line of an occupational therapist",
};

export function placeAnswer(place: PlaceOfService): LookUpAnswer {
  return {
    kind: "place",
    code: place.code,
    name: place.name,
    facts: [],
    sources: titles(["placesOfService"]),
    confidence: "high",
  };
}

export function diagnosisAnswer(
  code: string,
  name: string | undefined,
  isoDate: IsoDate,
  rules: RuleBook
): LookUpAnswer {
  const verdict = rules.diagnosisOn(code, isoDate);
  const dates =
    verdict.status === "not valid"
      ? [verdict.from && `from ${verdict.from}`, verdict.to && `until ${verdict.to}`]
      : [];
  return {
    kind: "diagnosis",
    code,
    name:
      name ??
      (verdict.status === "not billable"
        ? "Heading of several diagnoses"
        : "A diagnosis without a name in the list of common ones"),
    facts: [
      ...fact("Not billable; use", verdict.status === "not billable" ? verdict.instead : undefined),
      ...fact("Valid", dates.filter(Boolean).join(" ")),
      ...(name !== undefined && verdict.status === "known"
        ? fact("Billable", `On ${isoDate}`)
        : []),
      ...(name === undefined && verdict.status === "known"
        ? fact(
            "Form",
            "It has the form of a diagnosis code; the whole yearly list is not part of Quarterhour"
          )
        : []),
    ],
    sources: titles(["diagnoses2026"]),
    confidence: "high",
  };
}

export function denialAnswer({
  group,
  code,
  meaning,
  category,
  action,
  path,
  note,
}: DenialReason): LookUpAnswer {
  return {
    kind: "denial",
    code: `${group}-${code}`,
    name: meaning,
    facts: [
      { label: "What to do", text: action },
      { label: "Way", text: denialPaths[path] },
      { label: "Who bears it", text: `${denialGroups[group]}, where the remittance says ${group}` },
      { label: "Subject", text: category },
      ...fact("Note", note),
    ],
    sources: titles(denialBasis.sources),
    confidence: denialBasis.confidence,
  };
}

export function remarkAnswer({ code, meaning, note }: DenialRemark): LookUpAnswer {
  return {
    kind: "remark",
    code,
    name: meaning,
    facts: fact("Note", note),
    sources: titles(remarkBasis.sources),
    confidence: remarkBasis.confidence,
  };
}

export function activityAnswer({
  area,
  name,
  codes,
  otherwise,
  confidence,
}: Activity): LookUpAnswer {
  return {
    kind: "activity",
    name,
    facts: [
      ...fact("Often billed as", codes.join(" or ")),
      { label: "Otherwise", text: otherwise },
      { label: "Skill area", text: area },
      { label: "Decision", text: "The clinician decides" },
    ],
    sources: titles(activitySources),
    confidence,
  };
}

function fact(label: string, text: string | undefined): LookUpFact[] {
  return text ? [{ label, text }] : [];
}

/** Without a source it is the practice's own. */
function titles(ids: readonly SourceId[]): string[] {
  return ids.length === 0 ? ["Your table Codes"] : ids.map((id) => sources[id].title);
}
