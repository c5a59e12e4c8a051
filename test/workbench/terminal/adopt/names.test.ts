import { decideNames, readSame } from "../../../../src/workbench/terminal/adopt/names";
import type { LogAhead, NewName } from "../../../../src/workbench/terminal/adopt/logs";

const knownNames = { Client: ["Ava Moreno"], Provider: [], Payer: [] };
const name = (typed: string, rows: number, ...like: string[]): NewName => ({
  ...{ kind: "Client", typed, rows },
  like: like.map((each) => ({ name: each })),
});
const decide = (
  names: NewName[],
  same: string[] = [],
  others: string[] = [],
  logs: LogAhead[] = []
) => {
  const wishes = { same: readSame(same), others };
  const { answers, left } = decideNames({ names, knownNames, logs }, wishes);
  return {
    answers: answers.map(({ typed, does, as }) => `${typed} ${does} ${as}`),
    left: left.map(({ typed }) => typed),
  };
};

test("a name that is like nobody is added", () => {
  expect(decide([name("Cy Adler", 2)])).toEqual({ answers: ["Cy Adler add Cy Adler"], left: [] });
});

test("a name that is like somebody known is left as it is typed until she says who it is", () => {
  const names = [name("Ava M.", 2, "Ava Moreno")];
  expect(decide(names)).toEqual({ answers: ["Ava M. leave Ava M."], left: ["Ava M."] });
  expect(decide(names, ["ava m.=ava moreno"]).answers).toEqual(["Ava M. same Ava Moreno"]);
  expect(decide(names, [], ["Ava M."]).answers).toEqual(["Ava M. add Ava M."]);
  expect(decide(names, ["Ava M.=Ava Maddox"]).answers).toEqual(["Ava M. add Ava Maddox"]);
});

test("of new names that are alike the one in most rows is added, or the longest, or the first", () => {
  const alike = (one: [string, number], other: [string, number]) =>
    decide([name(...one, other[0]), name(...other, one[0])]).left;
  expect(alike(["Ben I.", 1], ["Ben Ito", 5])).toEqual(["Ben I."]);
  expect(alike(["Ben Ito", 5], ["Ben Itoh", 1])).toEqual(["Ben Itoh"]);
  expect(alike(["Ben I.", 2], ["Ben Ito", 2])).toEqual(["Ben I."]);
  expect(alike(["Ben Ita", 2], ["Ben Ito", 2])).toEqual(["Ben Ito"]);
});

test("a name that a list of clients has is the name, in however few rows", () => {
  const names = [name("Ben I.", 20, "Ben Ito"), name("Ben Ito", 1, "Ben I.")];
  const list: LogAhead = {
    ...{
      name: "Kids",
      isRemembered: false,
      inPlace: { isPossible: false, why: "It lists clients." },
    },
    states: { new: 1, brought: 0, changed: 0, removed: 0, known: 0 },
    reading: {
      table: "Clients",
      confidence: 1,
      columns: [],
      rows: [{ values: { Client: "Ben Ito" } }],
      skipped: [],
    },
  };
  expect(decide(names, [], [], [list]).left).toEqual(["Ben I."]);
  const twins = [name("Ben Ito", 1, "Ben Itoh"), name("Ben Itoh", 1, "Ben Ito")];
  const rows = twins.map(({ typed }) => ({ values: { Client: typed } }));
  const ofBoth = { ...list, reading: { ...list.reading, rows } } as LogAhead;
  expect(decide(twins, [], [], [ofBoth]).left).toEqual([]);
  const inParts = ["Ito", "Itoh"].map((last) => ({
    values: { "First name": "Ben", "Last name": last },
  }));
  const apart = { ...list, reading: { ...list.reading, rows: inParts } } as LogAhead;
  expect(decide(twins, [], [], [apart]).left).toEqual([]);
  expect(decide(names).left).toEqual(["Ben Ito"]);
});

test("whom she names as somebody is added, also where it is in fewer rows", () => {
  const names = [name("Ben I.", 5, "Ben Ito"), name("Ben Ito", 1, "Ben I.")];
  expect(decide(names, ["Ben I.=Ben Ito"])).toEqual({
    answers: ["Ben I. same Ben Ito", "Ben Ito add Ben Ito"],
    left: [],
  });
});

test.each(["Ava M.", "=Ava Moreno", "Ava M.=", "a=b=c"])("--same %s is refused", (word) => {
  expect(() => readSame([word])).toThrow(/write it like --same "Ava M\.=Ava Moreno"\.$/);
});

test("a name that the log does not have is refused with those that it has", () => {
  expect(() => decide([name("Cy Adler", 1)], ["Cy Adlr=Ava Moreno"])).toThrow(
    '"Cy Adlr" is no new name of the log; its new names are "Cy Adler".'
  );
  expect(() => decide([], [], ["Cy"])).toThrow('"Cy" is no new name of the log; it has none.');
});
