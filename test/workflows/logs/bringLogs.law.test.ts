import { sessionsOf } from "../../../src/billing/logs/bringing/sessionsOf";
import type { LogRow } from "../../../src/billing/logs/rows/logRow";
import type { LogAnswers } from "../../../src/billing/logs/rows/questions";
import type { Session } from "../../../src/billing/records";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { readWorkbook } from "../../../src/workbook/reading/readWorkbook";
import { answersOf, expectedOf } from "../../billing/logs/logs/writtenAnswers";
import { writing, writtenSheet, type Writing } from "../../billing/logs/logs/writtenLog";
import fc from "../../support/laws";
import { moment } from "../support/practice";
import { stateOf } from "../support/state";
import { ahead, bring, writeLog } from "./herWorkbook";

jest.setTimeout(300_000);

let host: HostSession;
afterEach(() => host.close());

/** Where a session stands, and what a formula shows where nothing computes it, is not what it says. */
function said({
  row: _,
  sheetRow: __,
  sessionId: ___,
  computed: ____,
  problems,
  ...rest
}: Session) {
  return { ...rest, problems: problems.filter(({ kind }) => kind !== "error") };
}

/** What she would answer; one answer may lead to the next question. */
async function answered(name: string, written: Writing): Promise<LogAnswers> {
  const all = answersOf(written);
  let answers: LogAnswers = {};
  for (;;) {
    const { questions } = await ahead([name], { answers });
    const asked = questions.filter(({ about }) => about !== "places" && !(about in answers));
    if (asked.length === 0) return answers;
    const more = asked.flatMap(({ about }) => (about === "places" ? [] : [[about, all[about]]]));
    answers = { ...answers, ...(Object.fromEntries(more) as LogAnswers) };
  }
}

test("a list of sessions written in any way on a sheet is the same sessions once it is brought, once", async () => {
  await fc.assert(
    fc.asyncProperty(writing, async (written) => {
      host = await bootExcel({});
      writeLog(host.book, { ...writtenSheet(written), name: "Her log" });
      const wishes = { answers: await answered("Her log", written) };
      const { sessions } = await bring(["Her log"], wishes);
      expect(sessions).toBe(written.sessions.length);
      const { records } = await readWorkbook({ today: moment.today });
      const expected = written.sessions.map((each, at): LogRow => ({
        ...expectedOf(each, written),
        sheetRow: at + 1,
      }));
      expect(records.sessions.map(said)).toEqual(sessionsOf(expected).map(said));
      const state = stateOf(host.book);
      expect(await bring(["Her log"], wishes)).toMatchObject({ sessions: 0, changed: [] });
      expect(stateOf(host.book)).toEqual(state);
      host.close();
    }),
    { numRuns: 8 }
  );
});
