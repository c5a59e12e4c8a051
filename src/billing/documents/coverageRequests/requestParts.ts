import type { Client, CoverageRequestKind, IsoDate } from "../../records";
import { dateCell, knownFacts, textCell } from "../cells";
import { diagnosisName } from "../diagnosisLetters";
import type { DocumentBlock, FactGroup, LabelledCell, Note } from "../document";
import { letterheadOf, unsaidOnLetterhead } from "../letterhead";
import { fullName, joined, planName, printedPeriod, signerName } from "../printed";
import type { RequestCase } from "./requestCase";

/** Room to write a fact in by hand. */
export const room = "_".repeat(30);

/** A box to tick. Arial has it, and so do the fonts of our PDFs. */
export const box = "\u25A1";

/** `□ What to tick` */
export function toTick(text: string): string {
  return `${box}  ${text}`;
}

/** One paragraph of boxes to tick, each on a line of its own. */
export function toTickAll(texts: readonly string[]): Note[] {
  return [{ text: texts.map(toTick).join("\n") }];
}

/** A line with room to write in by hand: as high as that takes. */
export function toFillIn(text: string): Note {
  return { text: `\n${text}` };
}

/** Two lines of a list to write in by hand. */
export const roomToWrite = textCell("\n ");

/** A fact, or room for it. */
export function factOrRoom(label: string, text: string | undefined): LabelledCell {
  return { label, value: textCell(text ?? room) };
}

/** Which sheet it is, for whom, and of which plan. */
export function requestOpening(
  request: RequestCase,
  kind: CoverageRequestKind,
  facts: { number: string; issued: IsoDate; to: string; plan?: LabelledCell[] }
): DocumentBlock {
  const { practice, client, plan } = request;
  return {
    kind: "opening",
    letterhead: letterheadOf(practice),
    recipient: recipientOfRequest(request, facts.to),
    title: kind,
    facts: [
      { label: "Number", value: textCell(facts.number) },
      { label: "Date", value: dateCell(facts.issued) },
      { label: "Care", value: textCell(printedPeriod(request)) },
    ],
    details: [
      { heading: "Client", facts: clientGroup(client) },
      {
        heading: "Health plan",
        facts: [
          factOrRoom("Plan", planName(plan)),
          factOrRoom("Member ID", plan.memberId),
          ...knownFacts([["Group", plan.groupNumber]]),
          factOrRoom("Subscriber", subscriberOf(request)),
          ...(facts.plan ?? []),
        ],
      },
    ],
  };
}

/** Clients names who is insured with the plan of today; of an earlier one nobody knows. */
function subscriberOf({ client, plan }: RequestCase): string | undefined {
  return plan.earlier ? undefined : joined(", ", client.subscriber, client.relationship);
}

function clientGroup(client: Client): LabelledCell[] {
  const { dateOfBirth } = client;
  return [
    { label: "Name", value: textCell(fullName(client) ?? client.client), strong: true },
    dateOfBirth
      ? { label: "Birth date", value: dateCell(dateOfBirth) }
      : factOrRoom("Birth date", undefined),
  ];
}

/** The plan, and the desk that such requests go to. */
export function recipientOfRequest({ plan }: RequestCase, desk: string): string[] {
  return [planName(plan) ?? "", desk].filter((line) => line !== "");
}

/** What the voice of a plan asks first of whoever calls. */
export function callerGroup({ provider, practice }: RequestCase): FactGroup {
  return {
    heading: "Provider",
    facts: [
      factOrRoom("Name", provider && signerName(provider)),
      factOrRoom("NPI", provider?.npi),
      ...(practice.taxId ? [] : [factOrRoom("Tax ID", undefined)]),
      ...knownFacts(unsaidOnLetterhead(practice)),
    ],
  };
}

export function providerGroup(request: RequestCase): FactGroup {
  const { provider, client } = request;
  const { heading, facts } = callerGroup(request);
  return {
    heading,
    facts: [
      ...facts,
      ...knownFacts([
        ["License", provider?.license],
        ["Taxonomy", provider?.taxonomy],
      ]),
      factOrRoom("Referred by", joined(", NPI ", client.referringProvider, client.referringNpi)),
    ],
  };
}

export function diagnosisGroup({ diagnoses, rules }: RequestCase): FactGroup {
  const named = diagnoses.map((code) => joined("  ", code, diagnosisName(code, rules)));
  return {
    heading: "Diagnoses (ICD-10-CM)",
    facts: (named.length > 0 ? named : [room]).map((text, at) => ({
      label: at === 0 ? "Primary" : "",
      value: textCell(text),
    })),
  };
}
