import { catalogueOrder, checkOf, type CatalogueEntry } from "../../billing/checks/catalogue";
import type { Finding, Severity } from "../../billing/checks/finding";
import type { Judgement } from "../../billing/checks/judgement";
import type { Session } from "../../billing/records";

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
  const groups = new Map<string, FindingGroup>();
  for (const { findings, session } of judgements) {
    for (const finding of findings) {
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
