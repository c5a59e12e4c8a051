import { catalogueOrder, checkOf, type CatalogueEntry } from "../../billing/checks/catalogue";
import type { Finding, Severity } from "../../billing/checks/finding";
import type { Judgement } from "../../billing/checks/judgement";
import type { Session } from "../../billing/records";
import type { ShownReview } from "../../workflows/acceptReviews";

export interface FoundRow {
  finding: Finding;
  session: Session;
}

/** All findings of one check and one severity. */
export interface FindingGroup {
  key: string;
  severity: Severity;
  check: CatalogueEntry;
  rows: FoundRow[];
  /** Those whose correction is certain. */
  fixable: Finding[];
}

/** Findings by what to do: what must be fixed first, then what to look at, in catalogue order. */
export function groupFindings(judgements: readonly Judgement[]): FindingGroup[] {
  return grouped(judgements, ({ findings }) => findings);
}

/** The reviews that are accepted for their rows as they stand, in catalogue order. */
export function groupAccepted(judgements: readonly Judgement[]): FindingGroup[] {
  return grouped(judgements, ({ accepted }) => accepted);
}

/** What a row of a group was shown as. */
export function shownReview({ finding, session }: FoundRow): ShownReview {
  return { id: finding.id, session };
}

function grouped(
  judgements: readonly Judgement[],
  findingsOf: (judgement: Judgement) => readonly Finding[]
): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const judgement of judgements) {
    const { session } = judgement;
    for (const finding of findingsOf(judgement)) {
      const { id, severity } = finding;
      const key = `${severity} ${id}`;
      let group = groups.get(key);
      if (!group) {
        group = { key, severity, check: checkOf(id), rows: [], fixable: [] };
        groups.set(key, group);
      }
      group.rows.push({ finding, session });
      if (finding.fix) group.fixable.push(finding);
    }
  }
  const order = ({ severity, rows }: FindingGroup) =>
    (severity === "fix" ? 0 : 1000) + (rows[0] ? catalogueOrder(rows[0].finding.id) : 0);
  return [...groups.values()].sort((one, other) => order(one) - order(other));
}
