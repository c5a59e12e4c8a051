import type { Weight } from "../fonts/typefaces";

const ink = "#1F2933";
const muted = "#5F6B76";
const accent = "#1F5566";
export const colors = { accent, muted, rule: "#C5CFD5", tint: "#EDF3F5" } as const;

/** How a text looks; the size in points. */
export interface TextLook {
  size: number;
  weight: Weight;
  color: string;
}

/** How each part of a document looks: as on its sheet. */
export const looks = {
  value: { size: 9, weight: "regular", color: ink },
  strongValue: { size: 9, weight: "bold", color: ink },
  label: { size: 9, weight: "regular", color: muted },
  heading: { size: 9, weight: "bold", color: accent },
  practiceName: { size: 15, weight: "bold", color: accent },
  title: { size: 18, weight: "regular", color: accent },
  letterhead: { size: 9, weight: "regular", color: muted },
  recipient: { size: 10, weight: "regular", color: ink },
  listHeader: { size: 8, weight: "bold", color: accent },
  listCell: { size: 9, weight: "regular", color: ink },
  note: { size: 8, weight: "regular", color: muted },
  signer: { size: 9, weight: "regular", color: muted },
  running: { size: 8, weight: "regular", color: muted },
} as const satisfies Record<string, TextLook>;
export type Look = keyof typeof looks;

/** From one line of text to the next, as a share of the font size. */
export const leading = 1.3;
