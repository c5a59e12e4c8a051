import { PDFOperatorNames as Names, type PDFOperator } from "@cantoo/pdf-lib";
import type { PlacedGlyph } from "../fonts/typeface";
import type { TextRun } from "../text/textLine";
import { operator } from "./operator";

/** Points from the paper's lower left corner, and the font size. */
interface Pen {
  x: number;
  y: number;
  size: number;
}

/** What the library's outlines are made of; its types do not say so. */
interface Outline {
  commands: { command: keyof typeof steps; args: number[] }[];
}

/**
 * Parts of letters, such as the dots of Arabic ones, as outlines: written as text, each would be
 * copied as a character of its own.
 */
export function outlinesOf({ glyphs, typeface }: TextRun, { x, y, size }: Pen): PDFOperator[] {
  const operators: PDFOperator[] = [];
  let passed = 0;
  for (const glyph of glyphs) {
    if (glyph.unicode === "") {
      const scale = size / typeface.font.unitsPerEm;
      const left = x + ((passed + glyph.offsetX) * size) / 1000;
      const bottom = y + (glyph.offsetY * size) / 1000;
      const outline = outlineOf(glyph, typeface.font);
      operators.push(...drawn(outline, (at) => [left + at[0] * scale, bottom + at[1] * scale]));
    }
    passed += glyph.advance;
  }
  return operators;
}

function outlineOf({ id }: PlacedGlyph, font: TextRun["typeface"]["font"]): Outline {
  return font.getGlyph(id).path as unknown as Outline;
}

type Point = readonly [x: number, y: number];
type Placed = (point: Point) => number[];

const steps = {
  moveTo: Names.MoveTo,
  lineTo: Names.LineTo,
  quadraticCurveTo: Names.AppendBezierCurve,
  bezierCurveTo: Names.AppendBezierCurve,
  closePath: Names.ClosePath,
} as const;

function drawn({ commands }: Outline, placed: Placed): PDFOperator[] {
  let pen: Point = [0, 0];
  const operators = commands.map(({ command, args }) => {
    const points = pointsOf(args);
    const curve = command === "quadraticCurveTo" ? asCubic(pen, points) : points;
    pen = points[points.length - 1] ?? pen;
    return operator(steps[command], curve.flatMap(placed));
  });
  return operators.length === 0 ? [] : [...operators, operator(Names.FillNonZero, [])];
}

function pointsOf(numbers: readonly number[]): Point[] {
  return Array.from({ length: numbers.length / 2 }, (_, at): Point => [
    numbers[2 * at] ?? 0,
    numbers[2 * at + 1] ?? 0,
  ]);
}

/** A PDF's curves have two points that pull; these lie two thirds of the way to the only one. */
function asCubic(from: Point, [pull = from, to = from]: readonly Point[]): Point[] {
  const towards = (end: Point): Point => [
    end[0] + (2 / 3) * (pull[0] - end[0]),
    end[1] + (2 / 3) * (pull[1] - end[1]),
  ];
  return [towards(from), towards(to), to];
}
