import type { Session } from "../../../src/billing/records";
import { practice, rows } from "../practice";
import { findingsOf } from "./told";

const told = (...fields: Partial<Session>[]) =>
  findingsOf(
    practice(rows(...fields.map((each, at) => ({ date: `2026-10-0${at + 1}`, ...each })))),
    "note-not-signed"
  ).map(({ row, severity, message }) => [row, severity, message]);
const blank = "Note signed is blank; type Yes once the note is signed";

describe("signed notes", () => {
  it("are asked for where at least half of the rows tell of them", () => {
    expect(told({ noteSigned: true }, {}, { noteSigned: true }, {})).toEqual([
      [2, "review", blank],
      [4, "review", blank],
    ]);
    expect(told({ noteSigned: true }, {}, {})).toEqual([]);
  });

  it("hold a session back where the answer is No, also where it stands alone", () => {
    expect(told({}, {}, { noteSigned: false })).toEqual([
      [3, "fix", "Note signed is No; sign the note, then type Yes"],
    ]);
  });

  it("count a No among the rows that tell of them, and a word not", () => {
    const pending = {
      problems: [{ column: "Note signed", kind: "unreadable" as const, text: "pending" }],
    };
    expect(told({ noteSigned: false }, {}).map(([row]) => row)).toEqual([1, 2]);
    expect(told(pending, {})).toEqual([
      [1, "review", 'Note signed reads "pending"; type Yes once the note is signed'],
    ]);
  });
});
