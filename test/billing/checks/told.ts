import type { CheckId } from "../../../src/billing/checks/catalogue";
import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { today } from "../practice";

/** Every finding of some checks, in the order of rows. */
export function findingsOf(records: PracticeRecords, ...ids: readonly CheckId[]): Finding[] {
  return judgeSessions(records, { today }).flatMap(({ findings }) =>
    findings.filter(({ id }) => ids.includes(id))
  );
}

/** The records after the fix of a finding was pressed. */
export function fixed(records: PracticeRecords, { fix }: Finding): PracticeRecords {
  const sessions = records.sessions.map((session) =>
    (fix?.writes ?? [])
      .filter(({ row }) => row === session.row)
      .reduce((changed, { column, value }) => ({ ...changed, ...cell(column, value) }), session)
  );
  return { ...records, sessions };
}

function cell(column: string, value: string | number): Partial<Session> {
  const text = String(value);
  const codes = text.split(/[\s,]+/).filter(Boolean);
  if (column === "Place") return { place: text || undefined };
  if (column === "Diagnoses") return { diagnoses: codes };
  throw new RangeError(`No test writes ${column} yet`);
}
