import { normalizeDiagnosis } from "../codes/diagnoses";
import { normalizeCode } from "../codes/procedures";
import type { RuleBook } from "../codes/ruleBook";
import type { Client, IsoDate, Practice } from "../records";
import { monthBounds } from "../time/isoDate";
import type { Candidate } from "./candidates";
import type { People } from "./people";
import type { DocumentRequest } from "./plannedDocument";
import type { DraftSession } from "./superbillDraft";

/** The period asked for; a calendar month where one of its ends is open. */
export function periodOf(
  date: IsoDate,
  { from, to }: Pick<DocumentRequest, "from" | "to">
): { from: IsoDate; to: IsoDate } {
  if (from !== undefined && to !== undefined) return { from, to };
  const month = monthBounds(date);
  return {
    from: from !== undefined && from > month.from ? from : month.from,
    to: to !== undefined && to < month.to ? to : month.to,
  };
}

/** What defaults a row's blank cells take. */
export interface SessionDefaults {
  client: Client;
  practice: Practice;
  rules: RuleBook;
  people: People;
}

/** A row as it would be billed: blanks take the client's and the practice's. */
export function draftSession(
  { judgement: { session, chargeCents }, sessionId, date }: Candidate,
  { client, practice, rules, people }: SessionDefaults
): DraftSession {
  const { row, modifiers, units, description, startMinutes, endMinutes, minutes } = session;
  const typedPlace = session.place || practice.defaultPlace;
  const place = typedPlace && (rules.placeOn(typedPlace, date)?.code ?? typedPlace);
  const code = session.code && normalizeCode(session.code);
  const typed = session.diagnoses.length > 0 ? session.diagnoses : client.diagnoses;
  const diagnoses = [...new Set(typed.map(normalizeDiagnosis))];
  const { assistant } = people.rendering(session.provider ?? "");
  const provider = people.provider(session.provider ?? "").provider;
  return {
    ...{ row, sessionId, date, provider, code, place, modifiers, diagnoses, units },
    ...{ chargeCents, description, ...(assistant && { assistant }) },
    ...{ startMinutes, endMinutes, minutes },
  };
}
