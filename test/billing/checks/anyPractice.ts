import fc from "../../support/laws";
import { procedures } from "../../../src/billing/codes/procedures";
import type { CellProblem, PracticeRecords, Session } from "../../../src/billing/records";
import {
  authorization,
  client,
  document,
  fee,
  lineOf,
  payer,
  practice,
  provider,
  session,
} from "../practice";

const some = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });
const often = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 3 }, fc.constantFrom(...others));

const column = fc.constantFrom(
  "Date",
  "Client",
  "Code",
  "Minutes",
  "Units",
  "Start",
  "Modifiers",
  "Note"
);

const usualCodes = ["97530", "97535", "97110", "97129", "97130", "97140", "97150"];
const oddCodes = ["97550", "97551", "96112", "98980", "98981", "97003", "97004", "97762", "L4396"];

const anySession: fc.Arbitrary<Session> = fc.record({
  row: fc.constant(1),
  problems: fc.oneof(
    { arbitrary: fc.constant<CellProblem[]>([]), weight: 5 },
    fc.array(
      fc.record<CellProblem>({
        column,
        kind: fc.constantFrom<"error" | "unreadable">("error", "unreadable"),
        text: fc.oneof(fc.constant("#N/A"), fc.string()),
      }),
      { maxLength: 2 }
    )
  ),
  modifiers: fc.array(
    fc.constantFrom("GO", "GO", "CO", "KX", "59", "XU", "95", "96", "GE", "GP", "25", "RT", "ZZ"),
    { maxLength: 5 }
  ),
  diagnoses: fc.array(
    fc.constantFrom(
      "F84.0",
      "F840",
      "f82",
      "R63.3",
      "R62.50",
      "QA0.0101",
      "R41.84",
      "XYZ",
      "M25.5"
    ),
    { maxLength: 4 }
  ),
  date: often<string | undefined>(
    "2026-10-05",
    ...["2026-10-06", "2026-10-07", "2025-12-30", "2015-01-05", "2027-01-01", undefined]
  ),
  client: fc.oneof(
    { arbitrary: fc.constantFrom<string | undefined>("Ava", "Gus", "Ida"), weight: 2 },
    some("ben", "Cleo", "Dev", "Eli", "Fay", "Zoe", "", "constructor")
  ),
  provider: often<string | undefined>("Dana", "Lee", "Mia", "Nobody", "", undefined),
  code: fc.oneof(
    { arbitrary: fc.constantFrom<string | undefined>(...usualCodes), weight: 4 },
    fc.constantFrom<string | undefined>(
      ...oddCodes,
      "97166",
      "97168",
      "29130",
      "XYZ",
      "",
      undefined
    ),
    fc.constantFrom<string | undefined>(...procedures.map(({ code }) => code))
  ),
  startMinutes: some(0, 540, 570, 900, 1410),
  endMinutes: some(0, 30, 600, 615, 960),
  minutes: fc.oneof(
    { arbitrary: some(0, 7, 8, 15, 20, 23, 30, 53, 60, 128), weight: 6 },
    fc.double()
  ),
  units: fc.oneof({ arbitrary: some(0, 1, 2, 3, 4, 6, -1, 2.5), weight: 6 }, fc.double()),
  sessionId: some("S-00001", "S-00002", "S-00001.2", "S-00009", "own"),
  place: some("11", "12", "02", "10", "2", "03", "zz", "office"),
  noteSigned: some(true, false),
  assistantMinutes: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    some(0, 1, 5, 10, 20, 60, -1)
  ),
  description: some("wrist splint", "elbow support", "re-evaluation", "sensory"),
});

/** Any rows at all, of a practice that has a client of every kind of plan. */
export const anyRecords = fc.array(anySession, { maxLength: 10 }).map(inRows).map(recordsOf);

/** Sessions in rows 1, 2, 3 ... */
export function inRows(sessions: readonly Session[]): Session[] {
  return sessions.map((one, at) => ({ ...one, row: at + 1 }));
}

/** Beside the usual ones: Gus has Medicare, Ida a Medicaid plan that asks for GO and caps the day. */
export function recordsOf(sessions: Session[]): PracticeRecords {
  const usual = practice(sessions);
  return {
    ...usual,
    providers: [
      ...usual.providers,
      { ...provider("Mia"), assistant: true, supervisor: "Dana", taxonomy: "224Z00000X" },
    ],
    payers: [
      ...usual.payers,
      payer({ row: 5, payer: "Medicare", type: "Medicare", unitRule: "CMS" }),
      payer({
        ...{ row: 6, payer: "Sunny Health", type: "Medicaid", unitRule: "AMA" },
        ...{ unitsPerDay: 4, requiredModifiers: ["GO"] },
      }),
    ],
    clients: [
      ...usual.clients,
      client({ client: "Gus", payer: "Medicare", dateOfBirth: "1950-03-01" }),
      client({ client: "Ida", payer: "Sunny Health", dateOfBirth: "2026-10-06" }),
    ],
    fees: [
      ...usual.fees,
      fee({ code: "97763", feeCents: 3375 }),
      fee({ code: "97530", client: "Gus", feeCents: 70_000 }),
      fee({ code: "97110", feeCents: 0 }),
    ],
    earlierPlans: [{ row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-10-05" }],
    authorizations: [
      authorization({ client: "Ava", kind: "Gap exception", codes: ["97535"] }),
      authorization({
        ...{ client: "Ben", kind: "Single case agreement" },
        ...{ rateCents: 10000, basis: "Visits" },
      }),
    ],
    documents: [document("SB-0001"), document("SB-0002", "Void")],
    documentLines: [
      lineOf(session(), "S-00009"),
      lineOf(session({ date: "2026-10-06" }), "S-00010"),
      lineOf(session({ date: "2026-10-06" }), "S-00011", "SB-0002"),
    ],
  };
}
