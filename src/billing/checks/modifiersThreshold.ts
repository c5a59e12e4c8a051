import { isWanted, type ModifierDraft } from "./modifiersDraft";
import { clip } from "./words";

/** KX where the payer is known not to be Medicare. */
export function tellThreshold(draft: ModifierDraft): void {
  if (!draft.list.includes("KX") || !isWanted(draft, "modifier-unneeded")) return;
  const payerRow = draft.context.coverage?.payerRow;
  if (!payerRow?.type || payerRow.type === "Medicare") return;
  if (payerRow.requiredModifiers.includes("KX")) return;
  draft.problems.push({
    id: "modifier-unneeded",
    message: `KX speaks of Medicare's yearly threshold, and ${clip(payerRow.payer)} is not Medicare; remove it unless the plan asks for it`,
    corrected: false,
  });
}

/** The 59 or X modifier of a row, unless its payer asks for one whatever the codes of the day. */
export function separateServiceOf({ context, isoDate, list }: ModifierDraft): string | undefined {
  const { rules, coverage, codeStatus } = context;
  if (codeStatus?.status !== "known") return undefined;
  const isOne = (typed: string) => rules.modifierOn(typed, isoDate)?.family === "separate service";
  return coverage?.payerRow?.requiredModifiers.some(isOne) ? undefined : list.find(isOne);
}
