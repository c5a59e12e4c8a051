const canvas = document.createElement("canvas").getContext("2d");
const sample = "The quick brown fox, 0123456789";
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
  scale = 1;
  scale = probe.getBoundingClientRect().width / textWidth(sample, fontOf(probe)) || 1;
  probe.remove();
}

/** An element's font, as a canvas wants it named. */
export function fontOf(element: HTMLElement): string {
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
}

/** The width of one line of text in pixels. */
export function textWidth(text: string, cssFont: string): number {
  if (!canvas) return text.length * 7;
  if (font !== cssFont) canvas.font = font = cssFont;
  return canvas.measureText(text).width * scale;
}
