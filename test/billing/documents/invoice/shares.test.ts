import fc from "../../../support/laws";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import type { NetworkStatus } from "../../../../src/billing/coverage/network";
import { planInvoices } from "../../../../src/billing/documents/invoice/planInvoices";
import { planSuperbills } from "../../../../src/billing/documents/planSuperbills";
import type {
  DocumentInput,
  DocumentPreview,
} from "../../../../src/billing/documents/plannedDocument";
import type { PracticeRecords, Session } from "../../../../src/billing/records";
import { benefit as anyBenefit } from "../../coverage/benefits/rows";
import { issued } from "../billedPractice";
import { documentTexts } from "../documentTexts";
import { client, input, october, practiceRecords, ready, session } from "../examplePractice";

const benefit = (fields: Partial<Benefit>) =>
  anyBenefit({ client: "Mia L.", verifiedOn: "2026-09-28", ...fields });

const copay = benefit({ copayCents: 3000, deductibleCents: 0 });
const mondays = ["2026-10-05", "2026-10-12", "2026-10-19", "2026-10-26"];
const visits = (dates: readonly string[] = mondays, changes: Partial<Session> = {}) =>
  dates.map((date, at) => session(at + 1, { date, ...changes }));

/** Every session in network, at $135.00 an hour. */
function inputOf(
  changes: Partial<PracticeRecords>,
  network: NetworkStatus | ((row: Session) => NetworkStatus) = "In network"
): DocumentInput {
  const payers = [{ ...practiceRecords().payers[0]!, network: "In network" as const }];
  const records = practiceRecords({ sessions: visits(), payers, payments: [], ...changes });
  const networkOf = typeof network === "string" ? () => network : network;
  const [agreement] = records.authorizations;
  const judgements = records.sessions.map((row) =>
    ready(row, { network: networkOf(row), agreement })
  );
  return input(records, october, judgements);
}

const plan = (
  changes: Partial<PracticeRecords>,
  network?: Parameters<typeof inputOf>[1]
): DocumentPreview => planInvoices(inputOf(changes, network));

const printed = ({ documents: [only] }: DocumentPreview): string[] =>
  only ? documentTexts(only.toDocument("INV-0001", "2026-11-02")) : [];

const asked = ({ documents }: DocumentPreview) =>
  documents.flatMap(({ lines }) => lines.map(({ chargeCents }) => chargeCents));

describe("an invoice of sessions that the practice sends to the plan", () => {
  it("shows charge, what the plan is expected to pay and the share, and asks for the shares", () => {
    const preview = plan({ benefits: [copay] });
    const [invoice] = preview.documents;
    expect(invoice).toMatchObject({ totalCents: 12000, balanceCents: 12000, warnings: [] });
    expect(preview.totalCents).toBe(12000);
    const texts = printed(preview);
    expect(texts).toEqual(
      expect.arrayContaining([
        ...["Charge", "Expected of plan", "Your share"],
        ...["135.00", "105.00", "30.00"],
        ...["Total charges", "540.00", "-420.00", "120.00", "Please pay $120.00 by 12/02/2026."],
      ])
    );
    expect(texts.join(" ")).toContain("The plan decides when it has our claim");
    expect(texts[texts.indexOf("Amount due") + 1]).toBe("120.00");
  });

  // Terms as healthcare.gov defines them: deductible, then copayment or coinsurance, to the limit.
  it.each<[string, Partial<Benefit>, number[]]>([
    ["a copay for each visit", { copayCents: 3000, deductibleCents: 0 }, [3000, 3000, 3000, 3000]],
    [
      "what is left of a deductible in the order of the dates, then coinsurance",
      { deductibleCents: 50000, deductibleMetCents: 30000, coinsurance: 0.2 },
      [13500, 7900, 2700, 2700],
    ],
    [
      "nothing beyond the out-of-pocket limit",
      {
        ...{ copayCents: 3000, deductibleCents: 0 },
        ...{ outOfPocketCents: 100000, outOfPocketMetCents: 95500 },
      },
      [3000, 1500],
    ],
    [
      "all of it once the plan's visits are used",
      { copayCents: 3000, deductibleCents: 0, visitLimit: 3, usedElsewhere: 1 },
      [3000, 3000, 13500, 13500],
    ],
  ])("asks for %s", (_, terms, cents) => {
    expect(asked(plan({ benefits: [benefit(terms)] }))).toEqual(cents);
  });

  it("counts visits of earlier months against the deductible, whatever period is asked for", () => {
    const terms = { deductibleCents: 27000, deductibleMetCents: 0, coinsurance: 0.2 };
    const benefits = [benefit({ ...terms, verifiedOn: "2026-09-01" })];
    const sessions = visits(["2026-10-05", "2026-09-14", "2026-09-21"]);
    expect(asked(plan({ benefits, sessions }))).toEqual([2700]);
  });

  it("shares a visit's copay out over its rows", () => {
    const sessions = [session(1, { units: 3 }), session(2, { units: 1, code: "97535" })];
    expect(asked(plan({ benefits: [copay], sessions }))).toEqual([2250, 750]);
  });

  it("asks for a copay at the rate of a single case agreement too", () => {
    const authorizations: PracticeRecords["authorizations"] = [
      {
        ...{ row: 1, problems: [], client: "Mia L.", payer: "Aetna", codes: [], basis: "Units" },
        ...{ kind: "Single case agreement", number: "SCA-9", status: "Active", rateCents: 3000 },
      },
    ];
    const agreed = "Single case agreement";
    expect(asked(plan({ benefits: [copay], authorizations }, agreed))).toEqual([
      3000, 3000, 3000, 3000,
    ]);
    const [skipped] = plan({ benefits: [copay] }, agreed).skipped;
    expect(skipped?.reason).toContain("The agreement's rate is not known");
  });

  it("takes a copay of Clients where nothing was verified, and says so", () => {
    const preview = plan({ clients: [{ ...client, copayCents: 2500 }] });
    expect(asked(preview)).toEqual([2500, 2500, 2500, 2500]);
    expect(preview.documents[0]?.warnings).toEqual([
      "No benefits had been verified by this day: the copay is as typed in Clients, and a deductible may come first",
    ]);
  });

  it("has whole charges beside shares where the plan came into the network within the month", () => {
    const preview = plan({ benefits: [copay] }, ({ date = "" }) =>
      date < "2026-10-15" ? "Out of network" : "In network"
    );
    expect(asked(preview)).toEqual([13500, 13500, 3000, 3000]);
    expect(preview.documents[0]?.totalCents).toBe(33000);
    const texts = printed(preview);
    const at = texts.indexOf("Total charges");
    expect(texts.slice(at, at + 6)).toEqual([
      "Total charges",
      "540.00",
      "Plan is expected to pay",
      "-210.00",
      "Your share",
      "330.00",
    ]);
  });
});

describe("a session that the practice sends to the plan is on no invoice", () => {
  it.each<[string, Partial<PracticeRecords>, string]>([
    [
      "where nothing is known",
      {},
      "Aetna Choice POS II is sent the claim, and what the family owes is not known: No benefits had been verified by this day; ask the plan and add a row to Benefits, or type Copay in Clients",
    ],
    [
      "where only bounds are known",
      { benefits: [benefit({ copayCents: 3000, deductibleCents: 50000, deductibleMetCents: 0 })] },
      "what the family owes is not known exactly: Row 1 of Benefits has a copay and does not say whether the deductible comes first; ask the plan, and type Yes or No in Deductible applies",
    ],
    [
      "where the family owes nothing",
      { benefits: [benefit({ copayCents: 0, deductibleCents: 0 })] },
      "The family's expected share of it is $0.00, so there is nothing to ask",
    ],
  ])("%s, and the reason says what to do", (_, changes, reason) => {
    const { documents, skipped } = plan(changes);
    expect(documents).toEqual([]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]).toMatchObject({ client: "Mia L.", rows: [1, 2, 3, 4] });
    expect(skipped[0]?.reason).toContain(reason);
  });

  it("where its charge is not known, and those before it are asked for all the same", () => {
    const made = inputOf({ benefits: [copay] });
    const judgements = made.judgements.map((each) =>
      each.session.row === 3 ? { ...each, chargeCents: undefined } : each
    );
    const preview = planInvoices({ ...made, judgements });
    expect(preview.documents[0]?.sessions.map(({ row }) => row)).toEqual([1, 2, 4]);
    expect(preview.skipped[0]?.reason).toContain("The charge of row 3 of Sessions is not known");
  });

  it("where an invoice asks for the share of its visit, of which one copay is owed", () => {
    const made = inputOf({ benefits: [copay], sessions: [session(1)] });
    const [first] = planInvoices(made).documents;
    const sessions = [session(1), session(2, { code: "97535" })];
    const records = issued({ ...made.records, sessions }, "INV-0001", first!);
    const { documents, skipped } = planInvoices({ ...inputOf({ sessions }), records });
    expect(documents).toEqual([]);
    expect(skipped[0]).toMatchObject({
      ...{ rows: [2], number: "INV-0001" },
      reason:
        "INV-0001 asks for the family's share of this visit, of which it is a part: reissue INV-0001",
    });
  });

  it("while a superbill bills it in full", () => {
    const outside = inputOf({ sessions: visits().slice(0, 1) }, "Out of network");
    const [superbill] = planSuperbills(outside).documents;
    const records = issued(
      { ...inputOf({ benefits: [copay] }).records, sessions: visits() },
      "SB-0001",
      superbill!
    );
    const { documents, skipped } = planInvoices({ ...inputOf({ benefits: [copay] }), records });
    expect(documents[0]?.sessions.map(({ row }) => row)).toEqual([2, 3, 4]);
    expect(skipped).toEqual([
      {
        ...{ client: "Mia L.", provider: "Ana Ruiz", rows: [1], number: "SB-0001" },
        reason: "SB-0001 bills it in full, but the practice sends the claim: void SB-0001 first",
      },
    ]);
  });
});

it("what an invoice asks and what the plan is expected to pay come to the charges", () => {
  const terms = fc.record({
    copayCents: fc.nat(20000),
    coinsurance: fc.constantFrom(0, 0.1, 0.333),
    deductibleCents: fc.nat(60000),
    deductibleMetCents: fc.nat(60000),
  });
  const rows = fc.array(fc.tuple(fc.constantFrom(...mondays), fc.integer({ min: 1, max: 6 })), {
    ...{ minLength: 1, maxLength: 8 },
  });
  fc.assert(
    fc.property(terms, rows, (said, all) => {
      const sessions = all.map(([date, units], at) => session(at + 1, { date, units }));
      const made = inputOf({ sessions, benefits: [benefit({ ...said, deductibleApplies: true })] });
      const { documents, skipped } = planInvoices(made);
      const billed = documents.flatMap((document) => document.sessions.map(({ row }) => row));
      const left = skipped.flatMap((each) => each.rows);
      expect([...billed, ...left].sort()).toEqual(sessions.map(({ row }) => row).sort());
      for (const document of documents) {
        const sum = document.lines.reduce((cents, line) => cents + (line.chargeCents ?? 0), 0);
        expect(document.totalCents).toBe(sum);
        for (const line of document.lines) {
          expect(line.chargeCents).toBeGreaterThan(0);
          expect(line.chargeCents).toBeLessThanOrEqual((line.units ?? 0) * 3375);
        }
      }
    })
  );
});
