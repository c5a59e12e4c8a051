import type { Modifier } from "../codes/modifiers";
import type { Procedure } from "../codes/procedure";
import type { RowContext } from "./rowContext";
import { isWanted, type ModifierDraft } from "./modifiersDraft";
import { clip, either } from "./words";

/** What the payer wants on the line and is not there. */
export function settleMissing(draft: ModifierDraft): void {
  const { context } = draft;
  const payerRow = context.coverage?.payerRow;
  if (!payerRow || context.codeStatus?.status !== "known" || !context.procedure) return;
  if (payerRow.requiredModifiers.length === 0 && payerRow.type !== "Medicare") return;
  if (!isWanted(draft, "modifier-missing")) return;
  const missing = requiredByRow(draft, context.procedure);
  if (missing.length > 0) {
    const words = missing.map((choices) => either(choices)).join(" and ");
    const message = `${clip(payerRow.payer)} asks for ${words} on each line (Payers, column Required modifiers); add ${missing.length > 1 ? "them" : words}`;
    tell(draft, message, missing);
  }
  const right = draft.discipline?.modifier;
  if (payerRow.type !== "Medicare" || !context.procedure.therapy || !right) return;
  if (hasDiscipline(draft)) return;
  tell(draft, `Medicare wants ${right} on every line of ${context.procedure.code}; add ${right}`, [
    [right],
  ]);
}

function tell(
  draft: ModifierDraft,
  message: string,
  missing: readonly (readonly string[])[]
): void {
  const certain = missing.every((choices) => choices.length === 1);
  draft.problems.push({ id: "modifier-missing", message, corrected: certain });
  if (!certain) return;
  for (const modifier of missing.flat()) {
    const first = modifier === draft.discipline?.modifier;
    draft.list = first ? [modifier, ...draft.list] : [...draft.list, modifier];
  }
}

/** Each modifier of the payer's row that is missing; several where one of them would do. */
function requiredByRow(draft: ModifierDraft, procedure: Procedure): string[][] {
  if (procedure.kind === "supply" && !procedure.therapy) return [];
  const { coverage, rules } = draft.context;
  const required = (coverage?.payerRow?.requiredModifiers ?? [])
    .map((typed) => rules.modifierOn(typed, draft.isoDate))
    .filter((modifier): modifier is Modifier => modifier !== undefined);
  const missing: string[][] = [];
  if (required.some(({ family }) => family === "discipline") && !hasDiscipline(draft)) {
    const right = draft.discipline?.modifier;
    if (right) missing.push([right]);
  }
  const benefits = required.filter(({ family }) => family === "benefit");
  if (benefits.length > 0 && !draft.list.some((one) => one === "96" || one === "97")) {
    missing.push(benefits.map(({ code }) => code));
  }
  for (const modifier of required) {
    if (!isForEachLine(modifier, draft.context) || draft.list.includes(modifier.code)) continue;
    missing.push([modifier.code]);
  }
  return missing;
}

/** What a plan may want on each line; all else in its row (CO, KX, 59, 95 ...) has conditions of its own. */
function isForEachLine({ code, family, use }: Modifier, { procedure }: RowContext): boolean {
  if (use !== "by payer" || family === "benefit") return false;
  return code !== "HQ" || procedure?.kind === "group";
}

function hasDiscipline({ list }: ModifierDraft): boolean {
  return list.includes("GO") || list.includes("GP") || list.includes("GN");
}
