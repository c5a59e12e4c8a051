import { benefitVerification } from "../../../../src/billing/documents/coverageRequests/benefitVerification";
import type {
  CareAsked,
  PlannedRequest,
} from "../../../../src/billing/documents/coverageRequests/coverageRequest";
import { gapExceptionRequest } from "../../../../src/billing/documents/coverageRequests/gapException";
import { priorAuthorizationRequest } from "../../../../src/billing/documents/coverageRequests/priorAuthorization";
import { room } from "../../../../src/billing/documents/coverageRequests/requestParts";
import type { Authorization } from "../../../../src/billing/records";
import { layOutDocument } from "../../../../src/workbook/sheetLayout";
import { documentTexts } from "../documentTexts";
import { client, practiceRecords, provider } from "../examplePractice";
import { asked } from "./asked";

const print = (request: PlannedRequest) => request.toDocument("R-0001", "2026-11-02");
const texts = (request: PlannedRequest) => documentTexts(print(request));
/** What stands beside a label. */
const requestTexts = (request: PlannedRequest, label: string) =>
  texts(request).flatMap((text, at, all) => (text === label ? [all[at + 1]] : []));
const kinds: [string, (care: CareAsked) => PlannedRequest][] = [
  ["Prior-authorization request", priorAuthorizationRequest],
  ["Benefit verification", benefitVerification],
  ["Gap-exception request", gapExceptionRequest],
];

describe.each(kinds)("a %s", (kind, make) => {
  it("says for whom, by whom, for what, when and with which plan", () => {
    expect(make(asked())).toMatchObject({ kind, client: "Mia L.", from: "2026-11-09" });
    expect(texts(make(asked()))).toEqual(
      expect.arrayContaining([
        ...[kind, "R-0001", "2026-11-02", "11/09/2026 – 02/08/2027", "Mia Lopez", "2019-04-12"],
        ...["Aetna Choice POS II", "W123456789", "0084512-010", "Diego Lopez, Child"],
        ...["Bright Path Therapy", "Ana Ruiz, OTR/L", "1234567893"],
        ...["F84.0  Autistic disorder", "R27.8  Other lack of coordination"],
      ])
    );
  });

  it("says in writing who sent the client, and the therapist's license", () => {
    const said = ["0119-004512", "Samuel Osei, MD, NPI 1003000126"];
    const found = texts(make(asked()));
    expect(said.map((each) => found.includes(each))).toEqual(
      said.map(() => kind !== "Benefit verification")
    );
  });

  it("says who is insured with the plan of today, and leaves room with an earlier one", () => {
    const [first] = requestTexts(make(asked()), "Subscriber");
    expect(first).toBe("Diego Lopez, Child");
    const plan = { row: 1, problems: [], client: "Mia L.", payer: "Cigna", to: "2026-11-09" };
    expect(requestTexts(make(asked({}, { earlierPlans: [plan] })), "Subscriber")).toEqual([room]);
  });

  it("asks the plan of the first day of the care", () => {
    const plan = { row: 1, problems: [], client: "Mia L.", payer: "Cigna", to: "2026-11-09" };
    const request = make(asked({}, { earlierPlans: [plan] }));
    expect(request.recipient[0]).toBe("Cigna");
    expect(texts(request)).toContain("Cigna");
    expect(texts(make(asked({ from: "2026-11-10" }, { earlierPlans: [plan] })))).not.toContain(
      "Cigna"
    );
  });

  it("is signed by the supervisor of an assistant", () => {
    const fern = {
      ...provider,
      row: 2,
      provider: "Fern Understudy",
      assistant: true,
      supervisor: "Ana Ruiz",
    };
    const found = texts(
      make(asked({ provider: "Fern Understudy" }, { providers: [provider, fern] }))
    );
    expect(found).toContain("Ana Ruiz, OTR/L");
    expect(found.join()).not.toContain("Fern");
  });

  it("names a client without a first and last name as she types it", () => {
    const nameless = { ...client, firstName: undefined, lastName: undefined };
    expect(texts(make(asked({}, { clients: [nameless] })))).toContain("Mia L.");
  });

  it("leaves room for what is not known, and stays a sheet that can be laid out", () => {
    const hostile = {
      row: 1,
      problems: [],
      client: '=cmd|"x"',
      lastName: "<script>",
      diagnoses: [],
    };
    const bare = asked(
      { client: '=cmd|"x"', provider: undefined, services: [] },
      { clients: [hostile], practice: {} }
    );
    const document = print(make(bare));
    const found = documentTexts(document);
    expect(found.filter((text) => text === room).length).toBeGreaterThanOrEqual(5);
    expect(found).toContain("<script>");
    expect(layOutDocument(document).cells.length).toBeGreaterThan(20);
  });

  it("is on one page", () => {
    expect(layOutDocument(print(make(asked()))).page.fit).toEqual({ pagesWide: 1, pagesTall: 1 });
    const bare = make(asked({ services: [], provider: undefined }));
    expect(layOutDocument(print(bare)).page.fit).toEqual({ pagesWide: 1, pagesTall: 1 });
  });

  it("bills nothing and has no total", () => {
    expect(make(asked())).toMatchObject({ sessions: [], lines: [] });
    expect(make(asked()).totalCents).toBeUndefined();
  });

  it("leaves room for the practice's tax ID where it is not known", () => {
    const practice = { ...practiceRecords().practice, taxId: undefined };
    expect(texts(make(asked({}, { practice }))).join("\n")).toContain(`Tax ID\n${room}`);
  });

  it("says the same of the same, whatever the order of its services", () => {
    const care = asked();
    const turned = asked({ services: [...care.services].reverse() });
    expect(texts(make(turned))).toEqual(texts(make(care)));
  });
});

describe("a prior-authorization request", () => {
  it("lists evaluations first, with units and visits in figures and words", () => {
    const [list] = print(priorAuthorizationRequest(asked())).blocks.filter(
      ({ kind }) => kind === "list"
    );
    expect(list?.kind === "list" && list.rows).toEqual([
      [
        { kind: "text", text: "97168" },
        { kind: "text", text: "OT re-evaluation" },
        { kind: "text", text: "1 unit = 1 visit, whatever the minutes" },
        ...[1, 1, 1].map((count) => ({ kind: "count", count })),
      ],
      [
        { kind: "text", text: "92526" },
        { kind: "text", text: "Feeding and swallowing treatment" },
        { kind: "text", text: "4 units = 4 visits, whatever the minutes" },
        ...[4, 1, 4].map((count) => ({ kind: "count", count })),
      ],
      [
        { kind: "text", text: "97530" },
        { kind: "text", text: "Functional activities, one-on-one" },
        { kind: "text", text: "20 units of 15 minutes = 5 one-hour visits" },
        ...[5, 4, 20].map((count) => ({ kind: "count", count })),
      ],
    ]);
  });

  it.each([
    /Units are not visits/,
    /□ {2}Order or referral of Samuel Osei, MD/,
    /□ {2}Evaluation with standardized scores/,
    /□ {2}Plan of care/,
    /□ {2}Progress since/,
    /□ {2}Three to six recent treatment notes/,
    /□ {2}Letter of medical necessity/,
    /□ {2}urgent/,
    /Number _+ +Units _+ +Visits _+/,
  ])("carries %s", (words) => {
    expect(texts(priorAuthorizationRequest(asked())).join("\n")).toMatch(words);
  });
});

describe("what the plan authorized before", () => {
  const known: Authorization = {
    ...{ row: 1, problems: [], number: "A-100", client: "MIA L.", payer: "aetna" },
    ...{ kind: "Prior authorization", status: "Active", basis: "Units", authorized: 20 },
    ...{ codes: ["97530", " 97168", "97166"], from: "2026-08-01", to: "2026-11-08" },
  };
  const make = (...authorizations: Partial<Authorization>[]) =>
    priorAuthorizationRequest(
      asked(
        { services: [{ code: "97530", units: 4, visits: 5 }] },
        { authorizations: authorizations.map((change) => ({ ...known, ...change })) }
      )
    );
  const shown = (...changes: Partial<Authorization>[]) =>
    requestTexts(make(...changes), "Authorization");

  it("is named on the request, with its last day", () => {
    expect(shown({})).toEqual(["A-100, until 11/08/2026"]);
    expect(shown({ to: undefined })).toEqual(["A-100"]);
    expect(shown({}, { number: "A-101", to: "2026-12-31" }, { number: "A-99" })).toEqual([
      "A-101, until 12/31/2026",
    ]);
  });

  it.each<[string, Partial<Authorization>]>([
    ["of another client", { client: "Noah K." }],
    ["of another plan", { payer: "Cigna" }],
    ["that is a gap exception", { kind: "Gap exception" }],
    ["that was denied", { status: "Denied" }],
    ["that is pending", { status: "Pending", number: undefined }],
    ["that begins later", { from: "2026-11-09" }],
    [
      "whose days cannot be read",
      { problems: [{ column: "To", kind: "unreadable", text: "soon" }] },
    ],
  ])("is not one %s", (_, change) => {
    expect(shown(change)).toEqual([]);
  });

  it("is compared with what is asked for now, but for first evaluations", () => {
    expect(make({}).warnings).toContain(
      "Authorization A-100 lists more than is asked for: 97168; a code that is not listed is denied"
    );
    expect(make({ codes: ["97530"] }).warnings.join()).not.toContain("A-100");
    expect(make({ codes: [] }).warnings.join()).not.toContain("A-100");
  });
});

describe("a benefit verification", () => {
  const rows = (care = asked()) =>
    print(benefitVerification(care)).blocks.flatMap((block) =>
      block.kind === "list" ? block.rows : []
    );

  it("asks for everything that table Benefits keeps", () => {
    const kept = rows().map((row) => (row[2]?.kind === "text" ? row[2].text : ""));
    expect(kept).toEqual(
      expect.arrayContaining([
        ...["Deductible, Deductible met", "Coinsurance", "Copay", "Visit limit", "Used elsewhere"],
        ...["Combined disciplines", "Resets on", "Exclusions", "Authorizations: Basis"],
      ])
    );
  });

  it("leaves two lines for every answer", () => {
    for (const [, answer] of rows()) expect(answer).toEqual({ kind: "text", text: "\n " });
  });

  it("asks about the codes, each once", () => {
    const services = [...asked().services, { code: "97530", units: 2, visits: 3 }];
    expect(JSON.stringify(rows(asked({ services })))).toContain("diagnoses: 97168, 92526, 97530?");
    expect(JSON.stringify(rows(asked({ services: [] })))).toContain("diagnoses: ____");
  });

  it("has room for who answered, and says that a blank is not zero and nothing is promised", () => {
    const found = texts(benefitVerification(asked())).join("\n");
    expect(found).toMatch(/Who answered\nName\n_+\nReference\n_+/);
    expect(found).toMatch(/a blank is not zero/);
    expect(found).toMatch(/no promise to pay/);
  });
});

describe("a gap-exception request", () => {
  const calls = [
    { provider: "Riverside Pediatric Therapy", calledOn: "2026-10-20", answer: "14 weeks' wait" },
    { provider: "Hand & Rehab Center", answer: "adults only" },
  ];

  it("asks for the codes in words, at the plan's terms in network", () => {
    const found = texts(gapExceptionRequest(asked()));
    expect(found.join("\n")).toMatch(
      /Please let Aetna Choice POS II pay for the occupational therapy of Mia Lopez by Ana Ruiz, OTR\/L from 11\/09\/2026 to 02\/08\/2027 by its terms for providers in network/
    );
    expect(found.join("\n").split("\n")).toContain(
      "97530  Functional activities, one-on-one: 20 units of 15 minutes = 5 one-hour visits"
    );
  });

  it("lists who was called, with room for more", () => {
    const list = print(gapExceptionRequest({ ...asked(), calls })).blocks.find(
      ({ kind }) => kind === "list"
    );
    const rows = list?.kind === "list" ? list.rows : [];
    expect(rows).toHaveLength(5);
    expect(rows[0]).toEqual([
      { kind: "date", isoDate: "2026-10-20" },
      { kind: "text", text: "Riverside Pediatric Therapy" },
      { kind: "text", text: "14 weeks' wait" },
    ]);
    expect(rows[1]?.[0]).toEqual({ kind: "blank" });
    const many = Array.from({ length: 9 }, () => ({ provider: "Riverside" }));
    const long = print(gapExceptionRequest({ ...asked(), calls: many })).blocks.find(
      ({ kind }) => kind === "list"
    );
    expect(long?.kind === "list" && long.rows.length).toBe(11);
  });

  it("warns where fewer than three were called", () => {
    expect(gapExceptionRequest({ ...asked(), calls }).warnings).toHaveLength(1);
    const three = [...calls, { provider: "Third" }];
    expect(gapExceptionRequest({ ...asked(), calls: three }).warnings).toEqual([]);
  });

  it.each([/nearest is _+ miles/, /free place in network is _+ weeks/, /□ {2}granted/])(
    "carries %s",
    (words) => {
      expect(texts(gapExceptionRequest(asked())).join("\n")).toMatch(words);
    }
  );

  it("names a client without a first and last name as she types it", () => {
    const nameless = { ...client, firstName: undefined, lastName: undefined };
    const records = practiceRecords({ clients: [nameless] });
    expect(texts(gapExceptionRequest({ ...asked(), records })).join()).toContain(
      "therapy of Mia L. by"
    );
  });
});
