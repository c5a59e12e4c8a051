import { RefusedRequest } from "../refusedRequest";
import type { LogWishes, SheetNames } from "./logs";

/** `--tab "Jane:Provider=Jane Roe"`: whose a whole sheet is, where no column says so. */
export interface TabWish {
  log: string;
  names: SheetNames;
}

/** @throws RefusedRequest in one sentence */
export function readTabs(words: readonly string[]): TabWish[] {
  return words.map((word) => {
    const [, log = "", kind = "", name = ""] =
      /^(.+):\s*(provider|client)\s*=\s*(.+?)\s*$/i.exec(word) ?? [];
    if (name === "") {
      throw new RefusedRequest(
        `--tab ${word} does not say whose a sheet is; write it like --tab "Jane:Provider=Jane Roe", or =nobody.`
      );
    }
    const said = name.toLowerCase() === "nobody" ? "" : name;
    const names = kind.toLowerCase() === "client" ? { client: said } : { provider: said };
    return { log: log.trim(), names };
  });
}

/**
 * The wishes with whose each sheet is.
 * @throws RefusedRequest where there is no such log
 */
export function withTabs(
  logs: NonNullable<LogWishes["logs"]>,
  tabs: readonly TabWish[],
  names: readonly string[]
): NonNullable<LogWishes["logs"]> {
  const all = { ...logs };
  for (const { log, names: said } of tabs) {
    const name = names.find((each) => each.toLowerCase() === log.toLowerCase());
    if (name === undefined) throw new RefusedRequest(`There is no log called ${log}.`);
    all[name] = { ...all[name], sheetNames: { ...all[name]?.sheetNames, ...said } };
  }
  return all;
}
