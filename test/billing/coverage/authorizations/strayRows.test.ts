import { strayAuthorizationNotices } from "../../../../src/billing/coverage/authorizations/strayRows";
import type { Authorization } from "../../../../src/billing/records";
import { client } from "../../practice";
import { ledgerOf, units } from "./ledger";

const clients = [client({ client: "Ben" })];

function noticesOf(...authorizations: Partial<Authorization>[]): string[] {
  const rows = authorizations.map((one, at) => units({ sheetRow: at + 2, ...one }));
  return strayAuthorizationNotices(ledgerOf([], rows, { clients }), { clients });
}

it("says nothing of what its client's sessions can draw on", () => {
  expect(noticesOf({ client: " BEN" }, { number: "A-2" })).toEqual([]);
});

it("names the rows of clients who are not there, and counts those beyond five", () => {
  const bens = (count: number) => Array.from({ length: count }, (_, at) => ({ client: `Benn ${at}` }));
  expect(noticesOf({ client: "Benn" })).toEqual([
    "Row 2 of Authorizations is for Benn, who is not in Clients, and no session draws on it. Correct the name.",
  ]);
  expect(noticesOf(...bens(6)).slice(4)).toEqual([
    expect.stringMatching(/^Row 6 of Authorizations is for Benn 4,/),
    "1 more row of Authorizations is for somebody who is not in Clients.",
  ]);
  expect(noticesOf(...bens(7))[5]).toBe(
    "2 more rows of Authorizations are for somebody who is not in Clients."
  );
});

it("tells of rows that say the same, however they are spelled", () => {
  const [first, second] = [{ codes: ["97530", "97535"] }, { codes: ["97535", "97530"] }];
  expect(noticesOf(first, { number: "A-2" }, { ...second, client: "ben ", number: "a-1" })).toEqual([
    "Rows 2 and 4 of Authorizations say the same, and sessions draw on each of them. Delete all but one, unless the plan gave it more than once.",
  ]);
});

it.each<[string, Partial<Authorization>]>([
  ["another number authorized", { authorized: 24 }],
  ["the next period", { from: "2027-01-01", to: "2027-03-31" }],
  ["another basis", { basis: "Visits" }],
  ["another code", { codes: ["97530"] }],
  ["one that is pending", { status: "Pending" }],
])("does not take for the same: %s", (_, fields) => {
  expect(noticesOf({}, fields)).toEqual([]);
});

it("leaves out what has ended, is closed or was denied", () => {
  const over = [{ to: "2026-10-31" }, { status: "Closed" }, { status: "Denied" }] as const;
  expect(noticesOf(...over.flatMap((one) => [{ ...one, client: "Gone" }, one, one]))).toEqual([]);
});
