import { adoptLogs } from "../../../../src/workbench/terminal/adopt/adopt";
import { readAdoption } from "../../../../src/workbench/terminal/adopt/adoption";
import type {
  BroughtLogs,
  LogAhead,
  LogsAddin,
  LogsAhead,
  Question,
} from "../../../../src/workbench/terminal/adopt/logs";
import { summarizeAdoption } from "../../../../src/workbench/terminal/adopt/summary";
import { adoptionLines } from "../../../../src/workbench/terminal/adopt/words";

const moment = { today: "2026-11-02", minutes: 600 };
const states = { new: 2, brought: 0, changed: 0, removed: 0, known: 0 };

const log = (name: string, table: "Sessions" | "Clients" = "Sessions"): LogAhead => ({
  ...{ name, states, isRemembered: false, inPlace: { isPossible: true } },
  reading: {
    ...{ table, confidence: 0.9 },
    columns: [{ column: 0, header: "CPT", field: "Code", confidence: 0.9 }],
    rows: [{ values: {} }, { values: {} }],
    skipped: [
      { row: 1, kind: "header", reason: "the header" },
      { row: 4, kind: "total", reason: "a total" },
      { row: 5, kind: "blank", reason: "a blank row" },
    ],
  },
});
const noLog: LogAhead = {
  ...{ name: "To do", states, isRemembered: false, inPlace: { isPossible: false, why: "No." } },
  reading: { table: "none", why: "it has no dates", columns: [] },
};

const nothing: Omit<LogsAhead, "logs"> = {
  ...{ questions: [], names: [], unclear: [], notices: [], mark: "m" },
  knownNames: { Client: [], Provider: [], Payer: [] },
};
const done: BroughtLogs = {
  ...{ outcome: "done", how: "copied", logs: [], sessions: 2, names: [], entries: [] },
  ...{ changed: [], known: 0, removed: 0, gone: 0, notices: [] },
};

/** An add-in with these logs, and what it was asked to write. */
function addinWith(logs: readonly LogAhead[], ahead: Partial<LogsAhead> = {}) {
  const written: unknown[] = [];
  const addin: LogsAddin = {
    findLogs: async () =>
      logs.map(({ name }) => ({ name, rows: 5, columns: 3, isHidden: name === "Old" })),
    openLogs: async ({ sheets, files }) => ({
      logs: [...sheets, ...files.map(({ name }) => name)].map((name) => ({
        ...{ name, firstColumn: 1 },
      })),
      isFile: new Set(files.map(({ name }) => name)),
      refused: [],
    }),
    previewLogs: async ({ opened }) => ({
      ...{ ...nothing, ...ahead },
      logs: opened.logs.map(({ name }) => logs.find((each) => each.name === name) ?? log(name)),
    }),
    bringLogs: async (options) => {
      written.push(["bring", options]);
      return done;
    },
    adoptInPlace: async (options) => {
      written.push(["in place", options]);
      return { ...done, how: "in place" };
    },
  };
  return { addin, written };
}

type Words = Parameters<typeof readAdoption>[0];

async function adopt(
  { addin }: Pick<ReturnType<typeof addinWith>, "addin">,
  words: Words = {},
  files: { name: string; bytes: Uint8Array }[] = []
) {
  const adoption = readAdoption({ adopt: true, ...words });
  if (!adoption) throw new Error("Nothing is adopted.");
  const fields = { Sessions: ["Code"] };
  return summarizeAdoption(await adoptLogs(addin, { adoption, files, moment, fields }));
}

test("every sheet in sight that is a log is brought; the others are named with why", async () => {
  const { addin, written } = addinWith([log("Sept"), log("Kids", "Clients"), noLog, log("Old")]);
  const { logs, notBrought } = await adopt({ addin });
  expect(logs.map(({ name, table }) => [name, table])).toEqual([
    ["Sept", "Sessions"],
    ["Kids", "Clients"],
  ]);
  expect(notBrought.map(({ name }) => name)).toEqual(["Old", "To do"]);
  expect(written).toMatchObject([["bring", { sources: { sheets: ["Sept", "Kids"] }, mark: "m" }]]);
});

test("a text file is brought without the sheets", async () => {
  const { addin, written } = addinWith([log("Sept")]);
  await adopt({ addin }, { log: ["oct.csv"] }, [{ name: "oct.csv", bytes: new Uint8Array() }]);
  expect(written).toMatchObject([
    ["bring", { sources: { sheets: [], files: [{ name: "oct.csv" }] } }],
  ]);
});

test("where nothing is a log, or what was named is none, nothing is written", async () => {
  const { addin, written } = addinWith([log("Sept"), noLog]);
  await expect(adopt({ addin }, { sheet: ["Sept", "To do"] })).rejects.toThrow(
    "Nothing was written; this cannot be brought as a log:\n  To do: it has no dates."
  );
  await expect(adopt(addinWith([]))).rejects.toThrow("no sheet besides Quarterhour's own");
  await expect(adopt(addinWith([noLog]))).rejects.toThrow("To do: it has no dates.");
  expect(written).toEqual([]);
});

test("a log that has headers and no rows yet is refused", async () => {
  const blank = log("Sept");
  const empty = { ...blank, reading: { ...blank.reading, rows: [] } } as LogAhead;
  await expect(adopt(addinWith([empty, noLog]))).rejects.toThrow(
    "There are headers and no rows to bring on Sept."
  );
});

test("what is not sure to be a log is brought where it is named, or was brought before", async () => {
  const plain = log("Maybe");
  const columns = [{ column: 0, header: "Name", field: "Client", confidence: 0.5 }];
  const unsure = { ...plain, reading: { ...plain.reading, columns, confidence: 0.5 } } as LogAhead;
  const why = /Maybe: it may be a list for Sessions, .* name it with --sheet to bring it\.$/;
  await expect(adopt(addinWith([unsure]))).rejects.toThrow(why);
  expect((await adopt(addinWith([unsure]), { sheet: ["maybe"] })).logs).toHaveLength(1);
  const known = addinWith([{ ...unsure, isRemembered: true }]);
  expect((await adopt(known)).logs).toHaveLength(1);
  const withCodes = { ...plain, reading: { ...plain.reading, confidence: 0.5 } } as LogAhead;
  expect((await adopt(addinWith([withCodes]))).logs).toHaveLength(1);
});

test("an open question refuses with what to type", async () => {
  const answers = [{ answer: 2026, words: "2026" }];
  const question: Question = { about: "year", question: "Which year?", answers, places: [] };
  const asking = addinWith([log("Sept")], { questions: [question] });
  await expect(adopt(asking)).rejects.toThrow(/Which year\?.*\n {2}2026: --answer year=2026$/s);
  expect(asking.written).toEqual([]);
});

test("one sheet of sessions is used in place; several, or one that cannot be, are refused", async () => {
  const one = addinWith([log("Sept"), log("Kids", "Clients")]);
  const { how, notBrought } = await adopt(one, { "in-place": true });
  expect(how).toBe("in place");
  expect(notBrought).toEqual([{ name: "Kids", why: "only one sheet is used in place" }]);
  expect(one.written).toMatchObject([["in place", { log: "Sept", mark: "m" }]]);
  const several = addinWith([log("Sept"), log("Oct")]);
  await expect(adopt(several, { "in-place": true })).rejects.toThrow("(Sept, Oct); name the one");
  const merged = { ...log("Sept"), inPlace: { isPossible: false, why: "it has merged cells." } };
  await expect(adopt(addinWith([merged as LogAhead]), { "in-place": true })).rejects.toThrow(
    "Sept cannot be used in place: it has merged cells."
  );
});

test("what was brought, skipped, not understood, left and changed is told", async () => {
  const name = {
    kind: "Client",
    typed: "Ava M.",
    rows: 1,
    like: [{ name: "Ava Moreno" }],
  } as const;
  const { addin } = addinWith([log("Sept"), noLog], {
    names: [{ ...name, like: [...name.like] }],
    knownNames: { ...nothing.knownNames, Client: ["Ava Moreno"] },
    unclear: [
      {
        ...{ log: "Sept", row: 3, header: "Out", field: "End" },
        text: "late",
        why: "“late” is no time",
      },
    ],
  });
  const change = { field: "Minutes", before: "45", now: "" };
  addin.bringLogs = async () => ({
    ...{ ...done, entries: [{ table: "Clients", rows: 1 }], known: 1, removed: 2, gone: 3 },
    names: [{ kind: "Provider", count: 2 }],
    changed: [{ log: "Sept", row: { sheetRow: 3 }, changes: [change] }],
  });
  expect(adoptionLines(await adopt({ addin }))).toEqual([
    "Brought 2 sessions, 1 row for Clients from Sept.",
    "Added to their tables: 2 providers.",
    "1 session stood in Sessions already.",
    "2 sessions had been taken out of Sessions and stay out.",
    "3 sessions in Sessions are no longer in the log.",
    "  Sept, 2 rows for Sessions: CPT is Code.",
    "    Skipped: total (row 4).",
    "Not brought:",
    "  To do: it has no dates.",
    "Not understood, and left as typed:",
    "  Sept row 3, Out: “late” is no time",
    "Left as typed, since they may be somebody known:",
    '  Client "Ava M." (1 row) may be Ava Moreno. If so: --same "Ava M.=Ava Moreno". If not: --new "Ava M.".',
    "Changed in the log since they were brought:",
    "  Sept row 3: Minutes was 45 and is blank now",
    "",
  ]);
});
