import { assistantNeed, givenByAssistant, payerWantsCo } from "./assistantsNeed";
import { isWanted, without, type ModifierDraft } from "./modifiersDraft";
import { problemIn } from "./rowContext";
import { count } from "./words";

const doubt = "remove CO, or fill in Assistant minutes or Providers, column Assistant";

/** CO where no assistant had a part that counts. */
export function settleUnneededAssistant(draft: ModifierDraft): void {
  if (!draft.list.includes("CO") || !isWanted(draft, "assistant-modifier")) return;
  if (draft.discipline?.modifier !== "GO") return;
  const need = assistantNeed(draft.context);
  if (need?.verdict === "none") {
    draft.problems.push(
      need.certain
        ? { id: "assistant-modifier", message: `${need.why}; remove CO`, corrected: true }
        : doubtful(`CO says that an assistant gave the service, but ${need.why}; ${doubt}`)
    );
    if (need.certain) draft.list = without(draft.list, "CO");
  } else if (!payerWantsCo(draft.context)) tellDoubt(draft);
}

/** CO where an assistant had a part that counts. */
export function settleAssistant(draft: ModifierDraft): void {
  if (!isWanted(draft, "assistant-modifier")) return;
  const need = givenByAssistant(draft.context) ? assistantNeed(draft.context) : undefined;
  if (need?.verdict === "some" && need.units) {
    const { withModifier, withoutModifier } = need.units;
    draft.problems.push({
      id: "assistant-modifier",
      message: `${need.why}; split the row into a line of ${count(withModifier, "unit")} with CO and a line of ${count(withoutModifier, "unit")} without`,
      corrected: false,
    });
  }
  if (need?.verdict !== "all" || draft.list.includes("CO")) return;
  const stands = draft.list.includes("GO");
  // Another discipline, told elsewhere, is to go first: CO does not stand beside it.
  const other = draft.list.find((one) => one === "GP" || one === "GN");
  draft.problems.push({
    id: "assistant-modifier",
    message: `${need.why}; ${
      stands ? "add CO after GO" : other ? `write GO and CO, not ${other}` : "add GO and CO"
    }`,
    corrected: other === undefined,
  });
  if (other !== undefined) return;
  const at = stands ? draft.list.indexOf("GO") : 0;
  draft.list = [...draft.list.slice(0, at), "GO", "CO", ...draft.list.slice(at + (stands ? 1 : 0))];
}

/** A payer that does not ask for CO does not mind it, but what it says should be true. */
function tellDoubt({ context, problems }: ModifierDraft): void {
  const { provider, session } = context;
  if (!provider || givenByAssistant(context) || problemIn(session, "Assistant minutes")) return;
  const blank = session.assistantMinutes === undefined ? "blank" : "0";
  problems.push(
    doubtful(
      `CO says that an assistant gave the service, but the provider is not marked as one and Assistant minutes is ${blank}; ${doubt}`
    )
  );
}

function doubtful(message: string) {
  return { id: "assistant-modifier", message, corrected: false, severity: "review" } as const;
}
