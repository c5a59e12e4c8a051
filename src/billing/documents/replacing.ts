import { textCell } from "./cells";
import type { Document } from "./document";

/** The document with the number of the one in whose place it is made, below its own. */
export function replacing(document: Document, replaced: string): Document {
  return {
    ...document,
    blocks: document.blocks.map((block) => {
      if (block.kind !== "opening") return block;
      const [own, ...facts] = block.facts;
      const named = { label: "Replaces", value: textCell(replaced) };
      return { ...block, facts: [...(own ? [own] : []), named, ...facts] };
    }),
  };
}
