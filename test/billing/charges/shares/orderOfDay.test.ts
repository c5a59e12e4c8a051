import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import type { ChargedSession } from "../../../../src/billing/charges/shares/familyShare";
import { familyShares } from "../../../../src/billing/charges/shares/familyShares";
import { orderOfDay } from "../../../../src/billing/charges/shares/orderOfDay";
import { benefit } from "../../coverage/benefits/rows";
import { visit } from "./charged";

const isoDate = "2026-10-05";

/** What the family owes for each session, by its id, with the rows as given and turned about. */
function owedById(sessions: readonly ChargedSession[], said: Partial<Benefit>) {
  const orders = [sessions, [...sessions].reverse()];
  return orders.map((order) => {
    const rows = order.map((session, at) => ({ ...session, row: at + 1 }));
    const shares = familyShares(rows, [benefit(said)]).sessions;
    return Object.fromEntries(
      shares.map(({ row, family }) => [rows[row - 1]?.sessionId ?? "", family])
    );
  });
}

it.each<[string, Partial<ChargedSession>[]]>([
  ["of two codes", [{ code: "97112" }, { code: "97530" }, { code: "97535" }]],
  ["of one code", [{ code: "97530" }, { code: "97530" }, { code: "97530" }]],
])("a copay of a visit %s falls on the same rows after the sheet is sorted", (_, codes) => {
  const sessions = codes.map((code, at) =>
    visit(at + 1, { isoDate, chargeCents: 3375, sessionId: `S-0000${String(at + 1)}`, ...code })
  );
  const [given, turned] = owedById(sessions, { copayCents: 1000, deductibleCents: 0 });
  expect(turned).toEqual(given);
});

it("the deductible falls on the same visit of a day after the sheet is sorted", () => {
  const sessions = [
    visit(1, { isoDate, provider: "Eli", startMinutes: 900, sessionId: "S-00001" }),
    visit(2, { isoDate, provider: "Dana", startMinutes: 540, sessionId: "S-00002" }),
  ];
  const [given, turned] = owedById(sessions, {
    ...{ deductibleCents: 50000, deductibleMetCents: 36500, coinsurance: 0.2 },
  });
  expect(given).toEqual({
    "S-00002": { kind: "known", cents: 13500 },
    "S-00001": { kind: "known", cents: 2700 },
  });
  expect(turned).toEqual(given);
});

it("start comes before code, code before id, id before row; what is not known is last", () => {
  const ordered = [
    visit(5, { startMinutes: 540, code: "97535" }),
    visit(8, { code: "97112", sessionId: "S-100000" }),
    visit(7, { code: "97530", sessionId: "S-99999" }),
    visit(6, { code: "97530", sessionId: "S-100000" }),
    visit(3, { code: "97530" }),
    visit(4, { code: "97530" }),
  ];
  expect([...ordered].reverse().sort(orderOfDay)).toEqual(ordered);
});
