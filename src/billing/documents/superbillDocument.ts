import { isNpi } from "../codes/identifiers";
import type { RuleBook } from "../codes/ruleBook";
import type { Cents, IsoDate } from "../records";
import { countCell, dateCell, knownFacts, moneyCell, textCell } from "./cells";
import {
  diagnosisLetter,
  diagnosisName,
  diagnosisPointers,
  letteredDiagnoses,
} from "./diagnosisLetters";
import type { Document, DocumentBlock, DocumentCell, FactGroup } from "./document";
import { filingReminder } from "./filingReminder";
import type { PaymentPart } from "./paymentPart";
import { clientFacts, letterheadOf, recipientOf } from "./parties";
import { joined, planName, printedPeriod, signerName } from "./printed";
import { serviceName } from "./serviceNames";
import type { SuperbillDraft } from "./superbillDraft";
import type { SuperbillLine } from "./superbillLines";
import { superbillTotals } from "./superbillTotals";

/** What a superbill prints, once it is known that it may be issued. */
export interface SuperbillContent {
  draft: SuperbillDraft;
  lines: SuperbillLine[];
  totalCents: Cents;
  /** Empty: no payment is recorded. */
  payments: readonly PaymentPart[];
}

/** The printed superbill. */
export function superbillDocument(
  content: SuperbillContent,
  number: string,
  issued: IsoDate
): Document {
  const { draft, lines } = content;
  const diagnoses = letteredDiagnoses(
    draft.client.diagnoses,
    lines.map((line) => line.diagnoses)
  );
  return {
    kind: "Superbill",
    number,
    blocks: [
      opening(draft, number, issued),
      {
        kind: "pair",
        left: providerFacts(draft, lines),
        right: {
          heading: "Diagnoses (ICD-10-CM)",
          facts: diagnoses.map((code, index) => ({
            label: diagnosisLetter(index),
            value: textCell(joined("  ", code, diagnosisName(code, draft.rules))),
          })),
        },
      },
      lineList(content, diagnoses),
      { kind: "totals", totals: superbillTotals(content), notes: notes(draft) },
      { kind: "signature", signer: `${signerName(draft.provider)}, signature of the provider` },
    ],
  };
}

function opening(draft: SuperbillDraft, number: string, issued: IsoDate): DocumentBlock {
  const { practice, client, from, to } = draft;
  return {
    kind: "opening",
    letterhead: letterheadOf(practice),
    recipient: recipientOf(client),
    title: "Superbill",
    facts: [
      { label: "Number", value: textCell(number) },
      { label: "Issued", value: dateCell(issued) },
      { label: "Period", value: textCell(printedPeriod({ from, to })) },
    ],
    details: [{ heading: "Client", facts: clientFacts(client) }, planFacts(draft)].filter(
      ({ facts }) => facts.length > 0
    ),
  };
}

/** Without facts where the client pays. */
function planFacts({ client, plan, agreements }: SuperbillDraft): FactGroup {
  const planned: [string, string | undefined][] = plan.payer
    ? [
        ["Plan", planName(plan)],
        ["Member ID", plan.memberId],
        ["Group", plan.groupNumber],
        ["Subscriber", client.subscriber],
        ["Relationship", client.relationship],
      ]
    : [];
  const agreed = agreements.map(({ kind, number }): [string, string] => [kind, number]);
  return { heading: "Health plan", facts: knownFacts([...planned, ...agreed]) };
}

function providerFacts(draft: SuperbillDraft, lines: readonly SuperbillLine[]): FactGroup {
  const { provider, supervisor, client, rules } = draft;
  const referringNpi = client.referringNpi && isNpi(client.referringNpi) && client.referringNpi;
  const places = new Map(lines.map(({ place, date }) => [place, rules.placeOn(place, date)?.name]));
  return {
    heading: "Provider",
    facts: [
      { label: "Name", value: textCell(signerName(provider)) },
      ...knownFacts([
        ["NPI", provider.npi],
        ["License", provider.license],
        ["Taxonomy", provider.taxonomy],
        ["Supervisor", supervisor && joined(", NPI ", signerName(supervisor), supervisor.npi)],
        [
          "Referred by",
          client.referringProvider &&
            joined(", NPI ", client.referringProvider, referringNpi || ""),
        ],
        [
          "Place",
          [...places]
            .sort()
            .map((parts) => joined(" ", ...parts))
            .join("; "),
        ],
      ]),
    ],
  };
}

/** In the order of a claim form, so that whoever keys it in reads from left to right. */
function lineList({ draft, lines }: SuperbillContent, diagnoses: readonly string[]): DocumentBlock {
  return {
    kind: "list",
    columns: [
      { header: "Date", width: 60, align: "left" },
      { header: "Place", width: 36, align: "left" },
      { header: "Code", width: 46, align: "left" },
      { header: "Modifiers", width: 54, align: "left" },
      { header: "Dx", width: 48, align: "left" },
      { header: "Service", width: 188, align: "left" },
      { header: "Units", width: 38, align: "right" },
      { header: "Charge", width: 70, align: "right" },
    ],
    rows: lines.map((line): DocumentCell[] => [
      dateCell(line.date),
      textCell(line.place),
      textCell(line.code),
      textCell(line.modifiers.join(" ")),
      textCell(diagnosisPointers(line.diagnoses, diagnoses)),
      textCell(serviceText(line, draft.rules)),
      countCell(line.units),
      moneyCell(line.chargeCents),
    ]),
  };
}

/** What was done, and who did it where that is not who answers for it. */
function serviceText(line: SuperbillLine, rules: RuleBook): string | undefined {
  const { descriptions, code, date, assistant } = line;
  return joined(
    "\n",
    descriptions.join("; ") || serviceName(code, date, rules),
    assistant && `given by ${signerName(assistant)}, under supervision`
  );
}

function notes({ practice, ...draft }: SuperbillDraft): { text: string; strong?: boolean }[] {
  return [
    { text: "Out-of-network provider: please reimburse the member.", strong: true },
    { text: filingReminder({ practice, ...draft }) },
    ...(practice.documentNote ? [{ text: practice.documentNote }] : []),
  ];
}
