import { priorAuthorizationRequest } from "../../../../src/billing/documents/coverageRequests/priorAuthorization";
import { benefitVerification } from "../../../../src/billing/documents/coverageRequests/benefitVerification";
import type { CareAsked } from "../../../../src/billing/documents/coverageRequests/coverageRequest";
import { gapExceptionRequest } from "../../../../src/billing/documents/coverageRequests/gapException";
import type { Payer, PracticeRecords, Session } from "../../../../src/billing/records";
import { client, practiceRecords, provider, session } from "../examplePractice";
import { asked } from "./asked";

const warnings = (changes: Partial<CareAsked> = {}, records: Partial<PracticeRecords> = {}) =>
  priorAuthorizationRequest(asked(changes, records)).warnings;

test("nothing is missing of the example", () => {
  expect(warnings()).toEqual([]);
  expect(benefitVerification(asked()).warnings).toEqual([]);
});

test.each<[string, Partial<CareAsked>, Partial<PracticeRecords>, string]>([
  [
    "a plan",
    {},
    { clients: [{ ...client, payer: "Self-pay" }] },
    "Mia L. has no payer on 2026-11-09 (Clients)",
  ],
  [
    "a birth date",
    {},
    { clients: [{ ...client, dateOfBirth: undefined }] },
    "The date of birth of Mia L. is missing (Clients)",
  ],
  [
    "a member ID",
    {},
    { clients: [{ ...client, memberId: undefined }] },
    "The member ID of Mia L. is missing (Clients)",
  ],
  [
    "a tax ID",
    {},
    { practice: { ...practiceRecords().practice, taxId: undefined } },
    "The practice's tax ID is missing (Practice)",
  ],
  ["a diagnosis", { diagnoses: [] }, {}, "Mia L. has no diagnosis (Clients)"],
  ["a therapist", { provider: undefined }, {}, "No therapist is named"],
  [
    "an NPI",
    {},
    { providers: [{ ...provider, npi: "1234567890" }] },
    "Ana Ruiz has no valid NPI (Providers)",
  ],
])("%s may be missing", (_, changes, records, words) => {
  expect(warnings(changes, records)).toContain(words);
  expect(benefitVerification(asked(changes, records)).warnings).toContain(words);
});

test.each<[string, CareAsked["services"], RegExp]>([
  ["nothing", [], /^No code is on the list$/],
  ["no evaluation", [{ code: "97530", units: 4, visits: 5 }], /^No evaluation is on the list/],
  ["a retired code", [{ code: "97003", units: 1, visits: 1 }], /97003 was retired on 2016-12-31/],
  ["a code that is none", [{ code: "X<b>", units: 1, visits: 1 }], /^"X<B>" is not a code/],
  ["no units", [{ code: "97166", units: 0, visits: 1 }], /^97166 has no units or no visits/],
  [
    "an evaluation of several units",
    [{ code: "97168", units: 4, visits: 1 }],
    /^97168 is 1 unit a visit, whatever the minutes, and not 4$/,
  ],
  [
    "a code of several units that is billed once a day",
    [{ code: "97129", units: 2, visits: 1 }],
    /^97129 is 1 unit a visit/,
  ],
  [
    "units that are no whole number in all, which no plan authorizes",
    [{ code: "97530", units: 2.5, visits: 5 }],
    /^97530 comes to 12.5 units, and plans authorize whole ones/,
  ],
  ["visits that are no number", [{ code: "97166", units: 1, visits: NaN }], /^97166 has no units/],
])("the list may have %s", (_, services, words) => {
  expect(warnings({ services })).toEqual(expect.arrayContaining([expect.stringMatching(words)]));
});

test.each<[string, Partial<Session>, boolean]>([
  ["in the days before", { date: "2026-10-05" }, true],
  ["on the 90th day before", { date: "2026-08-11" }, true],
  ["on the 91st", { date: "2026-08-10" }, false],
  ["afterwards", { date: "2026-11-10" }, false],
  ["by another client", { client: "Noah K." }, false],
  ["as a first evaluation, which does not come again", { code: "97166" }, false],
  ["as a supply", { code: "L3702" }, false],
  ["as a code that is none", { code: "??" }, false],
])("a code that was had %s", (_, changes, isTold) => {
  const sessions = [session(1), session(2, { code: " 97535", ...changes })];
  const found = warnings({}, { sessions }).join("\n");
  const words = "on the list: 97535; a code that is not listed is denied";
  expect(isTold ? found.includes(words) : found === "").toBe(true);
});

test("visits of two and a half units on the average may come to whole units", () => {
  const services = [{ code: "97530", units: 2.5, visits: 4 }];
  expect(warnings({ services }).join()).not.toContain("whole");
});

// An exception is for providers out of network: the practice's insurance page, and what plans call it.
test.each<[string, Partial<Payer>, boolean]>([
  ["in network", {}, true],
  ["out of network", { network: "Out of network" }, false],
  ["to be asked of the plan", { network: "Ask" }, false],
  ["in network until the day before", { to: "2026-11-08" }, false],
  ["in network from the first day of the care", { from: "2026-11-09" }, true],
  ["in network for another product", { product: "Gold" }, false],
])("a gap-exception request to a plan that is %s", (_, change, isTold) => {
  const { payer = "" } = client;
  const row: Payer = {
    ...{ row: 3, sheetRow: 4, problems: [], payer, network: "In network" },
    ...{ requiredModifiers: [], ...change },
  };
  const asking = asked({}, { payers: [row] });
  const told = `${payer} ${client.product} is in network on 11/09/2026 (row 4 of Payers), so there is no gap to ask an exception for`;
  const { warnings: found } = gapExceptionRequest(asking);
  expect(found.filter((words) => words.includes("no gap"))).toEqual(isTold ? [told] : []);
  expect(priorAuthorizationRequest(asking).warnings).toEqual([]);
});
