/** The one colour of a document beside greys: of its titles, headings and rules. */

export const builtInAccent = "#1F5566";

/** Words for colours that print well, besides those that must be told to be too light. */
const colorWords: ReadonlyMap<string, string> = new Map(
  Object.entries({
    black: "#000000",
    gray: "#595959",
    grey: "#595959",
    "dark gray": "#404040",
    "dark grey": "#404040",
    silver: "#C0C0C0",
    white: "#FFFFFF",
    navy: "#1F3864",
    "dark blue": "#002060",
    blue: "#0070C0",
    "light blue": "#00B0F0",
    sky: "#87CEEB",
    teal: "#00796B",
    turquoise: "#0E8A8A",
    cyan: "#00FFFF",
    aqua: "#00FFFF",
    green: "#2E7D32",
    "dark green": "#1B5E20",
    "light green": "#92D050",
    lime: "#00FF00",
    olive: "#6B6B00",
    yellow: "#FFFF00",
    gold: "#FFC000",
    orange: "#C55A11",
    coral: "#D9534F",
    red: "#C00000",
    "dark red": "#8B0000",
    maroon: "#7B1E3A",
    burgundy: "#7B1E3A",
    brown: "#6D4C41",
    pink: "#C2185B",
    magenta: "#AD1457",
    plum: "#7B3F75",
    purple: "#6A1B9A",
    violet: "#6F42C1",
    indigo: "#3949AB",
    lavender: "#B39DDB",
  })
);

/** `#RRGGBB` of a colour as people type it: `#1f5566`, `1F5566`, `#abc`, `rgb(31, 85, 102)`, `Teal`. */
export function readColor(typed: string): string | undefined {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  const word = colorWords.get(text);
  if (word !== undefined) return word;
  const hex = /^#?([0-9a-f]{6})$/.exec(text)?.[1] ?? doubled(/^#([0-9a-f]{3})$/.exec(text)?.[1]);
  if (hex !== undefined) return `#${hex.toUpperCase()}`;
  const parts = /^(?:rgb)?\(? ?(\d{1,3}) ?[,;] ?(\d{1,3}) ?[,;] ?(\d{1,3}) ?\)?$/.exec(text);
  if (!parts) return undefined;
  const shares = parts.slice(1).map(Number);
  return shares.every((share) => share <= 255) ? colorOf(shares) : undefined;
}

function doubled(digits: string | undefined): string | undefined {
  return digits?.replace(/./g, "$&$&");
}

/** How much a colour stands out from white paper, from 1 (not at all) to 21 (black), as WCAG counts. */
export function contrastOnWhite(color: string): number {
  const [red = 0, green = 0, blue = 0] = sharesOf(color).map((share) => {
    const part = share / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

/** Large and bold type can be read from here on, by WCAG. */
export const leastContrast = 3;

const tintShare = 0.08;

/** The colour's shade behind the headers of a list: almost white. */
export function tintOf(accent: string): string {
  return colorOf(sharesOf(accent).map((share) => 255 - (255 - share) * tintShare));
}

/** Red, green and blue, each of 255. */
function sharesOf(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function colorOf(shares: readonly number[]): string {
  const hex = shares.map((share) => Math.round(share).toString(16).padStart(2, "0"));
  return `#${hex.join("").toUpperCase()}`;
}
