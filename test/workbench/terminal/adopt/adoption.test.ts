import { fileNames, isTextFile } from "../../../../src/workbench/terminal/adopt/adoption";
import { chooseSheets } from "../../../../src/workbench/terminal/adopt/chooseSheets";
import { readArguments } from "../../../../src/workbench/terminal/arguments";

const asked = (...words: string[]) => readArguments(["in.xlsx", "out.xlsx", ...words]);

test("documents are made with --adopt only where --make asks for them", () => {
  expect(asked("--adopt").kinds).toEqual([]);
  expect(asked("--adopt", "--make", "superbills").kinds).toEqual(["Superbill"]);
  expect(asked().adoption).toBeUndefined();
});

test("everything that can be said of logs is read", () => {
  const words = ["--sheet", "Oct", "--sheet", "Nov", "--log", "a/dec.csv", "--new", "Ben I."];
  words.push("--answer", "year=2026", "--same", "Ava M.=Ava Moreno", "--column", "Oct:CPT=Code");
  words.push("--tab", "Nov:Provider=Jane Roe");
  expect(asked("--adopt", ...words).adoption).toEqual({
    ...{ sheets: ["Oct", "Nov"], files: ["a/dec.csv"], isInPlace: false, others: ["Ben I."] },
    answers: { year: 2026 },
    same: [{ typed: "Ava M.", as: "Ava Moreno" }],
    columns: [{ log: "Oct", column: "CPT", field: "Code" }],
    tabs: [{ log: "Nov", names: { provider: "Jane Roe" } }],
  });
});

test.each([
  [["--sheet", "Oct"], "--sheet goes with --adopt"],
  [["--in-place"], "--in-place goes with --adopt"],
  [["--adopt", "--in-place", "--log", "a.csv"], "A text file cannot be used in place"],
  [
    ["--adopt", "--in-place", "--sheet", "a", "--sheet", "b"],
    "Only one sheet can be used in place",
  ],
])("%j is refused", (words, reason) => {
  expect(() => asked(...words)).toThrow(reason);
});

test("text files are told by their endings, and two of the same name are refused", () => {
  expect(["a.CSV", "a.tsv", "a.txt", "a.xlsx", "csv"].map(isTextFile)).toEqual([
    ...[true, true, true, false, false],
  ]);
  expect(fileNames(["x/a.csv", "b.csv"])).toEqual(["a.csv", "b.csv"]);
  expect(() => fileNames(["x/a.csv", "y/a.csv"])).toThrow("Two files are called a.csv");
});

const sheet = (name: string, rows: number, isHidden = false) => ({
  ...{ name, rows, columns: 3, isHidden },
});
const found = [sheet("Oct", 9), sheet("Old", 9, true), sheet("Blank", 0)];

test("every sheet in sight is taken where none is named; of a hidden one it is said", () => {
  expect(chooseSheets(found, [], false)).toEqual({
    sheets: ["Oct"],
    left: [{ name: "Old", why: "it is hidden; name it with --sheet to bring it" }],
  });
});

test("what is named is taken alone", () => {
  expect(chooseSheets(found, ["old ", "Old"], false)).toEqual({ sheets: ["Old"], left: [] });
  expect(chooseSheets(found, [], true)).toEqual({ sheets: [], left: [] });
  expect(() => chooseSheets(found, ["Nov"], false)).toThrow(
    "There is no sheet called Nov that could be a log; there are Oct, Old, Blank."
  );
});
