import type { LogSheet } from "../../../src/billing/logs/logSheet";
import type { NameAnswer } from "../../../src/billing/logs/bringing/names";
import type { Book } from "../../../src/workbench/engine/types";
import { bringLogs, type BringOptions } from "../../../src/workflows/bringLogs";
import type { BroughtLogs } from "../../../src/workflows/logs/broughtLogs";
import type { LogsAhead } from "../../../src/workflows/logs/logsAhead";
import type { LogWishes } from "../../../src/workflows/logs/wishes";
import { openLogs } from "../../../src/workflows/openLogs";
import { previewLogs } from "../../../src/workflows/previewLogs";
import { moment } from "../support/practice";

/** Writes a log on a sheet of its name, values and formats, as she would have typed it. */
export function writeLog(book: Book, log: LogSheet): void {
  const sheet = book.addSheet(log.name);
  const width = log.rows[0]?.length ?? 0;
  if (width === 0) return;
  const area = {
    ...{ row: log.firstRow - 1, column: log.firstColumn - 1 },
    ...{ rowCount: log.rows.length, columnCount: width },
  };
  log.rows.forEach((cells, at) =>
    cells.forEach(({ format }, column) => {
      const cell = {
        row: area.row + at,
        column: area.column + column,
        rowCount: 1,
        columnCount: 1,
      };
      if (format !== undefined) sheet.setFormat(cell, { numberFormat: format });
    })
  );
  sheet.setValues(
    area,
    log.rows.map((cells) =>
      cells.map(({ value }) => (typeof value === "string" ? `'${value}` : value))
    )
  );
}

/** What is previewed of sheets of the workbook. */
export async function ahead(sheets: readonly string[], wishes: LogWishes = {}): Promise<LogsAhead> {
  const opened = await openLogs({ sheets, files: [] });
  return previewLogs({ opened, how: "copy", moment, ...wishes });
}

/** Adds every name that is offered, as it is. */
export function allAdded({ names }: Pick<LogsAhead, "names">): NameAnswer[] {
  return names.map(({ kind, typed }) => ({ kind, typed, does: "add", as: typed }));
}

/** What is agreed to once logs were looked at: every new name is added. */
export async function agreed(
  sheets: readonly string[],
  wishes: LogWishes = {}
): Promise<BringOptions> {
  const { names } = await ahead(sheets, wishes);
  const said = wishes.names ?? [];
  const rest = allAdded({ names }).filter(
    ({ typed }) => !said.some((name) => name.typed === typed)
  );
  const all = { ...wishes, names: [...rest, ...said] };
  const { mark } = await ahead(sheets, all);
  return { sources: { sheets, files: [] }, mark, moment, ...all };
}

/** Looks at logs and brings them, every new name added. */
export async function bring(
  sheets: readonly string[],
  wishes: LogWishes = {},
  more: Partial<BringOptions> = {}
): Promise<BroughtLogs> {
  return bringLogs({ ...(await agreed(sheets, wishes)), ...more });
}
