import { ruleBookOf } from "../../../src/billing/codes/ruleBook";
import type { PairRule } from "../../../src/billing/records";

/** Rows 1, 2, 3 ... of table Edits. */
function book(...fields: (Partial<PairRule> & { code1: string; code2: string })[]) {
  return ruleBookOf(
    [],
    fields.map((one, at) => ({ row: at + 1, problems: [], ...one }))
  );
}

/** `column 1 > column 2`, with `+` where a modifier helps. */
function words(rules: ReturnType<typeof book>, code1: string, code2: string, isoDate: string) {
  const edit = rules.editOn(code1, code2, isoDate);
  return edit && `${edit.column1} > ${edit.column2}${edit.modifierAllowed ? "+" : ""}`;
}

const unreadable = (column: string) => [{ column, kind: "unreadable", text: "soon" } as const];
const ours = { code1: "97530", code2: "97140", modifierAllowed: true };

describe("pairs of table Edits", () => {
  const cases: [string, ReturnType<typeof book>, [string, string, string], string | undefined][] = [
    ["a new pair", book(ours), ["97530", "97140", "2026-10-05"], "97530 > 97140+"],
    ["in the other order", book(ours), ["97140", "97530", "2026-10-05"], "97530 > 97140+"],
    [
      "as typed",
      book({ code1: " g0283", code2: "97530" }),
      ["G0283 ", " 97530", "2026-10-05"],
      "G0283 > 97530",
    ],
    [
      "a blank says no modifier helps",
      book({ code1: "97530", code2: "97140" }),
      ["97530", "97140", "2026-10-05"],
      "97530 > 97140",
    ],
    [
      "before its From",
      book({ ...ours, from: "2026-10-01" }),
      ["97530", "97140", "2026-09-30"],
      undefined,
    ],
    [
      "on its From",
      book({ ...ours, from: "2026-10-01" }),
      ["97530", "97140", "2026-10-01"],
      "97530 > 97140+",
    ],
    [
      "after its To",
      book({ ...ours, to: "2026-09-30" }),
      ["97530", "97140", "2026-10-01"],
      undefined,
    ],
    [
      "a built-in pair turned around",
      book({ code1: "97530", code2: "97150", modifierAllowed: true }),
      ["97150", "97530", "2026-10-05"],
      "97530 > 97150+",
    ],
    [
      "a built-in pair that has ended",
      book({ code1: "97150", code2: "97530", to: "2025-12-31" }),
      ["97150", "97530", "2026-10-05"],
      undefined,
    ],
    [
      "a built-in pair that no row names",
      book(ours),
      ["97150", "97530", "2026-10-05"],
      "97150 > 97530+",
    ],
    [
      "two rows: the later From",
      book(ours, { ...ours, modifierAllowed: false, from: "2026-01-01" }),
      ["97530", "97140", "2026-10-05"],
      "97530 > 97140",
    ],
    [
      "two rows alike: the upper",
      book(ours, { ...ours, modifierAllowed: false }),
      ["97530", "97140", "2026-10-05"],
      "97530 > 97140+",
    ],
    [
      "a From that cannot be read adds nothing",
      book({ ...ours, problems: unreadable("From") }),
      ["97530", "97140", "2026-10-05"],
      undefined,
    ],
    [
      "nor takes anything away",
      book({ code1: "97150", code2: "97530", to: "2025-12-31", problems: unreadable("From") }),
      ["97150", "97530", "2026-10-05"],
      "97150 > 97530+",
    ],
    [
      "To before From",
      book({ code1: "97150", code2: "97530", from: "2026-01-01", to: "2025-01-01" }),
      ["97150", "97530", "2026-10-05"],
      "97150 > 97530+",
    ],
    ["a blank code", book({ code1: "97530", code2: " " }), ["97530", "", "2026-10-05"], undefined],
  ];

  it.each(cases)("%s", (_, rules, [code1, code2, isoDate], expected) => {
    expect(words(rules, code1, code2, isoDate)).toBe(expected);
  });
});
