import type { Picture } from "./letterhead";

/*
 * Where a logo stands at the top left of a document: the same on its sheet and in its PDF. The
 * practice's name and lines stand at its right, or below one that is wide.
 */

export interface LogoSize {
  /** Points. */
  width: number;
  height: number;
}

/** From the top of a document to where its recipient begins, for the window of an envelope. */
export const recipientTop = 120;
/** Free between the letterhead and the recipient. */
const gapAboveRecipient = 12;
const letterheadPoints = recipientTop - gapAboveRecipient;

/** Wider shapes leave too little room at their side. */
const widestBeside = 1.8;
const mostBesidePoints = 100;
const gapBeside = 10;
export const gapBelowLogo = 4;
/** A logo above the name is made smaller to keep the recipient in the window, but not below this. */
const leastAbovePoints = 24;

/** The size of a logo that stands left of the name; undefined for one above it. */
export function logoBeside({ widthPoints, heightPoints }: Picture): LogoSize | undefined {
  if (widthPoints / heightPoints >= widestBeside) return undefined;
  return fitted({ width: widthPoints, height: heightPoints }, mostBesidePoints, letterheadPoints);
}

/**
 * The size of a logo above the name.
 * @param width room of the left half of the page
 * @param textHeight what the name and the lines below the logo take
 */
export function logoAbove(
  { widthPoints, heightPoints }: Picture,
  width: number,
  textHeight: number
): LogoSize {
  const room = letterheadPoints - gapBelowLogo - textHeight;
  const size = { width: widthPoints, height: heightPoints };
  return fitted(size, width - gapBeside, Math.max(leastAbovePoints, room));
}

/**
 * Where the text beside a logo begins: in line with something below it where that is near.
 * @param edges where something below begins
 */
export function besideStart({ width }: LogoSize, edges: readonly number[]): number {
  const near = edges.filter((edge) => edge >= width + 6 && edge <= width + 24);
  return near.length > 0 ? Math.min(...near) : Math.round(width + gapBeside);
}

function fitted(size: LogoSize, mostWidth: number, mostHeight: number): LogoSize {
  const scale = Math.min(1, mostWidth / size.width, mostHeight / size.height);
  return { width: size.width * scale, height: size.height * scale };
}
