import type { Cents, DocumentKind, IsoDate } from "../records";
import type { Picture } from "./letterhead";

/** A cell of a printed document, typed so that a sheet, a PDF and a test can each show it. */
export type DocumentCell =
  | { kind: "text"; text: string }
  | { kind: "date"; isoDate: IsoDate }
  | { kind: "money"; cents: Cents }
  | { kind: "count"; count: number }
  | { kind: "blank" };

/** A column of a table of lines; `width` is its share of the printed width. */
export interface DocumentColumn {
  header: string;
  width: number;
  align: "left" | "center" | "right";
}

export interface LabelledCell {
  label: string;
  value: DocumentCell;
  strong?: boolean;
}

/** Facts that belong together, under a heading. */
export interface FactGroup {
  heading: string;
  facts: LabelledCell[];
}

export interface Note {
  text: string;
  strong?: boolean;
}

/** The parts of a document, in printed order. No Excel in it. */
export type DocumentBlock =
  | {
      /** Who sends what to whom: the top of the first page. */
      kind: "opening";
      letterhead: { name: string; lines: string[]; logo?: Picture };
      /** Name and address, top to bottom, where a window envelope shows them. */
      recipient: string[];
      title: string;
      facts: LabelledCell[];
      /** Printed below the title's facts. */
      details: FactGroup[];
    }
  /** Two groups of facts side by side. */
  | { kind: "pair"; left: FactGroup; right: FactGroup }
  | { kind: "list"; columns: DocumentColumn[]; rows: DocumentCell[][] }
  /** Sums, with what is to be said beside them. */
  | { kind: "totals"; totals: LabelledCell[]; notes: Note[] }
  /** Amounts side by side over the whole width, such as a balance by age. */
  | { kind: "strip"; heading?: string; cells: LabelledCell[] }
  /** Paragraphs over the whole width, such as notices that the law asks for. */
  | { kind: "paragraphs"; heading?: string; notes: Note[] }
  /** A line to sign on, with who signs below it, and one for the date. */
  | { kind: "signature"; signer: string };

/** A document of one of the register's kinds, or of another that is not registered. */
export interface Document<Kind extends string = DocumentKind> {
  kind: Kind;
  /** `SB-0001` */
  number: string;
  /** `#RRGGBB`; absent: the built-in colour. */
  accent?: string;
  /** Set where it was voided after it was issued; with the number of the one made in its place. */
  voided?: { replacedBy?: string };
  blocks: DocumentBlock[];
}
