import { authorization, fee, practice, rows } from "../../practice";
import type { Examples } from "./example";

const agreement = authorization({
  ...{ client: "Ava", kind: "Single case agreement", basis: "Units", rateCents: 0 },
});
const withFee = (fields: Partial<Parameters<typeof fee>[0]>, session: Parameters<typeof rows>[0]) =>
  practice(rows(session ?? {}), { fees: [fee({ code: "97530", ...fields })] });

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "fee-missing": [
    ["a fee for another payer", withFee({ payer: "Cigna", feeCents: 3375 }, {})],
    ["a fee that is over", withFee({ feeCents: 3375, to: "2026-10-04" }, {})],
    [
      "an agreed rate without a basis",
      practice(rows({}), { authorizations: [{ ...agreement, rateCents: 9000, basis: undefined }] }),
    ],
  ],
  "charge-zero": [
    ["a fee of zero", withFee({ feeCents: 0 }, {})],
    ["a fee below zero", withFee({ feeCents: -3375 }, {})],
    ["a fee of zero for the visit", withFee({ feeCents: 0, per: "visit" }, {})],
    ["a client's own fee of zero, who has a plan", withFee({ feeCents: 0, client: "Ava" }, {})],
    ["everyone's fee of zero, without a plan", withFee({ feeCents: 0 }, { client: "Cleo" })],
    ["an agreed rate of zero", practice(rows({}), { authorizations: [agreement] })],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "charge-zero": [
    ["a cent", withFee({ feeCents: 1 }, {})],
    ["minutes too few for a unit", practice(rows({ minutes: 7, units: 0 }))],
    ["a fee of zero for no units", withFee({ feeCents: 0 }, { minutes: 7, units: 0 })],
    ["units not known", withFee({ feeCents: 0 }, { units: undefined })],
    ["no fee", practice(rows({ code: "97533" }))],
    [
      "a client without a plan who is treated for nothing",
      withFee({ feeCents: 0, client: "Cleo" }, { client: "Cleo" }),
    ],
    [
      "the second row of a visit with a rate for all of it",
      practice(rows({ minutes: 30, units: 2 }, { code: "97535", minutes: 30, units: 2 }), {
        authorizations: [{ ...agreement, rateCents: 12000, basis: "Visits" }],
      }),
    ],
  ],
};
