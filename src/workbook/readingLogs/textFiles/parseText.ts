import Papa from "papaparse";
import { separators, type Separator } from "./separators";

/** Records as they stand in a text, and the line of each, from 1. */
export interface ParsedText {
  records: string[][];
  lines: number[];
  /** The line of the first quotation mark that is not closed where it should be. */
  openQuote?: number;
}

const sampleLetters = 64 * 1024;
const sampleRecords = 200;

/** Divides text into records and cells. @param text its lines end in \n */
export function parseText(text: string, said?: Separator): ParsedText {
  const delimiter = said ?? likelySeparator(text);
  const { data, errors } = Papa.parse<string[]>(text, { delimiter, newline: "\n" });
  const lines: number[] = [];
  let line = 1;
  for (const record of data) {
    lines.push(line);
    line += 1;
    for (const cell of record) line += endsOfLines(cell);
  }
  const broken = errors.find(({ type }) => type === "Quotes");
  const openQuote = broken && lines[broken.row ?? 0];
  return { records: data, lines, ...(openQuote === undefined ? {} : { openQuote }) };
}

function endsOfLines(cell: string): number {
  let count = 0;
  for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count += 1;
  return count;
}

/** The separator by which the most records have the same number of cells, at least two. */
function likelySeparator(text: string): Separator {
  const sample = text.slice(0, sampleLetters);
  let best: { separator: Separator; share: number } = { separator: ",", share: 0 };
  for (const separator of separators) {
    const share = shareOfEqual(sample, separator, sample.length < text.length);
    if (share > best.share) best = { separator, share };
  }
  return best.separator;
}

function shareOfEqual(sample: string, delimiter: Separator, isCut: boolean): number {
  const { data } = Papa.parse<string[]>(sample, {
    ...{ delimiter, newline: "\n", preview: sampleRecords, skipEmptyLines: true },
  });
  const whole = isCut && data.length < sampleRecords ? data.slice(0, -1) : data;
  const counts = new Map<number, number>();
  for (const { length } of whole) {
    if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values()) / Math.max(whole.length, 1);
}
