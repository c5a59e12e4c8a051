import { builtInAccent, tintOf } from "../../billing/documents/accent";
import type { Document } from "../../billing/documents/document";
import type { Weight } from "../fonts/typefaces";

/** The colours of a document: greys, a red where it is void, and one of the practice's own. */
export interface Palette {
  ink: string;
  muted: string;
  rule: string;
  voided: string;
  accent: string;
  tint: string;
}

export function paletteOf({ accent = builtInAccent }: Pick<Document, "accent">): Palette {
  const greys = { ink: "#1F2933", muted: "#5F6B76", rule: "#C5CFD5" };
  return { ...greys, voided: "#8A1C1C", accent, tint: tintOf(accent) };
}

/** How a text looks; the size in points. */
export interface TextLook {
  size: number;
  weight: Weight;
  color: string;
}

/** How each part of a document looks: as on its sheet. */
export const looks = {
  value: { size: 9, weight: "regular", color: "ink" },
  strongValue: { size: 9, weight: "bold", color: "ink" },
  label: { size: 9, weight: "regular", color: "muted" },
  heading: { size: 9, weight: "bold", color: "accent" },
  practiceName: { size: 15, weight: "bold", color: "accent" },
  title: { size: 18, weight: "regular", color: "accent" },
  letterhead: { size: 9, weight: "regular", color: "muted" },
  recipient: { size: 10, weight: "regular", color: "ink" },
  listHeader: { size: 8, weight: "bold", color: "accent" },
  listCell: { size: 9, weight: "regular", color: "ink" },
  note: { size: 8, weight: "regular", color: "muted" },
  signer: { size: 9, weight: "regular", color: "muted" },
  running: { size: 8, weight: "regular", color: "muted" },
  voided: { size: 14, weight: "bold", color: "voided" },
} as const satisfies Record<string, Omit<TextLook, "color"> & { color: keyof Palette }>;
export type Look = keyof typeof looks;

/** From one line of text to the next, as a share of the font size. */
export const leading = 1.3;
