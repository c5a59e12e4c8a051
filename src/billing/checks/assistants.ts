import { givenByAssistant, givenByAssistantAlone, payerWantsCo } from "./assistantsNeed";
import type { CheckFamily } from "./family";
import type { Finding } from "./finding";
import { disciplineOf, isAssistant } from "./modifiersDiscipline";
import { isPlain } from "./modifiersDraft";
import { findingsOfModifiers } from "./modifiersReading";
import { finding, noFindings, type RowContext } from "./rowContext";
import { clip, count, plain } from "./words";

export const assistantsFamily: CheckFamily = { ofRow: checkAssistants };

function checkAssistants(context: RowContext): readonly Finding[] {
  const { session } = context;
  const given = givenByAssistant(context);
  if (!given && session.assistantMinutes === undefined && isPlain(session.modifiers)) {
    return noFindings;
  }
  const ofCo =
    !isPlain(session.modifiers) || (given && payerWantsCo(context))
      ? findingsOfModifiers(context, "assistants")
      : noFindings;
  const minutes = ofMinutes(context);
  const evaluation = given ? ofEvaluation(context) : undefined;
  if (!minutes && !evaluation) return ofCo;
  return [...(minutes ? [minutes] : []), ...(evaluation ? [evaluation] : []), ...ofCo];
}

function ofMinutes(context: RowContext): Finding | undefined {
  const { assistantMinutes, minutes } = context.session;
  if (assistantMinutes === undefined) return undefined;
  if (assistantMinutes < 0) {
    const message = `Assistant minutes is ${plain(assistantMinutes)}; type 0 or more`;
    return finding("assistant-minutes", context, message);
  }
  if (minutes === undefined || minutes < 0 || assistantMinutes <= minutes) return undefined;
  const message = `Assistant minutes is ${plain(assistantMinutes)} and the row has ${count(minutes, "minute")}; correct the one that is wrong`;
  return finding("assistant-minutes", context, message);
}

/**
 * An evaluation that an assistant gave. Tests with a clock of their own (96112, 96125 ...) are worth
 * a look only: an assistant may give parts of them.
 */
function ofEvaluation(context: RowContext): Finding | undefined {
  const { procedure, codeStatus, provider } = context;
  if (!procedure || codeStatus?.status !== "known") return undefined;
  if (procedure.kind !== "evaluation" && procedure.kind !== "re-evaluation") return undefined;
  const discipline = disciplineOf(provider);
  if (discipline && discipline.modifier !== "GO") return undefined;
  if (!givenByAssistantAlone(context)) return undefined;
  const message =
    provider && isAssistant(provider)
      ? `${clip(provider.provider)} is an assistant and ${procedure.code} is an evaluation; name the therapist who gave it, or bill what was given`
      : `All minutes of ${procedure.code} are the assistant's, and only a therapist evaluates; correct Assistant minutes, or bill what was given`;
  const severity = procedure.timing.basis === "own" ? "review" : "fix";
  return finding("assistant-evaluation", context, message, { severity });
}
