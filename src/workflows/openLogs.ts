import type { LogSheet } from "../billing/logs/logSheet";
import type { RefusedLog } from "../workbook/readingLogs/refusedLog";
import { readSheetLogs } from "../workbook/readingLogs/readSheetLogs";
import { readTextFile } from "../workbook/readingLogs/textFiles/readTextFile";
import type { LogSources } from "./logs/wishes";

/** Logs as they stand, and those that cannot be read; no two have one name. */
export interface OpenedLogs {
  /** Sheets first, in the order asked for, then text files. */
  logs: LogSheet[];
  /** Names of those that are text files. */
  isFile: ReadonlySet<string>;
  refused: RefusedLog[];
}

/**
 * Reads logs from sheets of this workbook and from text files, whatever they hold: their cells with
 * their number formats. Writes nothing. Three requests, and one for every further 4 MB or so.
 */
export async function openLogs({ sheets, files }: LogSources): Promise<OpenedLogs> {
  const read = await readSheetLogs(eachOnce(sheets));
  const opened = { logs: [...read.logs], isFile: new Set<string>(), refused: [...read.refused] };
  const taken = new Set(sheets.map((name) => name.toLowerCase()));
  for (const file of files) {
    const { name } = file;
    const isTwin = taken.has(name.toLowerCase());
    taken.add(name.toLowerCase());
    const result = isTwin ? twin(name) : readTextFile(file);
    if ("why" in result) opened.refused.push(result);
    else {
      opened.logs.push(result);
      opened.isFile.add(name);
    }
  }
  return opened;
}

/** Excel tells no sheets apart by capitals. */
function eachOnce(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [name.toLowerCase(), name])).values()];
}

function twin(name: string): RefusedLog {
  const why = `Two of the logs are called "${name}". Give the file another name, or bring one after the other.`;
  return { name, why };
}
