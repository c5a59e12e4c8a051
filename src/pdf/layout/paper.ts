/** US Letter with half-inch margins, in points. */
export const paper = { width: 612, height: 792, margin: 36 } as const;

/** The lines of kind, number and page stand within the lower margin, this far above the edge. */
export const footerBaseline = 22;

export const contentWidth = paper.width - 2 * paper.margin;
export const contentHeight = paper.height - 2 * paper.margin;

/** The page's halves, with a gutter between them. */
const gutter = 24;
const half = (contentWidth - gutter) / 2;
export const halves = {
  left: { x: 0, width: half },
  right: { x: half + gutter, width: half },
} as const;
