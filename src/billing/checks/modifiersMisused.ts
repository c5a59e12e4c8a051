import { mostModifiers, type Modifier } from "../codes/modifiers";
import { givenByAssistant } from "./assistantsNeed";
import { disciplines } from "./modifiersDiscipline";
import { isWanted, replace, without, type ModifierDraft } from "./modifiersDraft";
import { clip } from "./words";

/** Modifiers that have no place on the line: replaced or removed where that is certain. */
export function settleMisused(draft: ModifierDraft): void {
  settleDiscipline(draft);
  if (!isWanted(draft, "modifier-misused")) return;
  settleRepeated(draft);
  for (const typed of [...draft.list]) {
    const modifier = draft.context.rules.modifierOn(typed, draft.isoDate);
    if (modifier) settleOne(draft, modifier);
  }
}

/** More than a line takes, told once nothing else leaves fewer. */
export function tellTooMany(draft: ModifierDraft): void {
  const { session } = draft.context;
  if (session.modifiers.length <= mostModifiers || draft.list.length <= mostModifiers) return;
  if (!isWanted(draft, "modifier-misused")) return;
  draft.problems.push({
    id: "modifier-misused",
    message: `${session.modifiers.length} modifiers stand on the row and a line takes ${mostModifiers}; remove what the plan does not need`,
    corrected: false,
  });
}

function settleRepeated(draft: ModifierDraft): void {
  const once = [...new Set(draft.list)];
  if (once.length === draft.list.length) return;
  for (const modifier of once) {
    if (draft.list.indexOf(modifier) === draft.list.lastIndexOf(modifier)) continue;
    draft.problems.push({
      id: "modifier-misused",
      message: `${clip(modifier)} stands more than once; write it once`,
      corrected: true,
    });
  }
  draft.list = once;
}

/** A discipline that is not the provider's: beside the right one, or an assistant's, it is a pair. */
function settleDiscipline(draft: ModifierDraft): void {
  const { discipline, context } = draft;
  if (!discipline) return;
  for (const other of disciplines) {
    if (other === discipline || !draft.list.includes(other.modifier)) continue;
    const beside = [discipline.modifier, discipline.assistantModifier].find(
      (one) => one !== undefined && draft.list.includes(one)
    );
    const isPair = beside !== undefined && isWanted(draft, "modifier-pair");
    const id = isPair ? "modifier-pair" : "modifier-misused";
    if (!isWanted(draft, id)) continue;
    const who = clip(context.provider?.provider ?? "");
    const hint = draft.list.includes(discipline.modifier)
      ? `remove ${other.modifier}`
      : `write ${discipline.modifier}`;
    draft.problems.push({
      id,
      message: isPair
        ? `${other.modifier} (${other.name}) does not go with ${beside} (${discipline.name}); ${hint}`
        : `${other.modifier} is for ${other.name} and Providers does not list ${who} there; ${hint}`,
      corrected: true,
    });
    draft.list = replace(draft.list, other.modifier, discipline.modifier);
  }
}

function settleOne(draft: ModifierDraft, { code, family, use, note }: Modifier): void {
  if (family === "discipline") return;
  if (family === "assistant") settleAssistantModifier(draft, code);
  else if (use === "never") settleNever(draft, code, note);
  else if (code === "50" && draft.context.procedure?.code.startsWith("97")) {
    remove(draft, code, `50 (both sides) is never billed with ${draft.context.procedure.code}`);
  }
}

function settleNever(draft: ModifierDraft, code: string, note: string): void {
  const { procedure, rules } = draft.context;
  const why = `${code} does not belong on the line (${note.charAt(0).toLowerCase()}${note.slice(1)})`;
  if (/^\d\d$/.test(code)) {
    // Office visits (99...) may take 25; of a code that is not known nothing is known.
    if (procedure && !procedure.code.startsWith("99")) remove(draft, code, why);
    return;
  }
  const meant = rules.modifierOn(code, draft.isoDate)?.instead;
  if (meant === undefined) {
    const message = `${why}; remove it, or write what was meant`;
    draft.problems.push({ id: "modifier-misused", message, corrected: false });
    return;
  }
  const right = meant === "GO" ? (draft.discipline?.modifier ?? meant) : meant;
  if (draft.list.includes(right)) return remove(draft, code, why);
  draft.problems.push({
    id: "modifier-misused",
    message: `${why}; write ${right}`,
    corrected: true,
  });
  draft.list = replace(draft.list, code, right);
}

/** CQ on a line of occupational therapy, CO on one of physical therapy. */
function settleAssistantModifier(draft: ModifierDraft, code: string): void {
  const { discipline, context } = draft;
  if (!discipline || discipline.assistantModifier === code) return;
  const right = discipline.assistantModifier;
  const why = `${code} is not for assistants in ${discipline.name}`;
  if (!right || draft.list.includes(right)) return remove(draft, code, why);
  const certain = givenByAssistant(context);
  const unless = certain ? "" : " if an assistant gave the service, else remove it";
  draft.problems.push({
    id: "modifier-misused",
    message: `${why}; write ${right}${unless}`,
    corrected: certain,
  });
  if (certain) draft.list = replace(draft.list, code, right);
}

function remove(draft: ModifierDraft, code: string, why: string): void {
  draft.problems.push({ id: "modifier-misused", message: `${why}; remove it`, corrected: true });
  draft.list = without(draft.list, code);
}
