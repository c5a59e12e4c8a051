import { baseFontSize, ink, muted, textLook } from "../sheetLayout/look";
import type { PrintedCell } from "./printedSheet";

/** Looks of a sheet's texts that can be told apart by size, weight and colour, whatever the accent. */
export type CellLook =
  | "title"
  | "practiceName"
  | "recipient"
  | "listHeader"
  | "note"
  | "heading"
  | "strong"
  | "label"
  | "plain";

/** Undefined where a cell looks like no part of a document. */
export function lookOf({ fontSize, bold, color }: PrintedCell): CellLook | undefined {
  switch (fontSize) {
    case textLook("title").fontSize:
      return "title";
    case textLook("practiceName").fontSize:
      return "practiceName";
    case textLook("recipient").fontSize:
      return "recipient";
    case textLook("note").fontSize:
      return bold ? "listHeader" : "note";
    case baseFontSize:
      if (bold) return isColor(color, ink) ? "strong" : "heading";
      return isColor(color, muted) ? "label" : "plain";
    default:
      return undefined;
  }
}

function isColor(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase();
}
