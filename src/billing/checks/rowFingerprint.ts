import { fingerprintOf } from "../fingerprint";
import type { Session } from "../records";

/**
 * Eleven letters and digits that change when anything typed in a row changes, and not when the row
 * is moved, judged or billed.
 */
export function rowFingerprint(session: Session): string {
  const typed = [
    session.date,
    session.client,
    session.provider,
    session.code,
    session.startMinutes,
    session.endMinutes,
    session.minutes,
    session.units,
    session.place,
    session.modifiers.join(" "),
    session.diagnoses.join(" "),
    session.noteSigned,
    session.assistantMinutes,
    session.description,
    ...session.problems.map(({ column, text }) => `${column} ${text}`),
  ];
  return fingerprintOf(typed.map((field) => field ?? "").join("\n"));
}
