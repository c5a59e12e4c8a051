import { homelessSessions } from "../../../src/billing/checks/billed";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { benefit } from "../coverage/benefits/rows";
import { client, document, lineOf, payer, practice, rows, session, today } from "../practice";

const line = { ...lineOf(session(), "S-00001"), place: "11", chargeCents: 13500 };
const superbill = { documents: [document("SB-0001")], documentLines: [line] };

/** `row: message` of the family's findings. */
function told(records: PracticeRecords): string[] {
  return judgeSessions(records, { today })
    .flatMap(({ findings }) => findings)
    .filter(({ id }) => id.startsWith("billed-"))
    .map(({ row, column, message }) => `${row} ${column}: ${message}`);
}

describe("a session that was changed since it was billed", () => {
  it.each([
    [
      "everything that changed, with what it was",
      { units: 3, minutes: 45, modifiers: ["GO"], place: "12" },
      "1 Modifiers: Changed since it was billed on SB-0001: Modifiers blank to GO, Units 4 to 3, Place 11 to 12, Charge $135.00 to $101.25; put the row back, or reissue SB-0001",
    ],
    [
      "who had it and when",
      { date: "2026-10-06", client: "Cleo", provider: "Lee" },
      "1 Date: Changed since it was billed on SB-0001: Date 2026-10-05 to 2026-10-06, Client Ava to Cleo, Provider Dana to Lee; put the row back, or reissue SB-0001",
    ],
  ])("says %s", (_, change, message) => {
    expect(told(practice(rows({ sessionId: "S-00001", ...change }), superbill))).toEqual([message]);
  });

  it("points to the fee where nothing but the charge differs", () => {
    const documentLines = [{ ...line, chargeCents: 12000 }];
    expect(told(practice(rows({ sessionId: "S-00001" }), { ...superbill, documentLines }))).toEqual(
      [
        "1 Charge: Changed since it was billed on SB-0001: Charge $120.00 to $135.00; see whether its fee holds on that date, or reissue SB-0001",
      ]
    );
  });

  it("names every document that bills it so, and what becomes of each", () => {
    const records = practice(rows({ sessionId: "S-00001", units: 3, minutes: 45 }), {
      documents: [document("SB-0001"), { ...document("INV-0001"), kind: "Invoice" }],
      documentLines: [line, { ...line, document: "INV-0001" }],
    });
    expect(told(records)[0]).toMatch(
      /billed on SB-0001 and INV-0001: .*, or reissue SB-0001 and void INV-0001 and make it again$/
    );
  });

  it("is found on the row that the id belongs to, after a sort as before", () => {
    const records = practice(
      rows({ date: "2026-10-12", sessionId: "S-00002" }, { sessionId: "S-00001", code: "97535" }),
      superbill
    );
    expect(told(records).map((one) => one.slice(0, 7))).toEqual(["2 Code:"]);
  });
});

describe("a billed session that is in no row", () => {
  const message =
    "SB-0001 bills 97530 of 2026-10-05 for Ava, and no row has that session any more; type the row again as it was billed, or reissue SB-0001";

  it("stands on the client's row of that day, else on the client's first", () => {
    const later = { date: "2026-10-12", sessionId: "S-00002" };
    const sameDay = { code: "97535", sessionId: "S-00003" };
    const ben = { client: "Ben", sessionId: "S-00004" };
    expect(told(practice(rows(ben, later, sameDay), superbill))).toEqual([`3 Date: ${message}`]);
    expect(told(practice(rows(ben, later), superbill))).toEqual([`2 Date: ${message}`]);
  });

  it("is told by the check where the client has no row, unless that is turned off", () => {
    const records = practice(rows({ client: "Ben", sessionId: "S-00004" }), superbill);
    expect(told(records)).toEqual([]);
    expect(homelessSessions(records)).toEqual([message]);
    const quiet = { ...records.practice, checksTurnedOff: ["Billed-Session-Missing"] };
    expect(homelessSessions({ ...records, practice: quiet })).toEqual([]);
    expect(homelessSessions(practice(rows({ sessionId: "S-00002" }), superbill))).toEqual([]);
  });

  it("is known again once the row is typed as it was", () => {
    expect(told(practice(rows({}), superbill))).toEqual([]);
  });
});

describe("a session of which an invoice asks the family's share", () => {
  const share = { ...line, document: "INV-0001", chargeCents: 3000 };
  const invoice = { documents: [{ ...document("INV-0001"), kind: "Invoice" as const }] };
  const payers = [payer({ payer: "Aetna", network: "In network" })];
  const clients = [client({ client: "Ava", payer: "Aetna" })];
  const copay = benefit({ copayCents: 3000, deductibleCents: 0, verifiedOn: "2026-09-01" });
  const asked = (changes: Partial<PracticeRecords>, ...given: Partial<Session>[]) =>
    told(
      practice(rows({ sessionId: "S-00001" }, ...given), {
        ...{ payers, clients, benefits: [copay], ...invoice, documentLines: [share], ...changes },
      })
    );

  it("is as it was billed while the share is, whatever the charge", () => {
    expect(asked({})).toEqual([]);
  });

  it.each<[string, Partial<PracticeRecords>, string]>([
    ["the benefits were corrected", { benefits: [{ ...copay, copayCents: 4500 }] }, "$45.00"],
    ["the plan pays all", { benefits: [{ ...copay, copayCents: 0 }] }, "$0.00"],
  ])("is told where %s", (_, changes, now) => {
    expect(asked(changes)).toEqual([
      `1 Charge: Changed since it was billed on INV-0001: the family's share $30.00 to ${now}; see what Benefits says, and which visits came before, or void INV-0001 and make it again`,
    ]);
  });

  it("is told where a visit before it was typed later, which takes from the deductible", () => {
    const benefits = [
      benefit({
        ...{ deductibleCents: 20000, deductibleMetCents: 0, coinsurance: 0 },
        verifiedOn: "2026-09-01",
      }),
    ];
    const documentLines = [{ ...share, chargeCents: 13500 }];
    expect(asked({ benefits, documentLines })).toEqual([]);
    const earlier = { date: "2026-09-28", sessionId: "S-00002" };
    expect(asked({ benefits, documentLines }, earlier)).toEqual([
      expect.stringContaining("the family's share $135.00 to $65.00"),
    ]);
  });

  it("is told where the whole charge was asked before the plan was known to be in network", () => {
    expect(asked({ documentLines: [{ ...share, chargeCents: 13500 }] })).toEqual([
      expect.stringContaining("the family's share $135.00 to $30.00"),
    ]);
  });

  it("is not told where the share is no longer known, or was verified anew later", () => {
    expect(asked({ benefits: [] })).toEqual([]);
    const later = { ...copay, row: 2, verifiedOn: "2026-10-06", copayCents: 6000 };
    expect(asked({ benefits: [copay, later] })).toEqual([]);
  });

  it("is told by its charge on a superbill, which always tells that", () => {
    expect(asked({ ...superbill, documentLines: [line] })).toEqual([]);
    expect(asked({ ...superbill, documentLines: [{ ...line, chargeCents: 3000 }] })).toEqual([
      expect.stringContaining("Charge $30.00 to $135.00"),
    ]);
  });
});
