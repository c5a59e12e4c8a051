import { assistantUnits, type AssistantUnits } from "../units/assistantUnits";
import { disciplineOf, isAssistant } from "./modifiersDiscipline";
import { problemIn, type RowContext } from "./rowContext";
import { clip, count, plain } from "./words";

/** What the assistant rule asks of a row: CO on all of its units, on none, or on some. */
export interface AssistantNeed {
  verdict: "all" | "none" | "some";
  /** The arithmetic, in plain words. */
  why: string;
  /** False where only something left blank speaks for it. */
  certain: boolean;
  /** Present where the minutes of both were counted. */
  units?: AssistantUnits;
}

/** True where the payer of a row wants CO: Medicare, and who names it in its row. */
export function payerWantsCo({ coverage }: RowContext): boolean {
  const payerRow = coverage?.payerRow;
  if (!payerRow) return false;
  return payerRow.type === "Medicare" || payerRow.requiredModifiers.includes("CO");
}

/** True where an assistant gave all or part of the service alone. */
export function givenByAssistant({ session, provider }: RowContext): boolean {
  if (session.assistantMinutes !== undefined) return session.assistantMinutes > 0;
  return provider !== undefined && isAssistant(provider) === true;
}

/** True where an assistant gave all of the service. */
export function givenByAssistantAlone(context: RowContext): boolean {
  const { assistantMinutes, minutes } = context.session;
  if (!givenByAssistant(context)) return false;
  return assistantMinutes === undefined || (minutes !== undefined && assistantMinutes >= minutes);
}

/** Undefined where the rule does not apply to the row, or something it goes by is not known. */
export function assistantNeed(context: RowContext): AssistantNeed | undefined {
  const { session, procedure, codeStatus, provider } = context;
  if (!payerWantsCo(context) || codeStatus?.status !== "known" || !procedure) return undefined;
  if (disciplineOf(provider)?.modifier !== "GO") return undefined;
  if (problemIn(session, "Assistant minutes")) return undefined;
  if (procedure.kind === "supply") return none("CO does not go on supplies");
  if (procedure.kind === "evaluation" || procedure.kind === "re-evaluation") {
    if (givenByAssistantAlone(context)) return undefined;
    return none("CO does not go on evaluations, which the therapist gives");
  }
  return session.assistantMinutes === undefined ? byProvider(context) : byMinutes(context);
}

function none(why: string, certain = true): AssistantNeed {
  return { verdict: "none", why, certain };
}

function byProvider({ provider }: RowContext): AssistantNeed {
  const who = clip(provider?.provider ?? "");
  const assistant = provider && isAssistant(provider);
  if (!assistant) {
    return none(`${who} is not an assistant and Assistant minutes is blank`, assistant === false);
  }
  const why = `${who} is an assistant and Assistant minutes is blank, so all time is the assistant's`;
  return { verdict: "all", why, certain: true };
}

function byMinutes(context: RowContext): AssistantNeed | undefined {
  const { assistantMinutes = 0, minutes, units } = context.session;
  if (assistantMinutes === 0) return none("Assistant minutes is 0");
  if (minutes === undefined || assistantMinutes < 0 || assistantMinutes > minutes) return undefined;
  const gave = `The assistant gave ${plain(assistantMinutes)} of the ${count(minutes, "minute")}`;
  if (assistantMinutes === minutes) return { verdict: "all", why: gave, certain: true };
  const timing = context.procedure?.timing;
  if (!timing || !units) return undefined;
  const shared = assistantUnits({ minutes, assistantMinutes, units, timing });
  if (!shared) return undefined;
  const own = minutes - assistantMinutes;
  const pooled = timing.basis === "pooled";
  if (shared.withModifier === 0) {
    const why =
      pooled && own >= 8
        ? `${gave}, and the therapist's own ${plain(own)} make ${units === 1 ? "the unit" : `all ${units} units`}`
        : `${gave}, not more than a tenth`;
    return { verdict: "none", why, certain: true, units: shared };
  }
  if (shared.withoutModifier === 0) {
    const why =
      pooled && own < 8
        ? `${gave}, and the therapist's own ${plain(own)} are under the 8 that would make a unit`
        : `${gave}, more than a tenth`;
    return { verdict: "all", why, certain: true, units: shared };
  }
  const why = `${gave}: ${shared.withModifier} of the ${units} units ${shared.withModifier === 1 ? "is" : "are"} the assistant's`;
  return { verdict: "some", why, certain: true, units: shared };
}
