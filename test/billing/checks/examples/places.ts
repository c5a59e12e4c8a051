import type { PracticeRecords, Session } from "../../../../src/billing/records";
import { client, payer, practice, rows } from "../../practice";
import type { Examples } from "./example";

const one = (fields: Partial<Session>, more: Partial<PracticeRecords> = {}) =>
  practice(rows(fields), more);
const noDefault = { practice: { name: "Willow OT" } };
const aetnaAsksFor = (...requiredModifiers: string[]) => ({
  payers: [payer({ payer: "Aetna", network: "Out of network", requiredModifiers })],
});
const unread = { column: "Place", kind: "error", text: "#N/A" } as const;

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "place-missing": [
    ["neither the row's nor the practice's", one({}, noDefault)],
    ["of a client who pays herself", one({ client: "Cleo" }, noDefault)],
    ["without a date", one({ date: undefined }, noDefault)],
  ],
  "place-unknown": [
    ["an unassigned number", one({ place: "28" })],
    ["three digits", one({ place: "111" })],
    ["a name", one({ place: "Office" })],
    ["words", one({ place: "her grandmother" })],
    ["an error", one({ problems: [unread] })],
    ["an error without a Default place", one({ problems: [unread] }, noDefault)],
    ["a Default place that is none", one({}, { practice: { defaultPlace: "Clinic" } })],
  ],
  "place-telehealth": [
    ["at home without a modifier", one({ place: "10" })],
    ["elsewhere with another modifier", one({ place: "02", modifiers: ["GO"] })],
    ["as the Default place", one({}, { practice: { defaultPlace: "10" } })],
    ["95 at the office", one({ modifiers: ["GO", "95"] })],
    ["93 at school", one({ place: "03", modifiers: ["93"] })],
    ["95 where the plan asks for 93", one({ modifiers: ["95"] }, aetnaAsksFor("93"))],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "place-missing": [
    ["the practice's", one({})],
    ["the row's own", one({ place: "12" }, noDefault)],
    ["an error, told as such", one({ problems: [unread] }, noDefault)],
  ],
  "place-unknown": [
    [
      "the row's own, whatever the Default place",
      one({ place: "03" }, { practice: { defaultPlace: "x" } }),
    ],
    ["a digit without its zero", one({ place: "3" })],
    ["the last that CMS has assigned", one({ place: "99" })],
    ["none at all, told as such", one({}, noDefault)],
  ],
  "place-telehealth": [
    ["at home with 95", one({ place: "10", modifiers: ["GO", "95"] })],
    ["elsewhere with 93", one({ place: "02", modifiers: ["93"] })],
    ["at home with GT", one({ place: "10", modifiers: ["GT"] })],
    ["95 at the office as the plan asks", one({ modifiers: ["95"] }, aetnaAsksFor("GO", "95"))],
    ["no 95 where the plan asks for it, told as missing", one({ place: "10" }, aetnaAsksFor("95"))],
    ["a client who pays herself", one({ client: "Cleo", place: "10" })],
    ["a client who is not known", one({ client: "Zoe", place: "10" })],
    ["a splint sent home", one({ place: "10", code: "L3908", units: 1 })],
    ["a call", one({ place: "10", code: "98966", units: 1 })],
    ["59 at the office", one({ modifiers: ["GO", "59"] })],
    ["a place that is none", one({ place: "28", modifiers: ["95"] })],
    [
      "an earlier time without a plan",
      one({ place: "10" }, { clients: [client({ client: "Ava", payer: "Self-pay" })] }),
    ],
  ],
};
