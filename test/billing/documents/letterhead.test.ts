import type { Document, DocumentBlock } from "../../../src/billing/documents/document";
import { planEstimates } from "../../../src/billing/documents/estimate/planEstimates";
import { planInvoices } from "../../../src/billing/documents/invoice/planInvoices";
import {
  unsaidOnLetterhead,
  type Letterhead,
  type OptionalColumn,
} from "../../../src/billing/documents/letterhead";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import { printedTimes } from "../../../src/billing/documents/printed";
import { planReceipts } from "../../../src/billing/documents/receipt/planReceipts";
import { planStatements } from "../../../src/billing/documents/statement/planStatements";
import {
  familyDocumentKinds,
  type FamilyDocumentKind,
  type PracticeRecords,
  type Session,
} from "../../../src/billing/records";
import { issued } from "./billedPractice";
import { documentTexts } from "./documentTexts";
import { client, input, practiceRecords, provider, session } from "./examplePractice";

const day = "2026-11-02";
const own = (changes: Partial<Letterhead>): Letterhead => ({ notes: {}, columns: {}, ...changes });
const under = (letterhead: Letterhead | undefined, changes: Partial<PracticeRecords> = {}) =>
  practiceRecords({ ...changes, practice: { ...practiceRecords().practice, letterhead } });

/** A document of the kind, of a practice with this letterhead. */
function make(
  kind: FamilyDocumentKind,
  letterhead?: Letterhead,
  changes: Partial<PracticeRecords> = {}
): Document {
  const records = under(letterhead, changes);
  const billed = () => {
    const [invoice] = planInvoices(input(records)).documents;
    return invoice ? issued(records, "INV-0001", invoice) : records;
  };
  const fees = [{ row: 1, problems: [], code: "97530", feeCents: 3375, per: "unit" as const }];
  const services = [{ code: "97530", units: 4, visits: 12 }];
  const plans = {
    Superbill: () => planSuperbills(input(records)),
    Invoice: () => planInvoices(input(records)),
    Receipt: () => planReceipts(input(billed())),
    Statement: () => planStatements(input(billed())),
    Estimate: () =>
      planEstimates({
        records: { ...records, fees },
        request: { from: "2026-11-09", today: day },
        expected: [{ client: client.client, provider: "Ana Ruiz", services }],
      }),
  };
  const [planned] = plans[kind]().documents;
  if (!planned) throw new Error(`There is no ${kind}.`);
  return planned.toDocument("X-0001", day);
}

const listOf = ({ blocks }: Document) => {
  const list = blocks.find((block) => block.kind === "list");
  if (!list) throw new Error("There is no list.");
  return list;
};
const openingOf = ({ blocks }: Document) =>
  blocks.find((block): block is Extract<DocumentBlock, { kind: "opening" }> =>
    ["opening"].includes(block.kind)
  );

const kinds = familyDocumentKinds;

describe.each([...kinds])("a document of kind %s", (kind) => {
  it("has the practice's logo, lines and colour", () => {
    const logo = { format: "png", base64: "AA==", widthPoints: 40, heightPoints: 40 } as const;
    const document = make(kind, own({ logo, lines: ["Since 1998"], accent: "#8A1C1C" }));
    expect(openingOf(document)?.letterhead).toEqual({
      name: "Bright Path Therapy",
      lines: ["Since 1998"],
      logo,
    });
    expect(document.accent).toBe("#8A1C1C");
  });

  it("is as it is built in where there is no letterhead, or an empty one", () => {
    const document = make(kind);
    expect(make(kind, own({}))).toEqual(document);
    expect(document).not.toHaveProperty("accent");
    expect(openingOf(document)?.letterhead.lines).toEqual([
      "4821 Monument Avenue",
      "Richmond, VA 23230",
      "(804) 555-0142  ·  billing@brightpath.example",
      "Tax ID 12-3456789  ·  Group NPI 1245319599",
    ]);
  });

  it("says the practice's note, then its own and no other kind's", () => {
    const notes = Object.fromEntries(kinds.map((each) => [each, `Of a ${each}`]));
    const texts = documentTexts(make(kind, own({ notes })));
    const common = texts.indexOf("Questions? Call us on weekdays.");
    expect(common).toBeGreaterThan(0);
    expect(texts.indexOf(`Of a ${kind}`)).toBe(common + 1);
    expect(texts.filter((text) => text.startsWith("Of a ")).length).toBe(1);
  });
});

describe("a superbill under lines of the practice's own", () => {
  const lines = ["Bright Path", "since 1998"];

  it("still says all that plans ask for", () => {
    const texts = documentTexts(make("Superbill", own({ lines })));
    for (const fact of [
      "12-3456789",
      "1245319599",
      "4821 Monument Avenue, Richmond, VA 23230",
      "(804) 555-0142",
    ]) {
      expect(texts.filter((text) => text === fact).length).toBe(1);
    }
  });

  it.each<[string[], string[]]>([
    [lines, ["Tax ID", "Group NPI", "Address", "Phone"]],
    [
      ["4821 MONUMENT AVENUE,", "Richmond  VA 23230"],
      ["Tax ID", "Group NPI", "Phone"],
    ],
    [
      ["EIN 123456789", "T: +1 804.555.0142"],
      ["Group NPI", "Address"],
    ],
    [["4821 Monument Avenue"], ["Tax ID", "Group NPI", "Address", "Phone"]],
    [
      ["804", "555-0142", "12-345", "6789"],
      ["Tax ID", "Group NPI", "Address", "Phone"],
    ],
  ])("%j leave unsaid %j", (own_, unsaid) => {
    const { practice } = under(own({ lines: own_ }));
    expect(unsaidOnLetterhead(practice).map(([label]) => label)).toEqual(unsaid);
  });

  it("leave nothing unsaid where they are the built-in ones", () => {
    expect(unsaidOnLetterhead(practiceRecords().practice)).toEqual([]);
  });
});

describe("columns that the practice asks for", () => {
  const headersOf = (document: Document) => listOf(document).columns.map(({ header }) => header);
  const ask = (...columns: OptionalColumn[]) =>
    own({ columns: Object.fromEntries(columns.map((column) => [column, true])) });
  const timed = (row: number, changes: Partial<Session> = {}) =>
    session(row, { startMinutes: 900, endMinutes: 945, minutes: 45, ...changes });
  const rowsOf = (document: Document, header: string) => {
    const { columns, rows } = listOf(document);
    const at = columns.findIndex((column) => column.header === header);
    return rows.map((cells) => cells[at]);
  };

  it.each<[FamilyDocumentKind, OptionalColumn[], string]>([
    ["Superbill", [], "Date Place Code Modifiers Dx Service Units Charge"],
    ["Superbill", ["Time"], "Date Time POS Code Mods Dx Service Units Charge"],
    ["Superbill", ["Minutes"], "Date POS Code Mods Dx Service Min Units Charge"],
    [
      "Superbill",
      ["Time", "Minutes", "Provider"],
      "Date Time POS Code Mods Dx Service Provider Min Units Charge",
    ],
    ["Invoice", [], "Date Code Service Provider Units Charge"],
    ["Invoice", ["Time", "Minutes"], "Date Time Code Service Provider Min Units Charge"],
  ])("%s with %j", (kind, columns, headers) => {
    const document = make(kind, ask(...columns));
    expect(headersOf(document).join(" ")).toBe(headers);
    const widths = listOf(document).columns.map(({ width }) => width);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(540);
    const service = widths[headersOf(document).indexOf("Service")];
    expect(service).toBeGreaterThanOrEqual(105);
  });

  it("print times on two lines where there is little room", () => {
    const sessions = [timed(1)];
    const document = make("Superbill", ask("Time", "Minutes", "Provider"), { sessions });
    expect(rowsOf(document, "Time")).toEqual([{ kind: "text", text: "3:00 –\n3:45 PM" }]);
  });

  it("can be turned off where they are built in", () => {
    const document = make("Invoice", own({ columns: { Provider: false } }));
    expect(headersOf(document)).not.toContain("Provider");
  });

  it("print when a session was and how long it took, of a line with several of each", () => {
    const sessions = [timed(1, { startMinutes: 1020, endMinutes: 1035, minutes: 15 }), timed(2)];
    const document = make("Superbill", ask("Time", "Minutes"), { sessions });
    expect(rowsOf(document, "Time")).toEqual([
      { kind: "text", text: "3:00 – 3:45 PM\n5:00 – 5:15 PM" },
    ]);
    expect(rowsOf(document, "Min")).toEqual([{ kind: "count", count: 60 }]);
  });

  it.each(["Superbill", "Invoice"] as const)("leave blank what a %s does not know", (kind) => {
    const sessions = [
      session(1),
      timed(2, { endMinutes: undefined, minutes: undefined, date: "2026-10-06" }),
    ];
    const document = make(kind, ask("Time", "Minutes"), { sessions });
    expect(rowsOf(document, "Time")).toEqual([
      { kind: "blank" },
      { kind: "text", text: "3:00 PM" },
    ]);
    expect(rowsOf(document, "Min")).toEqual([{ kind: "blank" }, { kind: "blank" }]);
  });

  it("never print a sum of minutes of which some are not known", () => {
    const sessions = [timed(1), session(2)];
    const document = make("Superbill", ask("Minutes"), { sessions });
    expect(rowsOf(document, "Min")).toEqual([{ kind: "blank" }]);
  });

  it("name who gave each service", () => {
    const assistant = {
      ...{ ...provider, provider: "Ben Ito", credentials: "COTA/L" },
      ...{ assistant: true, supervisor: "Ana Ruiz" },
    };
    const document = make("Superbill", ask("Provider"), {
      providers: [provider, assistant],
      sessions: [session(1), session(2, { date: "2026-10-07", provider: "Ben Ito" })],
    });
    expect(rowsOf(document, "Provider")).toEqual([
      { kind: "text", text: "Ana Ruiz, OTR/L" },
      { kind: "text", text: "Ben Ito, COTA/L" },
    ]);
    const services = rowsOf(document, "Service");
    expect(services[1]).toEqual({
      kind: "text",
      text: "Functional activities, one-on-one\nunder supervision",
    });
  });
});

it.each([
  [900, 945, "3:00 – 3:45 PM"],
  [690, 735, "11:30 AM – 12:15 PM"],
  [0, 30, "12:00 – 12:30 AM"],
  [1425, 15, "11:45 PM – 12:15 AM"],
  [720, undefined, "12:00 PM"],
])("from minute %p to %p prints as %s", (start, end, shown) => {
  expect(printedTimes(start, end)).toBe(shown);
});
