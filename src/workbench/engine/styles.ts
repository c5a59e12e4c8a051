/** Conversions between the library's styles and the formats that Office.js speaks of. */
import type { Color, Style } from "./excelts";
import type { Border, CellFormat, Font } from "./types";

type StyleFont = NonNullable<Style["font"]>;
type Edge = "top" | "bottom" | "left" | "right";
export const outerEdges: readonly Edge[] = ["top", "bottom", "left", "right"];

/** Deep equality of plain data. */
export function sameStyle(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const keys = Object.keys(a);
  if (keys.length !== Object.keys(b).length) return false;
  for (const key of keys) {
    if (!sameStyle((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) {
      return false;
    }
  }
  return true;
}

/** `#rrggbb` of a colour, or undefined for an automatic one. */
export function readColor(
  color: Partial<Color> | undefined,
  theme: readonly string[]
): string | undefined {
  if (!color) return undefined;
  const given: { argb?: string; theme?: number; tint?: number; indexed?: number } = color;
  if (given.argb) return `#${given.argb.slice(-6).toLowerCase()}`;
  if (given.theme !== undefined) return tinted(theme[given.theme] ?? "#000000", given.tint ?? 0);
  if (given.indexed !== undefined && given.indexed < 64) return indexedColors[given.indexed % 8];
  return undefined;
}

const indexedColors = [
  "#000000",
  "#ffffff",
  "#ff0000",
  "#00ff00",
  "#0000ff",
  "#ffff00",
  "#ff00ff",
  "#00ffff",
];

/** A colour made lighter (tint above 0) or darker (below 0), as themes do. */
export function tinted(color: string, tint: number): string {
  const parts = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const mixed = parts.map((part) =>
    Math.round(tint >= 0 ? part + (255 - part) * tint : part * (1 + tint))
  );
  return `#${mixed.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

const argb = (color: string): Partial<Color> => ({
  argb: `FF${color.replace("#", "").toUpperCase()}`,
});

/** What a style says, in Office.js terms; absent means the default. */
export function readFormat(style: Style | undefined, theme: readonly string[]): CellFormat {
  const format: CellFormat = {};
  if (!style) return format;
  if (style.font) format.font = readFont(style.font, theme);
  const fill = readFill(style, theme);
  if (fill) format.fill = fill;
  if (style.border) format.borders = readBorders(style.border, theme);
  const { alignment } = style;
  if (alignment?.horizontal) {
    format.horizontal =
      alignment.horizontal === "centerContinuous" ? "centerAcrossSelection" : alignment.horizontal;
  }
  if (alignment?.vertical) {
    format.vertical = alignment.vertical === "middle" ? "center" : alignment.vertical;
  }
  if (alignment?.wrapText) format.wrapText = true;
  if (alignment?.indent) format.indent = alignment.indent;
  if (style.protection?.locked === false) format.locked = false;
  if (style.numFmt) format.numberFormat = style.numFmt;
  return format;
}

function readFont(font: Partial<StyleFont>, theme: readonly string[]): Font {
  const color = readColor(font.color, theme);
  return {
    ...(font.name && { name: font.name }),
    ...(font.size && { size: font.size }),
    ...(font.bold && { bold: true }),
    ...(font.italic && { italic: true }),
    ...(font.underline && font.underline !== "none" && { underline: true }),
    ...(font.strike && { strikethrough: true }),
    ...(color && { color }),
  };
}

function readFill({ fill }: Style, theme: readonly string[]): string | undefined {
  if (fill?.type !== "pattern" || fill.pattern === "none") return undefined;
  return readColor(fill.fgColor, theme) ?? readColor(fill.bgColor, theme);
}

function readBorders(
  border: NonNullable<Style["border"]>,
  theme: readonly string[]
): NonNullable<CellFormat["borders"]> {
  const borders: NonNullable<CellFormat["borders"]> = {};
  for (const edge of outerEdges) {
    const given = border[edge];
    if (!given?.style) continue;
    const color = readColor(given.color, theme);
    borders[edge] = { style: borderStyle(given.style), ...(color && { color }) };
  }
  return borders;
}

function borderStyle(style: string): Border["style"] {
  const known = ["thin", "medium", "thick", "dashed", "dotted", "double", "hair"] as const;
  return known.find((name) => name === style) ?? (style.startsWith("medium") ? "medium" : "dashed");
}

/** A style with a format laid over it; `edges` are the borders that fall on this cell. */
export function withFormat(
  style: Style | undefined,
  format: CellFormat,
  edges: Partial<Record<Edge, Border>>
): Style | undefined {
  const next: Record<string, unknown> = { ...style };
  if (format.font) next["font"] = { ...style?.font, ...libraryFont(format.font) };
  if (format.fill === "") delete next["fill"];
  else if (format.fill) {
    next["fill"] = { type: "pattern", pattern: "solid", fgColor: argb(format.fill) };
  }
  const alignment = libraryAlignment(format);
  if (alignment) next["alignment"] = { ...style?.alignment, ...alignment };
  if (format.locked !== undefined)
    next["protection"] = { ...style?.protection, locked: format.locked };
  if (format.numberFormat !== undefined) {
    if (format.numberFormat === "General") delete next["numFmt"];
    else next["numFmt"] = format.numberFormat;
  }
  if (Object.keys(edges).length > 0) next["border"] = libraryBorders(style, edges);
  return Object.keys(next).length > 0 ? next : undefined;
}

function libraryFont(font: Font): Partial<StyleFont> {
  const { color, strikethrough, ...rest } = font;
  return {
    ...rest,
    ...(strikethrough !== undefined && { strike: strikethrough }),
    ...(color && { color: argb(color) }),
  };
}

function libraryAlignment(format: CellFormat): Style["alignment"] | undefined {
  const alignment: Record<string, unknown> = {};
  if (format.horizontal !== undefined) {
    const { horizontal } = format;
    alignment["horizontal"] =
      horizontal === "general"
        ? undefined
        : horizontal === "centerAcrossSelection"
          ? "centerContinuous"
          : horizontal;
  }
  if (format.vertical !== undefined) {
    alignment["vertical"] = format.vertical === "center" ? "middle" : format.vertical;
  }
  if (format.wrapText !== undefined) alignment["wrapText"] = format.wrapText;
  if (format.indent !== undefined) alignment["indent"] = format.indent;
  return Object.keys(alignment).length > 0 ? alignment : undefined;
}

function libraryBorders(style: Style | undefined, edges: Partial<Record<Edge, Border>>) {
  const border: Record<string, unknown> = { ...style?.border };
  for (const edge of outerEdges) {
    const given = edges[edge];
    if (!given) continue;
    if (given.style === "none") delete border[edge];
    else border[edge] = { style: given.style, ...(given.color && { color: argb(given.color) }) };
  }
  return border;
}
