import type { RuleBook } from "../../codes/ruleBook";
import type { Cents, Client, IsoDate, Practice, Provider } from "../../records";
import { countCell, dateCell, knownFacts, moneyCell, textCell } from "../cells";
import { diagnosisName } from "../diagnosisLetters";
import type { Document, DocumentBlock, DocumentCell, FactGroup } from "../document";
import { accentOf, letterheadOf, notesFor } from "../letterhead";
import { clientFacts, recipientOf } from "../parties";
import { addressLines, joined, printedMoney, printedPeriod, signerName } from "../printed";
import { serviceName } from "../serviceNames";
import { estimateNotices } from "./estimateNotices";
import type { EstimateLine } from "./expectedServices";
import type { OwnShare } from "./ownShare";
import { ownShareBlock } from "./ownShareNotes";

/** What a good-faith estimate prints. */
export interface Estimate {
  practice: Practice;
  rules: RuleBook;
  client: Client;
  /** Who answers for the services: an assistant's supervisor. */
  provider: Provider;
  assistant?: Provider;
  from: IsoDate;
  to: IsoDate;
  diagnoses: string[];
  lines: EstimateLine[];
  bookedSeparately: readonly string[];
  /** The first day without a known fee, of each service that has one. */
  withoutFee: { code: string; isoDate: IsoDate }[];
  totalCents: Cents;
}

/**
 * The printed estimate.
 * @param share what a plan may pay of it, where that is known; told apart, at the end
 */
export function estimateDocument(
  estimate: Estimate,
  number: string,
  issued: IsoDate,
  share?: OwnShare
): Document {
  const { practice, client, totalCents } = estimate;
  return {
    kind: "Estimate",
    number,
    ...accentOf(practice),
    blocks: [
      {
        kind: "opening",
        letterhead: letterheadOf(practice),
        recipient: recipientOf(client),
        title: "Good-faith estimate",
        facts: [
          { label: "Number", value: textCell(number) },
          { label: "Issued", value: dateCell(issued) },
          { label: "Covers", value: textCell(printedPeriod(estimate)) },
          { label: "Estimate", value: moneyCell(totalCents), strong: true },
        ],
        details: [{ heading: "Client", facts: clientFacts(client).slice(0, 2) }],
      },
      { kind: "pair", left: providerFacts(estimate), right: diagnosisFacts(estimate) },
      lineList(estimate),
      {
        kind: "totals",
        totals: [{ label: "Expected total", value: moneyCell(totalCents), strong: true }],
        notes: [
          { text: share ? fullCharges : withoutPlan, strong: true },
          ...notesFor(practice, "Estimate"),
        ],
      },
      {
        kind: "paragraphs",
        heading: "What you should know about this estimate",
        notes: estimateNotices(estimate),
      },
      ...(share ? [ownShareBlock(share)] : []),
    ],
  };
}

const withoutPlan = "For care that is paid without a health plan.";
const fullCharges =
  "The full charges, as for care that is paid without a health plan. What your plan may do to them is told at the end.";

function providerFacts({ practice, provider, assistant }: Estimate): FactGroup {
  return {
    heading: "Provider",
    facts: knownFacts([
      ["Name", signerName(provider)],
      ["Given by", assistant && `${signerName(assistant)}, under supervision`],
      ["NPI", provider.npi],
      ["Tax ID", practice.taxId],
      ["Location", joined(", ", ...addressLines(practice))],
    ]),
  };
}

function diagnosisFacts({ diagnoses, rules }: Estimate): FactGroup {
  const named = diagnoses.map((code) => joined("  ", code, diagnosisName(code, rules)));
  return {
    heading: "Diagnoses (ICD-10-CM)",
    facts: named.length
      ? named.map((text, index) => ({ label: index ? "" : "Expected", value: textCell(text) }))
      : [{ label: "Expected", value: textCell("none yet") }],
  };
}

function lineList({ lines, rules }: Estimate): DocumentBlock {
  const times = new Map<string, number>();
  for (const { code, units } of lines) {
    const key = `${code} ${units}`;
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return {
    kind: "list",
    columns: [
      { header: "Code", width: 56, align: "left" },
      { header: "Expected service", width: 216, align: "left" },
      { header: "Visits", width: 44, align: "right" },
      { header: "Units a visit", width: 62, align: "right" },
      { header: "Fee", width: 86, align: "right" },
      { header: "Charge", width: 76, align: "right" },
    ],
    rows: lines.map((line): DocumentCell[] => {
      const { code, units, visits, fee, from, chargeCents } = line;
      // Only where the fee changes within the period does a line say of which days it is.
      const isSplit = (times.get(`${code} ${units}`) ?? 0) > 1;
      const dates = isSplit ? printedPeriod(line) : undefined;
      return [
        textCell(code),
        textCell(joined("\n", serviceName(code, from, rules), dates)),
        countCell(visits),
        countCell(units),
        textCell(`${printedMoney(fee.feeCents)} a ${fee.per}`),
        moneyCell(chargeCents),
      ];
    }),
  };
}
