import type { LogSheet } from "../../../src/billing/logs/logSheet";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { bringLogs } from "../../../src/workflows/bringLogs";
import { checkSessions } from "../../../src/workflows/checkSessions";
import { table } from "../../billing/logs/grid";
import { columnOf, typeInto } from "../support/columns";
import { distFolder, moment } from "../support/practice";
import { session, smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf } from "../support/state";
import { agreed, ahead, bring, writeLog } from "./herWorkbook";

jest.setTimeout(120_000);

const header = "Date | Client | Code | In | Out | Notes";
const lines = [
  "10/5/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | buttons",
  "10/16/2026 | Ben Ito | 97110 | 9:00 AM | 9:45 AM | swing",
  "10/19/2026 | Ben Ito | 97110 | 9:00 AM | 9:45 AM | zips",
  "10/26/2026 | Cy Adler | 97535 | 1:00 PM | 1:45 PM | shoes",
];
const logOf = (rows: readonly string[], name = "October"): LogSheet =>
  table([header, ...rows].join("\n"), { name });

let host: HostSession;
beforeEach(async () => {
  host = await bootExcel({ bytes: await workbookWith(smallPractice([])) });
});
afterEach(() => host.close());

/** Her sheet, typed anew. */
function rewrite(log: LogSheet): void {
  host.book
    .sheets()
    .find(({ name }) => name === log.name)
    ?.delete();
  writeLog(host.book, log);
}

const counts = async (name = "October") => {
  const { logs } = await ahead([name]);
  return Object.fromEntries(Object.entries(logs[0]?.states ?? {}).filter(([, count]) => count > 0));
};

describe("a log that was brought", () => {
  beforeEach(async () => {
    writeLog(host.book, logOf(lines));
    await bring(["October"]);
  });

  test("and sorted by her, is all there", async () => {
    rewrite(logOf([...lines].reverse()));
    const state = stateOf(host.book);
    expect(await bring(["October"])).toMatchObject({ outcome: "done", sessions: 0, known: 4 });
    expect(stateOf(host.book)).toEqual(state);
    expect((await ahead(["October"])).obstacle).toMatch(/Nothing on "October" is new/);
  });

  test("and continued, brings the new rows only, after the last id that was given", async () => {
    rewrite(logOf([...lines, "10/27/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | beads"]));
    expect(await counts()).toEqual({ brought: 4, new: 1 });
    expect(await bring(["October"])).toMatchObject({ sessions: 1, known: 4, names: [] });
    expect(columnOf(host, "Sessions", "Session ID").at(-1)).toBe("S-00005");
  });

  test("and corrected by her, tells what changed and leaves Sessions as it is", async () => {
    const [first = "", ...rest] = lines;
    rewrite(logOf([first.replace("97530", "97110"), ...rest]));
    const sessions = stateOf(host.book).tables.Sessions;
    const { changed, known } = await bring(["October"]);
    expect(known).toBe(3);
    expect(changed.map(({ changes }) => changes)).toEqual([
      [{ field: "Code", before: "97530", now: "97110" }],
    ]);
    expect(stateOf(host.book).tables.Sessions).toEqual(sessions);
  });

  test("does not bring again what she took out of Sessions, nor give its id to another", async () => {
    host.book.tableByName("Sessions")?.deleteRows(3, 1);
    rewrite(logOf([...lines, "10/27/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | beads"]));
    expect(await counts()).toEqual({ brought: 3, removed: 1, new: 1 });
    expect(await bring(["October"])).toMatchObject({ sessions: 1, removed: 1 });
    expect(columnOf(host, "Sessions", "Session ID")).toEqual([
      ...["S-00001", "S-00002", "S-00003", "S-00005"],
    ]);
  });

  test("says which sessions are gone from it", async () => {
    rewrite(logOf(lines.slice(0, 3)));
    const result = await bring(["October"]);
    expect(result).toMatchObject({ sessions: 0, gone: 1 });
    expect(result.notices.join()).toMatch(
      /1 session that came from this log before is no longer in it/
    );
  });

  test("is the same log when Sessions was sorted and checked", async () => {
    const sort = [{ column: 0, ascending: false }];
    host.book.tableByName("Sessions")?.sort(sort);
    await checkSessions({ moment });
    expect(await counts()).toEqual({ brought: 4 });
  });

  test("is known on a sheet of another name, and goes by that name from then on", async () => {
    rewrite(logOf([]));
    host.book
      .sheets()
      .find(({ name }) => name === "October")
      ?.delete();
    const more = "10/27/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | beads";
    writeLog(host.book, logOf([...lines, more], "Oct 2026"));
    expect(await counts("Oct 2026")).toEqual({ known: 4, new: 1 });
    const result = await bring(["Oct 2026"]);
    expect(result).toMatchObject({ sessions: 1, known: 4 });
    expect(result.notices.join()).toMatch(/4 sessions of "Oct 2026" came from "October" before/);
    expect(columnOf(host, "Sessions", "Client")).toHaveLength(5);
    rewrite(logOf([...lines, more.replace("97530", "97110")], "Oct 2026"));
    expect(await counts("Oct 2026")).toEqual({ brought: 4, changed: 1 });
  });

  test("nothing is written where she changed the log after she looked at it", async () => {
    rewrite(logOf([...lines, "10/27/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | beads"]));
    const options = await agreed(["October"]);
    rewrite(logOf([...lines, "10/28/2026 | Ava Moreno | 97530 | 3:00 PM | 3:45 PM | beads"]));
    const state = stateOf(host.book);
    expect(await bringLogs(options)).toMatchObject({ outcome: "changed", sessions: 0 });
    expect(stateOf(host.book)).toEqual(state);
  });
});

describe("sessions that were typed by hand", () => {
  test("are known, with formulas that are computed and with such as are not", async () => {
    const bytes = await workbookWith(
      smallPractice([
        session("2026-10-05", "Ben Madeup", "97530", 45, 3),
        {
          ...session("2026-10-06", "Ben Madeup", "97530", 45, 3),
          Minutes: formula("MINUTES"),
          Units: formula("UNITS"),
        },
      ])
    );
    for (const functionsJson of [undefined, `${distFolder}/functions.json`]) {
      host = await bootExcel({ bytes, ...(functionsJson && { functionsJson }) });
      if (functionsJson) host.loadScript(`${distFolder}/functions.js`);
      writeLog(
        host.book,
        logOf([
          "10/5/2026 | Ben Madeup | 97530 | 11:00 AM | 11:45 AM | buttons",
          "10/6/2026 | Ben Madeup | 97530 | 11:00 AM | 11:45 AM | buttons",
          "10/16/2026 | Ben Madeup | 97530 | 11:00 AM | 11:45 AM | buttons",
        ])
      );
      expect(await counts()).toEqual({ known: 2, new: 1 });
      expect(await bring(["October"])).toMatchObject({ sessions: 1, known: 2 });
      expect(columnOf(host, "LogRows", "Session ID")).toEqual(["S-00001", "S-00002", "S-00003"]);
      expect(columnOf(host, "Sessions", "Session ID")).toEqual(["S-00001", "S-00002", "S-00003"]);
      expect(await counts()).toEqual({ brought: 3 });
    }
  });
});

function formula(name: "MINUTES" | "UNITS") {
  const text =
    name === "MINUTES" ? "=OT.MINUTES([@Start],[@End])" : "=OT.UNITS([@Minutes],[@Code])";
  return { kind: "formula", formula: text } as const;
}

describe("next month", () => {
  test("what she said of columns, of names and of days holds for a sheet that is written alike", async () => {
    const day = (rows: readonly string[]) => rows.map((row) => row.replace(/^\d+\//, "5/"));
    writeLog(host.book, logOf(day(["10/5/2026 | Ava M. | 97530 | 3:00 PM | 3:45 PM | x"]), "May"));
    const names = [{ kind: "Client", typed: "Ava M.", does: "same", as: "Ada Inventa" }] as const;
    const wishes = {
      names,
      answers: { dateOrder: "month first" as const },
      logs: { May: { columns: [{ column: 5, field: "none" as const }] } },
    };
    const first = await ahead(["May"], wishes);
    expect(first.obstacle).toBeUndefined();
    expect(await bring(["May"], wishes)).toMatchObject({ sessions: 1, names: [] });
    expect(columnOf(host, "Sessions", "Client")).toEqual(["Ada Inventa"]);
    writeLog(host.book, logOf(["6/8/2026 | Ava M. | 97530 | 3:00 PM | 3:45 PM | y"], "June"));
    const next = await ahead(["June"]);
    expect(next).toMatchObject({ questions: [], names: [], totals: { from: "2026-06-08" } });
    expect(next.logs[0]).toMatchObject({ isRemembered: true });
    await bring(["June"]);
    expect(columnOf(host, "Sessions", "Client")).toEqual(["Ada Inventa", "Ada Inventa"]);
    expect(columnOf(host, "Sessions", "Description")).toEqual(["", ""]);
  });
});

test("a row typed over in Sessions after it was brought is told of, and stays", async () => {
  writeLog(host.book, logOf(lines));
  await bring(["October"]);
  typeInto(host, "Sessions", { row: 1, header: "Code", value: 97112 });
  expect(await counts()).toEqual({ brought: 4 });
  expect(columnOf(host, "Sessions", "Code")[0]).toBe(97112);
});
