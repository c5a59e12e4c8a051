import { fingerprintOf as fingerprintOfText } from "../../fingerprint";
import type { LogRow } from "../rows/logRow";

/**
 * Of all that a log says of a session, so that another fingerprint means another row. It is taken of
 * the names as the log has them, whatever was put in their place: what she says of a name later
 * changes no row. Where the row stands, and what it takes from the rows above by habit, is not in it.
 */
export function fingerprintOf(row: LogRow): string {
  const { client, provider, payer } = row.asInLog ?? row;
  const { date, code, startMinutes, endMinutes, minutes, units, place, modifiers } = row;
  const { diagnoses, noteSigned, description, chargeCents, part, together, asTyped } = row;
  const said = [
    ...[date, client, provider, code, startMinutes, endMinutes, minutes, units, place],
    ...[modifiers, diagnoses, noteSigned, description, chargeCents, payer],
    ...[part?.number, part?.of],
    ...[together?.startMinutes, together?.endMinutes, together?.minutes, together?.units],
    together?.chargeCents,
    Object.entries(asTyped).sort(([one], [other]) => (one < other ? -1 : 1)),
  ];
  return fingerprintOfText(JSON.stringify(said.map((each) => each ?? null)));
}
