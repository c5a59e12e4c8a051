import fc from "../../../support/laws";
import { planEstimates } from "../../../../src/billing/documents/estimate/planEstimates";
import type { ExpectedCare } from "../../../../src/billing/documents/estimate/expectedServices";
import type { DocumentRequest } from "../../../../src/billing/documents/plannedDocument";
import type { Fee, PracticeRecords, RegisteredDocument } from "../../../../src/billing/records";
import { client, practiceRecords, provider } from "../examplePractice";
import { documentTexts } from "../documentTexts";

const at = (row: number) => ({ row, problems: [] });
const fees: Fee[] = [
  { ...at(1), code: "97530", feeCents: 3375, per: "unit", to: "2026-12-31" },
  { ...at(2), code: "97530", feeCents: 3500, per: "unit", from: "2027-01-01" },
  { ...at(3), code: "97166", feeCents: 30000, per: "visit" },
];
const care: ExpectedCare = {
  client: "mia l.",
  provider: "Ana Ruiz",
  services: [
    { code: "97530", units: 4, visits: 4 },
    { code: "97166", units: 1, visits: 1 },
  ],
};
const request: DocumentRequest = { from: "2026-11-09", today: "2026-11-02" };
const plan = (
  changes: Partial<PracticeRecords> = {},
  expected: Partial<ExpectedCare> = {},
  asked = request
) =>
  planEstimates({
    records: practiceRecords({ fees, ...changes }),
    request: asked,
    expected: [{ ...care, ...expected }],
  });
const printed = (...given: Parameters<typeof plan>): string[] => {
  const [planned] = plan(...given).documents;
  return planned ? documentTexts(planned.toDocument("EST-0001", "2026-11-02")) : [];
};

describe("a good-faith estimate", () => {
  it("says who, what, when, where and at what price, at the fees of the days", () => {
    const texts = printed();
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Good-faith estimate", "11/09/2026 – 11/08/2027", "Mia Lopez", "2019-04-12"],
        ...["Ana Ruiz, OTR/L", "1234567893", "12-3456789"],
        ...["4821 Monument Avenue, Richmond, VA 23230", "F84.0  Autistic disorder"],
        ...["97166", "OT evaluation, moderate complexity", "$300.00 a visit", "300.00"],
        ...["97530", "$33.75 a unit", "135.00", "$35.00 a unit", "420.00"],
        ...["Expected total", "855.00"],
      ])
    );
    expect(texts).toContain("Functional activities, one-on-one\n02/08/2027 – 08/09/2027");
  });

  it.each([
    [/is an estimate/],
    [/not a bill/],
    [/may differ/],
    [/Other services may be recommended/],
    [/not a contract/],
    [/at least \$400 more/],
    [/right to dispute/],
    [/dispute resolution.*120 calendar days/],
    [/does not affect the quality/],
    [/www\.cms\.gov\/nosurprises/],
    [/separate estimate/],
  ])("carries the notice %s", (words) => {
    expect(printed().join("\n")).toMatch(words);
  });

  it("names what is to be booked separately", () => {
    const texts = printed({}, { bookedSeparately: ["a hearing test"] });
    expect(texts.join()).toContain(
      "To be booked separately, and not in this total: a hearing test."
    );
  });

  it("names the supervisor of an assistant, and the assistant who will give the services", () => {
    const assistant = { ...provider, provider: "Ben Ito", credentials: "COTA/L", npi: "1" };
    const texts = printed(
      { providers: [provider, { ...assistant, assistant: true, supervisor: "Ana Ruiz" }] },
      { provider: "Ben Ito" }
    );
    expect(texts).toEqual(
      expect.arrayContaining(["Ana Ruiz, OTR/L", "Ben Ito, COTA/L, under supervision"])
    );
  });

  it("warns where it is late", () => {
    const late = plan({}, { bookedOn: "2026-10-01" }).documents[0];
    expect(late?.warnings).toEqual(["It was due on 10/06/2026: give it to the family today"]);
    expect(plan({}, { bookedOn: "2026-11-02" }).documents[0]?.warnings).toEqual([]);
  });

  const without = (changes: Partial<PracticeRecords["practice"]>) => ({
    practice: { ...practiceRecords().practice, ...changes },
  });
  it.each<[string, ...Parameters<typeof plan>]>([
    ["the practice's name (Practice)", without({ name: "" })],
    ["the practice's address: State (Practice)", without({ state: "" })],
    ["the practice's tax ID (Practice)", without({ taxId: undefined })],
    ["the provider's name", {}, { provider: "" }],
    ["the NPI of Eve Tan (Providers)", {}, { provider: "Eve Tan" }],
    ["the supervisor of Ana Ruiz", { providers: [{ ...provider, assistant: true }] }],
    ["the first name of Mia L.", { clients: [{ ...client, firstName: undefined }] }],
    ["the last name of Mia L.", { clients: [{ ...client, lastName: "" }] }],
    ["the date of birth of Mia L.", { clients: [{ ...client, dateOfBirth: undefined }] }],
    ["R62.5 is not billable", { clients: [{ ...client, diagnoses: ["R62.5"] }] }],
    ["the fee of 97530 on 02/08/2027", { fees: fees.filter(({ row }) => row !== 2) }],
    ["a service that is expected", {}, { services: [] }],
    ["instead of 97003", {}, { services: [{ code: "97003", units: 1, visits: 1 }] }],
    ["units above zero", {}, { services: [{ code: "97530", units: 0, visits: 1 }] }],
    ["visits from 1 to 366", {}, { services: [{ code: "97530", units: 4, visits: 1.5 }] }],
    ["twelve months at most", {}, {}, { ...request, to: "2027-11-09" }],
    ["ends after it begins", {}, {}, { ...request, to: "2026-11-08" }],
  ])("is refused without %s", (words, ...given) => {
    const { documents, skipped } = plan(...given);
    expect(documents).toEqual([]);
    expect(skipped[0]?.reason).toContain("Missing for an estimate: ");
    expect(skipped[0]?.reason).toContain(words);
  });

  it("may cover twelve months to the day", () => {
    expect(plan({}, {}, { ...request, to: "2027-11-08" }).documents.length).toBe(1);
  });

  it("comes to the sum of its lines, every visit on one of them, whatever the order", () => {
    const service = fc.record({
      code: fc.constantFrom("97530", "97166"),
      units: fc.integer({ min: 1, max: 6 }),
      visits: fc.integer({ min: 1, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(service, { minLength: 1, maxLength: 6 }), (services) => {
        const [planned] = plan({}, { services }).documents;
        const rows = (document = planned?.toDocument("EST-0001", "2026-11-02")) =>
          document?.blocks.flatMap((block) => (block.kind === "list" ? block.rows : [])) ?? [];
        const sum = rows().reduce((all, row) => {
          const cell = row[row.length - 1];
          return all + (cell?.kind === "money" ? cell.cents : NaN);
        }, 0);
        const visits = rows().reduce((all, row) => {
          const cell = row[2];
          return all + (cell?.kind === "count" ? cell.count : NaN);
        }, 0);
        expect(sum).toBe(planned?.totalCents);
        expect(visits).toBe(services.reduce((all, each) => all + each.visits, 0));
        const [mixed] = plan({}, { services: [...services].reverse() }).documents;
        expect(rows(mixed?.toDocument("EST-0001", "2026-11-02"))).toEqual(rows());
      }),
      { numRuns: 60 }
    );
  });
});

describe("an estimate beside one of the same client", () => {
  const estimate = (changes: Partial<RegisteredDocument> = {}): RegisteredDocument => ({
    ...{ ...at(1), number: "EST-0001", kind: "Estimate", status: "Issued", client: "Mia L." },
    ...{ from: "2026-11-09", to: "2027-11-08", totalCents: 85500, ...changes },
  });

  it.each<[string, Partial<RegisteredDocument>, number]>([
    ["that says the same", {}, 0],
    ["that comes to something else", { totalCents: 85501 }, 1],
    ["of other days", { to: "2027-11-07" }, 1],
    ["that is void", { status: "Void" }, 1],
    ["that was begun", { status: "Draft" }, 1],
    ["of another client", { client: "Noah K." }, 1],
  ])("%s", (_, changes, count) => {
    const { documents, skipped } = plan({ documents: [estimate(changes)] });
    expect(documents).toHaveLength(count);
    expect(skipped.map(({ reason }) => reason)).toEqual(
      count === 0 ? ["EST-0001 says the same already"] : []
    );
  });

  it("stands for one of two that are alike", () => {
    const twice = { records: practiceRecords({ fees, documents: [estimate()] }), request };
    expect(planEstimates({ ...twice, expected: [care, care] }).documents).toHaveLength(1);
  });
});
