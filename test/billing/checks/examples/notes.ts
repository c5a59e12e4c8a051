import type { Session } from "../../../../src/billing/records";
import { practice, rows } from "../../practice";
import type { Examples } from "./example";

const days = (...fields: Partial<Session>[]) =>
  practice(rows(...fields.map((each, at) => ({ date: `2026-10-0${at + 1}`, ...each }))));
const unread = (text: string) => ({
  problems: [{ column: "Note signed", kind: "unreadable" as const, text }],
});

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "note-not-signed": [
    ["No", days({ noteSigned: false })],
    ["No today", days({ noteSigned: false, date: "2026-11-02" })],
    ["No without a date", days({ noteSigned: false, date: undefined })],
    ["a blank where others are signed", days({ noteSigned: true }, {})],
    ["a word", days(unread("pending"))],
    ["an error", days(unread("#N/A"))],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "note-not-signed": [
    ["Yes", days({ noteSigned: true })],
    ["a column that is not kept", days({})],
    ["a column that is hardly kept", days({ noteSigned: true }, {}, {})],
    ["a blank today", days({ noteSigned: true }, { date: "2026-11-02" })],
    ["a blank without a date", days({ noteSigned: true }, { date: undefined })],
    ["No on a day to come", days({ noteSigned: false, date: "2026-11-03" })],
  ],
};
