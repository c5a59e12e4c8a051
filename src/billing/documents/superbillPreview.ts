import type { Cents } from "../records";
import type { DocumentPreview, PlannedDocument } from "./plannedDocument";

/** A superbill that may be issued: one client, one rendering provider, one plan, one period. */
export interface PlannedSuperbill extends PlannedDocument {
  kind: "Superbill";
  totalCents: Cents;
  /** Who answers for the services: an assistant's supervisor stands for the assistant. */
  provider: string;
  /** Absent: self-pay. */
  payer?: string;
  product?: string;
}

export type SuperbillPreview = DocumentPreview<PlannedSuperbill>;
