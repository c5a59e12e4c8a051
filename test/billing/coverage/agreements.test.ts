import { drawOn } from "../../../src/billing/coverage/authorizations/drawOn";
import { agreementFor } from "../../../src/billing/coverage/agreements";
import { explainNetwork } from "../../../src/billing/coverage/explained/explainNetwork";
import type { Authorization, Session } from "../../../src/billing/records";
import { authorization, client, practice, rows, today } from "../practice";

const question = { client: "Ava", payer: "Aetna", code: "97530", isoDate: "2026-10-05" };

function agreement(fields: Partial<Authorization>): Authorization {
  return authorization({ client: "Ava", kind: "Single case agreement", ...fields });
}

describe("of several agreements that cover a session", () => {
  const gap = agreement({ row: 1, kind: "Gap exception", number: "GE-1", to: "2026-10-31" });
  const later = agreement({ row: 2, number: "SCA-2", to: "2026-12-31" });
  const sooner = agreement({ row: 3, number: "SCA-3", to: "2026-11-30" });
  const prior = agreement({ row: 4, kind: "Prior authorization", number: "A-4" });
  const all = [gap, later, sooner, prior];

  it("the one that is used first decides: what ends first, agreements before exceptions", () => {
    expect(agreementFor(question, all)).toBe(sooner);
    expect(agreementFor(question, [...all].reverse())).toBe(sooner);
  });

  it("the one that the session draws on decides", () => {
    expect(agreementFor({ ...question, drawnOn: later }, all)).toBe(later);
    expect(agreementFor({ ...question, drawnOn: gap }, all)).toBe(gap);
  });

  it("an agreement that had no room decides nothing where an authorization covers the session", () => {
    expect(agreementFor({ ...question, drawnOn: prior }, all)).toBe(gap);
    expect(agreementFor({ ...question, drawnOn: prior }, [later, prior])).toBeUndefined();
  });

  it.each<[string, Partial<Authorization>]>([
    ["its Payer cannot be read", { problems: [{ column: "Payer", kind: "error", text: "#N/A" }] }],
    ["its Codes cannot be read", { problems: [{ column: "Codes", kind: "error", text: "#N/A" }] }],
    ["it ends before it begins", { from: "2026-10-05", to: "2026-10-04" }],
  ])("one decides nothing where %s", (_, fields) => {
    expect(agreementFor(question, [{ ...later, ...fields }])).toBeUndefined();
  });
});

describe("where an agreement is used up", () => {
  const two = agreement({ row: 5, number: "SCA-5", basis: "Visits", authorized: 2, rateCents: 9000 });
  const sessions = rows(
    { date: "2026-10-05" },
    { date: "2026-10-12" },
    { date: "2026-10-19" },
    { date: "2026-11-09" }
  );

  function explain(authorizations: Authorization[], isoDate: string, session?: Session) {
    const ava = client({ client: "Ava", payer: "Aetna" });
    const records = practice(sessions, { clients: [ava], authorizations });
    const ledger = drawOn(records, { today });
    return explainNetwork({
      ...{ client: ava, isoDate, code: "97530", session, ledger },
      ...{ payers: [], earlierPlans: [], authorizations },
    });
  }
  const lastWord =
    "But nothing is left of it: row 2 of Sessions took the last on 10/12/2026; ask Aetna for more, or agree with the family who pays.";

  it("says so for a later day, and for the session that got nothing", () => {
    expect(explain([two], "2026-10-19").words[1]).toBe(lastWord);
    expect(explain([two], "2026-10-19", sessions[2]).words[1]).toBe(lastWord);
  });

  it("says nothing for a day before, nor for the session that took the last", () => {
    expect(explain([two], "2026-10-05").words).toHaveLength(1);
    expect(explain([two], "2026-10-12", sessions[1]).words).toHaveLength(1);
  });

  it("says when one that is booked takes the last, and when nothing was allowed at all", () => {
    const four = { ...two, authorized: 4 };
    expect(explain([four], "2026-11-16").words[1]).toContain(
      "row 4 of Sessions takes the last on 11/09/2026"
    );
    expect(explain([{ ...two, authorized: 0 }], "2026-10-05").words[1]).toContain(
      "But nothing is left of it, for it allows nothing;"
    );
  });

  it("goes on with the next agreement, and tells of the one that is used up", () => {
    const next = agreement({ row: 6, number: "SCA-6", to: "2026-12-31", rateCents: 8000 });
    const first = { ...two, to: "2026-11-30" };
    const { reason, words } = explain([first, next], "2026-10-19", sessions[2]);
    expect(reason).toMatchObject({ by: "agreement", agreement: { number: "SCA-6" } });
    expect(words[1]).toMatch(/^There is also a single case agreement SCA-5 .*; nothing is left of it/);
  });

  it("never says it of one that counts nothing", () => {
    const open = { ...two, basis: undefined, authorized: undefined };
    expect(explain([open], "2027-01-01").words).toHaveLength(1);
  });
});
