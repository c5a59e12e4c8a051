const canvas = document.createElement("canvas").getContext("2d");
const sample = "The quick brown fox, 0123456789";

/** A font as CSS names it; `isAdjusted` where `font-size-adjust` applies to it. */
export interface MeasuredFont {
  css: string;
  isAdjusted: boolean;
}

let font = "";
let scale = 1;

/**
 * Takes note of how much smaller than its nominal size the text of `element` is painted: a canvas
 * knows nothing of `font-size-adjust`.
 */
export function calibrate(element: HTMLElement): void {
  const probe = document.createElement("span");
  probe.textContent = sample;
  probe.className = "visually-hidden";
  probe.style.width = "auto";
  element.append(probe);
  scale =
    probe.getBoundingClientRect().width /
      textWidth(sample, { css: fontOf(probe), isAdjusted: false }) || 1;
  probe.remove();
}

/** An element's font, as a canvas wants it named. */
export function fontOf(element: HTMLElement): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** The width of one line of text in pixels. */
export function textWidth(text: string, { css, isAdjusted }: MeasuredFont): number {
  if (!canvas) return text.length * 7;
  if (font !== css) canvas.font = font = css;
  return canvas.measureText(text).width * (isAdjusted ? scale : 1);
}
