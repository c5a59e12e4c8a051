import type { CellStyle } from "./layout";

/** Every row but the list's is as high as this, or a multiple of it. */
export const baselinePoints = 12;

const ink = "#1F2933";
const muted = "#5F6B76";
const accent = "#1F5566";
const rule = "#C5CFD5";
const tint = "#EDF3F5";

/** Text lines of a font need this much height. */
export function linePoints(fontSize: number): number {
  return fontSize * 1.3;
}

export const baseFontSize = 9;

/** What the whole sheet looks like before any role is applied. Arial is on every machine. */
export const baseStyle = {
  fontName: "Arial",
  fontSize: baseFontSize,
  color: ink,
  horizontal: "Left",
  vertical: "Top",
  wrap: true,
} as const satisfies CellStyle;

const listHeader = {
  fontSize: 8,
  bold: true,
  color: accent,
  fill: tint,
  vertical: "Center",
  borders: { EdgeBottom: { weight: "Thin", color: accent } },
} as const satisfies CellStyle;

/** How each part of a document looks, over the base. */
export const looks = {
  practiceName: { fontSize: 15, bold: true, color: accent },
  letterhead: { fontSize: 8.5, color: muted },
  recipient: { fontSize: 10 },
  title: { fontSize: 18, color: accent, indent: 1 },
  heading: { fontSize: 8, bold: true, color: accent, vertical: "Bottom" },
  headingRight: { fontSize: 8, bold: true, color: accent, vertical: "Bottom", indent: 1 },
  label: { fontSize: 8, color: muted },
  labelRight: { fontSize: 8, color: muted, indent: 1 },
  value: {},
  strongValue: { bold: true },
  listHeader,
  listHeaderCenter: { ...listHeader, horizontal: "Center" },
  listHeaderRight: { ...listHeader, horizontal: "Right" },
  listCell: { fontSize: 8.5 },
  listCellCenter: { fontSize: 8.5, horizontal: "Center" },
  listCellRight: { fontSize: 8.5, horizontal: "Right" },
  totalLabel: { color: muted, indent: 1 },
  totalValue: { horizontal: "Right" },
  strongTotalLabel: { bold: true, indent: 1 },
  strongTotalValue: { bold: true, horizontal: "Right" },
  note: { fontSize: 8, color: muted },
  strongNote: { bold: true },
  signer: { fontSize: 8, color: muted },
} as const satisfies Record<string, CellStyle>;
export type Look = keyof typeof looks;

/** Rules drawn over whole rows, whatever stands in them. */
export const rules = {
  list: {
    EdgeBottom: { weight: "Thin", color: rule },
    InsideHorizontal: { weight: "Hairline", color: rule },
  },
  sum: { EdgeTop: { weight: "Thin", color: accent } },
  signature: { EdgeTop: { weight: "Thin", color: muted } },
} as const satisfies Record<string, CellStyle["borders"]>;

/** Excel number formats of the kinds of cells that have one. */
export const numberFormats = { date: "mm/dd/yyyy", money: "$#,##0.00" } as const;

/** Size and weight of a look's text, for measuring it. */
export function textLook(look: Look): { fontSize: number; bold: boolean } {
  const style: CellStyle = looks[look];
  return { fontSize: style.fontSize ?? baseFontSize, bold: style.bold ?? false };
}
