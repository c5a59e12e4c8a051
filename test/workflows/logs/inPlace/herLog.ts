import type { LogCell, LogSheet } from "../../../../src/billing/logs/logSheet";
import { isoDateToSerial } from "../../../../src/billing/time/serial";
import type { Book } from "../../../../src/workbench/engine/types";
import { adoptInPlace, type AdoptOptions } from "../../../../src/workflows/adoptInPlace";
import type { BroughtLogs } from "../../../../src/workflows/logs/broughtLogs";
import type { LogWishes } from "../../../../src/workflows/logs/wishes";
import { openLogs } from "../../../../src/workflows/openLogs";
import { previewLogs } from "../../../../src/workflows/previewLogs";
import type { LogsAhead } from "../../../../src/workflows/logs/logsAhead";
import { moment } from "../../support/practice";
import { grid, type Typed } from "../../../billing/logs/grid";

/** An invented log of a practice that writes in Spanish. */
export const logName = "Registro 2026";

export const headers = [
  ...["Fecha", "Paciente", "Terapeuta", "Código CPT", "Inicio", "Fin", "Duración", "Unidades"],
  ...["Modif.", "Importe", "Observaciones"],
];

const ada = ["Inventa, Ada", "Sam Sample"];
const ben = ["Madeup, Ben", "Sam Sample"];
const cora = ["Fictive, Cora", "Sam Sample"];

/** Rows as she typed them: dates as text with the day first, titles and totals between months. */
export const rows: Typed[][] = [
  ["Octubre 2026"],
  ["5/10/2026", ...ada, 97530, "9:00", "9:45", "45 min", 3, "GO", 135, "tijeras"],
  ["6/10/2026", ...ben, "97530", "11:00", "12:15", "1h 15m", 5, "GO", 225, ""],
  ["6/10/2026", ...cora, "97530, 97535", "13:00", "14:00", "1h", 4, "GO", 180, ""],
  ["13/10/2026", ...ada, "97530-GO", "9:00", "9:45", "45 min", 3, "", 135, "=cmd|' /c calc'!A0"],
  ["", "", "", "", "", "Total octubre", "3h 45m", 15, "", 675, ""],
  ["Noviembre 2026"],
  headers,
  ["1/11/2026", ...ben, 97003, "11:00", "12:00", "1h", 1, "GO", "", "<script>alert(1)</script> 😀"],
  ["1/11/2026", ...cora, 97110, "13:00", "13:30", "30 min", 2, "GO", 67.5, "مرحبا"],
];

/** Her sheet: a title, a blank row, and then the log. */
export function herLog(change: Partial<LogSheet> = {}, body: Typed[][] = rows): LogSheet {
  return grid([["Centro de Terapia, sesiones"], [], headers, ...body], {
    name: logName,
    ...change,
  });
}

/** The same log with real dates, in the date system of the workbook. */
export function withRealDates(log: LogSheet, system: 1900 | 1904): LogSheet {
  const real = (cell: LogCell): LogCell => {
    const match = /^(\d+)\/(\d+)\/(\d{4})$/.exec(String(cell.value));
    if (!match) return cell;
    const [, day = "", month = "", year = ""] = match;
    const isoDate = `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
    return { value: isoDateToSerial(isoDate, system) ?? null, format: "dd/mm/yyyy" };
  };
  const dated = log.rows.map((row) => row.map((cell, at) => (at === 0 ? real(cell) : cell)));
  return { ...log, rows: dated, dateSystem: system === 1904 ? "1904" : "1900" };
}

/** Writes a log on a sheet of its name, values and formats, as she would have typed it. */
export function writeLog(book: Book, log: LogSheet): void {
  const sheet = book.addSheet(log.name);
  log.rows.forEach((cells, row) =>
    cells.forEach(({ value, format }, column) => {
      if (value === null) return;
      const area = {
        ...{ row: log.firstRow - 1 + row, column: log.firstColumn - 1 + column },
        ...{ rowCount: 1, columnCount: 1 },
      };
      if (format !== undefined) sheet.setFormat(area, { numberFormat: format });
      sheet.setValues(area, [[typeof value === "string" ? `'${value}` : value]]);
    })
  );
}

/** What is previewed of using a sheet in place. */
export async function ahead(wishes: LogWishes = {}, log = logName): Promise<LogsAhead> {
  const opened = await openLogs({ sheets: [log], files: [] });
  return previewLogs({ opened, how: "in place", moment, ...wishes });
}

/** Previews a log and uses it in place. */
export async function adopt(
  wishes: LogWishes = {},
  more: Partial<AdoptOptions> = {}
): Promise<BroughtLogs> {
  const log = more.log ?? logName;
  const { mark } = await ahead(wishes, log);
  return adoptInPlace({ log, mark, moment, ...wishes, ...more });
}
