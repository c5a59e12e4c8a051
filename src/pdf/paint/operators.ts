import {
  PDFOperator,
  PDFOperatorNames as Names,
  type PDFContext,
  type PDFHexString,
  type PDFNumber,
} from "@cantoo/pdf-lib";
import type { Picture } from "../../billing/documents/letterhead";
import type { Mark } from "../layout/marks";
import { paper } from "../layout/paper";
import type { TextRun } from "../text/textLine";
import { outlinesOf } from "./drawnGlyphs";
import { numberOf, operator } from "./operator";
import { hexOf, type EmbeddedTypeface } from "./embeddedTypeface";

/** The embedded part of a run's font. */
export type EmbeddedOf = (run: TextRun) => EmbeddedTypeface;

/** A mark in the words of a PDF's page, whose origin is the paper's lower left corner. */
export function operatorsOf(
  mark: Mark,
  embeddedOf: EmbeddedOf,
  pictureNameOf: (picture: Picture) => string,
  context: PDFContext
): PDFOperator[] {
  switch (mark.kind) {
    case "picture":
      return [
        operator(Names.PushGraphicsState, []),
        operator(Names.ConcatTransformationMatrix, [
          ...[mark.width, 0, 0, mark.height],
          ...[mark.x, fromBottom(mark.y + mark.height)],
        ]),
        PDFOperator.of(Names.DrawObject, [`/${pictureNameOf(mark.picture)}`]),
        operator(Names.PopGraphicsState, []),
      ];
    case "text":
      return textOperators(mark, embeddedOf, context);
    case "rule":
      return [
        operator(Names.StrokingColorRgb, rgb(mark.color)),
        operator(Names.SetLineWidth, [mark.thickness]),
        operator(Names.MoveTo, [mark.x, fromBottom(mark.y)]),
        operator(Names.LineTo, [mark.x + mark.width, fromBottom(mark.y)]),
        operator(Names.StrokePath, []),
      ];
    case "fill":
      return [
        operator(Names.NonStrokingColorRgb, rgb(mark.color)),
        operator(Names.AppendRectangle, [
          mark.x,
          fromBottom(mark.y + mark.height),
          mark.width,
          mark.height,
        ]),
        operator(Names.FillNonZero, []),
      ];
  }
}

/** Where letters stand in their line's height, as a share of the font size. */
const baseline = 0.97;

function textOperators(
  { line, look, x, y }: Extract<Mark, { kind: "text" }>,
  embeddedOf: EmbeddedOf,
  context: PDFContext
): PDFOperator[] {
  if (line.runs.length === 0) return [];
  const operators = [
    operator(Names.BeginText, []),
    operator(Names.NonStrokingColorRgb, rgb(look.color)),
  ];
  const drawn: PDFOperator[] = [];
  let left = x;
  const bottom = fromBottom(y + look.size * baseline);
  for (const run of line.runs) {
    const embedded = embeddedOf(run);
    operators.push(
      PDFOperator.of(Names.SetFontAndSize, [`/${embedded.name}`, numberOf(look.size)]),
      operator(Names.SetTextMatrix, [1, 0, 0, 1, left, bottom]),
      ...showGlyphs(run, look.size, embedded, context)
    );
    drawn.push(...outlinesOf(run, { x: left, y: bottom, size: look.size }));
    left += (run.width * look.size) / 1000;
  }
  return [...operators, operator(Names.EndText, []), ...drawn];
}

/** Glyphs with the steps between them; a raised one is shown by itself. */
function showGlyphs(
  run: TextRun,
  size: number,
  embedded: EmbeddedTypeface,
  context: PDFContext
): PDFOperator[] {
  const operators: PDFOperator[] = [];
  let pending: (PDFHexString | PDFNumber)[] = [];
  let codes: number[] = [];
  let rise = 0;
  let owed = 0;
  const endCodes = () => {
    if (codes.length > 0) pending.push(hexOf(codes));
    codes = [];
  };
  const endShow = () => {
    endCodes();
    if (pending.length === 0) return;
    operators.push(PDFOperator.of(Names.ShowTextAdjusted, [context.obj(pending)]));
    pending = [];
  };
  for (const glyph of run.glyphs) {
    if (glyph.unicode === "") {
      owed += glyph.advance;
      continue;
    }
    if (glyph.offsetY !== rise) {
      endShow();
      rise = glyph.offsetY;
      operators.push(operator(Names.SetTextRise, [(rise * size) / 1000]));
    }
    const { code, width } = embedded.encode(glyph);
    owed += glyph.offsetX;
    if (Math.abs(owed) > leastStep) {
      endCodes();
      pending.push(numberOf(-owed));
      owed = 0;
    }
    codes.push(code);
    owed += glyph.advance - width - glyph.offsetX;
  }
  endShow();
  if (rise !== 0) operators.push(operator(Names.SetTextRise, [0]));
  return operators;
}

/** Thousandths of the font size that no eye sees. */
const leastStep = 0.5;

function fromBottom(y: number): number {
  return paper.height - y;
}

/** Shares of red, green and blue from `#RRGGBB`. */
function rgb(color: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255);
}
