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
import type { Document, DocumentBlock, FactGroup, Note } from "./document";
import { filingReminder } from "./filingReminder";
import type { PaymentPart } from "./paymentPart";
import { accentOf, isPrinted, letterheadOf, notesFor, unsaidOnLetterhead } from "./letterhead";
import { clientFacts, recipientOf } from "./parties";
import { joined, planName, printedPeriod, signerName } from "./printed";
import { column, minutesCell, serviceList, timeColumn, type ServiceColumn } from "./serviceColumns";
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
    ...accentOf(draft.practice),
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
        ...unsaidOnLetterhead(draft.practice),
      ]),
    ],
  };
}

/** In the order of a claim form, so that whoever keys it in reads from left to right. */
function lineList({ draft, lines }: SuperbillContent, diagnoses: readonly string[]): DocumentBlock {
  const { practice, provider, rules } = draft;
  const showsProvider = isPrinted(practice, "Provider", false);
  const columnsOf = (isTight: boolean): (ServiceColumn<SuperbillLine> | false)[] => [
    { ...column("Date", 60, 54), cell: ({ date }) => dateCell(date) },
    isPrinted(practice, "Time", false) && timeColumn(({ times }) => times, isTight),
    { ...column("Place", 36, 28, "POS"), cell: ({ place }) => textCell(place) },
    { ...column("Code", 46, 40), cell: ({ code }) => textCell(code) },
    {
      ...column("Modifiers", 54, 38, "Mods"),
      cell: ({ modifiers }) => textCell(modifiers.join(" ")),
    },
    {
      ...column("Dx", 48, 36),
      cell: (line) => textCell(diagnosisPointers(line.diagnoses, diagnoses)),
    },
    {
      ...column("Service"),
      cell: (line) => textCell(serviceText(line, rules, showsProvider)),
    },
    showsProvider && {
      ...column("Provider", 100, 66),
      cell: ({ assistant }) => textCell(signerName(assistant ?? provider)),
    },
    isPrinted(practice, "Minutes", false) && {
      ...column("Minutes", 46, 30, "Min"),
      ...{ align: "right", cell: ({ minutes }) => minutesCell(minutes) },
    },
    { ...column("Units", 38, 32), align: "right", cell: ({ units }) => countCell(units) },
    {
      ...column("Charge", 70, 56),
      ...{ align: "right", cell: ({ chargeCents }) => moneyCell(chargeCents) },
    },
  ];
  return serviceList(columnsOf, lines);
}

/** What was done, and who did it where that is not who answers for it. */
function serviceText(
  { descriptions, code, date, assistant }: SuperbillLine,
  rules: RuleBook,
  isGiverShown: boolean
): string | undefined {
  const givenBy = assistant && !isGiverShown ? `given by ${signerName(assistant)}, ` : "";
  return joined(
    "\n",
    descriptions.join("; ") || serviceName(code, date, rules),
    assistant && `${givenBy}under supervision`
  );
}

function notes({ practice, ...draft }: SuperbillDraft): Note[] {
  return [
    { text: "Out-of-network provider: please reimburse the member.", strong: true },
    { text: filingReminder({ practice, ...draft }) },
    ...notesFor(practice, "Superbill"),
  ];
}
