import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { goToLogRow } from "../../src/workflows/goToLogRow";
import { cells } from "../billing/logs/logs/cells";
import { dates } from "../billing/logs/logs/dates";
import { languages } from "../billing/logs/logs/languages";
import { bring, writeLog } from "./logs/herWorkbook";
import { columnOf } from "./support/columns";
import { moment } from "./support/practice";

jest.setTimeout(300_000);

const examples = [...dates, ...cells, ...languages];

let host: HostSession;
afterEach(() => host.close());

describe("a session that was brought leads back to its row, also under rows that she put above it:", () => {
  test.each(examples.map((example) => [example.habit, example] as const))(
    "%s",
    async (_, { sheet, answers = {} }) => {
      host = await bootExcel({ book: newBook({ date1904: sheet.dateSystem === "1904" }) });
      writeLog(host.book, { ...sheet, name: "Her log" });
      await bring(["Her log"], { answers });
      const rows = columnOf(host, "LogRows", "Row").map(Number);
      const prints = columnOf(host, "LogRows", "Fingerprint").map(String);
      host.book.sheetByName("Her log")?.insertRows(0, 1);
      for (const at of [0, Math.floor(rows.length / 2), rows.length - 1]) {
        const went = await goToLogRow("Her log", rows[at] ?? 0, prints[at] ?? "", moment);
        const isTwin = prints.indexOf(prints[at] ?? "") !== prints.lastIndexOf(prints[at] ?? "");
        expect(went).toMatchObject({ found: true, ...(!isTwin && { row: (rows[at] ?? 0) + 1 }) });
      }
    }
  );
});
