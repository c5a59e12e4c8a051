import type { Client, PracticeRecords, Session } from "../../../../src/billing/records";
import { client, practice, rows } from "../../practice";
import type { Examples } from "./example";

const one = (fields: Partial<Session>, more: Partial<PracticeRecords> = {}) =>
  practice(rows(fields), more);
const own = (...diagnoses: string[]) => one({ diagnoses });
const ava = (fields: Partial<Client>) => ({
  clients: [client({ client: "Ava", payer: "Aetna", ...fields })],
});
const ofAva = (...diagnoses: string[]) => one({}, ava({ diagnoses }));
const unread = { column: "Diagnoses", kind: "error", text: "#REF!" } as const;
/** F84.0, F84.1 ... */
const many = (amount: number) =>
  Array.from({ length: amount }, (_, at) => `F${80 + Math.floor(at / 10)}.${at % 10}`);

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "diagnosis-missing": [
    ["neither the row's nor the client's", ofAva()],
    ["of an evaluation", one({ code: "97166", units: 1 }, ava({ diagnoses: [] }))],
  ],
  "diagnosis-malformed": [
    ["a word", own("AUTISM")],
    ["words, told once", own("SENSORY", "PROCESSING", "F84.0")],
    ["the client's", ofAva("AUTISM")],
    ["too short", own("F8")],
    ["a dot in the wrong place", own("F8.40")],
    ["an old code", own("299.00")],
    ["without a date", one({ date: undefined, diagnoses: ["AUTISM"] })],
    ["an error in the row", one({ problems: [unread] })],
    ["an error in the client's", one({}, ava({ diagnoses: [], problems: [unread] }))],
  ],
  "diagnosis-not-billable": [
    ["a heading", own("R62.5")],
    ["without its dot", own("F84.0", "R4184")],
    ["the client's", ofAva("R63.3")],
  ],
  "diagnosis-not-valid-on-date": [
    ["before its first day", one({ date: "2025-09-30", diagnoses: ["QA0.0101"] })],
    ["the client's", one({ date: "2025-09-30" }, ava({ diagnoses: ["QA0.8"] }))],
  ],
  "diagnosis-duplicate": [
    ["the same code", own("F84.0", "F82", "F84.0")],
    ["with and without its dot", own("F84.0", "F840")],
    ["the client's", ofAva("F82", "f82")],
    ["two codes, told once", own("F84.0", "F84.0", "F82", "F82")],
  ],
  "diagnosis-too-many": [
    ["thirteen", one({ diagnoses: many(13) })],
    ["the client's", ofAva(...many(14))],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "diagnosis-missing": [
    ["the client's", ofAva("F84.0")],
    ["the row's own", one({ diagnoses: ["F84.0"] }, ava({ diagnoses: [] }))],
    [
      "a client who pays herself",
      one({ client: "Cleo" }, { clients: [client({ client: "Cleo", diagnoses: [] })] }),
    ],
    ["a client who is not known", one({ client: "Zoe" })],
    ["no date, so no plan is known", one({ date: undefined }, ava({ diagnoses: [] }))],
    ["an error, told as such", one({}, ava({ diagnoses: [], problems: [unread] }))],
  ],
  "diagnosis-malformed": [
    ["a letter second", own("QA0.0101")],
    ["a letter fourth", own("F78.A1")],
    ["no dot, lower case", own("m25631")],
    ["three characters", own("F82")],
    [
      "the client's, which the row's own replace",
      one({ diagnoses: ["F82"] }, ava({ diagnoses: ["AUTISM"] })),
    ],
  ],
  "diagnosis-not-billable": [
    ["the codes below it", own("R62.50", "R63.32", "R41.840")],
    ["before it was divided", one({ date: "2021-09-30", diagnoses: ["R63.3"] })],
  ],
  "diagnosis-not-valid-on-date": [
    ["its first day", one({ date: "2025-10-01", diagnoses: ["QA0.0101"] })],
    ["no date", one({ date: undefined, diagnoses: ["QA0.0101"] })],
  ],
  "diagnosis-duplicate": [
    ["neighbors", own("F84.0", "F84.5")],
    ["the row's and the client's", own("F84.0")],
    ["a word twice, told as such", own("AUTISM", "AUTISM")],
  ],
  "diagnosis-too-many": [
    ["twelve", one({ diagnoses: many(12) })],
    ["twelve and one again", one({ diagnoses: [...many(12), "F80.1"] })],
  ],
};
