import { isErrorCell, cellText } from "../cellText";
import { readRows } from "../rowReader";
import { normalHeader, letterheadSettings, type LetterheadSetting } from "../../tables";
import type { TableSnapshot } from "../tableSnapshot";

/** What table Letterhead says, by setting; blank settings are absent. */
export interface Settings {
  values: ReadonlyMap<LetterheadSetting, string>;
  /** What of it could not be understood, as sentences. */
  notices: string[];
}

/** Says what is wrong with a setting and what is used instead. */
export type Note = (setting: LetterheadSetting, text: string) => void;

const names = Object.keys(letterheadSettings) as LetterheadSetting[];
const settingsByName = new Map(names.map((name) => [normalHeader(name), name]));
settingsByName.set("accent color", "Accent colour");

/** A setting typed twice keeps its first value. */
export function readSettings(table: TableSnapshot<"Letterhead">): Settings {
  const values = new Map<LetterheadSetting, string>();
  const notices: string[] = [];
  const note = (text: string) => notices.push(`Sheet ${table.sheet}, ${text}`);
  for (const row of readRows(table, 1900, ["Setting", "Value"], (each) => each)) {
    const typed = cellText(row.raw("Setting"));
    const value = cellText(row.raw("Value"));
    const setting = typed === undefined ? undefined : settingsByName.get(normalHeader(typed));
    if (typed !== undefined && setting === undefined) {
      note(
        `row ${row.sheetRow}: "${typed}" is not the name of a setting, so it changes nothing. The names are in the documentation of table Letterhead.`
      );
    } else if (value === undefined) continue;
    else if (setting === undefined) {
      note(`row ${row.sheetRow}: "${value}" has no name in column Setting, so it changes nothing.`);
    } else if (isErrorCell(row.raw("Value"))) {
      note(`setting ${setting}: the cell shows ${value}. What is built in is used.`);
    } else if (values.has(setting)) {
      note(`setting ${setting} is there twice; its first value is used.`);
    } else values.set(setting, value);
  }
  return { values, notices };
}
