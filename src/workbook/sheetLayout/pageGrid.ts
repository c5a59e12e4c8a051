import type { DocumentColumn } from "../../billing/documents/document";
import { besideStart, type LogoSize } from "../../billing/documents/logoPlace";

/** The printed width of a US Letter page with half-inch margins, in points. */
export const pageWidthPoints = 540;

/** A stretch of neighbouring sheet columns. */
export interface Span {
  column: number;
  columns: number;
  /** Room for text. */
  points: number;
}

/** What stands in the right half keeps this distance from the left half: Excel's indent of one. */
const gutterPoints = 9;

/**
 * The columns of the sheet: wherever any part of the page begins or ends, a column does. Parts that
 * reach over several are merged.
 */
export interface PageGrid {
  columnWidths: number[];
  whole: Span;
  /** Left half, and its labels and values. */
  left: Span;
  leftLabel: Span;
  leftValue: Span;
  /** What of the left half is at the right of a logo; all of it where none stands there. */
  besideLogo: Span;
  /** Right half, and its labels and values. */
  right: Span;
  rightLabel: Span;
  rightValue: Span;
  /** Amounts stand below the list's last column, their labels before it. */
  totalLabel: Span;
  totalValue: Span;
  list: Span[];
  /** Equal shares of the page, as nearly as the other edges allow. */
  strip: (shares: number) => Span[];
}

const leftLabelPoints = 60;
const rightLabelPoints = 76;
const amountPoints = 68;
/** A last column narrower than this does not hold an amount; the totals then have their own edge. */
const leastAmountPoints = 40;

/** An edge this near to another would leave a sliver of a column between them. */
const sliverPoints = 12;

/**
 * @param columns the document's list; its widths are shares of the page
 * @param strips into how many equal shares each of its strips divides the page
 * @param logo what stands at the left of the letterhead's text
 */
export function pageGrid(
  columns: readonly DocumentColumn[],
  strips: readonly number[] = [],
  logo?: LogoSize
): PageGrid {
  const listEdges = edgesOf(columns);
  const middle = nearest(listEdges.slice(1, -1), pageWidthPoints / 2);
  const leftLabel = listEdges.find((edge) => edge >= leftLabelPoints - 6 && edge < middle);
  const labelEnd = leftLabel ?? leftLabelPoints;
  const lastEdge = listEdges[listEdges.length - 2] ?? 0;
  const rightLabelEnd = middle + rightLabelPoints;
  const hasRoom = lastEdge > rightLabelEnd && pageWidthPoints - lastEdge >= leastAmountPoints;
  const amountStart = hasRoom ? lastEdge : pageWidthPoints - amountPoints;
  const beside = logo ? besideStart(logo, [...listEdges, labelEnd]) : 0;
  const ownEdges = [
    ...new Set([...listEdges, labelEnd, middle, rightLabelEnd, amountStart, beside]),
  ];
  const stripEdges = new Map(
    strips.filter((shares) => shares > 0).map((shares) => [shares, sharedEdges(shares, ownEdges)])
  );
  const edges = [...new Set([...ownEdges, ...[...stripEdges.values()].flat()])];
  edges.sort((one, other) => one - other);
  const span = (from: number, to: number): Span => {
    const column = edges.indexOf(from);
    const points = to - from - (from === middle ? gutterPoints : 0);
    return { column, columns: edges.indexOf(to) - column, points };
  };
  return {
    columnWidths: edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0)),
    whole: span(0, pageWidthPoints),
    left: span(0, middle),
    leftLabel: span(0, labelEnd),
    leftValue: span(labelEnd, middle),
    besideLogo: span(beside, middle),
    right: span(middle, pageWidthPoints),
    rightLabel: span(middle, rightLabelEnd),
    rightValue: span(rightLabelEnd, pageWidthPoints),
    totalLabel: span(middle, amountStart),
    totalValue: span(amountStart, pageWidthPoints),
    list: columns.map((_, index) => span(listEdges[index] ?? 0, listEdges[index + 1] ?? 0)),
    strip: (shares) => {
      const ends = stripEdges.get(shares) ?? [];
      return ends.slice(1).map((end, index) => span(ends[index] ?? 0, end));
    },
  };
}

/** Where equal shares of the page begin and end; an edge that is almost there serves for them. */
function sharedEdges(shares: number, edges: readonly number[]): number[] {
  const width = pageWidthPoints / shares;
  const reach = Math.min(sliverPoints, width / 3);
  return Array.from({ length: shares + 1 }, (_, index) => {
    const wanted = Math.round(index * width);
    const isEnd = index === 0 || index === shares;
    const serves = (edge: number) => Math.abs(edge - wanted) <= (isEnd ? 0 : reach);
    return edges.find(serves) ?? wanted;
  });
}

/** Where the list's columns begin, and the page's end, in whole points; none is without width. */
function edgesOf(columns: readonly DocumentColumn[]): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const edges = [0];
  let passed = 0;
  for (const [index, { width }] of columns.entries()) {
    passed += width;
    const least = (edges[index] ?? 0) + 1;
    const most = pageWidthPoints - (columns.length - 1 - index);
    edges.push(Math.min(most, Math.max(least, Math.round((passed / shares) * pageWidthPoints))));
  }
  return columns.length === 0 ? [0, pageWidthPoints] : edges;
}

/** The halves of the page differ by no more than twice this, or the letterhead has too little room. */
const mostOffMiddle = 45;

/** A list without a column edge near the middle is split there. */
function nearest(edges: readonly number[], points: number): number {
  const near = edges.filter((edge) => Math.abs(edge - points) <= mostOffMiddle);
  near.sort((one, other) => Math.abs(one - points) - Math.abs(other - points));
  return near[0] ?? points;
}
