import { judgePractice } from "../../../src/billing/checks/judge";
import type { Judgement } from "../../../src/billing/checks/judgement";
import { visitsLeft } from "../../../src/billing/coverage/authorizations/visitsLeft";
import type { Authorization, PracticeRecords, Session } from "../../../src/billing/records";
import { given, units, weekly } from "../coverage/authorizations/ledger";
import { cigna } from "../coverage/findings/records";
import { authorization, client, today } from "../practice";

const judged = (records: PracticeRecords) => judgePractice(records, { today });
const idsOf = ({ findings }: Judgement) => findings.map(({ id }) => id as string);

/** The rows that an authorization of 20 units covers whole, and what is left of it. */
function covered(count: number, session: Partial<Session>, one: Authorization = units()) {
  const { judgements, ledger } = judged(cigna(weekly(count, session), [one]));
  const whole = judgements.filter((each) => !idsOf(each).includes("authorization-exhausted"));
  const account = ledger.accounts[0];
  return { whole: whole.length, shown: whole.map((each) => each.authorization), account };
}

describe("what the practice's insurance page says", () => {
  it("20 units are five sessions of an hour", () => {
    const { whole, shown, account } = covered(6, { minutes: 60, units: 4 });
    expect(whole).toBe(5);
    expect(shown).toEqual(Array(5).fill("A-1"));
    expect(account).toMatchObject({ used: 20, remaining: 0, ranOutOn: "2026-09-29" });
  });

  it("and six sessions of 45 minutes, with 2 units left", () => {
    const { whole, account } = covered(6, { minutes: 45, units: 3 });
    expect(whole).toBe(6);
    expect(account).toMatchObject({ used: 18, remaining: 2 });
    expect(covered(7, { minutes: 45, units: 3 }).whole).toBe(6);
  });

  it("20 visits are 20 sessions, and never 5", () => {
    const one = units({ basis: "Visits", to: "2027-06-30" });
    expect(covered(21, { minutes: 60, units: 4 }, one).whole).toBe(20);
  });

  it("where Cigna authorizes 20 of the 60 visits that the plan has, 20 are let through", () => {
    const twenty = units({ basis: "Visits", to: "2027-06-30" });
    const records = cigna(weekly(25), [twenty], { visitLimit: 60 });
    const { judgements, ledger } = judged(records);
    const refused = judgements.filter((one) => idsOf(one).includes("authorization-exhausted"));
    expect(refused.map(({ session }) => session.row)).toEqual([21, 22, 23, 24, 25]);
    expect(judgements.flatMap(idsOf)).toContain("authorization-lower-than-plan");
    expect(judgements.flatMap(idsOf)).not.toContain("visit-limit");
    const before = judged(cigna([], [twenty], { visitLimit: 60 })).ledger.accounts[0];
    expect(visitsLeft(before, { limit: 60, used: 0 })).toEqual({
      ...{ visits: 20, heldBy: "authorization" },
    });
    expect(ledger.accounts[0]?.free).toBe(0);
  });

  it("HealthKeepers Plus is refused, and plain HealthKeepers is asked about", () => {
    const clients = ["HealthKeepers Plus", "HealthKeepers"].map((product, at) =>
      client({ row: at + 1, client: product, payer: "Anthem", product })
    );
    const sessions = clients.map((one) => ({ client: one.client }));
    const [plus, plain] = judged(given(sessions, [], { clients, payers: [] })).judgements;
    expect(plus).toMatchObject({ network: "Not accepted", status: "Fix" });
    expect(plus && idsOf(plus)).toEqual(["network-not-accepted"]);
    expect(plain).toMatchObject({ network: "Ask", status: "Review" });
    expect(plain && idsOf(plain)).toEqual(["network-ask"]);
  });

  it("an Aetna client with a gap exception is shown so, with its number", () => {
    const gap = authorization({
      ...{ client: "Ava", payer: "Aetna", kind: "Gap exception", number: "GE-77" },
      ...{ codes: ["97530"], from: "2026-10-01", to: "2026-12-31" },
    });
    const sessions = [{ date: "2026-09-30" }, { date: "2026-10-05" }];
    const [before, within] = judged(given(sessions, [gap])).judgements;
    expect(before).toMatchObject({ network: "Out of network" });
    expect(before?.authorization).toBeUndefined();
    expect(within).toMatchObject({ network: "Gap exception", authorization: "GE-77" });
  });
});
