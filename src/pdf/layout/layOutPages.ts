import { continuedText, documentName } from "../../billing/documents/continued";
import type { Document } from "../../billing/documents/document";
import type { Typesetter } from "../text/typesetter";
import { Composer } from "./composer";
import { flowOf } from "./flow";
import { paletteOf } from "./looks";
import { beside, moved, type Mark, type Section } from "./marks";
import { paginate } from "./paginate";
import { contentHeight, contentWidth, footerBaseline, halves, paper } from "./paper";
import { struckThrough, voidHead } from "./voided";

/** Type is made this much smaller where that keeps a document on one page; smaller is hard to read. */
const scales = [1, 0.95, 0.9] as const;

const gapBelowRunningHead = 12;

/** The marks of each page, from the upper left corner of the paper. */
export function layOutPages(document: Document<string>, typesetter: Typesetter): Mark[][] {
  const attempts = scales.map((scale) => () => pagesAt(scale, document, typesetter));
  const full = attempts[0]?.() ?? [];
  if (full.length !== 2) return finished(full, document, typesetter);
  for (const attempt of attempts.slice(1)) {
    const pages = attempt();
    if (pages.length === 1) return finished(pages, document, typesetter);
  }
  return finished(full, document, typesetter);
}

function pagesAt(scale: number, document: Document<string>, typesetter: Typesetter): Mark[][] {
  const to = new Composer(typesetter, scale, paletteOf(document));
  const flow = flowOf(document, to);
  return paginate(flow, { height: contentHeight, continued: runningHead(document, to) });
}

/** At the top of every page but the first: whose document goes on. */
function runningHead(document: Document<string>, to: Composer): Section {
  const opening = document.blocks.find((block) => block.kind === "opening");
  const name = to.text(opening?.letterhead.name ?? "", { ...halves.left, look: "heading" });
  const texts = beside(
    firstLine(name),
    to.text(continuedText(document), { ...halves.right, look: "running", align: "right" })
  );
  const y = texts.height + 2;
  const line: Mark = {
    ...{ kind: "rule", x: 0, y, height: 0, width: contentWidth },
    ...{ thickness: 0.5, color: to.colors.rule },
  };
  return { marks: [...texts.marks, line], height: y + gapBelowRunningHead };
}

/** The whole of it stands on the first page. */
function firstLine({ marks }: Section): Section {
  const first = marks.slice(0, 1);
  return { marks: first, height: first[0]?.height ?? 0 };
}

/** Moves each page's content within the margins and adds its footer. */
function finished(pages: Mark[][], document: Document<string>, typesetter: Typesetter): Mark[][] {
  const to = new Composer(typesetter, 1, paletteOf(document));
  const { voided } = document;
  return pages.map((marks, at) => {
    const placed = marks.map((mark) => moved(mark, paper.margin, paper.margin));
    return [
      ...(voided ? voidHead(voided, to) : []),
      ...(voided ? struckThrough(placed, to.colors.muted) : placed),
      ...footer(document, at + 1, pages.length, to),
    ];
  });
}

function footer(document: Document<string>, page: number, pages: number, to: Composer): Mark[] {
  const goesOn = page < pages ? `continued on page ${page + 1}` : "";
  const third = contentWidth / 3;
  const place = { width: third, look: "running" } as const;
  const texts = beside(
    to.text(documentName(document), { ...place, x: 0 }),
    ...(goesOn ? [to.text(goesOn, { ...place, x: third, align: "center" })] : []),
    to.text(`Page ${page} of ${pages}`, { ...place, x: 2 * third, align: "right" })
  );
  const top = paper.height - footerBaseline - texts.height;
  return texts.marks.map((mark) => moved(mark, paper.margin, top));
}
