import type { Document } from "../../src/billing/documents/document";
import { planEstimates } from "../../src/billing/documents/estimate/planEstimates";
import { planCoverageRequests } from "../../src/billing/documents/coverageRequests/planCoverageRequests";
import { planInvoices } from "../../src/billing/documents/invoice/planInvoices";
import { planReceipts } from "../../src/billing/documents/receipt/planReceipts";
import { planStatements } from "../../src/billing/documents/statement/planStatements";
import { coverageRequestKinds } from "../../src/billing/records";
import { documentPdf } from "../../src/pdf";
import { issued } from "../billing/documents/billedPractice";
import { input, payment, practiceRecords, session } from "../billing/documents/examplePractice";
import { textsOf } from "./support/documents";
import { npmFonts } from "./support/fonts";
import { readPdfs, wordsOf } from "./support/readPdf";

jest.setTimeout(60_000);

const day = "2026-11-02";
const days = Array.from({ length: 26 }, (_, at) => `2026-10-${String(at + 1).padStart(2, "0")}`);
const sessions = days.map((date, at) => session(at + 1, { date }));
const payments = [
  payment({ date: "2026-10-05", amountCents: 20000 }),
  payment({ row: 2, date: "2026-10-20", amountCents: 5000, method: "Visa" }),
];

function billedRecords() {
  const records = practiceRecords({ sessions, payments });
  const [invoice] = planInvoices(input(records)).documents;
  return invoice ? issued(records, "INV-0001", invoice) : records;
}

const october = { from: "2026-10-01", to: "2026-10-31", today: day };
const kinds: [string, () => Document | undefined][] = [
  [
    "Invoice",
    () =>
      planInvoices(input(practiceRecords({ sessions, payments }))).documents[0]?.toDocument(
        "INV-0001",
        day
      ),
  ],
  [
    "Receipt",
    () => planReceipts(input(billedRecords(), october)).documents[0]?.toDocument("REC-0001", day),
  ],
  [
    "Statement",
    () => planStatements(input(billedRecords(), october)).documents[0]?.toDocument("ST-0001", day),
  ],
  [
    "Estimate",
    () =>
      planEstimates({
        records: practiceRecords({
          fees: [{ row: 1, problems: [], code: "97530", feeCents: 3375, per: "unit" }],
        }),
        request: { from: "2026-11-09", today: day },
        expected: [
          {
            client: "mia l.",
            provider: "Ana Ruiz",
            services: [{ code: "97530", units: 4, visits: 12 }],
          },
        ],
      }).documents[0]?.toDocument("EST-0001", day),
  ],
  ...coverageRequestKinds.map((kind): [string, () => Document | undefined] => [
    kind,
    () =>
      planCoverageRequests(kind, {
        records: practiceRecords(),
        request: { from: "2026-11-09", today: day },
        requested: [{ client: "mia l.", services: [{ code: "97530", units: 4, visits: 5 }] }],
      }).documents[0]?.toDocument("PA-0001", day),
  ]),
];

test.each(kinds)("all that a document of kind %s says is in its PDF", async (kind, make) => {
  const document = make();
  if (!document) throw new Error(`There is no ${kind}.`);
  const { bytes, warnings } = await documentPdf(document, { fonts: npmFonts(), isoDate: day });
  expect(warnings).toEqual([]);
  const [pdf] = readPdfs([bytes]);
  expect(pdf?.title).toBe(`${kind} ${document.number}`);
  const words = wordsOf(...(pdf?.pages ?? [])).replace(/\s+/g, "");
  for (const text of textsOf(document)) expect(words).toContain(text.replace(/\s+/g, ""));
  for (const { x, width } of pdf?.pages.flatMap(({ texts }) => texts) ?? []) {
    expect(x).toBeGreaterThanOrEqual(35.9);
    expect(x + width).toBeLessThanOrEqual(576.1);
  }
});

test("a heading alone stays with the list that it is of", async () => {
  const codes = ["97530", "97110", "97112", "97535", "97140", "92526"];
  for (let count = 0; count <= codes.length; count += 1) {
    const services = codes.slice(0, count).map((code) => ({ code, units: 2, visits: 5 }));
    const [plan] = planCoverageRequests("Gap-exception request", {
      records: practiceRecords(),
      request: { from: "2026-11-09", today: day },
      requested: [{ client: "Mia L.", services }],
    }).documents;
    if (!plan) throw new Error("There is no request.");
    const document = plan.toDocument("GE-0001", day);
    const { bytes } = await documentPdf(document, { fonts: npmFonts(), isoDate: day });
    const pages = readPdfs([bytes])[0]?.pages.map((page) => wordsOf(page)) ?? [];
    const page = pages.findIndex((words) => words.includes("Who in network was called"));
    expect(pages[page]).toContain("Provider in network");
  }
});
