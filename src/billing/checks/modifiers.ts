import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { disciplineOf } from "./modifiersDiscipline";
import { isPlain } from "./modifiersDraft";
import { findingsOfModifiers } from "./modifiersReading";
import { checkSeparateServices } from "./modifiersUnneeded";
import { noFindings, type RowContext } from "./rowContext";

export const modifiersFamily: CheckFamily = {
  ofRow: checkModifiers,
  ofGroups: checkSeparateServices,
};

function checkModifiers(context: RowContext): readonly Finding[] {
  return isQuiet(context) ? noFindings : findingsOfModifiers(context, "modifiers");
}

/** True of most rows: GO alone, or nothing, and no payer that asks for more. */
function isQuiet({ session, provider, coverage }: RowContext): boolean {
  const { modifiers, problems } = session;
  if (problems.length > 0 || !isPlain(modifiers)) return false;
  const payerRow = coverage?.payerRow;
  const required = payerRow?.requiredModifiers;
  if (modifiers.length === 0) {
    return payerRow?.type !== "Medicare" && (required === undefined || required.length === 0);
  }
  const discipline = disciplineOf(provider);
  if (discipline && discipline.modifier !== "GO") return false;
  return required === undefined || required.every((one) => one === "GO");
}
