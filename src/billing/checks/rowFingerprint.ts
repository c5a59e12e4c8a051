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
  return hash(typed.map((field) => field ?? "").join("\n"));
}

/** Two 32-bit FNV-1a sums, forwards and backwards. */
function hash(text: string): string {
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  const sum = ((forwards >>> 0) & 0x1fffff) * 0x100000000 + (backwards >>> 0);
  return sum.toString(36).padStart(11, "0");
}
