import type { Border, CellFormat, Font } from "../../engine/types";

const pixelsOfPoint = 4 / 3;

const borderWidths: Record<Border["style"], string> = {
  none: "0",
  hair: "1px",
  thin: "1px",
  dotted: "1px",
  dashed: "1px",
  medium: "2px",
  thick: "3px",
  double: "3px",
};
const borderLines: Partial<Record<Border["style"], string>> = {
  dotted: "dotted",
  hair: "dotted",
  dashed: "dashed",
  double: "double",
};

/** The inline style of a cell that looks like this. */
export function cellStyle(format: CellFormat): string {
  return [
    ...fontRules(format),
    ...fillRules(format),
    ...borderRules(format),
    ...placeRules(format),
  ].join(";");
}

const isDefaultFont = ({ name }: Font) => !name || /^calibri$/i.test(name);

function fontRules({ font = {} }: CellFormat): string[] {
  const lines = [font.underline && "underline", font.strikethrough && "line-through"].filter(
    Boolean
  );
  return [
    font.name && !isDefaultFont(font)
      ? `font-family:"${font.name.replaceAll(/["\\;]/g, "")}",var(--cell-font);font-size-adjust:none`
      : "",
    font.size && font.size !== 11 ? `font-size:${font.size}pt` : "",
    font.bold ? "font-weight:700" : "",
    font.italic ? "font-style:italic" : "",
    font.color ? `color:${font.color}` : "",
    lines.length > 0 ? `text-decoration:${lines.join(" ")}` : "",
  ].filter(Boolean);
}

/** A fill covers the gridlines, as in Excel. */
function fillRules({ fill }: CellFormat): string[] {
  return fill ? [`background-color:${fill}`, `border-color:${fill}`] : [];
}

/*
 * Gridlines are the right and lower border of each cell. A cell's own upper and left borders are
 * drawn over the neighbours' lines, so that no border is shown double.
 */
function borderRules({ borders = {} }: CellFormat): string[] {
  const line = (border: Border) =>
    `${borderWidths[border.style]} ${borderLines[border.style] ?? "solid"} ${border.color || "#000"}`;
  const isDrawn = (border: Border | undefined): border is Border =>
    border !== undefined && border.style !== "none";
  const shadows = [
    isDrawn(borders.top) && `0 -${borderWidths[borders.top.style]} ${borders.top.color || "#000"}`,
    isDrawn(borders.left) &&
      `-${borderWidths[borders.left.style]} 0 ${borders.left.color || "#000"}`,
  ].filter(Boolean);
  return [
    isDrawn(borders.bottom) ? `border-bottom:${line(borders.bottom)}` : "",
    isDrawn(borders.right) ? `border-right:${line(borders.right)}` : "",
    shadows.length > 0 ? `box-shadow:${shadows.join(",")};z-index:1` : "",
  ].filter(Boolean);
}

const verticalPlaces: Partial<Record<NonNullable<CellFormat["vertical"]>, string>> = {
  top: "flex-start",
  justify: "flex-start",
  distributed: "center",
  center: "center",
};

function placeRules(format: CellFormat): string[] {
  const place = format.vertical && verticalPlaces[format.vertical];
  const indent = `${(format.indent ?? 0) * 9 + 3}px`;
  return [
    place ? `align-items:${place}` : "",
    format.indent ? `padding-${format.horizontal === "right" ? "right" : "left"}:${indent}` : "",
    format.wrapText ? "white-space:pre-wrap" : "",
  ].filter(Boolean);
}

/** A cell's font, to measure text with. Only the default one is adjusted to Calibri's size. */
export function measuringFont(
  { font = {} }: CellFormat,
  family: string
): { css: string; isAdjusted: boolean } {
  const size = (font.size ?? 11) * pixelsOfPoint;
  const style = `${font.italic ? "italic " : ""}${font.bold ? "700 " : ""}${size}px`;
  return isDefaultFont(font)
    ? { css: `${style} ${family}`, isAdjusted: true }
    : { css: `${style} "${font.name}",${family}`, isAdjusted: false };
}
