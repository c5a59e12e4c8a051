import {
  blankOrError,
  foldedText,
  isDash,
  plainText,
  quoted,
  spacedText,
  typedText,
} from "../../../../src/billing/logs/cells/cellText";

describe("plainText", () => {
  it.each([
    ["spaces that do not break", "3:15\u202fPM\u00a0 ", "3:15 PM"],
    ["marks of direction", "\u200f10/5\u200e", "10/5"],
    ["joiners", "10\u200d/5", "10/5"],
    ["a byte order mark", "\ufeff10/5", "10/5"],
    ["full-width", "１０／５", "10/5"],
    ["dashes", "9–10—11−12", "9-10-11-12"],
    ["curly apostrophes", "45’", "45'"],
    ["lines and tabs", "a\r\nb\tc", "a b c"],
    ["letters in two pieces", "e\u0301", "é"],
    ["what is plain", "97530-GO x4", "97530-GO x4"],
  ])("%s", (_habit, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});

it("keeps what letters and emoji are joined with, where a text is kept", () => {
  const family = "👩\u200d👧";
  expect(spacedText(` ${family}  Ava\u200b `)).toBe(`${family} Ava`);
});

it("folds capitals, accents and ß", () => {
  expect(foldedText("SEÑOR  Weiß")).toBe("senor weiss");
});

it("quotes at most forty letters, and cuts no emoji in half", () => {
  expect(quoted("Ava")).toBe("“Ava”");
  expect(quoted("👧".repeat(41))).toBe(`“${"👧".repeat(39)}…”`);
});

it("knows blank cells, dashes and errors", () => {
  expect([null, "", " \u00a0\u200b"].map((value) => blankOrError({ value })?.kind)).toEqual([
    "blank",
    "blank",
    "blank",
  ]);
  expect(["-", "—", " – ", "- 1"].map((value) => isDash({ value }))).toEqual([
    true,
    true,
    true,
    false,
  ]);
  for (const value of ["#N/A", "#DIV/0!", "#name?", "#SPILL!"]) {
    expect(blankOrError({ value })).toMatchObject({ kind: "unclear", text: value });
  }
  expect(blankOrError({ value: "#1" })).toBeUndefined();
  expect(blankOrError({ value: "broken", isError: true })?.kind).toBe("unclear");
});

it("shows a cell as it was typed", () => {
  expect([true, 4.5, null, " a "].map((value) => typedText({ value }))).toEqual([
    "TRUE",
    "4.5",
    "",
    "a",
  ]);
});
