import { PracticeIndex } from "../../../src/billing/checks/practiceIndex";
import { explainNetwork } from "../../../src/billing/coverage/explained/explainNetwork";
import type { Authorization, EarlierPlan, Payer } from "../../../src/billing/records";
import fc from "../../support/laws";
import { authorization, client, payer, practice, session } from "../practice";

const isoDate = "2026-10-05";

interface Fields {
  payer?: string;
  product?: string;
  code?: string;
  payers?: Payer[];
  earlierPlans?: EarlierPlan[];
  authorizations?: Authorization[];
}

function explain({ payer: name, product, code, ...tables }: Fields) {
  return explainNetwork({
    client: client({ client: "Ava", payer: name, product }),
    isoDate,
    code,
    payers: [],
    earlierPlans: [],
    authorizations: [],
    ...tables,
  });
}

const cigna = payer({ row: 1, sheetRow: 5, payer: "Cigna", network: "In network" });
const anthem = payer({ row: 2, payer: "Anthem", network: "In network" });

describe("explainNetwork names what decided", () => {
  it("a row for every product, with its dates", () => {
    const dated = { ...cigna, from: "2026-01-01", to: "2026-12-31" };
    expect(explain({ payer: "cigna", product: "Open Access", payers: [dated] })).toMatchObject({
      network: "In network",
      reason: { by: "row", row: dated },
      words: [
        "In network: row 5 of Payers decides, which is for every product of Cigna, from 01/01/2026 to 12/31/2026.",
      ],
    });
  });

  it("the row of the product before the one for all, and why others did not", () => {
    const rows = [
      cigna,
      payer({ row: 2, payer: "CIGNA", product: "PPO", network: "Out of network" }),
      payer({ row: 3, payer: "Cigna", product: "HMO", network: "In network" }),
      payer({ row: 4, payer: "Cigna", network: "In network", to: "2026-10-04" }),
      payer({ row: 5, payer: "Cigna", network: "In network", from: "2026-10-06" }),
      anthem,
    ];
    const explained = explain({ payer: "Cigna", product: "ppo", payers: rows });
    expect(explained.words).toEqual([
      "Out of network: row 2 of Payers decides, which is for CIGNA PPO.",
    ]);
    expect(explained.passedOverWords).toEqual([
      "Row 5 of Payers holds as well, but the other row names the product.",
      "Row 3 of Payers is for another product, HMO.",
      "Row 4 of Payers had ended on 10/04/2026.",
      "Row 5 of Payers begins only on 10/06/2026.",
    ]);
  });

  const open = payer({ row: 1, payer: "Cigna", network: "In network" });
  it.each<[string, Payer, Payer]>([
    ["has dates", { ...open, row: 2, from: "2026-01-01" }, open],
    [
      "begins later",
      { ...open, row: 2, from: "2026-10-01" },
      { ...open, row: 1, from: "2026-01-01" },
    ],
    ["stands above it", open, { ...open, row: 2 }],
  ])("a row of two that both hold, which %s", (words, winner, loser) => {
    const explained = explain({ payer: "Cigna", payers: [loser, winner] });
    expect(explained.reason).toMatchObject({ by: "row", row: winner });
    expect(explained.passedOverWords).toEqual([
      `Row ${loser.row} of Payers holds as well, but the other row ${words}.`,
    ]);
  });

  it("no row, and says of one whose dates are the wrong way round that it never holds", () => {
    const turned = { ...cigna, from: "2026-12-31", to: "2026-01-01" };
    expect(explain({ payer: "Cigna", payers: [turned] })).toMatchObject({
      network: "Out of network",
      passedOverWords: ["Row 5 of Payers ends before it begins; correct its dates."],
    });
  });

  it("no row", () => {
    expect(explain({ payer: "Aetna", product: "POS II", payers: [cigna] })).toMatchObject({
      network: "Out of network",
      reason: { by: "no row" },
      words: ["Out of network: no row of Payers holds for Aetna POS II on that day."],
    });
  });

  it("no row, and which row may be the payer's under another name", () => {
    const words = (name: string, payers: Payer[]) => explain({ payer: name, payers }).words.slice(1);
    expect(words("Anthem BCBS", [cigna, anthem])).toEqual([
      "Row 2 of Payers is for Anthem; if that is the same payer, write its name alike there and in Clients.",
    ]);
    expect(words("Cigna-Healthcare", [cigna])).toEqual([
      "Row 5 of Payers is for Cigna; if that is the same payer, write its name alike there and in Clients.",
    ]);
    const earlierPlans = [
      { row: 1, problems: [], client: "Ava", payer: "Cigna One", to: "2026-12-31" },
    ];
    expect(explain({ payer: "Aetna", payers: [cigna], earlierPlans }).words[1]).toMatch(
      /^Row 5 of Payers is for Cigna; .* alike there and in EarlierPlans\.$/
    );
    expect(words("Anthemum", [anthem])).toEqual([]);
    expect(words("Anthem", [{ ...anthem, to: "2026-10-04" }])).toEqual([]);
    expect(words("The Otter Plan", [payer({ row: 1, payer: "The Heron Plan" })])).toEqual([]);
  });

  it.each([
    ["HealthKeepers Plus", "healthkeepers plus"],
    ["Medicaid HMO", "medicaid"],
    ["FAMIS", "famis"],
  ])("the words of a Medicaid product: %s", (product, words) => {
    expect(explain({ payer: "Anthem", product, payers: [anthem] })).toMatchObject({
      network: "Not accepted",
      reason: { by: "plan name", words },
      words: [
        `Not accepted: Anthem ${product} is a Medicaid product by its name ("${words}"), and no row of Payers for that product says otherwise.`,
      ],
      passedOverWords: ["Row 2 of Payers is for every product, and the plan's name says more."],
    });
  });

  it("plain HealthKeepers, which is asked about", () => {
    expect(explain({ payer: "Anthem", product: "HealthKeepers", payers: [anthem] })).toMatchObject({
      network: "Ask",
      words: [
        expect.stringMatching(/^Ask: Anthem HealthKeepers may be the commercial plan/),
      ],
    });
  });

  it("rows that say Not accepted or Ask, nothing, or something unreadable", () => {
    const ask = payer({ row: 1, payer: "Odd", network: "Ask" });
    expect(explain({ payer: "Odd", payers: [ask] }).words).toEqual([
      "Ask: row 1 of Payers decides, which is for every product of Odd.",
    ]);
    expect(explain({ payer: "Odd", payers: [{ ...ask, network: undefined }] }).words).toEqual([
      "Ask: row 1 of Payers decides, and its Network is blank; fill it in.",
    ]);
    const problems = [{ column: "To", kind: "unreadable" as const, text: "soon" }];
    expect(explain({ payer: "Odd", payers: [{ ...ask, problems }] }).words).toEqual([
      "Ask: row 1 of Payers decides, and its Network, From or To could not be read; correct it.",
    ]);
    const refused = payer({ row: 1, payer: "Odd", network: "Not accepted" });
    expect(explain({ payer: "Odd", payers: [refused] })).toMatchObject({
      network: "Not accepted",
      reason: { by: "row" },
    });
  });

  it("no payer", () => {
    expect(explain({ payers: [cigna] })).toMatchObject({
      network: "Self-pay",
      passedOver: [],
      words: ["Self-pay: Ava has no payer."],
    });
  });

  it("an earlier plan, and says that it is one", () => {
    const earlierPlans = [
      { row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-12-31" },
    ];
    expect(explain({ payer: "Aetna", payers: [cigna], earlierPlans })).toMatchObject({
      network: "In network",
      words: [
        expect.anything(),
        "On 10/05/2026 an earlier plan was in force, by table EarlierPlans.",
      ],
    });
  });
});

describe("explainNetwork and agreements", () => {
  const gap = authorization({
    ...{ row: 3, number: "GE-7", client: "ava", payer: "Aetna", kind: "Gap exception" },
    ...{ codes: ["97530", "97535"], from: "2026-09-01", to: "2026-12-31" },
  });
  const single = authorization({
    ...{ row: 4, number: "SCA-2", client: "Ava", kind: "Single case agreement" },
    ...{ rateCents: 3_200, basis: "Units" },
  });

  it("shows Aetna with a gap exception and its number", () => {
    const aetna = payer({ row: 1, payer: "Aetna", network: "Out of network" });
    expect(
      explain({ payer: "Aetna", code: "97530", payers: [aetna], authorizations: [gap] })
    ).toMatchObject({
      network: "Gap exception",
      reason: { by: "agreement", agreement: { number: "GE-7" } },
      agreements: [gap],
      words: [
        "Gap exception: Aetna gave a gap exception GE-7 (row 3 of Authorizations) for 97530, 97535, from 09/01/2026 to 12/31/2026.",
      ],
      passedOverWords: ["Row 1 of Payers holds as well, but an agreement goes before it."],
    });
  });

  it("prefers the single case agreement, with its rate, and tells of the other", () => {
    expect(
      explain({ payer: "Aetna", code: "97530", authorizations: [gap, single] })
    ).toMatchObject({
      network: "Single case agreement",
      words: [
        "Single case agreement: Aetna gave a single case agreement SCA-2 (row 4 of Authorizations) for every code at $32.00 a unit.",
        expect.stringMatching(/^There is also a gap exception GE-7/),
      ],
    });
  });

  it("tells of one for other codes, and says that it does not decide", () => {
    expect(explain({ payer: "Aetna", code: "97112", authorizations: [gap] })).toMatchObject({
      network: "Out of network",
      agreements: [gap],
    });
  });

  it("without a code, tells for which codes an agreement decides", () => {
    const { network, words } = explain({ payer: "Aetna", authorizations: [gap] });
    expect(network).toBe("Out of network");
    expect(words[1]).toBe(
      "For 97530, 97535 it is Gap exception, by a gap exception GE-7 (row 3 of Authorizations), from 09/01/2026 to 12/31/2026."
    );
  });

  it.each([
    ["a rate for a visit", { basis: "Visits" as const }, / at \$32\.00 a visit\.$/],
    [
      "a rate for nobody knows what",
      { basis: undefined },
      / at \$32\.00, whether for a unit or a visit is not known\.$/,
    ],
    ["no number", { number: undefined }, /agreement without a number \(/],
    ["one end", { to: "2026-12-31" }, /a unit, to 12\/31\/2026\.$/],
  ])("names %s", (_, fields, words) => {
    const [first] = explain({ payer: "Aetna", authorizations: [{ ...single, ...fields }] }).words;
    expect(first).toMatch(words);
  });

  it.each<[string, Partial<Authorization>]>([
    ["pending", { status: "Pending" }],
    ["over", { to: "2026-10-04" }],
    ["of another payer", { payer: "Cigna" }],
    ["of another client", { client: "Ben" }],
    ["an authorization", { kind: "Prior authorization" }],
  ])("passes over one that is %s", (_, fields) => {
    expect(explain({ payer: "Aetna", authorizations: [{ ...single, ...fields }] })).toMatchObject({
      network: "Out of network",
      agreements: [],
    });
  });

  const unread = (column: string, text: string) => [
    { column, kind: "unreadable" as const, text },
  ];
  it.each<[string, Partial<Authorization>, string]>([
    ["pending", { status: "Pending", number: undefined }, " is pending."],
    ["denied", { status: "Denied" }, " (gap exception GE-7) was denied."],
    ["closed", { status: "Closed" }, " (gap exception GE-7) is closed."],
    [
      "without a status",
      { status: undefined },
      " (gap exception GE-7) is blank in Status; choose Active if the plan granted it.",
    ],
    [
      "of an unknown status",
      { status: undefined, problems: unread("Status", "Granted?") },
      ' (gap exception GE-7) reads "Granted?" in Status; choose Active if the plan granted it.',
    ],
    ["over", { to: "2026-10-04" }, " (gap exception GE-7) had ended on 10/04/2026."],
    ["to come", { from: "2026-10-06" }, " (gap exception GE-7) begins only on 10/06/2026."],
    [
      "of dates the wrong way round",
      { from: "2026-12-31", to: "2026-09-01" },
      " (gap exception GE-7) ends before it begins; correct it.",
    ],
    [
      "of an unread day",
      { problems: unread("From", "soon") },
      ' (gap exception GE-7) reads "soon" in From; correct it.',
    ],
    [
      "of another payer",
      { payer: "Aetna PPO" },
      " (gap exception GE-7) is of Aetna PPO, and the client's payer on that day is Aetna.",
    ],
    [
      "of an unknown kind",
      { kind: undefined, problems: unread("Kind", "SCA") },
      ' (authorization GE-7) reads "SCA" in Kind; choose what was granted.',
    ],
  ])("tells why one that is %s did not decide", (_, fields, words) => {
    const explained = explain({
      payer: "Aetna",
      code: "97530",
      authorizations: [{ ...gap, ...fields }],
    });
    expect(explained.network).toBe("Out of network");
    expect(explained.passedOverWords).toEqual([`Row 3 of Authorizations${words}`]);
  });

  it("says nothing of authorizations and of other clients, and that one without a payer needs none", () => {
    const others: Partial<Authorization>[] = [
      { kind: "Prior authorization", status: "Pending" },
      { client: "Ben", status: "Pending" },
    ];
    const authorizations = others.map((fields) => ({ ...gap, ...fields }));
    expect(explain({ payer: "Aetna", authorizations }).passedOverWords).toEqual([]);
    expect(explain({ authorizations: [gap] }).passedOverWords).toEqual([
      "Row 3 of Authorizations (gap exception GE-7) does not count, for the client had no payer on that day.",
    ]);
  });

  it("names no agreement of a client who pays herself", () => {
    expect(explain({ authorizations: [single] })).toMatchObject({
      network: "Self-pay",
      agreements: [],
    });
  });
});

describe("the laws of explainNetwork", () => {
  const names = ["Cigna", "Anthem", "anthem ", "HealthKeepers", "Virginia Medicaid", "Self-pay"];
  const products = ["PPO", "HealthKeepers", "HealthKeepers Plus", "FAMIS", "non-medicaid"];
  const days = ["2026-01-01", "2026-10-04", "2026-10-05", "2026-10-06", "2026-12-31"];
  const maybe = (values: readonly string[]) =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  const period = { from: maybe(days), to: maybe(days) };
  const networks = ["In network", "Out of network", "Not accepted", "Ask"] as const;
  const anyPayer = fc
    .record({
      payer: fc.constantFrom(...names),
      product: maybe(products),
      network: fc.constantFrom(...networks, undefined),
      ...period,
      isUnreadable: fc.constantFrom(false, false, true),
    })
    .map(({ isUnreadable, ...fields }) =>
      payer({
        ...fields,
        problems: isUnreadable ? [{ column: "Network", kind: "unreadable", text: "?" }] : [],
      })
    );
  const anyAgreement = fc
    .record({
      kind: fc.constantFrom("Gap exception", "Single case agreement", "Prior authorization"),
      payer: maybe(names),
      codes: fc.constantFrom<string[]>([], ["97530"], ["97112"]),
      status: fc.constantFrom("Active", "Active", "Pending"),
      ...period,
    })
    .map((fields) => authorization({ client: "AVA", ...fields }));

  it("answers what sessions are given, by a row that it was given, on every day", () => {
    fc.assert(
      fc.property(
        fc.record({
          payer: maybe(names),
          product: maybe(products),
          isoDate: fc.constantFrom(...days),
          payers: fc.array(anyPayer, { maxLength: 6 }),
          authorizations: fc.array(anyAgreement, { maxLength: 3 }),
          earlier: maybe(days),
        }),
        ({ payer: name, product, isoDate: date, payers, authorizations, earlier }) => {
          const ava = client({ client: "Ava", payer: name, product });
          const earlierPlans = earlier
            ? [{ row: 1, problems: [], client: "ava", payer: "Cigna", to: earlier }]
            : [];
          const numbered = payers.map((row, at) => ({ ...row, row: at + 1 }));
          const tables = { payers: numbered, authorizations, earlierPlans };
          const one = session({ date });
          const records = practice([one], { clients: [ava], ...tables });
          const { coverage } = new PracticeIndex(records, date).contextOf(one, 0, undefined);
          const explained = explainNetwork({ client: ava, isoDate: date, code: "97530", ...tables });
          expect(explained.network).toBe(coverage?.network);
          expect(explained.plan).toEqual(coverage?.plan);
          const { reason } = explained;
          if (reason.by === "agreement") expect(reason.agreement).toBe(coverage?.agreement);
          if (reason.by === "row") expect(reason.row).toBe(coverage?.payerRow);
          expect(explained.words[0]).toMatch(new RegExp(`^${explained.network}: `));
        }
      ),
      { numRuns: 2000 }
    );
  });
});
