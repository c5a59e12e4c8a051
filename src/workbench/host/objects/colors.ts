import { richApiError } from "../protocol/errors";

const named: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#ffffff",
  red: "#ff0000",
  green: "#008000",
  blue: "#0000ff",
  yellow: "#ffff00",
  orange: "#ffa500",
  gray: "#808080",
  grey: "#808080",
  lightgray: "#d3d3d3",
  lightgrey: "#d3d3d3",
  lightblue: "#add8e6",
  lightgreen: "#90ee90",
  lightyellow: "#ffffe0",
  pink: "#ffc0cb",
  purple: "#800080",
};

/** `#rrggbb` of a colour as Office.js takes it: `#RRGGBB`, `RRGGBB` or a name. */
export function colorFrom(value: unknown): string {
  const text = String(value).trim().toLowerCase();
  const hex = named[text] ?? (text.startsWith("#") ? text : `#${text}`);
  if (/^#[0-9a-f]{6}$/.test(hex)) return hex;
  throw richApiError("InvalidArgument");
}

/** A colour as Office.js answers it: upper case, `fallback` where none is set, null where mixed. */
export function colorTo(color: string | undefined, fallback: string): string | null {
  if (color === undefined) return null;
  return (color === "" ? fallback : color).toUpperCase();
}
