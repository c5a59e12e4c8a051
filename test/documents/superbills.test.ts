import type { Document } from "../../src/billing/documents/document";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeDocuments, type DocumentsResult } from "../../src/workflows/makeDocuments";
import { readDocuments } from "../../src/workflows/readDocuments";
import { moment, samplePracticeWorkbook } from "../workflows/support/practice";
import { workbookWith } from "../workflows/support/smallPractice";
import { blank } from "./support/blank";
import { fullPractice } from "./support/fullPractice";
import { onPaperOf, onSheet, tight, type Printed } from "./support/printed";
import { codes, printedLines, superbillChecklist, type Source } from "./support/superbillChecklist";
import { billedFacts, day, dollars, type BilledFacts } from "./support/workbookFacts";

jest.setTimeout(240_000);

const kind = "Superbill";

/** A superbill as it was issued: what the workbook says, what its sheet and its PDF print. */
interface Issued {
  number: string;
  facts: BilledFacts;
  readBack: Document;
  places: [place: string, printed: Printed][];
}

async function issued(host: HostSession): Promise<Issued[]> {
  const { documents } = await makeDocuments({ kind, moment });
  const numbers = documents.map(({ number }) => number);
  const sheets = await readDocuments(numbers);
  expect(sheets.notices).toEqual([]);
  const made = documents.flatMap(({ toDocument }) => toDocument?.() ?? []);
  expect(sheets.documents.map(({ document }) => document)).toEqual(made);
  const pdfs = await onPaperOf(made);
  return sheets.documents.map(({ number, document }, at) => ({
    number,
    facts: billedFacts(host, number),
    readBack: document,
    places: [
      ["sheet", onSheet(document)],
      ["PDF", pdfs[at] ?? { text: "", rows: [] }],
    ],
  }));
}

const practices: [string, () => Promise<HostSession>][] = [
  ["the practice with every field filled", async () => bootExcel({ bytes: await full() })],
  ["the sample practice", samplePracticeWorkbook],
];

const full = () => workbookWith(fullPractice());

describe.each(practices)("every superbill of %s", (_, open) => {
  let superbills: Issued[] = [];
  beforeAll(async () => {
    const host = await open();
    superbills = await issued(host);
    host.close();
  });

  test("was made", () => {
    expect(superbills.length).toBeGreaterThan(0);
  });

  test.each(superbillChecklist)("shows, on its sheet and in its PDF: $field", ({ shown, need }) => {
    const missing = superbills.flatMap(({ number, facts, places }) => {
      const texts = shown(facts);
      const known = texts.flatMap((text) => text ?? []);
      const unknown = need === "must" ? texts.filter((text) => text === undefined) : [];
      const absent = places.flatMap(([place, printed]) =>
        known
          .filter((text) => !printed.text.includes(tight(text)))
          .map((text) => `${number}, ${place}: ${text}`)
      );
      return [...unknown.map(() => `${number}: not in the workbook`), ...absent];
    });
    expect(missing).toEqual([]);
  });

  test("has a line for each day, code and set of modifiers, with pointers to its diagnoses", () => {
    for (const { facts, readBack, places } of superbills) {
      const letters = letterOf(readBack);
      const expected = printedLines(facts).map((line) => ({
        start: tight(
          [
            ...[day(line.Date), line.Place, line.Code, ...codes(line.Modifiers)],
            codes(line.Diagnoses)
              .slice(0, 4)
              .map((code) => letters.get(code) ?? `no letter for ${code}`)
              .join(","),
          ].join("")
        ),
        end: tight(`${line.Units}${dollars(line.Charge)}`),
      }));
      for (const [, { rows }] of places) {
        for (const { start, end } of expected) {
          const found = rows.filter((row) => row.startsWith(start) && row.endsWith(end));
          expect({ start, end, found: found.length }).toEqual({ start, end, found: 1 });
        }
      }
    }
  });

  test("comes to the sum of its lines, and to what the register says", () => {
    for (const { facts } of superbills) {
      const cents = facts.lines.reduce(
        (sum, { Charge }) => sum + Math.round(Number(Charge) * 100),
        0
      );
      expect(Math.round(Number(facts.register.Total) * 100)).toBe(cents);
    }
  });

  test("shows each payment with its day and method, or that none is recorded", () => {
    for (const { facts, places } of superbills) {
      const labels = facts.payments.map(({ Date, Method }) => tight(`${day(Date)}, ${Method}`));
      for (const [, { text }] of places) {
        const isPaid = facts.register.Paid !== "";
        expect(labels.some((label) => text.includes(label))).toBe(isPaid);
        expect(text.includes("Amountpaidnotrecorded")).toBe(!isPaid);
      }
    }
  });
});

/** The letters under which a superbill lists its diagnoses. */
function letterOf({ blocks }: Document): Map<string, string> {
  const pair = blocks.find((block) => block.kind === "pair");
  return new Map(
    pair?.right.facts.map(({ label, value }) => {
      const [code = ""] = value.kind === "text" ? value.text.split(/\s/) : [];
      return [code, label];
    })
  );
}

describe("without a field that plans ask for", () => {
  let bytes: Uint8Array;
  let host: HostSession;
  beforeAll(async () => {
    bytes = await full();
  });
  beforeEach(async () => {
    host = await bootExcel({ bytes });
  });
  afterEach(() => host.close());

  async function without(sources: readonly Source[]): Promise<DocumentsResult & { told: string }> {
    sources.forEach((source) => blank(host, source));
    const { judgements } = await checkSessions({ moment });
    const result = await makeDocuments({ kind, moment });
    const findings = judgements.flatMap((judged) => judged.findings.map(({ message }) => message));
    const reasons = result.skipped.map(({ reason }) => reason);
    return { ...result, told: [...reasons, ...findings].join("\n") };
  }

  const removable = superbillChecklist.flatMap(({ field, need, sources, named }) =>
    sources && named ? [{ field, need, sources, named }] : []
  );

  test.each(removable.filter(({ need }) => need === "must"))(
    "no superbill is issued, and the refusal names the field and its place: $field",
    async ({ sources, named }) => {
      const { documents, told } = await without(sources);
      expect(documents).toEqual([]);
      expect(told).toMatch(named);
    }
  );

  test.each(removable.filter(({ need }) => need === "told"))(
    "a superbill is issued with a warning that names the field and its place: $field",
    async ({ sources, named }) => {
      const { documents, warnings } = await without(sources);
      expect(documents).toHaveLength(1);
      expect(warnings.map(({ text }) => text).join("\n")).toMatch(named);
    }
  );

  test("every field that must be there can be taken away, but for those that we write ourselves", () => {
    const ours = superbillChecklist.filter(({ need, sources }) => need === "must" && !sources);
    expect(ours.map(({ field }) => field)).toEqual([
      "total charge",
      "that the member is to be paid",
      "a line to sign on",
      "number, day of issue and period",
    ]);
  });

  test("nothing is told where nothing is missing", async () => {
    const { documents, told, warnings } = await without([]);
    expect(documents).toHaveLength(1);
    expect(told).toBe("");
    expect(warnings).toEqual([]);
  });
});
