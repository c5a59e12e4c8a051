import { homelessSessions } from "../../../src/billing/checks/billed";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { document, lineOf, practice, rows, session, today } from "../practice";

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
