import type { IsoDate } from "../records";
import { commonDiagnoses } from "./commonDiagnoses";

/** A heading of the list of diagnoses, which is often typed as if it were a whole code. */
export interface DiagnosisHeading {
  /** With its dot, if it has one. */
  code: string;
  /** First date of service on which it is not billable; absent: always. */
  since?: IsoDate;
  /** What to use instead, in words. */
  instead: string;
}

/** CMS ICD-10-CM code list of fiscal year 2026, read 2026-11. */
const knownHeadings: readonly DiagnosisHeading[] = [
  { code: "R62.5", instead: "R62.50, R62.51, R62.52 or R62.59" },
  { code: "R63.3", since: "2021-10-01", instead: "R63.30, R63.31, R63.32 or R63.39" },
  { code: "R41.84", instead: "R41.840 to R41.844" },
];

/** First day of the list that our codes were read from; what was billable before is not known. */
const listStart: IsoDate = "2025-10-01";

const headings = new Map<string, DiagnosisHeading>();
for (const { code } of commonDiagnoses) {
  for (const heading of headingsOf(code)) {
    if (headings.has(heading)) continue;
    headings.set(heading, {
      code: heading,
      since: listStart,
      instead: `a longer code, such as ${code}`,
    });
  }
}
for (const heading of knownHeadings) headings.set(heading.code, heading);

/** The heading of a code with its dot; undefined where none is known. */
export function findDiagnosisHeading(code: string): DiagnosisHeading | undefined {
  return headings.get(code);
}

/** What a billable code proves to be a heading: it itself, cut short. `R63`, `R63.3` of `R63.30`. */
function headingsOf(code: string): string[] {
  const found: string[] = [];
  for (let length = 3; length < code.length; length += 1) {
    if (code[length - 1] !== ".") found.push(code.slice(0, length));
  }
  return found;
}
