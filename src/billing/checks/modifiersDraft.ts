import type { IsoDate } from "../records";
import type { CheckId } from "./catalogue";
import type { Severity } from "./finding";
import { disciplineOf, type Discipline } from "./modifiersDiscipline";
import type { RowContext } from "./rowContext";
import { isTurnedOff } from "./turnedOff";

/** One thing that is wrong with the modifiers of a row. */
export interface ModifierProblem {
  id: CheckId;
  message: string;
  /** True where the corrected list of the row no longer has it. */
  corrected: boolean;
  severity?: Severity;
}

/**
 * The modifiers of a row on their way from what was typed to what is right: each step judges the
 * list that the steps before it left, tells what is wrong and corrects what is certain. So all
 * findings of a row ask for one and the same list.
 */
export interface ModifierDraft {
  readonly context: RowContext;
  readonly isoDate: IsoDate;
  /** Absent where the provider is not known, or no therapist. */
  readonly discipline?: Discipline;
  list: string[];
  readonly problems: ModifierProblem[];
}

export function draftOf(context: RowContext): ModifierDraft {
  const { session, provider, today } = context;
  return {
    context,
    isoDate: session.date ?? today,
    discipline: disciplineOf(provider),
    list: session.modifiers.map((typed) => typed.trim().toUpperCase()),
    problems: [],
  };
}

/** True where the practice wants a check: then only may its step correct anything. */
export function isWanted({ context }: ModifierDraft, id: CheckId): boolean {
  return !isTurnedOff(context.practice, id);
}

/** Puts a modifier in the place of another; nowhere twice. */
export function replace(list: readonly string[], typed: string, right: string): string[] {
  return list.includes(right)
    ? without(list, typed)
    : list.map((one) => (one === typed ? right : one));
}

export function without(list: readonly string[], modifier: string): string[] {
  return list.filter((one) => one !== modifier);
}

/** True of what most rows have, GO or nothing, which needs no look at the list itself. */
export function isPlain(modifiers: readonly string[]): boolean {
  return modifiers.length === 0 || (modifiers.length === 1 && modifiers[0] === "GO");
}
