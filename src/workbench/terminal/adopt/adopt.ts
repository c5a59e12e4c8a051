import { RefusedRequest } from "../refusedRequest";
import type { Adoption } from "./adoption";
import { questionLines } from "./answers";
import { chooseSheets, type LeftLog } from "./chooseSheets";
import { columnsOfLogs } from "./columns";
import type { BroughtLogs, LogsAddin, LogsAhead, LogSources, LogWishes, NewName } from "./logs";
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
  const left = [...chosen.left, ...opened.refused, ...noLogs(read)];
  const names = new Set(logsToBring(read, adoption, left));
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

function noLogs({ logs }: LogsAhead): LeftLog[] {
  return logs.flatMap(({ name, reading }) =>
    "why" in reading ? [{ name, why: reading.why }] : []
  );
}

/** @throws RefusedRequest where none is a log, one that was named is none, or not just one is */
function logsToBring(
  { logs }: LogsAhead,
  { sheets, files, isInPlace }: Adoption,
  left: LeftLog[]
): string[] {
  const areLogs = logs.filter(({ reading }) => !("why" in reading));
  const isNamed = sheets.length + files.length > 0;
  const filled = areLogs.filter(({ reading }) => !("why" in reading) && reading.rows.length > 0);
  if (areLogs.length > 0 && filled.length === 0) {
    const names = areLogs.map(({ name }) => name).join(", ");
    throw new RefusedRequest(`There are headers and no rows to bring on ${names}.`);
  }
  if (areLogs.length === 0 || (isNamed && left.length > 0)) {
    throw new RefusedRequest(
      ["Nothing was written; this cannot be brought as a log:", ...left.map(lineOf)].join("\n")
    );
  }
  if (!isInPlace) return areLogs.map(({ name }) => name);
  const [one, another] = areLogs.filter(({ reading }) => reading.table === "Sessions");
  if (!one) throw new RefusedRequest("No sheet lists sessions, so that none can be used in place.");
  if (another) {
    throw new RefusedRequest(
      `Several sheets list sessions (${one.name}, ${another.name}); name the one to use in place with --sheet, or leave out --in-place to copy them in.`
    );
  }
  const others = areLogs.filter((each) => each !== one);
  left.push(...others.map(({ name }) => ({ name, why: "only one sheet is used in place" })));
  return [one.name];
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

/** `  To do: it has no column of dates.`; a full sentence names the log itself. */
export function lineOf({ name, why }: LeftLog): string {
  return why.endsWith(".") ? `  ${why}` : `  ${name}: ${why}.`;
}
