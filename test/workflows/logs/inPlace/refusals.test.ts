import type { LogSheet } from "../../../../src/billing/logs/logSheet";
import { bootExcel, type HostSession } from "../../../../src/workbench/host/node/bootExcel";
import { openLogs } from "../../../../src/workflows/openLogs";
import { previewLogs } from "../../../../src/workflows/previewLogs";
import { moment } from "../../support/practice";
import { grid, type Typed } from "../../../billing/logs/grid";
import { session, smallPractice, workbookWith } from "../../support/smallPractice";
import { stateOf } from "../../support/state";
import { adopt, ahead, headers, herLog, logName, rows, writeLog } from "./herLog";

jest.setTimeout(120_000);

let host: HostSession;
let empty: Uint8Array;
let filled: Uint8Array;

beforeAll(async () => {
  empty = await workbookWith(smallPractice([]));
  const one = session("2026-10-05", "Ada Inventa", "97530", 45, 3);
  filled = await workbookWith(smallPractice([one]));
});
afterEach(async () => {
  await host.idle();
  host.close();
});

const log = (body: Typed[][]): LogSheet => grid(body, { name: logName });
/** One day of them proves which number is the day. */
const plain = [rows[1] ?? [], rows[4] ?? []];
const sheet = () => host.book.sheets().find(({ name }) => name === logName);

const cases: [string, LogSheet, string, ((made: HostSession) => void)?][] = [
  [
    "dates that stand on the first row of a day only",
    log([
      headers,
      ...plain,
      ["", ...(plain[1] ?? []).slice(1)],
      ["", ...(plain[0] ?? []).slice(1)],
    ]),
    "sorting the table would change them",
  ],
  [
    "two lists",
    log([headers, ...plain, [], ["Date", "Client", "Therapist", "CPT", "Minutes"], ["10/5/2026"]]),
    "Several lists",
  ],
  [
    "start and end in one column",
    log([
      ["Date", "Client", "CPT", "Time"],
      ["2026-10-05", "Ada Inventa", 97530, "9:00-9:45 AM"],
      ["2026-10-06", "Ben Madeup", 97530, "9:00-9:45 AM"],
    ]),
    "Start and end stand in one column",
  ],
  [
    "further codes in a column of their own",
    log([
      ["Date", "Client", "CPT 1", "Units 1", "CPT 2", "Units 2"],
      ["2026-10-05", "Ada Inventa", 97530, 2, 97535, 1],
      ["2026-10-06", "Ben Madeup", 97530, 2, 97535, 1],
    ]),
    "further codes",
  ],
  [
    "date and time in one column",
    log([
      ["When", "Client", "CPT", "Minutes"],
      ["2026-10-05 9:00 AM", "Ada Inventa", 97530, 45],
      ["2026-10-06 9:00 AM", "Ben Madeup", 97530, 45],
    ]),
    "Date and time stand in one column",
  ],
  [
    "merged cells",
    herLog(),
    "merged",
    () => sheet()?.merge({ row: 4, column: 1, rowCount: 1, columnCount: 2 }, false),
  ],
  [
    "a table that ends before the list does",
    herLog(),
    "goes on to row",
    () => sheet()?.addTable({ row: 2, column: 0, rowCount: 3, columnCount: headers.length }, true),
  ],
  [
    "sums at its right",
    herLog(),
    "at the right",
    () => sheet()?.setValues({ row: 4, column: 13, rowCount: 1, columnCount: 1 }, [["sum"]]),
  ],
];

test.each(cases.map(([habit, ...made]) => [habit, made] as const))(
  "a log with %s is not used in place, and nothing is written",
  async (_, [made, why, change]) => {
    host = await bootExcel({ bytes: empty });
    writeLog(host.book, made);
    change?.(host);
    const before = stateOf(host.book);
    const { logs, obstacle } = await ahead();
    expect(logs[0]?.inPlace).toMatchObject({ isPossible: false });
    expect(obstacle).toContain(why);
    await expect(adopt()).rejects.toThrow(why);
    expect(stateOf(host.book)).toEqual(before);
  }
);

test("where sessions stand in table Sessions already, the log is to be copied in", async () => {
  host = await bootExcel({ bytes: filled });
  writeLog(host.book, herLog());
  expect((await ahead()).obstacle).toBe(
    "1 session stands in table Sessions on sheet Sessions already, and there is only one such table; copy the log in."
  );
});

test("a log that changed since it was previewed is left as it is", async () => {
  host = await bootExcel({ bytes: empty });
  writeLog(host.book, herLog());
  const before = stateOf(host.book);
  expect(await adopt({}, { mark: "of yesterday" })).toMatchObject({ outcome: "changed" });
  expect(stateOf(host.book)).toEqual(before);
});

test("one log of several, and one that is a text file, are to be copied in", async () => {
  host = await bootExcel({ bytes: empty });
  writeLog(host.book, herLog());
  writeLog(host.book, herLog({ name: "Otro registro" }));
  const preview = async (sources: Parameters<typeof openLogs>[0]) =>
    previewLogs({ opened: await openLogs(sources), how: "in place", moment });
  const several = await preview({ sheets: [logName, "Otro registro"], files: [] });
  expect(several.obstacle).toContain("Several logs were chosen");
  const bytes = new TextEncoder().encode(
    "Date,Client,CPT,Minutes\n2026-10-05,Ada Inventa,97530,45\n2026-10-06,Ben Madeup,97530,45\n"
  );
  const file = await preview({ sheets: [], files: [{ name: "log.csv", bytes }] });
  expect(file.obstacle).toContain("It is a text file");
});

test("a range that is called Sessions is in the way", async () => {
  host = await bootExcel({});
  writeLog(host.book, herLog());
  host.book.addName("Sessions", `='${logName}'!$A$1`);
  expect((await ahead()).obstacle).toContain("The name Sessions is in use for a range");
});
