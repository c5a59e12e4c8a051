import { sources, type Confidence, type SourceId } from "../../src/billing/codes/sources";

const words: Readonly<Record<Confidence, string>> = {
  high: "certain",
  medium: "**not certain** (medium)",
  low: "**not certain** (low)",
};

/** How sure a fact is, as the pages mark it. */
export function sureness(confidence: Confidence): string {
  return words[confidence];
}

/** What the marks mean; said once on a page. */
export const surenessLegend =
  "*Certain*: an official text or data set was read. **Not certain** (medium): one good secondary source, or what is commonly known; (low): not verified by any document. What is not certain can be changed or turned off, and the page says where.";

/** The titles of sources, each once. */
export function sourceTitles(ids: readonly SourceId[]): string {
  return [...new Set(ids.map((id) => sources[id].title))].join("; ");
}
