import {
  builtInAccent,
  contrastOnWhite,
  leastContrast,
  readColor,
} from "../../../billing/documents/accent";
import {
  optionalColumns,
  type Letterhead,
  type Picture,
} from "../../../billing/documents/letterhead";
import { besideStart, logoBeside } from "../../../billing/documents/logoPlace";
import { textLook } from "../../sheetLayout/look";
import { textWidth } from "../../sheetLayout/textMeasure";
import { letterheadLines, type LetterheadSetting } from "../../tables";
import { cellYesNo } from "../cellText";
import type { TableSnapshot } from "../tableSnapshot";
import { logoOf, type RawPicture } from "./logo";
import { logoHeight } from "./logoHeight";
import { readSettings, type Note } from "./settings";

export interface LetterheadReading {
  /** Absent where the workbook has no table Letterhead. */
  letterhead?: Letterhead;
  /** What is wrong with it and what is used instead, as sentences that name sheet and setting. */
  notices: string[];
}

/** How the practice wants its documents to look; what cannot be understood is as it is built in. */
export function readLetterhead(
  table: TableSnapshot<"Letterhead"> | undefined,
  picture?: RawPicture
): LetterheadReading {
  if (!table) return { notices: [] };
  const { values, notices } = readSettings(table);
  const note: Note = (setting, text) =>
    notices.push(`Sheet ${table.sheet}, setting ${setting}: ${text}`);
  const get = (setting: LetterheadSetting) => values.get(setting);
  const accent = accentOf(get("Accent colour"), note);
  const height = logoHeight(get("Logo height"), note);
  const drawn = picture && logoOf(picture, height);
  const logo = drawn && "logo" in drawn ? drawn.logo : undefined;
  if (picture && drawn && "trouble" in drawn) {
    notices.push(
      `Sheet ${table.sheet}, picture ${picture.name}: it ${drawn.trouble}. Documents are printed without a logo; put another picture there.`
    );
  }
  const lines = linesOf(get, logo, note);
  return {
    letterhead: {
      ...(lines.length > 0 && { lines }),
      ...(accent !== undefined && { accent }),
      ...(logo && { logo }),
      notes: notesOf(get),
      columns: columnsOf(get, note),
    },
    notices,
  };
}

type Get = (setting: LetterheadSetting) => string | undefined;

function accentOf(typed: string | undefined, note: Note): string | undefined {
  if (typed === undefined) return undefined;
  const color = readColor(typed);
  const used = "The built-in colour is used.";
  if (color === undefined) {
    note(
      "Accent colour",
      `"${typed}" is not a colour; type a word such as Teal or a number such as #1F5566. ${used}`
    );
  } else if (contrastOnWhite(color) < leastContrast) {
    note("Accent colour", `${typed} is too light to read on white paper. ${used}`);
  } else if (color !== builtInAccent) return color;
  return undefined;
}

/** The practice's lines, without blank ones; a cell with several has several. */
function linesOf(get: Get, logo: Picture | undefined, note: Note): string[] {
  const beside = logo && logoBeside(logo);
  const room = narrowestHalf - (beside ? besideStart(beside, [recipientLeft]) : 0);
  const most = letterheadLines.length;
  const lines: string[] = [];
  for (const setting of letterheadLines) {
    const typed = (get(setting) ?? "").split(/\r\n|\r|\n/).map((line) => line.trim());
    const own = typed.filter((line) => line !== "");
    if (lines.length + own.length > most) {
      note(setting, `there are more than ${most} lines; the first ${most} are printed.`);
    }
    lines.push(...own);
    if (own.some((line) => textWidth(line, textLook("letterhead")) > room)) {
      note(
        setting,
        "it is longer than fits on a line and is printed on two; shorten it, or move a part of it to a line of its own."
      );
    }
  }
  return lines.slice(0, most);
}

/** Points of the left half of the page on the kind of document where it is narrowest. */
const narrowestHalf = 225;
/** A logo that ends near this has the text in line with the recipient below. */
const recipientLeft = 60;

const noteSettings = {
  Superbill: "Note on superbills",
  Invoice: "Note on invoices",
  Receipt: "Note on receipts",
  Statement: "Note on statements",
  Estimate: "Note on estimates",
} as const satisfies Record<keyof Required<Letterhead["notes"]>, LetterheadSetting>;

function notesOf(get: Get): Letterhead["notes"] {
  return Object.fromEntries(
    Object.entries(noteSettings).flatMap(([kind, setting]) => {
      const text = get(setting);
      return text === undefined ? [] : [[kind, text]];
    })
  );
}

function columnsOf(get: Get, note: Note): Letterhead["columns"] {
  const columns: Letterhead["columns"] = {};
  for (const column of optionalColumns) {
    const setting = `Print ${column.toLowerCase() as Lowercase<typeof column>}` as const;
    const typed = get(setting);
    if (typed === undefined) continue;
    const answer = cellYesNo(typed);
    if (answer !== undefined) columns[column] = answer;
    else note(setting, `"${typed}" is neither Yes nor No. What is built in is used.`);
  }
  return columns;
}
