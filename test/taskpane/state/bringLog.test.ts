import type { ColumnMatch } from "../../../src/billing/logs/matching/matchColumns";
import type { Question } from "../../../src/billing/logs/rows/questions";
import { shownQuestions } from "../../../src/taskpane/state/bring/asked";
import {
  addedNames,
  askedNames,
  keyOfName,
  openNames,
  settledAnswers,
} from "../../../src/taskpane/state/bring/nameAnswers";
import { rowsBesides } from "../../../src/taskpane/state/bring/rowsBesides";
import { missingFields, surenessOf } from "../../../src/taskpane/state/bring/sureness";
import { withFiles } from "../../../src/taskpane/state/bring/textFiles";
import { withAnswer, withColumn, withSheetNames } from "../../../src/taskpane/state/bring/wishes";
import { logsAhead, newName, opened } from "../support/logs";

function match(change: Partial<ColumnMatch>): ColumnMatch {
  return {
    ...{ column: 0, header: "A", field: "none", confidence: 1, reason: "it is so" },
    ...{ samples: [], others: [] },
    ...change,
  };
}

describe("how sure a column is", () => {
  it.each([
    ["sure", match({ field: "Date", confidence: 0.75 })],
    ["likely", match({ field: "Date", confidence: 0.74 })],
    ["not sure", match({ field: "Date", confidence: 0.54 })],
    ["sure", match({ confidence: 0.6 })],
    ["likely", match({ confidence: 0.59 })],
    ["likely", match({ confidence: 0.9, others: [{ field: "Client", confidence: 0.5 }] })],
    ["sure", match({ confidence: 0.9, others: [{ field: "Client", confidence: 0.49 }] })],
    [
      "sure",
      match({ adds: { to: "Code", number: 2 }, others: [{ field: "Code", confidence: 0.9 }] }),
    ],
    ["sure", match({ isFixed: true, others: [{ field: "Client", confidence: 0.9 }] })],
  ])("%s: %j", (sureness, column) => {
    expect(surenessOf(column)).toBe(sureness);
  });
});

test("what is missing is told, whatever column serves for it", () => {
  expect(missingFields([])).toEqual(["Date", "Client", "Code"]);
  expect(
    missingFields([
      match({ field: "Start", alsoDate: true }),
      match({ field: "Last name" }),
      match({ adds: { to: "Units", code: "97530" } }),
    ])
  ).toEqual([]);
});

test("a field goes to one column, no field to as many as she likes", () => {
  const first = withColumn({}, ["Oct"], 1, "Client");
  const moved = withColumn(first, ["Oct"], 2, "Client");
  expect(moved.logs).toEqual({ Oct: { columns: [{ column: 2, field: "Client" }] } });
  const unused = withColumn(withColumn(moved, ["Oct"], 3, "none"), ["Oct"], 4, "none");
  expect(unused.logs?.Oct?.columns).toHaveLength(3);
  expect(withColumn(moved, ["Oct"], 2, undefined).logs).toEqual({ Oct: { columns: [] } });
});

test("whose a sheet is stands beside what its columns are", () => {
  const wishes = withSheetNames(withColumn({}, ["Oct"], 1, "Code"), ["Oct"], { provider: "Jane" });
  expect(withSheetNames(wishes, ["Oct"], { client: "" }).logs?.Oct).toEqual({
    columns: [{ column: 1, field: "Code" }],
    sheetNames: { provider: "Jane", client: "" },
  });
});

const order: Question = {
  ...{ about: "dateOrder", question: "Which?", places: [] },
  answers: [{ answer: "day first", words: "The day" }],
};
const place: Question = { ...order, about: "places", word: "gym", answers: [] };

test("a question stays once she has answered it, and goes where it is no longer asked", () => {
  const wishes = withAnswer(withAnswer({}, order, "day first"), place, "12");
  expect(wishes.answers).toEqual({ dateOrder: "day first", places: { gym: "12" } });
  expect(shownQuestions([order, place], [], wishes)).toEqual([order, place]);
  expect(shownQuestions([order, place], [place], {})).toEqual([place]);
  expect(shownQuestions([place], [order, place], {})).toEqual([place, order]);
});

describe("names", () => {
  const [short, full] = [
    newName("Client", "Ava M.", "Ava Moreno"),
    newName("Client", "Ava Moreno", "Ava M."),
  ];
  const typed = [
    { ...newName("Client", "Ben Ita", "Ben Ito"), rows: 1 },
    { ...newName("Client", "Ben Ito", "Ben Ita"), rows: 9 },
  ];

  it("of two new ones that are alike, the shorter is asked for", () => {
    const asked = askedNames([short, full]);
    expect(asked.map(({ like }) => like.length)).toEqual([1, 0]);
    expect(openNames(asked, new Map()).map(({ typed: name }) => name)).toEqual(["Ava M."]);
  });

  it("of two that are as long, the rarer is asked for", () => {
    expect(askedNames(typed).map(({ like }) => like.length)).toEqual([1, 0]);
  });

  it("that are like one of the table wait in any case", () => {
    const asked = askedNames([newName("Client", "Ava Moreno-Diaz", "Ava Moreno")]);
    expect(openNames(asked, new Map())).toHaveLength(1);
  });

  it("of another kind are no matter", () => {
    const names = [newName("Payer", "Ava"), newName("Client", "Ava Moreno", "Ava")];
    expect(askedNames(names)[1]?.like).toHaveLength(1);
  });

  it("are added by default, and not while she is about to say otherwise", () => {
    const names = [newName("Client", "Cy"), newName("Payer", "Aetna")];
    expect(settledAnswers(names, new Map())).toHaveLength(2);
    const begun = new Map([[keyOfName(names[0]!), "open" as const]]);
    expect(settledAnswers(names, begun).map(({ typed: name }) => name)).toEqual(["Aetna"]);
    expect(addedNames(names, begun)).toEqual([{ kind: "Payer", count: 1 }]);
  });
});

test("a list of clients and the names of sessions are counted once", () => {
  const ahead = logsAhead(opened([]), {});
  const totals = { ...ahead.totals, entries: [{ table: "Clients" as const, rows: 5 }] };
  const newNames = [newName("Client", "Cy"), newName("Provider", "Jane")];
  expect(rowsBesides({ newNames, names: new Map() }, { ...ahead, totals })).toEqual([
    { table: "Clients", rows: 5 },
    { table: "Providers", rows: 1 },
  ]);
});

test("of two files of one name the later holds", () => {
  const file = (name: string, byte: number) => ({ name, bytes: Uint8Array.of(byte) });
  expect(withFiles([file("a.csv", 1), file("b.csv", 2)], [file("a.csv", 3)])).toEqual([
    file("b.csv", 2),
    file("a.csv", 3),
  ]);
});
