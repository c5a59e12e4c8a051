import { nameKey } from "../names";
import type { Provider } from "../records";
import type { RowContext } from "./rowContext";

/** The discipline that a modifier names. CMS Change Request 10176. */
const modifiersOfDisciplines = ["GO", "GP", "GN"] as const;

/** Taxonomies begin with these: therapists and assistants of one discipline. NUCC code set. */
const taxonomies: Readonly<Record<string, string>> = {
  "225X": "GO",
  "224Z": "GO",
  "2251": "GP",
  "2252": "GP",
  "235Z": "GN",
  "2355": "GN",
};

const physical = /\b[DM]?PTA?\b/i;
const speech = /\b(CCC|SLPA?)\b/i;

/**
 * The discipline of a row, by its modifiers, else its provider's taxonomy or credentials. Where
 * none says otherwise it is occupational therapy. Only to be compared: others have no name here.
 */
export function disciplineOf({ session, provider }: RowContext): string {
  const named = modifiersOfDisciplines.find((one) => session.modifiers.includes(one));
  if (named) return named;
  const taxonomy = provider?.taxonomy?.trim().toUpperCase().slice(0, 4);
  if (taxonomy) return taxonomies[taxonomy] ?? taxonomy;
  const credentials = provider?.credentials ?? "";
  if (physical.test(credentials)) return "GP";
  return speech.test(credentials) ? "GN" : "GO";
}

/** True where one may be the other's assistant; a supervisor who is not given may be anyone. */
export function isSupervised(assistant: Provider, by: Provider): boolean {
  const supervisor = nameKey(assistant.supervisor ?? "");
  if (supervisor !== "") return supervisor === nameKey(by.provider);
  return assistant.assistant === true && by.assistant !== true;
}
