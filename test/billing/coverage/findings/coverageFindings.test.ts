import {
  authorizationChecks,
} from "../../../../src/billing/checks/catalogue/authorizations";
import type { CheckId } from "../../../../src/billing/checks/catalogue";
import type {
  Authorization,
  CellProblem,
  Practice,
  PracticeRecords,
} from "../../../../src/billing/records";
import { breaking } from "../../checks/examples/authorizations";
import { quietMonth } from "../../checks/quietMonth";
import { client } from "../../practice";
import { units, weekly } from "../authorizations/ledger";
import { benefit } from "../benefits/rows";
import { ben, cigna, free, medicare, visits } from "./records";
import { findingsOf, messagesOf } from "./told";

const exampleOf = (id: CheckId, at: number) => breaking[id]?.[at]?.[1] as PracticeRecords;

const unreadable = (column: string, text: string): CellProblem => ({
  ...{ column, text, kind: "unreadable" },
});

it("is silent on a client with an authorization that has enough", () => {
  const one = visits({ authorized: 30, to: "2027-01-31" });
  expect(findingsOf(cigna(weekly(9), [one], { reviewAfterVisits: 5, visitLimit: 30 }))).toEqual([]);
});

describe("one cause", () => {
  const idsOf = (records: PracticeRecords) => findingsOf(records).map(({ id }) => id);

  it("is told of an authorization that is used up by the session that got nothing", () => {
    const exhausted = ["authorization-exhausted"];
    expect(idsOf(cigna(weekly(6), [units({ to: "2026-12-31" })]))).toEqual(exhausted);
    expect(idsOf(cigna(weekly(6), [units({ to: "2026-11-09" })]))).toEqual(exhausted);
  });

  it("is told as low where the session that got nothing is past helping", () => {
    const sent = weekly(6).map((one) => ({ ...one, claimSent: "2026-10-20" }));
    expect(idsOf(cigna(sent, [units()]))).toEqual(["authorization-low"]);
  });

  it("is told of the last of several that are used one after the other", () => {
    const two = [visits({ authorized: 2 }), visits({ number: "A-2", authorized: 2 })];
    expect(messagesOf("authorization-low", cigna(weekly(3), two))).toEqual([
      [3, "review", "Authorization A-2 has 1 visit left; ask Cigna for the next one now"],
    ]);
  });
});

describe("what is told", () => {
  const cases: [CheckId, string, PracticeRecords, [number, string, string]][] = [];
  const told = (
    id: CheckId,
    shows: string,
    records: PracticeRecords,
    ...[row, severity, message]: [number, "fix" | "review", string]
  ) => cases.push([id, shows, records, [row, severity, message]]);

  told(
    "authorization-missing",
    "nothing there",
    cigna([ben()], []),
    ...[1, "fix", "Cigna wants treatment to be authorized, and no row of Authorizations is for this session; ask for one, or add its row"] as const
  );
  told(
    "authorization-missing",
    "one that is pending, by its row",
    cigna([ben()], [units({ status: "Pending", number: undefined, sheetRow: 8 })]),
    ...[1, "fix", "Cigna wants treatment to be authorized, and the authorization in row 8 of Authorizations is pending; bill the session once it is granted, with its number"] as const
  );
  told(
    "authorization-missing",
    "one that is closed, only to be looked at",
    cigna([ben()], [units({ status: "Closed" })]),
    ...[1, "review", "Cigna wants treatment to be authorized, and authorization A-1 is closed; set its Status to Active where it still held on that day"] as const
  );
  told(
    "authorization-missing",
    "first what she can correct",
    cigna([ben()], [units({ status: "Denied" }), units({ number: "A-2", status: undefined })]),
    ...[1, "fix", "Cigna wants treatment to be authorized, and authorization A-2 has no Status; type Active where it holds"] as const
  );
  const missing = (shows: string, fields: Partial<Authorization>, words: string) =>
    told(
      "authorization-missing",
      shows,
      cigna([ben()], [units(fields)]),
      ...[1, "fix", `Cigna wants treatment to be authorized, and authorization A-1 ${words}`] as const
    );
  missing(
    "what Status reads",
    { status: undefined, problems: [unreadable("Status", "Approved")] },
    'reads "Approved" in Status; type Active where it holds'
  );
  missing(
    "what To reads",
    { to: undefined, problems: [unreadable("To", "end of year")] },
    'reads "end of year" in To; correct it'
  );
  missing(
    "two cells that nobody understands",
    { problems: [unreadable("From", "soon"), unreadable("To", "later")] },
    'reads "soon" in From and reads "later" in To; correct them'
  );
  missing(
    "an end before the beginning",
    { from: "2026-12-31", to: "2026-09-01" },
    "ends before it begins; correct its From or To"
  );
  missing(
    "the payer of another plan, or one spelled otherwise",
    { payer: "Cigna PPO" },
    "is for Cigna PPO; correct its Payer, or ask Cigna for one"
  );
  told(
    "authorization-expired",
    "the latest of two",
    cigna([ben()], [units({ to: "2026-09-30" }), units({ number: "A-2", to: "2026-10-04" })]),
    ...[1, "fix", "Authorization A-2 ended on 2026-10-04; ask Cigna for the next one, or correct its To"] as const
  );
  told(
    "authorization-expired",
    "one that is pending",
    cigna([ben()], [units({ to: "2026-10-04" }), units({ number: undefined, status: "Pending" })]),
    ...[1, "fix", "Authorization A-1 ended on 2026-10-04; wait for the authorization in row 2 of Authorizations, which is pending, or correct its To"] as const
  );
  told(
    "authorization-code",
    "what is listed",
    cigna([ben({ code: "97535" })], [units({ codes: ["97530", "97112"] })]),
    ...[1, "fix", "Authorization A-1 lists 97530, 97112 and not 97535; ask Cigna to add it, or correct its Codes"] as const
  );
  told(
    "authorization-code",
    "an evaluation, only to be looked at",
    cigna([ben({ code: "97166", units: 1 })], [units({ codes: ["97530"] })]),
    ...[1, "review", "Authorization A-1 lists 97530 and not 97166; ask Cigna to add it, or correct its Codes"] as const
  );
  told(
    "authorization-exhausted",
    "the date and the row with which it ran out",
    cigna(weekly(6), [units()]),
    ...[6, "fix", "Authorization A-1 ran out on 2026-09-29 with row 5, and this session needs 4 units; ask Cigna for more before it is billed"] as const
  );
  told(
    "authorization-exhausted",
    "what is left of it",
    cigna(weekly(7, { units: 3, minutes: 45 }), [units()]),
    ...[7, "fix", "Only 2 of the 3 units of this session are left of authorization A-1, which runs out with it; ask Cigna for more before it is billed"] as const
  );
  told(
    "authorization-exhausted",
    "sessions that are booked ahead",
    cigna([...weekly(4), ben({ date: "2026-11-09" }), ben({ date: "2026-11-16" })], [units()]),
    ...[6, "review", "Authorization A-1 runs out on 2026-11-09 with row 5, and this session needs 4 units; ask Cigna for more before it is billed"] as const
  );
  told(
    "authorization-exhausted",
    "nothing allowed",
    cigna([ben()], [visits({ authorized: 0 })]),
    ...[1, "fix", "Authorization A-1 allows 0 visits, and this session needs 1 visit; ask Cigna for more before it is billed"] as const
  );
  told(
    "authorization-basis",
    "20 visits typed as 20 units",
    cigna([ben()], [units()], { visitLimit: 20 }),
    ...[1, "review", "Authorization A-1 has 20 units, as many as the plan has visits a year; look at the plan's letter, and change Basis to Visits if 20 visits are meant"] as const
  );
  told(
    "authorization-basis",
    "20 visits typed as 20 units, by the dates",
    cigna(weekly(9), [units({ from: "2026-08-01", to: "2027-01-31" })]),
    ...[1, "review", "Authorization A-1 has 20 units, which are 5 visits, and about 26 visits fall into its dates; look at the plan's letter, and change Basis to Visits if 20 visits are meant"] as const
  );
  told(
    "authorization-basis",
    "80 units typed as 80 visits",
    cigna([ben()], [visits({ authorized: 80 })], { visitLimit: 30 }),
    ...[1, "review", "Authorization A-1 has 80 visits, and the plan pays 30 a year; look at the plan's letter, and change Basis to Units if 80 units are meant, which are 20 visits"] as const
  );
  told(
    "authorization-basis",
    "a basis that it does not know",
    exampleOf("authorization-basis", 1),
    ...[1, "review", 'Authorization A-1 reads "hours" in Basis; look at the plan\'s letter, and type Units or Visits in Basis'] as const
  );
  told(
    "authorization-basis",
    "a number below zero",
    cigna([ben()], [visits({ authorized: -5 })]),
    ...[1, "review", "Authorization A-1 has -5 in Authorized; type the number in Authorized"] as const
  );
  told(
    "authorization-low",
    "units and visits",
    cigna(weekly(3), [units({ to: "2026-12-15" })]),
    ...[3, "review", "Authorization A-1 has 8 units left (2 visits of 4 units); ask Cigna for the next one now"] as const
  );
  told(
    "authorization-low",
    "the client's own units per visit",
    cigna(weekly(3, { client: "Ida" }), [units({ client: "Ida", authorized: 14 })]),
    ...[2, "review", "Authorization A-1 has 2 units left (0 visits of 3 units); ask Cigna for the next one now"] as const
  );
  told(
    "authorization-low",
    "both reasons",
    cigna(weekly(9), [visits({ authorized: 10, to: "2026-11-03" })]),
    ...[8, "review", "Authorization A-1 has 1 visit left, and ends on 2026-11-03, in 1 day; ask Cigna for the next one now"] as const
  );
  told(
    "authorization-low",
    "the first session of its last days",
    cigna(weekly(9), [visits({ to: "2026-11-16" })]),
    ...[8, "review", "Authorization A-1 ends on 2026-11-16, in 14 days; ask Cigna for the next one now"] as const
  );
  told(
    "authorization-low",
    "nothing left",
    cigna(weekly(5), [units()]),
    ...([3, "review", "Authorization A-1 is used up; ask Cigna for the next one now"] as const)
  );
  told(
    "authorization-low",
    "no session that is yet to come",
    cigna([ben({ date: "2026-10-20" }), ben({ date: "2026-11-03" }), ben({ date: "2026-11-10" })], [
      visits({ authorized: 4, to: "2026-11-30" }),
    ]),
    ...([
      1,
      "review",
      "Authorization A-1 ends on 2026-11-30, in 28 days; ask Cigna for the next one now",
    ] as const)
  );
  told(
    "authorization-lower-than-plan",
    "two of one day, on the lower row",
    cigna(
      [ben({ code: "97535" }), ben()],
      [visits({ codes: ["97535"] }), visits({ number: "A-2", codes: ["97530"] })],
      { visitLimit: 60 }
    ),
    ...([
      2,
      "review",
      "Authorization A-2 allows 20 visits (40 visits with the year's others), and Cigna pays up to 60 a year; ask for more before the 40 are used",
    ] as const)
  );
  told(
    "authorization-lower-than-plan",
    "Cigna lets 20 of 60 visits through",
    cigna([ben()], [visits()], { visitLimit: 60 }),
    ...[1, "review", "Authorization A-1 allows 20 visits, and Cigna pays up to 60 a year; ask for more before the 20 are used"] as const
  );
  told(
    "authorization-lower-than-plan",
    "units with the year's others",
    cigna(
      [ben({ date: "2026-09-05" }), ben()],
      [visits({ to: "2026-09-30" }), units({ number: "A-2", from: "2026-10-01", authorized: 80 })],
      { visitLimit: 60 }
    ),
    ...[2, "review", "Authorization A-2 allows 80 units, which are 20 visits of 4 units (40 visits with the year's others), and Cigna pays up to 60 a year; ask for more before the 40 are used"] as const
  );
  told(
    "visit-limit",
    "which visit it is",
    cigna(weekly(3), [], { visitLimit: 2 }),
    ...[3, "review", "Visit 3 of Ben from 2026-01-01 to 2026-12-31, and Cigna pays 2 visits a year; ask whether it pays more, or agree with the family who pays"] as const
  );
  told(
    "review-due",
    "the cadence",
    cigna(weekly(7), [], { reviewAfterVisits: 3 }),
    ...[6, "review", "Visit 6 with Cigna without an authorization, and it reviews the treatment after every 3; send it the treatment plan before the next visit"] as const
  );
  told(
    "recertification-due",
    "the days behind",
    medicare({ date: "2026-07-01" }, { date: "2026-09-29" }),
    ...[2, "review", "Treatment since 2026-07-01 is certified for 90 days at most, and this is the first visit after 2026-09-28; have the plan of care recertified and signed"] as const
  );
  told(
    "recertification-due",
    "the day ahead",
    medicare({ date: "2026-08-18" }, { date: "2026-10-20" }),
    ...[2, "review", "The certification of the plan of care ends on 2026-11-15 at the latest, 90 days from 2026-08-18; have it recertified and signed by then"] as const
  );
  told(
    "progress-report-due",
    "the day of treatment",
    exampleOf("progress-report-due", 1),
    ...[20, "review", "Treatment day 20 since 2026-09-01, and Medicare wants a progress report at least every 10; see that it is written"] as const
  );

  it.each(cases)("%s: %s", (id, _, records, finding) => {
    expect(messagesOf(id, records)).toEqual([finding]);
  });

  it("has no finding whose words no test knows", () => {
    expect(new Set(cases.map(([id]) => id))).toEqual(
      new Set(authorizationChecks.map(({ id }) => id))
    );
  });

  it("never says more of a cell than a line of bounded length", () => {
    const number = `<script>=cmd|' /C calc'!A0\n${"9".repeat(500)}`;
    const [[, , message] = [0, "", ""]] = messagesOf("authorization-exhausted", cigna(weekly(6), [units({ number })]));
    expect(message).not.toMatch(/\n/);
    expect(message.length).toBeLessThan(250);
  });
});

describe("a month with nothing wrong", () => {
  it.each(["2026-10-31", "2026-11-02", "2031-01-01"])("is quiet, looked at on %s", (day) => {
    expect(findingsOf(quietMonth, day)).toEqual([]);
  });
});

describe("how hard a finding is", () => {
  const gap = units({ kind: "Gap exception", to: "2026-10-31" });
  it.each<[CheckId, string, PracticeRecords, string]>([
    ["authorization-exhausted", "a plan that wants it", cigna(weekly(6), [gap]), "fix"],
    ["authorization-exhausted", "a gap exception else", free(weekly(6), [gap]), "review"],
    ["authorization-exhausted", "an authorization", free(weekly(6), [units()]), "fix"],
    ["authorization-expired", "an authorization else", free(weekly(9), [{ ...gap, to: "2026-10-20" }]), "review"],
    ["authorization-code", "where it is not wanted", free([ben({ code: "97535" })], [units({ codes: ["97530"] })]), "review"],
    ["authorization-missing", "a session yet to come", cigna([ben({ date: "2026-11-03" })], []), "review"],
  ])("%s: %s", (id, _, records, severity) => {
    expect(messagesOf(id, records).map(([, told]) => told)).toEqual([severity]);
  });
});

describe("the settings", () => {
  const low = cigna(weekly(3), [units({ to: "2026-12-15" })]);
  it.each<[string, Practice, number]>([
    ["units", { lowAuthorizationUnits: 7 }, 0],
    ["units", { lowAuthorizationUnits: 12 }, 1],
    ["days", { lowAuthorizationUnits: 0, lowAuthorizationDays: 43 }, 1],
    ["days", { lowAuthorizationUnits: 0, lowAuthorizationDays: 42 }, 0],
    ["visits do not matter", { lowAuthorizationVisits: 20, lowAuthorizationUnits: 7 }, 0],
  ])("change when an authorization is low: %s", (_, settings, count) => {
    expect(messagesOf("authorization-low", { ...low, practice: settings })).toHaveLength(count);
  });
});

describe("benefits that were verified", () => {
  const verified = { client: "ben", verifiedOn: "2026-08-15" };
  const three = cigna(weekly(3), [], { visitLimit: 2 });

  it("say another limit than Payers", () => {
    const benefits = [benefit({ ...verified, visitLimit: 3 })];
    expect(messagesOf("visit-limit", { ...three, benefits })).toEqual([]);
  });

  it("say what was used elsewhere, in the plan's own year", () => {
    const used = benefit({ ...verified, usedElsewhere: 1, resetsOn: "2026-07-01" });
    expect(messagesOf("visit-limit", { ...three, benefits: [used] })).toEqual([
      [
        2,
        "review",
        expect.stringMatching(
          /^Visit 3 of Ben from 2026-07-01 to 2027-06-30, with 1 used elsewhere \(1 more visit after it\), /
        ),
      ],
    ]);
  });

  // A blank cell of a later call was not asked; it takes back nothing that was said before.
  it.each([
    ["the limit", { visitLimit: 1 }, { deductibleCents: 50000 }, 2],
    ["what was used elsewhere", { usedElsewhere: 1 }, { visitLimit: 2 }, 2],
    ["when the year begins", { resetsOn: "2026-09-10" }, { visitLimit: 2 }, undefined],
    ["nothing that the later one says anew", { usedElsewhere: 1 }, { usedElsewhere: 0 }, 3],
  ])("go on saying %s after a call that did not ask", (_, first, later, row) => {
    const benefits = [
      benefit({ ...verified, row: 1, ...first }),
      benefit({ ...verified, row: 2, verifiedOn: "2026-09-02", ...later }),
    ];
    const found = messagesOf("visit-limit", { ...three, benefits });
    expect(found.map(([told]) => told)).toEqual(row === undefined ? [] : [row]);
  });

  it("say nothing of the next year", () => {
    const used = benefit({ ...verified, usedElsewhere: 2, resetsOn: "2026-09-10" });
    const benefits = [used];
    expect(messagesOf("visit-limit", { ...three, benefits }).map(([row]) => row)).toEqual([1]);
  });
});

describe("who is asked", () => {
  it("nobody, of a client that no row or two rows name", () => {
    const records = cigna([{ client: "Zoe" }, ben()], []);
    const twice = { ...records, clients: [...records.clients, client({ client: "ben" })] };
    expect(findingsOf(twice)).toEqual([]);
  });
});
