import type { Session } from "../../../../src/billing/records";
import { client, fee, payer, practice, rows } from "../../practice";
import type { Examples } from "./example";

const evaluation = (code: string, date: string, more: Partial<Session> = {}) => ({
  ...{ code, date, minutes: 45, units: 1 },
  ...more,
});
const day = (...sessions: Parameters<typeof rows>) => {
  const standard = practice(rows(...sessions));
  const perVisit = ["97165", "97167"].map((code) => fee({ code, feeCents: 30000, per: "visit" }));
  return { ...standard, fees: [...standard.fees, ...perVisit] };
};

/** Gus, 70, has Medicare; a unit is 100 dollars, so that 24 units are below the threshold of 2026. */
function medicare(...sessions: Partial<Session>[]) {
  return {
    ...practice(rows(...sessions.map((one) => ({ client: "Gus", modifiers: ["GO"], ...one })))),
    clients: [
      client({ client: "Gus", payer: "Medicare" }),
      client({ client: "Hal", payer: "Medicare" }),
      client({ client: "Ava", payer: "Aetna" }),
    ],
    payers: [payer({ payer: "Medicare", type: "Medicare" })],
    fees: ["97530", "97535"].map((code) => fee({ code, feeCents: 10000 })),
  };
}
/** Six days of four units each: 2,400 dollars. */
const upTo2400: Partial<Session>[] = [1, 2, 3, 4, 5, 6].map((at) => ({ date: `2026-10-0${at}` }));
const quarter = { minutes: 15, units: 1 };

const monitored = (code: string, minutes: number, units: number, more: Partial<Session> = {}) => ({
  ...{ code, minutes, units },
  ...more,
});
function month(...sessions: Partial<Session>[]) {
  const standard = practice(rows(...sessions));
  const monitoring = ["98977", "98979", "98980", "98981"].map((code) =>
    fee({ code, feeCents: 5000 })
  );
  return { ...standard, fees: [...standard.fees, ...monitoring] };
}

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "reevaluation-too-soon": [
    [
      "29 days after an evaluation",
      day(evaluation("97166", "2026-10-01"), evaluation("97168", "2026-10-30")),
    ],
    [
      "after a re-evaluation, in a row above it",
      day(evaluation("97168", "2026-10-20"), evaluation("97168", "2026-10-05")),
    ],
    [
      "a second first evaluation",
      day(
        evaluation("97165", "2026-10-05"),
        evaluation("97167", "2026-10-12", { provider: "Lee" })
      ),
    ],
    [
      "over the end of a year",
      day(evaluation("97166", "2025-12-20"), evaluation("97168", "2026-01-10")),
    ],
  ],
  "kx-threshold": [
    ["the row that passes it", medicare(...upTo2400, { ...quarter, date: "2026-10-08" })],
    [
      "a row after it, the one before having KX",
      medicare(
        ...upTo2400,
        { ...quarter, date: "2026-10-08", modifiers: ["GO", "KX"] },
        { ...quarter, date: "2026-10-09", code: "97535", modifiers: ["GO", "CO"] }
      ),
    ],
    [
      "the later date, though its row is above",
      medicare({ ...quarter, date: "2026-10-08" }, ...upTo2400),
    ],
    [
      "five units too many in one row",
      medicare(...upTo2400.slice(0, 5), { date: "2026-10-08", minutes: 75, units: 5 }),
    ],
    [
      "the lower amount of an earlier year",
      medicare(...upTo2400.map(({ date }) => ({ date: date?.replace("2026", "2024") }))),
    ],
  ],
  "monitoring-minutes": [
    ["19 minutes", month(monitored("98980", 19, 1))],
    ["9 minutes", month(monitored("98979", 9, 1))],
    [
      "39 minutes for two units",
      month(monitored("98980", 20, 1), monitored("98981", 19, 1, { date: "2026-10-20" })),
    ],
    [
      "twice in a month",
      month(monitored("98980", 20, 1), monitored("98980", 20, 1, { date: "2026-10-20" })),
    ],
    [
      "20 minutes counted twice",
      month(monitored("98979", 10, 1), monitored("98980", 10, 1, { date: "2026-10-20" })),
    ],
    [
      "minutes of two months",
      month(monitored("98980", 10, 0, { date: "2026-09-30" }), monitored("98980", 10, 1)),
    ],
    [
      "minutes of two therapists",
      month(monitored("98980", 10, 0, { provider: "Lee" }), monitored("98980", 10, 1)),
    ],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "reevaluation-too-soon": [
    ["30 days after", day(evaluation("97166", "2026-10-01"), evaluation("97168", "2026-10-31"))],
    [
      "on the same date, which is told as such",
      day(evaluation("97166", "2026-10-05"), evaluation("97168", "2026-10-05")),
    ],
    [
      "another client",
      day(evaluation("97166", "2026-10-05"), evaluation("97168", "2026-10-12", { client: "Ben" })),
    ],
    [
      "not billed",
      day(evaluation("97166", "2026-10-05", { units: 0 }), evaluation("97168", "2026-10-12")),
    ],
    [
      "a test after an evaluation",
      day(evaluation("97166", "2026-10-05"), evaluation("96112", "2026-10-12")),
    ],
    [
      "a first evaluation after a re-evaluation",
      day(evaluation("97168", "2026-10-05"), evaluation("97166", "2026-10-12")),
    ],
    ["no date", day(evaluation("97166", "2026-10-05"), { code: "97168", date: undefined })],
    [
      "a retired code, which is told as such",
      day(evaluation("97166", "2026-10-05"), evaluation("97003", "2026-10-12")),
    ],
  ],
  "kx-threshold": [
    ["below it", medicare(...upTo2400)],
    [
      "with KX already",
      medicare(...upTo2400, { ...quarter, date: "2026-10-08", modifiers: ["GO", "KX"] }),
    ],
    ["two years", medicare(...upTo2400, { ...quarter, date: "2025-10-08" })],
    ["two clients", medicare(...upTo2400, { ...quarter, client: "Hal", date: "2026-10-08" })],
    [
      "another plan",
      medicare(...[...upTo2400, { date: "2026-10-08" }].map((one) => ({ ...one, client: "Ava" }))),
    ],
    [
      "a year whose amount is not known",
      medicare(
        ...[...upTo2400, { date: "2026-10-08" }].map((one) => ({
          date: one.date?.replace("2026", "2027"),
        }))
      ),
    ],
    ["a row that may be there twice", medicare(...upTo2400, { date: "2026-10-06" })],
    ["no units", medicare(...upTo2400, { minutes: 5, units: 0, date: "2026-10-09" })],
  ],
  "monitoring-minutes": [
    ["20 minutes", month(monitored("98980", 20, 1))],
    ["10 minutes", month(monitored("98979", 10, 1))],
    [
      "minutes of several rows",
      month(
        monitored("98980", 12, 0),
        monitored("98980", 8, 1, { date: "2026-10-12" }),
        monitored("98981", 20, 1, { date: "2026-10-20" })
      ),
    ],
    [
      "once in each of two months",
      month(monitored("98980", 20, 1), monitored("98980", 20, 1, { date: "2026-09-30" })),
    ],
    ["minutes not known", month(monitored("98980", 0, 1, { minutes: undefined }))],
    ["the device", month({ code: "98977", minutes: undefined, units: 1 })],
    ["a row that may be there twice", month(monitored("98980", 20, 1), monitored("98980", 20, 1))],
  ],
};
