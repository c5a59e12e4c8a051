import type { ExpectedCare } from "../../src/billing/documents/estimate/expectedServices";
import type { FamilyDocumentKind } from "../../src/billing/records";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeDocuments, type DocumentChoice } from "../../src/workflows/makeDocuments";
import { proposeCare } from "../../src/workflows/proposeCare";
import { readDocuments } from "../../src/workflows/readDocuments";
import { moment, samplePracticeWorkbook } from "../workflows/support/practice";
import { workbookWith } from "../workflows/support/smallPractice";
import { blank } from "./support/blank";
import { fullPractice } from "./support/fullPractice";
import { onPaperOf, onSheet, tight, type Printed } from "./support/printed";
import type { Source } from "./support/superbillChecklist";
import { billedFacts, day, dollars, tableRows, type BilledFacts } from "./support/workbookFacts";

jest.setTimeout(240_000);

interface Issued {
  number: string;
  facts: BilledFacts;
  places: [place: string, printed: Printed][];
}

async function issued(host: HostSession, choice: DocumentChoice): Promise<Issued[]> {
  const { documents } = await makeDocuments({ ...choice, moment });
  const sheets = await readDocuments(documents.map(({ number }) => number));
  expect(sheets.notices).toEqual([]);
  const made = documents.flatMap(({ toDocument }) => toDocument?.() ?? []);
  expect(sheets.documents.map(({ document }) => document)).toEqual(made);
  const pdfs = await onPaperOf(made);
  return sheets.documents.map(({ number, document }, at) => ({
    number,
    facts: billedFacts(host, number),
    places: [
      ["sheet", onSheet(document)],
      ["PDF", pdfs[at] ?? { text: "", rows: [] }],
    ],
  }));
}

const october = { from: "2026-10-01", to: "2026-10-31" };

async function choiceOf(kind: FamilyDocumentKind, host: HostSession): Promise<DocumentChoice> {
  if (kind === "Invoice") return { kind };
  if (kind !== "Estimate") return { kind, ...october };
  const clients = tableRows(host, "Clients").map(({ Client }) => String(Client));
  return { kind, expected: await proposeCare({ clients, moment }) };
}

/** Whom it is sent to, in the window of an envelope. */
const recipient = ({ client }: BilledFacts) => [
  String(
    client.Guardian === "" ? `${client["First name"]} ${client["Last name"]}` : client.Guardian
  ),
  String(client["Address line 1"]),
  `${client.City}, ${client.State} ${client.ZIP}`,
];

/** What each kind must show of the register, which is kept true; `|` parts what it may show. */
const sums: Record<Exclude<FamilyDocumentKind, "Superbill">, (facts: BilledFacts) => string[]> = {
  Invoice: ({ register }) => {
    const balance = Number(register.Balance);
    const paid = register.Paid === "" ? [] : [dollars(register.Paid)];
    return [
      `Total charges ${dollars(register.Total)}|Your share ${dollars(register.Total)}`,
      ...paid,
      `Amount due ${dollars(Math.max(0, balance))}`,
      `${balance < 0 ? "Credit" : "Balance due"} ${dollars(Math.abs(balance))}`,
    ];
  },
  Receipt: ({ register }) => [`Total received ${dollars(register.Total)}`],
  Statement: ({ register }) => {
    const total = Number(register.Total);
    return [`${total < 0 ? "Credit" : "Balance due"} ${dollars(Math.abs(total))}`];
  },
  Estimate: ({ register }) => [
    `Estimate ${dollars(register.Total)}`,
    `Expected total ${dollars(register.Total)}`,
  ],
};
const kinds = Object.keys(sums) as (keyof typeof sums)[];
const periodLabels = {
  Invoice: "Services",
  Receipt: "Period",
  Statement: "Period",
  Estimate: "Covers",
};

const practices: [string, () => Promise<HostSession>][] = [
  ["the practice with every field filled", async () => bootExcel({ bytes: await full() })],
  ["the sample practice", samplePracticeWorkbook],
];
const full = () => workbookWith(fullPractice());

describe.each(practices)("documents of %s", (_, open) => {
  const made = new Map<FamilyDocumentKind, Issued[]>();
  beforeAll(async () => {
    const host = await open();
    for (const kind of kinds) made.set(kind, await issued(host, await choiceOf(kind, host)));
    host.close();
  });

  test.each(kinds)("of kind %s say who, when and how much, on their sheets and in PDFs", (kind) => {
    const documents = made.get(kind) ?? [];
    expect(documents.length).toBeGreaterThan(0);
    const missing = documents.flatMap(({ number, facts, places }) => {
      const { register, practice, client } = facts;
      const wanted = [
        `Number ${number}`,
        `Issued ${day(register.Issued)}`,
        `${periodLabels[kind]} ${day(register.From)} – ${day(register.To)}`,
        `Name ${client["First name"]} ${client["Last name"]}`,
        ...[practice["Practice name"], practice["Address line 1"]].map(String),
        `Tax ID ${practice["Tax ID"]}`,
        ...recipient(facts),
        ...sums[kind](facts),
      ];
      return places.flatMap(([place, { text }]) =>
        wanted
          .filter((each) => !each.split("|").some((words) => text.includes(tight(words))))
          .map((each) => [number, place, each])
      );
    });
    expect(missing).toEqual([]);
  });

  test("on an invoice each session has its day, code, units and what it asks", () => {
    for (const { facts, places } of made.get("Invoice") ?? []) {
      for (const [, { rows }] of places) {
        for (const line of facts.lines) {
          const start = tight(`${day(line.Date)}${line.Code}`);
          const [units, end] = [tight(`${line.Units}$`), tight(dollars(line.Charge))];
          const found = rows.filter(
            (row) => row.startsWith(start) && row.includes(units) && row.endsWith(end)
          );
          expect({ start, end, isFound: found.length > 0 }).toEqual({ start, end, isFound: true });
        }
      }
    }
  });

  test("on a receipt each payment of the family has its day, method and amount", () => {
    for (const { facts, places } of made.get("Receipt") ?? []) {
      const { From = 0, To = 0 } = facts.register;
      const paid = facts.payments.filter(
        ({ Date, Payer, Amount }) =>
          Payer === "" && Date && Date >= From && Date <= To && Number(Amount) > 0
      );
      expect(paid.length).toBeGreaterThan(0);
      for (const { Date, Method } of paid) {
        for (const [, { rows }] of places) {
          const start = tight(`${day(Date)}${Method}`);
          expect({ start, rows: rows.some((row) => row.startsWith(start)) }).toEqual({
            start,
            rows: true,
          });
        }
      }
    }
  });
});

describe("a good-faith estimate", () => {
  const care: ExpectedCare = {
    client: "Mia S.",
    provider: "Iris Specimen",
    services: [
      { code: "97530", units: 4, visits: 20 },
      { code: "97110", units: 2, visits: 5 },
    ],
    bookedSeparately: ["wrist splint of another maker"],
    bookedOn: "2026-10-28",
  };
  const choice: DocumentChoice = { kind: "Estimate", from: "2026-11-16", expected: [care] };
  let host: HostSession;
  beforeEach(async () => {
    host = await bootExcel({ bytes: await full() });
  });
  afterEach(() => host.close());

  test("says all that the rule on estimates asks for, on its sheet and in its PDF", async () => {
    const [estimate] = await issued(host, choice);
    const wanted = [
      "Good-faith estimate",
      "Issued 11/02/2026",
      "Covers 11/16/2026 – 11/15/2027",
      // Who it is for, and what is expected.
      ...["Name Mia Sampler", "Birth date 04/12/2019", "F84.0", "R27.8"],
      ...["97530", "$33.75 a unit", "$2,700.00", "97110", "$337.50", "Expected total $3,037.50"],
      // Who gives it, and where.
      ...["Name Iris Specimen, OTD, OTR/L", "NPI 1000000012", "Tax ID 12-3456789"],
      "Location 12 Example Street, Suite 4, Sampleton, VA 00100",
      // What it must be told with.
      "It is not a bill. Actual services and charges may differ.",
      "Other services may be recommended",
      "To be booked separately, and not in this total: wrist splint of another maker.",
      "A separate estimate comes when these are booked or when you ask for it.",
      "This estimate is not a contract.",
      "at least $400 more than this estimate, you have the right to dispute the bill",
      "patient-provider dispute resolution of the U.S. Department of Health and Human Services",
      "within 120 calendar days of the date on the first bill",
      "www.cms.gov/nosurprises or 1-800-985-3059",
    ];
    for (const [place, { text }] of estimate?.places ?? []) {
      const missing = wanted.filter((each) => !text.includes(tight(each)));
      expect([place, ...missing]).toEqual([place]);
    }
  });

  test.each<[string, Source, RegExp]>([
    ["name of the practice", { setting: "Practice name" }, /the practice's name \(Practice\)/],
    ["address of the practice", { setting: "City" }, /the practice's address: City \(Practice\)/],
    ["tax id", { setting: "Tax ID" }, /the practice's tax ID \(Practice\)/],
    ["NPI", { table: "Providers", header: "NPI" }, /the NPI of Iris Specimen \(Providers\)/],
    ["first name", { table: "Clients", header: "First name" }, /first name of Mia S\. \(Clients\)/],
    ["last name", { table: "Clients", header: "Last name" }, /last name of Mia S\. \(Clients\)/],
    [
      "birth date",
      { table: "Clients", header: "Date of birth" },
      /date of birth of Mia S\. \(Clients\)/,
    ],
    ["fees", { table: "Fees", header: "Fee" }, /the fee of 97530 on 11\/16\/2026 \(Fees\)/],
  ])("is not issued without %s, and that is said with its place", async (_, source, named) => {
    blank(host, source);
    const { documents, skipped } = await makeDocuments({ ...choice, moment });
    expect(documents).toEqual([]);
    expect(skipped.map(({ reason }) => reason).join("\n")).toMatch(named);
  });

  test.each([
    ["2026-10-28", []],
    ["2026-10-20", [expect.stringContaining("10/23/2026") as string]],
  ])("for a visit booked on %s is told to be late where it is", async (bookedOn, told) => {
    const expected = [{ ...care, bookedOn }];
    const { warnings } = await makeDocuments({ ...choice, expected, moment });
    expect(warnings.map(({ text }) => text)).toEqual(told);
  });
});
