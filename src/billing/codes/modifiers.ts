import { modifierList } from "./modifiersList";
import type { Confidence, SourceId } from "./sources";

export const modifierFamilies = [
  "discipline",
  "assistant",
  "threshold",
  "separate service",
  "telehealth",
  "benefit",
  "side",
  "equipment",
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
  /** never: it has no place on a line of an occupational therapist. */
  use: "required" | "conditional" | "by payer" | "rare" | "never";
  /** When it is used, or why never. */
  note: string;
  /** What was probably meant, where one modifier is often typed for another (GE for GO). */
  instead?: string;
  sources: readonly SourceId[];
  confidence: Confidence;
}

/** Every modifier that may stand on a line, or is typed there by mistake. */
export const modifiers: readonly Modifier[] = modifierList;

/** As many as a line of a claim has room for. */
export const mostModifiers = 4;

const modifiersByCode = new Map(modifiers.map((modifier) => [modifier.code, modifier]));

/** The modifier of a code as typed; undefined where it is not known. */
export function findModifier(code: string): Modifier | undefined {
  return modifiersByCode.get(code) ?? modifiersByCode.get(code.trim().toUpperCase());
}
