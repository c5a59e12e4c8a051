import { judgeSessions } from "../../../../src/billing/checks/judge";
import { chargedSessions } from "../../../../src/billing/charges/shares/chargedSessions";
import type { PracticeRecords } from "../../../../src/billing/records";
import { authorization, client, practice, rows, today } from "../../practice";

const charged = (records: PracticeRecords) =>
  chargedSessions(records, judgeSessions(records, { today }));

test("a session brings its charge, its plan and what Clients says of it", () => {
  const clients = [client({ client: "Ben", payer: "Cigna", copayCents: 3000, coinsurance: 0.1 })];
  const records = practice(
    rows({ client: " BEN", sheetRow: 5, startMinutes: 540, sessionId: "S-00001" }),
    { clients }
  );
  expect(charged(records)).toEqual([
    {
      ...{ row: 1, sheetRow: 5, client: "Ben", provider: "Dana", isoDate: "2026-10-05" },
      ...{ startMinutes: 540, code: "97530", sessionId: "S-00001" },
      ...{ chargeCents: 13500, network: "In network", payer: "Cigna", agreement: undefined },
      ...{ copayCents: 3000, coinsurance: 0.1 },
    },
  ]);
});

test("the plan is that of the day", () => {
  const earlierPlans = [{ row: 1, problems: [], client: "Ava", payer: "Cigna", to: "2026-06-30" }];
  const sessions = rows({ date: "2026-06-30" }, { date: "2026-07-01" });
  const found = charged(practice(sessions, { earlierPlans }));
  expect(found.map(({ payer, network }) => [payer, network])).toEqual([
    ["Cigna", "In network"],
    ["Aetna", "Out of network"],
  ]);
});

test("the agreement is that of the day and code, and its rate makes the charge", () => {
  const authorizations = [
    authorization({
      ...{ client: "Ava", kind: "Single case agreement", number: "SCA-1" },
      ...{ rateCents: 2500, basis: "Units", codes: ["97530"], to: "2026-10-31" },
    }),
  ];
  const sessions = rows({}, { code: "97535" }, { date: "2026-11-01" });
  const found = charged(practice(sessions, { authorizations }));
  expect(found.map(({ agreement, chargeCents }) => [agreement?.number, chargeCents])).toEqual([
    ["SCA-1", 10000],
    [undefined, 13500],
    [undefined, 13500],
  ]);
});

test("a row of which the client or the date is not known is left out, one without units has no charge", () => {
  const sessions = rows({ client: "Nobody" }, { date: undefined }, { units: undefined });
  expect(charged(practice(sessions)).map(({ row, chargeCents }) => [row, chargeCents])).toEqual([
    [3, undefined],
  ]);
});

test("a client who pays has no plan", () => {
  const [cleo] = charged(practice(rows({ client: "Cleo" })));
  expect(cleo).toMatchObject({ network: "Self-pay", payer: undefined });
});
