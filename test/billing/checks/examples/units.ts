import type { Payer } from "../../../../src/billing/records";
import { fee, payer, practice, rows } from "../../practice";
import type { Examples } from "./example";

/** A day of Ava's, whose plan pays so many units a day. */
function capped(unitsPerDay: number, ...sessions: Parameters<typeof rows>) {
  return cappedBy({ unitsPerDay }, ...sessions);
}

function cappedBy(fields: Partial<Payer>, ...sessions: Parameters<typeof rows>) {
  const standard = practice(rows(...sessions));
  return {
    ...standard,
    payers: [...standard.payers, payer({ row: 5, payer: "Aetna", ...fields })],
    fees: [...standard.fees, fee({ code: "L3808", feeCents: 20000 })],
  };
}

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "payer-unit-cap": [
    ["an hour where 3 units are paid", capped(3, {})],
    [
      "two codes of one hour",
      capped(3, { minutes: 30, units: 2 }, { code: "97535", minutes: 30, units: 2 }),
    ],
    [
      "two therapists",
      capped(4, { minutes: 45, units: 3 }, { provider: "Lee", minutes: 45, units: 3 }),
    ],
    ["an evaluation beside treatment", capped(4, { code: "97166", minutes: 45, units: 1 }, {})],
    ["minutes not known", capped(3, { minutes: undefined })],
    [
      "earned beyond the cap though spread wrongly",
      capped(3, { minutes: 30, units: 3 }, { code: "97535", minutes: 30, units: 1 }),
    ],
  ],
  "day-units-over": [
    [
      "less than none on one of two rows",
      practice(
        rows(
          { startMinutes: 540, minutes: 30, units: -1 },
          { startMinutes: 600, minutes: 30, units: 5 }
        )
      ),
    ],
    [
      "halves that come out right",
      practice(
        rows(
          { startMinutes: 540, minutes: 30, units: 2.5 },
          { startMinutes: 600, minutes: 30, units: 1.5 }
        )
      ),
    ],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "payer-unit-cap": [
    ["as many as are paid", capped(4, {})],
    ["two days", capped(4, {}, { date: "2026-10-06" })],
    ["a plan that names no units", cappedBy({}, { minutes: 128, units: 9 })],
    ["a row that is over", cappedBy({ unitsPerDay: 3, to: "2026-10-04" }, {})],
    ["another client's", capped(4, {}, { client: "Ben" })],
    ["too many units for the minutes, told as such", capped(4, { units: 6 })],
    [
      "too many units for the day, told as such",
      capped(3, { minutes: 20, units: 2 }, { code: "97535", minutes: 20, units: 2 }),
    ],
    ["an evaluation twice, told as such", capped(1, { code: "97166", units: 2 })],
    ["a row that may be there twice", capped(4, {}, {})],
    ["a supply", capped(4, {}, { code: "L3808", units: 1, minutes: undefined })],
    ["nothing said in the column", capped(0, {})],
  ],
  "units-mismatch": [
    ["held down to what the plan pays", capped(3, { units: 3 })],
    ["held down to the daily maximum", practice(rows({ minutes: 128, units: 6 }))],
  ],
  "day-units-under": [
    [
      "held down to what the plan pays",
      capped(3, { minutes: 30, units: 2 }, { code: "97535", minutes: 30, units: 1 }),
    ],
    [
      "held down to what the plan pays for two therapists",
      capped(4, {}, { provider: "Lee", minutes: 30, units: 0 }),
    ],
    [
      "held down to the daily maximum of one code",
      practice(rows({ minutes: 128, units: 6 }, { code: "97535", minutes: 15, units: 1 })),
    ],
    [
      "an add-on code that the plan would not pay",
      capped(1, { code: "97129", minutes: 45, units: 1 }),
    ],
  ],
};
