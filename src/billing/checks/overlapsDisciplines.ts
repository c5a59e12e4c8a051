import { nameKey } from "../names";
import type { Provider } from "../records";
import { disciplineOf, disciplines } from "./modifiersDiscipline";
import type { RowContext } from "./rowContext";

/**
 * The discipline of a row, by its modifiers, else its provider's; a provider who is not known is an
 * occupational therapist. Only to be compared: others have no name here.
 */
export function disciplineOfRow({ session, provider }: RowContext): string {
  const named = disciplines.find(({ modifier }) => session.modifiers.includes(modifier));
  if (named) return named.modifier;
  if (!provider) return "GO";
  return disciplineOf(provider)?.modifier ?? provider.taxonomy?.trim().toUpperCase() ?? "GO";
}

/** True where one may be the other's assistant; a supervisor who is not given may be anyone. */
export function isSupervised(assistant: Provider, by: Provider): boolean {
  const supervisor = nameKey(assistant.supervisor ?? "");
  if (supervisor !== "") return supervisor === nameKey(by.provider);
  return assistant.assistant === true && by.assistant !== true;
}
