import type { Confidence, SourceId } from "./sources";

export const modifierFamilies = [
  "discipline",
  "assistant",
  "threshold",
  "separate service",
  "telehealth",
  "benefit",
  "side",
  "payer's own",
  "Medicare liability",
  "other",
] as const;
export type ModifierFamily = (typeof modifierFamilies)[number];

/** A two-character modifier of a code. All words are ours. */
export interface Modifier {
  code: string;
  name: string;
  family: ModifierFamily;
  /** never: it has no place on a line of an occupational-therapy practice. */
  use: "required" | "conditional" | "by payer" | "rare" | "never";
  /** When it is used, or why never; for `never` also what is meant instead. */
  note: string;
  /** What was probably meant, where one modifier is often typed for another (GE for GO). */
  instead?: string;
  sources: readonly SourceId[];
  confidence: Confidence;
}

export const modifiers: readonly Modifier[] = [];

const modifiersByCode = new Map(modifiers.map((modifier) => [modifier.code, modifier]));

/** The modifier of a code as typed; undefined where it is not known. */
export function findModifier(code: string): Modifier | undefined {
  return modifiersByCode.get(code.trim().toUpperCase());
}
