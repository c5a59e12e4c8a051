import type { DocumentKind } from "../records";

/** A picture as it is printed. */
export interface Picture {
  format: "png" | "jpeg";
  /** The file's bytes, in base64 without a prefix. */
  base64: string;
  /** How large it is printed. */
  widthPoints: number;
  heightPoints: number;
}

/** Columns of a list of services that are printed where the practice asks for them. */
export const optionalColumns = ["Time", "Minutes", "Provider"] as const;
export type OptionalColumn = (typeof optionalColumns)[number];

/** How the practice wants its documents to look; what it does not say is as it is built in. */
export interface Letterhead {
  /** Instead of the address, phone and numbers of table Practice. */
  lines?: string[];
  /** `#RRGGBB`, of titles, headings and rules. */
  accent?: string;
  logo?: Picture;
  /** Printed at the end of documents of the kind, after the practice's Document note. */
  notes: Partial<Record<DocumentKind, string>>;
  columns: OptionalColumn[];
}
