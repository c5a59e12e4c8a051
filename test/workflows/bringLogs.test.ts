import { sessionsOf } from "../../src/billing/logs/bringing/sessionsOf";
import { builtInRules } from "../../src/billing/codes/ruleBook";
import { readLog } from "../../src/billing/logs/readLog";
import type { LogSheet } from "../../src/billing/logs/logSheet";
import type { Session } from "../../src/billing/records";
import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { readWorkbook } from "../../src/workbook/reading/readWorkbook";
import { cells } from "../billing/logs/logs/cells";
import { dates } from "../billing/logs/logs/dates";
import { exports } from "../billing/logs/logs/exports";
import { languages } from "../billing/logs/logs/languages";
import { layouts } from "../billing/logs/logs/layouts";
import { ahead, bring, writeLog } from "./logs/herWorkbook";
import { columnOf } from "./support/columns";
import { moment } from "./support/practice";
import { stateOf } from "./support/state";

jest.setTimeout(300_000);

const examples = [...layouts, ...dates, ...cells, ...languages, ...exports];

let host: HostSession;
afterEach(() => host.close());

/** Without where it stands, and with formulas that are not computed here taken as reckoned out. */
function said(session: Session): Partial<Session> {
  const { row: _, sheetRow: __, sessionId: ___, computed: ____, problems, ...rest } = session;
  // What a formula shows where it cannot be computed only the add-in's functions tell.
  const typed = problems.filter(({ text }) => text !== "#VALUE!" && text !== "#N/A");
  return { ...rest, problems: typed };
}

async function sessionsInTable(): Promise<Session[]> {
  const { records } = await readWorkbook({ today: moment.today });
  return records.sessions;
}

describe("a log of her own", () => {
  test.each(examples.map((example) => [example.habit, example] as const))(
    "comes into Sessions row by row, and no second time: %s",
    async (_, { sheet, answers = {} }) => {
      const log: LogSheet = { ...sheet, name: "Her log" };
      host = await bootExcel({ book: newBook({ date1904: sheet.dateSystem === "1904" }) });
      writeLog(host.book, log);
      const reading = readLog(log, { today: moment.today, rules: builtInRules, answers });
      if (reading.table !== "Sessions") throw new Error(`taken for ${reading.table}`);
      const before = await ahead(["Her log"], { answers });
      expect(before.totals.sessions).toBe(reading.rows.length);
      expect(before.unclear.length).toBe(reading.unclear.length);
      const result = await bring(["Her log"], { answers });
      expect(result).toMatchObject({ outcome: "done", sessions: reading.rows.length });
      const inTable = await sessionsInTable();
      expect(inTable.map(said)).toEqual(sessionsOf(reading.rows).map(said));
      const ids = columnOf(host, "Sessions", "Session ID");
      expect(new Set(ids).size).toBe(reading.rows.length);
      expect(columnOf(host, "LogRows", "Session ID")).toEqual(ids);
      const state = stateOf(host.book);
      const again = await bring(["Her log"]);
      expect(again).toMatchObject({ sessions: 0, known: reading.rows.length, changed: [] });
      expect(stateOf(host.book)).toEqual(state);
    }
  );
});
