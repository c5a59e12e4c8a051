import fc from "../../support/laws";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { deadlinesOf } from "../../../src/billing/deadlines/deadlinesOf";
import type {
  Client,
  Payment,
  PracticeRecords,
  RegisteredDocument,
  Session,
} from "../../../src/billing/records";
import { addDays } from "../../../src/billing/time/isoDate";
import {
  authorization,
  client,
  document,
  lineOf,
  payer,
  practice,
  rows,
  session,
} from "../practice";
import { brief, due } from "./filingRows";

const today = "2026-12-20";

/** Ben is in network with Cigna, Una pays for Cigna herself, Ava's Aetna has no limit for families. */
function cignas(sessions: Session[], more: Partial<PracticeRecords> = {}): PracticeRecords {
  return practice(sessions, {
    payers: [
      payer({ row: 1, payer: "Cigna", network: "In network" }),
      payer({ row: 2, payer: "Cigna", product: "Choice", network: "Out of network" }),
    ],
    clients: [
      client({ client: "Ben", payer: "Cigna" }),
      client({ client: "Una", payer: "Cigna", product: "Choice" }),
      client({ client: "Ava", payer: "Aetna" }),
      client({ client: "Cleo" }),
    ],
    ...more,
  });
}
const told = (records: PracticeRecords) => due(records, today).flatMap(brief);

const payment = (fields: Partial<Payment>): Payment => ({
  ...{ row: 1, problems: [], date: "2026-11-20", client: "Ben", amountCents: 5000 },
  ...fields,
});
const billed = (number: string, kind: RegisteredDocument["kind"], name: string) => ({
  ...document(number),
  ...{ kind, client: name },
});
describe("claims are due", () => {
  it("for the practice in network, by the plan's limit", () => {
    const records = cignas(rows({ client: "Ben", sheetRow: 8 }));
    expect(due(records, today)).toEqual([
      expect.objectContaining({ kind: "claim", client: "Ben", payer: "Cigna" }),
    ]);
    expect(due(records, today)[0]?.visits).toEqual([
      expect.objectContaining({ isoDate: "2026-10-05", lastDay: "2027-01-03", daysLeft: 14 }),
    ]);
  });

  it("for families as a superbill, by the limit for members", () => {
    expect(told(cignas(rows({ client: "Una" })))).toEqual(["superbill Una 2027-04-03: 1"]);
  });

  it("once for the rows of a client's day, and in one for all days of a client with a plan", () => {
    const sessions = rows(
      { client: " BEN", date: "2026-10-06" },
      { client: "Ben" },
      { client: "Ben", code: "97110" },
      { client: "Una" }
    );
    const found = due(cignas(sessions), today);
    expect(found).toHaveLength(2);
    expect(found.flatMap(brief)).toEqual([
      "claim Ben 2027-01-03: 2 3",
      "claim Ben 2027-01-04: 1",
      "superbill Una 2027-04-03: 4",
    ]);
  });

  it("by the payer's row of the day, each visit by its own", () => {
    const payers = [
      payer({ row: 1, payer: "Cigna", network: "In network", filingDays: 60, to: "2026-10-31" }),
      payer({ row: 2, payer: "Cigna", network: "In network", filingDays: 30, from: "2026-11-01" }),
    ];
    const sessions = rows(
      { client: "Ben", date: "2026-10-31" },
      { client: "Ben", date: "2026-11-01" }
    );
    const found = due(cignas(sessions, { payers }), today);
    expect(found).toHaveLength(1);
    expect(found.flatMap(brief)).toEqual(["claim Ben 2026-12-01: 2", "claim Ben 2026-12-30: 1"]);
  });

  it("for a gap exception from the family, for an agreement from the practice", () => {
    const agreed = (kind: "Gap exception" | "Single case agreement") =>
      told(
        cignas(rows({ client: "Una" }), {
          authorizations: [authorization({ client: "Una", kind, from: "2026-01-01" })],
        })
      );
    expect(agreed("Gap exception")).toEqual(["superbill Una 2027-04-03: 1"]);
    expect(agreed("Single case agreement")).toEqual(["claim Una 2027-01-03: 1"]);
  });

  it("by the network that the checks decide, where an agreement is used up", () => {
    const agreed = { client: "Una", from: "2026-01-01", basis: "Visits", authorized: 1 } as const;
    const authorizations = [
      authorization({ ...agreed, row: 1, kind: "Single case agreement", number: "E-1" }),
      authorization({ ...agreed, row: 2, kind: "Prior authorization", number: "A-1" }),
    ];
    const sessions = rows({ client: "Una" }, { client: "Una", date: "2026-10-06" });
    const records = cignas(sessions, { authorizations });
    const networks = judgeSessions(records, { today }).map(({ network }) => network);
    expect(networks.sort()).toEqual(["Out of network", "Single case agreement"]);
    expect(
      due(records, today)
        .map(({ kind }) => kind)
        .sort()
    ).toEqual(["claim", "superbill"]);
  });

  it("not where nobody sends one, nor for what is yet to come, nor without client or date", () => {
    const sessions = rows(
      { client: "Cleo" },
      { client: "Nobody" },
      { client: "Ben", date: undefined },
      { client: "Ben", date: addDays(today, 1) },
      { client: "Ben", date: today },
      { client: undefined }
    );
    expect(told(cignas(sessions))).toEqual([`claim Ben 2027-03-20: 5`]);
  });

  it("not where a name is two clients'", () => {
    const clients = [client({ client: "Ben", payer: "Cigna" }), client({ client: "ben" })];
    expect(told(cignas(rows({ client: "Ben" }), { clients }))).toEqual([]);
  });

  it.each([
    ["2026-10-05", 0, 14, 1],
    ["2026-10-05", 0, 13, 0],
    ["2026-09-19", 2, 0, 1],
    ["2026-09-19", 1, 0, 0],
  ])("of a visit on %s, %i days back and %i ahead: %i", (date, past, within, found) => {
    const records = cignas(rows({ client: "Ben", date }));
    expect(deadlinesOf(records, { today, within, past }).due).toHaveLength(found);
  });
});

describe("what is done is not due", () => {
  const ben = session({ client: "Ben", sessionId: "S-1" });
  const una = session({ client: "Una", sessionId: "S-2" });

  it.each(["Ben", "Una"])("where the day stands in Claim sent: %s", (name) => {
    expect(told(cignas(rows({ client: name, claimSent: "2026-10-07" })))).toEqual([]);
  });

  // A row copied from an earlier visit brings that visit's day along: 2026-10-05 is this one's.
  it.each([
    ["2026-10-04", ["claim Ben 2027-01-03: 1"]],
    ["2026-10-05", []],
  ])("where a claim was sent on %s, not before the visit", (claimSent, waiting) => {
    expect(told(cignas(rows({ client: "Ben", claimSent })))).toEqual(waiting);
  });

  it.each<[string, Partial<RegisteredDocument>, string]>([
    ["a superbill", {}, "family claim"],
    ["a void one", { status: "Void" }, "superbill"],
    ["a draft", { status: "Draft" }, "family claim"],
    ["an invoice", { kind: "Invoice" }, "superbill"],
    ["one of which the kind cannot be read", { kind: undefined }, "family claim"],
  ])("for a family with %s it goes on as a %s", (_, changes, kind) => {
    const documents = [{ ...billed("SB-0001", "Superbill", "Una"), ...changes }];
    const records = cignas([una], { documents, documentLines: [lineOf(una, "S-2")] });
    expect(told(records)).toEqual([`${kind} Una 2027-04-03: 1`]);
  });

  it("for the practice's claim a superbill says nothing", () => {
    const documents = [billed("SB-0001", "Superbill", "Ben")];
    const records = cignas([ben], { documents, documentLines: [lineOf(ben, "S-1")] });
    expect(told(records)).toEqual(["claim Ben 2027-01-03: 1"]);
  });

  it("apart for what of a day is on a superbill and what is not", () => {
    const documents = [billed("SB-0001", "Superbill", "Una")];
    const sessions = [una, session({ row: 2, client: "Una", code: "97110", sessionId: "S-3" })];
    const records = cignas(sessions, { documents, documentLines: [lineOf(una, "S-2")] });
    expect(told(records)).toEqual([
      "family claim Una 2027-04-03: 1",
      "superbill Una 2027-04-03: 2",
    ]);
  });

  it.each<[string, Partial<Client>, number]>([
    ["who wants none", { superbills: " never" }, 0],
    ["who asks for it", { superbills: "On request" }, 1],
  ])("for a family %s: %j", (_, fields, found) => {
    const clients = [client({ client: "Una", payer: "Cigna", product: "Choice", ...fields })];
    expect(told(cignas([una], { clients }))).toHaveLength(found);
  });

  it.each<[string, Partial<Payment>, number]>([
    ["the plan paid the invoice", { payer: "CIGNA", document: "INV-0001" }, 0],
    ["the plan paid nothing for it", { payer: "Cigna", document: "inv-0001 ", amountCents: 0 }, 0],
    ["the plan paid it among others", { payer: "Cigna", document: "INV-7, INV-0001" }, 0],
    [
      "the plan paid before the visit",
      { payer: "Cigna", document: "INV-0001", date: "2026-10-04" },
      1,
    ],
    ["the plan paid on that day", { payer: "Cigna", document: "INV-0001", date: "2026-10-05" }, 0],
    [
      "the plan's payment has no date",
      { payer: "Cigna", document: "INV-0001", date: undefined },
      1,
    ],
    ["the plan paid another invoice", { payer: "Cigna", document: "INV-0002" }, 1],
    ["the plan paid for any of many visits", { payer: "Cigna" }, 1],
    ["another plan paid it", { payer: "Blue", document: "INV-0001" }, 1],
    ["the family paid it", { document: "INV-0001" }, 1],
    ["somebody unknown paid it", { payer: "Grandma", document: "INV-0001" }, 1],
  ])("where %s: %j", (_, fields, found) => {
    const documents = [billed("INV-0001", "Invoice", "Ben")];
    const documentLines = [lineOf(ben, "S-1", "INV-0001")];
    const payers = [
      payer({ row: 1, payer: "Cigna", network: "In network" }),
      payer({ row: 2, payer: "Blue", network: "In network" }),
    ];
    const records = cignas([ben], {
      documents,
      documentLines,
      payers,
      payments: [payment(fields)],
    });
    expect(told(records)).toHaveLength(found);
  });
});

describe("a plan of which no limit is known", () => {
  const unknown = (records: PracticeRecords) =>
    deadlinesOf(records, { today, within: 30, past: 30 }).unknown;

  it("is named once, with its clients, and nothing is taken for it", () => {
    const clients = [
      client({ client: "Ben", payer: "SENTARA" }),
      client({ client: "Ava", payer: "Sentara" }),
      client({ client: "Una", payer: "Sentara", product: "Plus" }),
    ];
    const sessions = rows(
      { client: "Ben" },
      { client: "Ava" },
      { client: "Ava" },
      { client: "Una" }
    );
    const records = cignas(sessions, { clients });
    expect(told(records)).toEqual([]);
    expect(unknown(records)).toEqual([
      {
        ...{ payer: "SENTARA", clients: ["Ava", "Ben"], column: "Filing days" },
        words:
          "How long after a visit SENTARA takes a claim is not known; ask, and type it in Payers, column Filing days.",
      },
      expect.objectContaining({ payer: "Sentara", product: "Plus", clients: ["Una"] }),
    ]);
  });

  it.each<[string, Partial<Session>, number]>([
    ["waits", {}, 1],
    ["was a year ago", { date: "2025-12-20" }, 1],
    ["was longer ago", { date: "2025-12-19" }, 0],
    ["is done", { claimSent: "2026-10-06" }, 0],
  ])("is asked for where a visit %s", (_, fields, found) => {
    expect(unknown(cignas(rows({ client: "Ava", ...fields })))).toHaveLength(found);
  });
});

describe("deadlines, whatever the sessions", () => {
  const names = ["Ben", "Una", "Ava", "Cleo"];
  const some = fc.array(
    fc.record({
      client: fc.constantFrom(...names),
      date: fc.nat(500).map((days) => addDays("2025-09-01", days)),
      claimSent: fc.option(fc.constant("2026-12-01"), { nil: undefined }),
      isBilled: fc.boolean(),
    }),
    { maxLength: 25 }
  );
  const recordsOf = (fields: { isBilled: boolean; client: string; date: string }[]) => {
    const sessions = fields.map(({ isBilled: _, ...each }, at) =>
      session({ ...each, row: at + 1, sessionId: `S-${at + 1}` })
    );
    const onSuperbill = sessions.filter((_, at) => fields[at]?.isBilled);
    return cignas(sessions, {
      documents: names.map((name) => billed(`SB-${name}`, "Superbill", name)),
      documentLines: onSuperbill.map((one) => lineOf(one, one.sessionId ?? "", `SB-${one.client}`)),
    });
  };

  it("are the same in whatever order sessions stand, sorted, each row on one at most", () => {
    fc.assert(
      fc.property(some, (fields) => {
        const records = recordsOf(fields);
        const found = due(records, today);
        const turned = { ...records, sessions: [...records.sessions].reverse() };
        expect(due(turned, today).flatMap(brief)).toEqual(found.flatMap(brief));
        const firsts = found.map(({ visits: [first] }) => first.lastDay);
        expect(firsts).toEqual([...firsts].sort());
        const told = found.flatMap(({ visits }) => visits.flatMap((each) => each.rows));
        expect(new Set(told).size).toBe(told.length);
      })
    );
  });

  it("name every visit of theirs that is neither done nor out of the window, and no other", () => {
    fc.assert(
      fc.property(some, (fields) => {
        const expected = fields.flatMap(({ client: name, date, claimSent, isBilled }, at) => {
          const days = { Ben: 90, Una: 180 }[name];
          const isSent = claimSent !== undefined && claimSent >= date;
          if (days === undefined || isSent || date > today) return [];
          const lastDay = addDays(date, days);
          if (lastDay < addDays(today, -100) || lastDay > addDays(today, 500)) return [];
          const kind = name === "Ben" ? "claim" : isBilled ? "family claim" : "superbill";
          return [`${kind} ${at + 1}`];
        });
        const found = due(recordsOf(fields), today).flatMap(({ kind, visits }) =>
          visits.flatMap((each) => each.rows.map(({ session: { row } }) => `${kind} ${row}`))
        );
        expect(found.sort()).toEqual(expected.sort());
      })
    );
  });
});
