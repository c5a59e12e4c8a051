import type { Document, DocumentBlock } from "../../billing/documents/document";
import { layOutList } from "./blocks/list";
import { layOutParagraphs } from "./blocks/notes";
import { layOutOpening } from "./blocks/opening";
import { layOutPair } from "./blocks/pair";
import { layOutSignature } from "./blocks/signature";
import { layOutStrip } from "./blocks/strip";
import { layOutTotals } from "./blocks/totals";
import type { Composer } from "./composer";
import type { FlowItem } from "./marks";

/** A document's blocks as they follow one another, with what may not be parted by a page's end. */
export function flowOf({ blocks }: Document<string>, to: Composer): FlowItem[] {
  return blocks.flatMap((block, at) => layOutBlock(block, blocks[at + 1], to));
}

function layOutBlock(
  block: DocumentBlock,
  next: DocumentBlock | undefined,
  to: Composer
): FlowItem[] {
  switch (block.kind) {
    case "opening":
      return [{ section: layOutOpening(block, to) }];
    case "pair":
      return [{ section: layOutPair(block, to) }];
    case "list":
      return layOutList(block, next?.kind === "totals", to);
    case "totals":
      // Whoever signs, signs what it comes to; by age, it is the same sum once more.
      return [
        {
          section: layOutTotals(block, to),
          keepWithNext: next?.kind === "signature" || next?.kind === "strip",
        },
      ];
    case "strip":
      return [{ section: layOutStrip(block, to) }];
    case "paragraphs": {
      const sections = layOutParagraphs(block, to);
      const last = sections.length - 1;
      // A heading alone is that of what follows it.
      const isHeading = block.notes.length === 0;
      return sections.map((section, index) => ({
        section,
        keepWithNext: index === last - 1 || isHeading,
      }));
    }
    case "signature":
      return [{ section: layOutSignature(block, to) }];
  }
}
