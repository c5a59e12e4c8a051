import { mostModifiers } from "../codes/modifiers";
import { settleAssistant, settleUnneededAssistant } from "./assistantsModifier";
import type { Finding, Fix } from "./finding";
import { draftOf, isWanted, type ModifierDraft, type ModifierProblem } from "./modifiersDraft";
import { settleMissing } from "./modifiersMissing";
import { settleMisused, tellTooMany } from "./modifiersMisused";
import { settleOrder } from "./modifiersOrder";
import { settlePairs } from "./modifiersPairs";
import { ReadingCache } from "./modifiersReadingCache";
import { separateServiceOf, tellThreshold } from "./modifiersThreshold";
import { settleUnknown } from "./modifiersUnknown";
import { finding, noFindings, problemIn, readsBut, type RowContext } from "./rowContext";
import { quote } from "./words";

/** What the modifiers of a row come to; of no row in particular. */
export interface ModifierReading {
  problems: readonly ModifierProblem[];
  /** The whole cell with all that is certain corrected; absent where nothing can be. */
  corrected?: string;
  /** 59 or an X modifier that says what two codes of the day must bear out. */
  separateService?: string;
}

/** The two families of checks that look at the modifiers of a row. */
export type ModifierFamilyName = "modifiers" | "assistants";

const cache = new ReadingCache<ModifierReading>();

/** Rows alike in all that counts are read once a check. */
export function readingOf(context: RowContext): ModifierReading {
  return (context.modifierReading ??= cache.of(context, read));
}

/**
 * The findings of one family about the modifiers of a row. Every fix among them writes the same
 * list, so that any of them may be applied, in any order.
 */
export function findingsOfModifiers(
  context: RowContext,
  family: ModifierFamilyName
): readonly Finding[] {
  const { problems, corrected } = readingOf(context);
  if (problems.length === 0) return noFindings;
  const found: Finding[] = [];
  for (const problem of problems) {
    if ((problem.id === "assistant-modifier") !== (family === "assistants")) continue;
    const fix = problem.corrected ? fixOf(context, corrected) : undefined;
    found.push(
      finding(problem.id, context, problem.message, {
        ...(fix ? { fix } : {}),
        ...(problem.severity ? { severity: problem.severity } : {}),
      })
    );
  }
  return found;
}

function read(context: RowContext): ModifierReading {
  const draft = draftOf(context);
  const { problems } = draft;
  if (tellUnreadable(draft)) return { problems };
  settleUnknown(draft);
  tellThreshold(draft);
  const separateService = separateServiceOf(draft);
  settleMisused(draft);
  settleUnneededAssistant(draft);
  settlePairs(draft);
  settleMissing(draft);
  settleAssistant(draft);
  tellTooMany(draft);
  settleOrder(draft);
  // Which of more than four is to go is hers to say.
  const isCertain = draft.list.length <= mostModifiers && problems.some((one) => one.corrected);
  return { problems, separateService, corrected: isCertain ? draft.list.join(", ") : undefined };
}

function tellUnreadable(draft: ModifierDraft): boolean {
  const problem = problemIn(draft.context.session, "Modifiers");
  if (!problem) return false;
  if (isWanted(draft, "modifier-unknown")) {
    draft.problems.push({
      id: "modifier-unknown",
      message:
        problem.kind === "error"
          ? `Modifiers shows ${quote(problem.text)}; type the modifiers, e.g. GO`
          : `${readsBut(problem, "a modifier")}; type the modifiers, e.g. GO`,
      corrected: false,
    });
  }
  return true;
}

function fixOf({ session }: RowContext, value: string | undefined): Fix | undefined {
  if (value === undefined) return undefined;
  return {
    label: value === "" ? "Clear Modifiers" : `Set Modifiers to ${value}`,
    writes: [{ row: session.row, column: "Modifiers", value }],
  };
}
