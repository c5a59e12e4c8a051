import type { Modifier } from "../codes/modifiers";
import type { Procedure } from "../codes/procedure";
import type { Payer } from "../records";
import { isWanted, type ModifierDraft } from "./modifiersDraft";
import { clip, either } from "./words";

/** What the payer wants on the line and is not there. */
export function settleMissing(draft: ModifierDraft): void {
  const { coverage, codeStatus, procedure } = draft.context;
  const payerRow = coverage?.payerRow;
  if (!payerRow || codeStatus?.status !== "known" || !procedure) return;
  if (payerRow.requiredModifiers.length === 0 && payerRow.type !== "Medicare") return;
  if (!isWanted(draft, "modifier-missing")) return;
  if (procedure.kind !== "supply" || procedure.therapy) settleRequired(draft, payerRow, procedure);
  settleMedicare(draft, payerRow, procedure);
}

/** What the payer's own row names. */
function settleRequired(draft: ModifierDraft, payerRow: Payer, procedure: Procedure): void {
  const required = new Set<Modifier>();
  for (const typed of payerRow.requiredModifiers) {
    const modifier = draft.context.rules.modifierOn(typed, draft.isoDate);
    if (modifier) required.add(modifier);
  }
  const missing: string[] = [];
  const benefits: string[] = [];
  const right = draft.discipline?.modifier;
  for (const { code, family, use } of required) {
    if (family === "benefit") benefits.push(code);
    else if (family === "discipline") {
      if (right && !hasDiscipline(draft) && !missing.includes(right)) missing.unshift(right);
    } else if (use === "by payer" && isFor(code, procedure) && !draft.list.includes(code)) {
      missing.push(code);
    }
  }
  const hasBenefit = draft.list.includes("96") || draft.list.includes("97");
  if (benefits.length === 1 && !hasBenefit) missing.push(...benefits);
  const asks = (words: string) =>
    `${clip(payerRow.payer)} asks for ${words} on each line (Payers, column Required modifiers); add`;
  if (missing.length > 0) {
    const words = missing.join(" and ");
    tell(draft, `${asks(words)} ${missing.length > 1 ? "them" : words}`, missing);
  }
  if (benefits.length > 1 && !hasBenefit) {
    tell(draft, `${asks(either(benefits))} the one that is true`, []);
  }
}

function settleMedicare(draft: ModifierDraft, payerRow: Payer, procedure: Procedure): void {
  const right = draft.discipline?.modifier;
  if (payerRow.type !== "Medicare" || !procedure.therapy || !right || hasDiscipline(draft)) return;
  const message = `Medicare wants ${right} on every line of ${procedure.code}; add ${right}`;
  tell(draft, message, [right]);
}

function tell(draft: ModifierDraft, message: string, missing: readonly string[]): void {
  draft.problems.push({ id: "modifier-missing", message, corrected: missing.length > 0 });
  for (const modifier of missing) {
    const first = modifier === draft.discipline?.modifier;
    draft.list = first ? [modifier, ...draft.list] : [...draft.list, modifier];
  }
}

/** `HQ` says that a group was treated; all else that a plan may want, it wants on each line. */
function isFor(code: string, { kind }: Procedure): boolean {
  return code !== "HQ" || kind === "group";
}

function hasDiscipline({ list }: ModifierDraft): boolean {
  return list.includes("GO") || list.includes("GP") || list.includes("GN");
}
