import type { NetworkStatus } from "../../../../src/billing/coverage/network";
import type { Benefit } from "../../../../src/billing/coverage/benefits/benefit";
import type { PracticeRecords, Session } from "../../../../src/billing/records";
import { authorization, client, payer, practice, rows } from "../../practice";
import { benefit } from "../benefits/rows";
import { messagesOf } from "./told";

const verified = [benefit({ client: "Ben", payer: "Cigna", verifiedOn: "2026-09-01" })];
const visits = (...dates: string[]) => dates.map((date) => ({ client: "Ben", date }));

const staleIn = (
  sessions: Partial<Session>[],
  benefits: Benefit[] = verified,
  more: Partial<PracticeRecords> = {}
) => messagesOf("benefits-stale", practice(rows(...sessions), { benefits, ...more }));

it("says when it was verified, and what to do", () => {
  expect(staleIn(visits("2026-10-05"))).toEqual([
    [
      1,
      "review",
      "The benefits of Ben with Cigna were last verified on 2026-09-01, 34 days before this visit; ask the plan and add a row to Benefits",
    ],
  ]);
});

it("is said once, on the first visit of the last days, whatever the order of the rows", () => {
  const [[row, , message] = []] = staleIn(visits("2026-10-26", "2026-10-19", "2026-08-19"));
  expect(row).toBe(2);
  expect(message).toContain("48 days before this visit (1 more visit since);");
});

it("counts the rows of a day once", () => {
  const [[, , message] = []] = staleIn(visits("2026-10-19", "2026-10-19"));
  expect(message).not.toContain("more visit");
});

it("is past once it was verified again, and begins anew for a visit that is booked", () => {
  const again = [...verified, benefit({ row: 2, client: "Ben", verifiedOn: "2026-11-01" })];
  expect(staleIn(visits("2026-10-19", "2026-11-30"), again)).toEqual([]);
  expect(staleIn(visits("2026-10-19", "2026-12-02"), again).map(([row]) => row)).toEqual([2]);
});

it("knows nothing of another plan", () => {
  const clients = [client({ client: "Ben", payer: "Anthem" })];
  const [[, , message] = []] = staleIn(visits("2026-10-19"), verified, { clients });
  expect(message).toMatch(/^The benefits of Ben with Anthem have not been verified; /);
});

it("takes the practice's number of days", () => {
  const sessions = visits("2026-10-05");
  const of = (benefitsFreshDays: number) =>
    staleIn(sessions, verified, { practice: { benefitsFreshDays } });
  expect(of(34)).toEqual([]);
  expect(of(33)).toHaveLength(1);
});

it.each<[Exclude<NetworkStatus, "Self-pay">, number]>([
  ["In network", 1],
  ["Gap exception", 1],
  ["Single case agreement", 1],
  ["Out of network", 0],
  ["Not accepted", 0],
  ["Ask", 0],
])("%s: %i", (network, count) => {
  const isAgreement = network === "Gap exception" || network === "Single case agreement";
  const payers = [payer({ payer: "Cigna", ...(isAgreement ? {} : { network }) })];
  const authorizations = isAgreement ? [authorization({ client: "Ben", kind: network })] : [];
  const found = staleIn(visits("2026-10-19"), verified, { payers, authorizations });
  expect(found).toHaveLength(count);
});

it("quotes a name from a cell on one line", () => {
  const name = '=cmd|"\n<script>';
  const clients = [client({ client: name, payer: "Cigna" })];
  const benefits = [benefit({ client: name, verifiedOn: "2026-09-01" })];
  const [[, , message] = []] = staleIn([{ client: name }], benefits, { clients });
  expect(message).toContain('=cmd|" <script>');
});
