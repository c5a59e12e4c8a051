import type { ModifierFamily } from "../codes/modifiers";
import { isWanted, type ModifierDraft } from "./modifiersDraft";
import type { RowContext } from "./rowContext";

/** The usual order; no national one is published. Families that are not named stand where they are. */
const places: Partial<Record<ModifierFamily, number>> = {
  discipline: 1,
  assistant: 2,
  threshold: 3,
  "separate service": 4,
  telehealth: 5,
  benefit: 6,
  side: 7,
};

/** Brings the list into the usual order; told only where nothing else of the row is corrected. */
export function settleOrder(draft: ModifierDraft): void {
  if (draft.list.length < 2 || !isWanted(draft, "modifier-order")) return;
  const ordered = inUsualOrder(draft);
  if (ordered.every((one, at) => one === draft.list[at])) return;
  draft.list = ordered;
  if (draft.problems.some(({ corrected }) => corrected)) return;
  draft.problems.push({
    id: "modifier-order",
    message: `The modifiers stand in an unusual order; the usual one is ${ordered.join(", ")}`,
    corrected: true,
  });
}

function inUsualOrder({ context, isoDate, list }: ModifierDraft): string[] {
  const separateFirst = wantsSeparateFirst(context, isoDate);
  const placed = list.map((modifier) => {
    const family = context.rules.modifierOn(modifier, isoDate)?.family;
    const first = family === "separate service" && separateFirst;
    return { modifier, place: first ? 0 : family && places[family] };
  });
  const sorted = placed
    .filter(({ place }) => place !== undefined)
    .sort((one, other) => (one.place ?? 0) - (other.place ?? 0));
  let next = 0;
  return placed.map((one) =>
    one.place === undefined ? one.modifier : (sorted[next++]?.modifier ?? one.modifier)
  );
}

/** A payer's row that names 59 or X before GO wants them in that order. */
function wantsSeparateFirst({ coverage, rules }: RowContext, isoDate: string): boolean {
  const required = coverage?.payerRow?.requiredModifiers ?? [];
  for (const typed of required) {
    const family = rules.modifierOn(typed, isoDate)?.family;
    if (family === "discipline") return false;
    if (family === "separate service") return true;
  }
  return false;
}
