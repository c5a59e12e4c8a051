import type { Cents, DocumentKind, IsoDate } from "../records";

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

/** One party of a document: a heading and its lines, top to bottom. */
export interface Party {
  heading: string;
  lines: string[];
}

/** The parts of a document, in printed order. No Excel in it. */
export type DocumentBlock =
  | { kind: "letterhead"; name: string; lines: string[] }
  | { kind: "title"; title: string; facts: LabelledCell[] }
  | { kind: "parties"; left: Party; right: Party }
  | { kind: "facts"; heading: string; facts: LabelledCell[] }
  | { kind: "list"; heading: string; columns: DocumentColumn[]; rows: DocumentCell[][] }
  | { kind: "totals"; totals: LabelledCell[] }
  | { kind: "notes"; heading?: string; paragraphs: string[] }
  | { kind: "signature"; label: string; name: string; date?: IsoDate };

export interface Document {
  kind: DocumentKind;
  /** `SB-0001` */
  number: string;
  blocks: DocumentBlock[];
}
