import type { Picture } from "../../billing/documents/letterhead";
import type { TextLine } from "../text/textLine";
import type { TextLook } from "./looks";

/**
 * What is put on paper. Points; `x` from the left and `y` from the top of what it belongs to.
 * `height` is the room it takes: what lies within cannot be cut by the end of a page.
 */
export type Mark =
  | { kind: "text"; x: number; y: number; height: number; line: TextLine; look: TextLook }
  | {
      kind: "rule";
      x: number;
      y: number;
      height: 0;
      width: number;
      thickness: number;
      color: string;
    }
  | { kind: "fill"; x: number; y: number; height: number; width: number; color: string }
  | { kind: "picture"; x: number; y: number; height: number; width: number; picture: Picture };

/** A stretch of a document that is put on a page as a whole wherever it fits on one. */
export interface Section {
  marks: Mark[];
  height: number;
}

/** A section and how it may be parted from what follows. */
export interface FlowItem {
  section: Section;
  /** True where a page may not end between it and the next one. */
  keepWithNext?: boolean;
  /** Put above it where a page begins with it: the header of a list that goes on. */
  repeated?: Section;
}

export function moved(mark: Mark, byX: number, byY: number): Mark {
  return { ...mark, x: mark.x + byX, y: mark.y + byY };
}

/** Sections one below the other, as one. */
export function stacked(sections: readonly Section[]): Section {
  const marks: Mark[] = [];
  let height = 0;
  for (const section of sections) {
    const top = height;
    marks.push(...section.marks.map((mark) => moved(mark, 0, top)));
    height += section.height;
  }
  return { marks, height };
}

export function space(height: number): Section {
  return { marks: [], height };
}

/** Sections side by side, as one. */
export function beside(...sections: readonly Section[]): Section {
  return {
    marks: sections.flatMap(({ marks }) => marks),
    height: Math.max(0, ...sections.map(({ height }) => height)),
  };
}
