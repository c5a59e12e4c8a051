import { settleAssistant, settleUnneededAssistant } from "./assistantsModifier";
import type { CheckId } from "./catalogue";
import type { Finding, Fix } from "./finding";
import { draftOf, isWanted, type ModifierDraft } from "./modifiersDraft";
import { settleMissing } from "./modifiersMissing";
import { mostModifiers, settleMisused, tellTooMany } from "./modifiersMisused";
import { settleOrder } from "./modifiersOrder";
import { settlePairs } from "./modifiersPairs";
import { settleUnknown } from "./modifiersUnknown";
import { finding, problemIn, type RowContext } from "./rowContext";
import { quote } from "./words";

/**
 * All findings about the modifiers of one row. Every fix among them writes the same list, with all
 * that is certain corrected, so that any of them may be applied, in any order.
 */
export function findingsOfModifiers(context: RowContext): Finding[] {
  const draft = draftOf(context);
  if (tellUnreadable(draft)) return findingsOf(draft);
  settleUnknown(draft);
  settleMisused(draft);
  settleUnneededAssistant(draft);
  settlePairs(draft);
  settleMissing(draft);
  settleAssistant(draft);
  tellTooMany(draft);
  settleOrder(draft);
  return findingsOf(draft);
}

/** Which family of checks a finding about modifiers belongs to. */
export function isOfAssistants(id: CheckId): boolean {
  return id === "assistant-modifier";
}

function tellUnreadable(draft: ModifierDraft): boolean {
  const problem = problemIn(draft.context.session, "Modifiers");
  if (!problem) return false;
  if (isWanted(draft, "modifier-unknown")) {
    draft.problems.push({
      id: "modifier-unknown",
      message: `Modifiers shows ${quote(problem.text)}; type the modifiers, e.g. GO`,
      corrected: false,
    });
  }
  return true;
}

function findingsOf(draft: ModifierDraft): Finding[] {
  const fix = fixOf(draft);
  return draft.problems.map(({ id, message, corrected, severity }) =>
    finding(id, draft.context, message, {
      ...(corrected && fix ? { fix } : {}),
      ...(severity ? { severity } : {}),
    })
  );
}

/** Undefined where the whole list is not certain: what is to go from more than four is hers to say. */
function fixOf({ context, list, problems }: ModifierDraft): Fix | undefined {
  if (list.length > mostModifiers || !problems.some(({ corrected }) => corrected)) return undefined;
  const value = list.join(", ");
  return {
    label: value === "" ? "Clear Modifiers" : `Set Modifiers to ${value}`,
    writes: [{ row: context.session.row, column: "Modifiers", value }],
  };
}
