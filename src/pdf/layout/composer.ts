import type { DocumentCell } from "../../billing/documents/document";
import { printedDate, printedMoney } from "../../billing/documents/printed";
import type { Typesetter } from "../text/typesetter";
import { leading, looks, type Look, type Palette, type TextLook } from "./looks";
import type { Mark, Section } from "./marks";

export type Align = "left" | "center" | "right";

/** Where a text goes: its left edge and the width that it may fill, in points. */
export interface Place {
  x: number;
  width: number;
  look: Look;
  align?: Align;
}

/** Sets the texts of a document at one scale; the width of the page does not scale. */
export class Composer {
  constructor(
    private readonly typesetter: Typesetter,
    readonly scale: number,
    readonly colors: Palette
  ) {}

  look(look: Look): TextLook {
    const { size, weight, color } = looks[look];
    return { size: size * this.scale, weight, color: this.colors[color] };
  }

  /** A scaled length. */
  points(length: number): number {
    return length * this.scale;
  }

  /** A text in as many lines as it takes; an empty one takes one. */
  text(text: string, { x, width, look: name, align = "left" }: Place): Section {
    const look = this.look(name);
    const height = look.size * leading;
    const marks = this.typesetter.lines(text, look, width).map((line, index): Mark => {
      const free = width - (line.width * look.size) / 1000;
      const shift = align === "left" ? 0 : align === "right" ? free : free / 2;
      return { kind: "text", x: x + Math.max(0, shift), y: index * height, height, line, look };
    });
    return { marks, height: marks.length * height };
  }

  cell(cell: DocumentCell, place: Place): Section {
    return this.text(cellText(cell), place);
  }

  /** Points of a text on one line. */
  width(text: string, look: Look): number {
    return this.typesetter.width(text, this.look(look));
  }

  /** Points of the longest stretch of a text that is not to be broken. */
  longestWord(text: string, look: Look): number {
    const words = text.split(/\s+/).filter((word) => word !== "");
    return Math.max(0, ...words.map((word) => this.width(word, look)));
  }
}

/** How a cell reads on paper. */
export function cellText(cell: DocumentCell): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "date":
      return printedDate(cell.isoDate);
    case "money":
      return printedMoney(cell.cents);
    case "count":
      return String(cell.count);
    case "blank":
      return "";
  }
}
