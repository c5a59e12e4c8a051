import { usualCoverageSettings } from "../../../../src/billing/coverage/findings/settings";
import {
  authorizationUses,
  type AuthorizationUse,
} from "../../../../src/billing/coverage/use/authorizationUse";
import { situations } from "../../../../src/billing/coverage/use/situation";
import { situationTitles } from "../../../../src/billing/coverage/use/situationWords";
import type { Authorization, PracticeRecords, Session } from "../../../../src/billing/records";
import { addDays } from "../../../../src/billing/time/isoDate";
import { client } from "../../practice";
import { ledgerOf, units } from "../authorizations/ledger";

/** So many weekly sessions of Ben in 4 units each. */
function weekly(count: number, first = "2026-10-01"): Partial<Session>[] {
  return Array.from({ length: count }, (_, at) => ({
    client: "Ben",
    date: addDays(first, at * 7),
  }));
}

function usesOf(
  sessions: readonly Partial<Session>[],
  authorizations: readonly Authorization[],
  more: Partial<PracticeRecords> = {}
): AuthorizationUse[] {
  return authorizationUses(ledgerOf(sessions, authorizations, more), usualCoverageSettings);
}

/** How it is, and what to do about it. */
function toldOf(
  sessions: readonly Partial<Session>[],
  fields: Partial<Authorization> = {},
  more: Partial<PracticeRecords> = {}
): [string, string | undefined] {
  const [use] = usesOf(sessions, [units({ payer: "Cigna", ...fields })], more);
  return [use?.situation ?? "", use?.advice];
}

const unread = (column: string, text: string) => ({ column, text, kind: "unreadable" as const });
const problem = (column: string, text: string) => ({ problems: [unread(column, text)] });
const gap = { kind: "Gap exception", basis: undefined, authorized: undefined } as const;
const nothingDrawn = "sessions draw nothing on it until then.";
const askNow = "Ask Cigna for the next one now.";

test.each<[string, Partial<Session>[], Partial<Authorization>, string, string | undefined]>([
  ["with much left", weekly(2), { authorized: 80 }, "in force", undefined],
  ["with 8 units left", weekly(3), {}, "low", askNow],
  ["with 9 units left", weekly(3), { authorized: 21 }, "in force", undefined],
  ["with 2 visits left", weekly(3), { basis: "Visits", authorized: 5 }, "low", askNow],
  ["with 3 visits left", weekly(3), { basis: "Visits", authorized: 6 }, "in force", undefined],
  [
    "with nothing left",
    weekly(5),
    {},
    "used up",
    "Ask Cigna for the next one: nothing is left for further sessions.",
  ],
  [
    "whose rest is booked",
    [...weekly(2), ...weekly(3, "2026-11-20")],
    { authorized: 20 },
    "all booked",
    "Ask Cigna for the next one before what is booked has used it up.",
  ],
  ["that ends in 30 days", weekly(1), { authorized: 80, to: "2026-12-02" }, "ends soon", askNow],
  ["that ends in 31 days", weekly(1), { authorized: 80, to: "2026-12-03" }, "in force", undefined],
  ["that begins later", weekly(1), { from: "2026-11-03" }, "not begun", undefined],
  ["that has ended", weekly(1), { to: "2026-11-01" }, "ended", undefined],
  ["that is closed", weekly(1), { status: "Closed", authorized: undefined }, "closed", undefined],
  ["that is denied", weekly(1), { status: "Denied" }, "denied", undefined],
  [
    "that is pending",
    weekly(1),
    { status: "Pending", number: undefined },
    "pending",
    `When Cigna answers, type its number and change Status to Active; ${nothingDrawn}`,
  ],
  [
    "without a status",
    weekly(1),
    { status: undefined },
    "no status",
    "Say in Status where it stands: Active, Pending, Denied or Closed. Sessions draw nothing on it until then.",
  ],
  [
    "of a status that is not known",
    weekly(1),
    { status: undefined, ...problem("Status", "Maybe") },
    "no status",
    'Status reads "Maybe": say in Status where it stands: Active, Pending, Denied or Closed. Sessions draw nothing on it until then.',
  ],
  [
    "without a basis",
    weekly(1),
    { basis: undefined },
    "no basis",
    "Say in Basis whether 20 are units or visits.",
  ],
  [
    "of hours",
    weekly(1),
    { basis: undefined, ...problem("Basis", "Hours") },
    "no basis",
    'Basis reads "Hours": say in Basis whether 20 are units or visits.',
  ],
  [
    "without basis and number",
    weekly(1),
    { basis: undefined, authorized: undefined },
    "no basis",
    "Say in Basis whether it counts units or visits, and in Authorized how many.",
  ],
  [
    "without a number",
    weekly(1),
    { authorized: undefined },
    "no number",
    "Say in Authorized how many units the plan's letter names.",
  ],
  [
    "of an exception for its dates",
    weekly(1),
    gap,
    "dates alone",
    "It counts neither units nor visits: it holds for its dates.",
  ],
  ["of such an exception that ends soon", weekly(1), { ...gap, to: "2026-11-20" }, "ends soon", askNow],
  [
    "of an exception whose number is unclear",
    weekly(1),
    { ...gap, ...problem("Authorized", "ten") },
    "no basis",
    "Say in Basis whether it counts units or visits, and in Authorized how many.",
  ],
  [
    "whose dates are turned round",
    weekly(1),
    { from: "2026-12-31", to: "2026-09-01" },
    "not clear",
    `It ends before it begins: correct From or To; ${nothingDrawn}`,
  ],
  [
    "whose cells are unclear",
    weekly(1),
    {
      problems: [
        unread("From", "soon"),
        unread("To", "#N/A"),
      ],
    },
    "not clear",
    `From reads "soon", and To reads "#N/A": correct them in its row; ${nothingDrawn}`,
  ],
])("an authorization %s", (_what, sessions, fields, situation, advice) => {
  expect(toldOf(sessions, fields)).toEqual([situation, advice]);
});

test("without a payer, the plan is asked", () => {
  expect(toldOf(weekly(5), { payer: undefined })[1]).toMatch(/^Ask the plan for the next one/);
});

test("where the next one is there, nothing is asked for", () => {
  const next = units({ number: "A-2", from: "2027-01-01", to: "2027-06-30", authorized: 40 });
  const [use] = usesOf(weekly(5), [units({ to: "2026-12-31" }), next]);
  expect(use).toMatchObject({
    situation: "used up",
    advice: "Sessions go on with another one that is there.",
    needsNext: false,
  });
});

test.each<[string, Partial<Session>[], Partial<PracticeRecords>]>([
  ["has not come for eight weeks", weekly(1, "2026-09-07"), {}],
  ["is not active", weekly(1), { clients: [client({ client: "Ben", payer: "Cigna", active: false })] }],
])("for a client who %s, nothing is asked for", (_what, sessions, more) => {
  const [, advice] = toldOf(sessions, { authorized: 4 }, more);
  expect(advice).toBe("The client has not come for eight weeks, or is not active.");
});

test("the practice says what is low", () => {
  const ledger = ledgerOf(weekly(2), [units()]);
  const [strict] = authorizationUses(ledger, { ...usualCoverageSettings, lowUnits: 12 });
  expect(strict).toMatchObject({ situation: "low", needsNext: true });
});

test("every situation has a title", () => {
  expect(Object.keys(situationTitles).sort()).toEqual([...situations].sort());
});
