import { builtInAccent, tintOf } from "../../billing/documents/accent";
import type { CellStyle } from "./layout";

/** Every row but the list's is this high; what needs more takes several. */
export const baselinePoints = 12;

export const ink = "#1F2933";
export const muted = "#5F6B76";
const rule = "#C5CFD5";

export const baseFontSize = 9;

/** What the whole sheet looks like before anything else. Arial is on every machine. */
export const baseStyle = {
  fontName: "Arial",
  fontSize: baseFontSize,
  color: ink,
  horizontal: "Left",
  vertical: "Top",
} as const satisfies CellStyle;

/** Headings in exactly the colour of text could not be told from strong text on a sheet. */
const nearlyInk = "#1F2934";

/**
 * How each part of a document looks, over the base; painted in this order.
 * @param wanted `#RRGGBB`, of titles and headings
 */
export function looksIn(wanted: string) {
  const accent = wanted.toUpperCase() === ink ? nearlyInk : wanted;
  return {
    value: {},
    strongValue: { bold: true },
    label: { color: muted },
    heading: {
      ...{ bold: true, color: accent },
      borders: { EdgeBottom: { weight: "Thin", color: rule } },
    },
    // However many lines it takes, the address stands right below it.
    practiceName: { fontSize: 15, bold: true, color: accent, vertical: "Bottom" },
    title: { fontSize: 18, color: accent },
    letterhead: { color: muted, wrap: true },
    recipient: { fontSize: 10, wrap: true },
    listHeader: {
      fontSize: 8,
      bold: true,
      color: accent,
      fill: tintOf(accent),
      vertical: "Center",
      borders: { EdgeBottom: { weight: "Thin", color: accent } },
    },
    listCell: {},
    paragraph: { wrap: true },
    note: { fontSize: 8, color: muted, wrap: true },
    signer: { color: muted },
  } as const satisfies Record<string, CellStyle>;
}
export type Looks = ReturnType<typeof looksIn>;
export type Look = keyof Looks;

/** What does not depend on the colour: sizes, weights, and which texts wrap. */
export const looks: Looks = looksIn(builtInAccent);

/** Lines drawn over whole rows, whatever stands in them. */
export function rulesIn(accent: string) {
  const line = { weight: "Thin", color: rule } as const;
  return {
    list: { EdgeBottom: line, InsideHorizontal: { weight: "Hairline", color: rule } },
    // A range of one row has no inside for Excel to draw a border in.
    singleLine: { EdgeBottom: line },
    strip: { EdgeTop: line },
    sum: { EdgeTop: { weight: "Thin", color: accent } },
    signature: { EdgeTop: { weight: "Thin", color: muted } },
  } as const satisfies Record<string, CellStyle["borders"]>;
}
export type RuleLook = keyof ReturnType<typeof rulesIn>;

/** Excel number formats of the kinds of cells that have one. */
export const numberFormats = { date: "mm/dd/yyyy", money: "$#,##0.00" } as const;

/** Size and weight of a look's text, for measuring it. */
export function textLook(look: Look): { fontSize: number; bold: boolean } {
  const style: CellStyle = looks[look];
  return { fontSize: style.fontSize ?? baseFontSize, bold: style.bold ?? false };
}

/** The height that one line of text needs. */
export function linePoints(fontSize: number): number {
  return fontSize * 1.3;
}
