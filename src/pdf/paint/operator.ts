import { PDFNumber, PDFOperator, type PDFOperatorNames } from "@cantoo/pdf-lib";

/** One word of a page's content with its numbers. */
export function operator(name: PDFOperatorNames, values: readonly number[]): PDFOperator {
  return PDFOperator.of(name, values.map(numberOf));
}

/** Thousandths of a point are enough. */
export function numberOf(value: number): PDFNumber {
  return PDFNumber.of(Math.round(value * 1000) / 1000);
}
