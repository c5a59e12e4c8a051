import { isWanted, type ModifierDraft } from "./modifiersDraft";
import { quote } from "./words";

/** Texts that are no modifier: what they stand for where that is plain, else they are only told. */
export function settleUnknown(draft: ModifierDraft): void {
  if (draft.list.every((typed) => isKnown(draft, typed))) return;
  if (!isWanted(draft, "modifier-unknown")) return;
  const unclear = new Set<string>();
  const list: string[] = [];
  for (const typed of draft.list) {
    const meant = isKnown(draft, typed) ? [typed] : meantBy(draft, typed);
    list.push(...(meant ?? [typed]));
    if (!meant) unclear.add(typed);
    else if (meant[0] !== typed) tellMeant(draft, typed, meant);
  }
  draft.list = list;
  for (const typed of unclear) tellUnclear(draft, typed);
}

function isKnown({ context, isoDate }: ModifierDraft, typed: string): boolean {
  return context.rules.modifierOn(typed, isoDate) !== undefined;
}

/** `G0` with a zero, `GO.` with a stop and `GO59` without a space. */
function meantBy(draft: ModifierDraft, typed: string): string[] | undefined {
  const plain = typed.replace(/[^A-Z0-9]/g, "");
  if (plain.length === 0 || plain.length > 8) return undefined;
  const parts = plain.match(/../g) ?? [];
  if (parts.length * 2 !== plain.length) return undefined;
  const meant = parts.map((part) => (isKnown(draft, part) ? part : part.replace("0", "O")));
  return meant.every((part) => isKnown(draft, part)) ? meant : undefined;
}

function tellMeant({ problems }: ModifierDraft, typed: string, meant: string[]): void {
  const message = `${quote(typed)} is not a modifier; write ${meant.join(", ")}`;
  if (problems.some((problem) => problem.message === message)) return;
  problems.push({ id: "modifier-unknown", message, corrected: true });
}

/** A state's Medicaid program has modifiers of its own, so that one not on the list may be right. */
function tellUnclear({ context, problems }: ModifierDraft, typed: string): void {
  const mayBeStates =
    context.coverage?.payerRow?.type === "Medicaid" && /^[A-Z0-9]{2}$/.test(typed);
  problems.push({
    id: "modifier-unknown",
    message: `${quote(typed)} is not on the list of modifiers; correct it, or add it to table Codes`,
    corrected: false,
    severity: mayBeStates ? "review" : undefined,
  });
}
