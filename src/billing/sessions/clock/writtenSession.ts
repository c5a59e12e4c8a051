import { normalizeCode } from "../../codes/procedures";
import { nameKey } from "../../names";
import type { Session } from "../../records";
import type { ClockEntry } from "./clockEntry";

/**
 * Whether a session of the same id is what became of a row of Clock, as an attempt that was cut off
 * leaves it: day, client, code and start are the same.
 */
export function standsFor(
  session: Pick<Session, "date" | "client" | "code" | "startMinutes">,
  entry: ClockEntry
): boolean {
  return (
    session.date === entry.date &&
    nameKey(session.client ?? "") === nameKey(entry.client ?? "") &&
    normalizeCode(session.code ?? "") === normalizeCode(entry.code ?? "") &&
    session.startMinutes === entry.startMinutes
  );
}
