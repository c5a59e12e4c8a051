import { RefusedRequest } from "../refusedRequest";
import type { Adoption } from "./adoption";
import { questionLines } from "./answers";
import { logsToBring, logsToLeave } from "./chooseLogs";
import { chooseSheets } from "./chooseSheets";
import { columnsOfLogs } from "./columns";
import type { BroughtLogs, LogsAddin, LogsAhead, LogSources, LogWishes, NewName } from "./logs";
import type { LeftLog } from "./leftLog";
import { decideNames } from "./names";
import { withTabs } from "./tabs";

/** What became of the logs. */
export interface Adopted {
  /** As it was read just before it was written. */
  ahead: LogsAhead;
  brought: BroughtLogs;
  /** Sheets and files that were not brought. */
  left: LeftLog[];
  /** Names that may be somebody known, and stay as they are typed. */
  leftNames: NewName[];
}

export interface AdoptOptions {
  adoption: Adoption;
  /** The text files that were named, read. */
  files: LogSources["files"];
  moment: { today: string; minutes: number };
  /** Headers that a column may be given, by table. */
  fields: Readonly<Record<string, readonly string[]>>;
}

/**
 * Brings logs into the open workbook.
 * @throws RefusedRequest where something has to be said first; nothing is written then
 */
export async function adoptLogs(
  addin: LogsAddin,
  { adoption, files, moment, fields }: AdoptOptions
): Promise<Adopted> {
  const chosen = chooseSheets(await addin.findLogs(), adoption.sheets, files.length > 0);
  const opened = await addin.openLogs({ sheets: chosen.sheets, files });
  const how = adoption.isInPlace ? "in place" : "copy";
  const { answers } = adoption;
  const first = await addin.previewLogs({ opened, how, moment, answers });
  const columns = columnsOfLogs(
    adoption.columns,
    first.logs.map((log) => ({ ...log, firstColumn: firstColumnOf(log.name) })),
    fields
  );
  const allNames = first.logs.map(({ name }) => name);
  const logs = withTabs(columns, adoption.tabs, allNames);
  const read = await addin.previewLogs({ opened, how, moment, answers, logs });
  const isNamed = adoption.sheets.length + files.length > 0;
  const left = [...chosen.left, ...opened.refused, ...logsToLeave(read, isNamed)];
  const names = new Set(logsToBring(read, left, { ...adoption, isNamed }));
  const only = {
    ...{ ...opened, refused: [] },
    logs: opened.logs.filter(({ name }) => names.has(name)),
  };
  const asked = await addin.previewLogs({ opened: only, how, moment, answers, logs });
  const decided = decideNames(asked, adoption);
  const wishes: LogWishes = { answers, logs, names: decided.answers };
  const ahead = await addin.previewLogs({ opened: only, how, moment, ...wishes });
  refuseOpen(ahead);
  if (adoption.isInPlace) refuseInPlace(ahead);
  const { mark } = ahead;
  const [log = ""] = names;
  const sources: LogSources = {
    sheets: chosen.sheets.filter((name) => names.has(name)),
    files: files.filter(({ name }) => names.has(name)),
  };
  const brought = adoption.isInPlace
    ? await addin.adoptInPlace({ log, mark, moment, ...wishes })
    : await addin.bringLogs({ sources, mark, moment, ...wishes });
  if (brought.outcome !== "done") throw new Error(brought.notices.join(" ") || brought.outcome);
  return { ahead, brought, left, leftNames: decided.left };

  function firstColumnOf(name: string): number {
    return opened.logs.find((each) => each.name === name)?.firstColumn ?? 1;
  }
}

/** Nothing is brought while a question is open. @throws RefusedRequest with what to type */
function refuseOpen({ questions }: LogsAhead): void {
  if (questions.length === 0) return;
  const lines = questions.flatMap(questionLines);
  throw new RefusedRequest(
    ["Nothing was written, since the log leaves open what it means:", ...lines].join("\n")
  );
}

/** @throws RefusedRequest where the only log cannot be used in place */
function refuseInPlace({ logs: [log] }: LogsAhead): void {
  if (!log || log.inPlace.isPossible) return;
  throw new RefusedRequest(`${log.name} cannot be used in place: ${log.inPlace.why}`);
}
