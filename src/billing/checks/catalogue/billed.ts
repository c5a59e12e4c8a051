import { practiceRule } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `billed`. */
export const billedChecks = [
  {
    id: "billed-session-changed",
    severity: "review",
    family: "billed",
    column: "Document",
    title: "The session was changed after it was billed",
    explanation:
      "A superbill or invoice that was issued says something else of this session than the row does now: its date, client, provider, code, modifiers, units, place, diagnoses or charge. An issued document never changes, so the family and its plan have other figures than you. Put the row back, or reissue the document. A place or diagnoses that the row leaves to the practice or the client are not compared.",
    citation: practiceRule,
    confidence: "high",
  },
  {
    id: "billed-session-missing",
    severity: "review",
    family: "billed",
    column: "Date",
    title: "A billed session is in no row any more",
    explanation:
      "A superbill or invoice that was issued bills a session whose row was deleted. It is told on a row of the same client, of that day where there is one; where the client has no row left, the check says it once. Type the row again as it was billed, and it is known again as that session, or reissue the document.",
    citation: practiceRule,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
