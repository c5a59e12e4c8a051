import type { Client, PracticeRecords, Provider, Session } from "../../../../src/billing/records";
import { client, practice, provider, rows } from "../../practice";
import type { Examples } from "./example";

const one = (fields: Partial<Session>, more: Partial<PracticeRecords> = {}) =>
  practice(rows(fields), more);
const dana = (fields: Partial<Provider>) =>
  one({}, { providers: [{ ...provider("Dana"), ...fields }] });
const ava = (fields: Partial<Client>) => ({
  clients: [client({ client: "Ava", payer: "Aetna", ...fields })],
});
const group = (groupNpi: string) => ({ practice: { defaultPlace: "11", groupNpi } });
const unread = (column: string) => ({ column, kind: "error", text: "#N/A" }) as const;
const days = rows({}, { date: "2026-10-06" }, { date: "2026-10-07" });

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "npi-invalid": [
    ["a wrong check digit", dana({ npi: "1234567890" })],
    ["nine digits", dana({ npi: "123456789" })],
    ["a first digit of 3", dana({ npi: "3234567893" })],
    ["text", dana({ npi: "applied for" })],
    ["an error", dana({ problems: [unread("NPI")] })],
    ["the practice's, told once", practice(days, group("2000000001"))],
    ["the referring doctor's, told once", practice(days, ava({ referringNpi: "1234567890" }))],
  ],
  "taxonomy-unknown": [
    ["another profession's", dana({ taxonomy: "103K00000X" })],
    ["a digit short", dana({ taxonomy: "225X0000X" })],
    ["a word", dana({ taxonomy: "OT" })],
    ["a group's", dana({ taxonomy: "193400000X" })],
    [
      "told once, not on every row",
      practice(days, { providers: [{ ...provider("Dana"), taxonomy: "OT" }] }),
    ],
  ],
  "client-too-young": [
    ["the day before", one({}, ava({ dateOfBirth: "2026-10-06" }))],
    ["years", one({ date: "2015-10-05" }, ava({ dateOfBirth: "2019-04-12" }))],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "npi-invalid": [
    ["right", dana({ npi: "1234567893" })],
    ["spaces around it", dana({ npi: " 1003000126 " })],
    ["a blank", dana({})],
    ["all three", one({}, { ...group("1245319599"), ...ava({ referringNpi: "1003000126" }) })],
    [
      "a provider of no row",
      one({}, { providers: [provider("Dana"), { ...provider("Lee"), npi: "1" }] }),
    ],
    ["no rows", practice([], group("1"))],
  ],
  "taxonomy-unknown": [
    ["an occupational therapist's", dana({ taxonomy: "225X00000X" })],
    ["an assistant's, lower case", dana({ taxonomy: "224z00000x" })],
    ["a speech therapist's", dana({ taxonomy: "235Z00000X" })],
    ["a blank", dana({})],
  ],
  "client-too-young": [
    ["born that day", one({}, ava({ dateOfBirth: "2026-10-05" }))],
    ["a blank", one({})],
    ["no date", one({ date: undefined }, ava({ dateOfBirth: "2026-10-06" }))],
  ],
};
