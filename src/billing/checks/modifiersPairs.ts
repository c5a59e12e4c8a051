import { disciplines } from "./modifiersDiscipline";
import { isWanted, type ModifierDraft } from "./modifiersDraft";

/** Telehealth cannot be seen and not seen at once: 95 is video, 93 and FQ are sound alone. */
const exclusive: readonly (readonly [string, string, string])[] = [
  ["95", "93", "95 is live video and 93 is sound alone"],
  ["FQ", "93", "FQ and 93 both say sound alone and do not go together"],
];

/** Modifiers that exclude each other, or need one that is not there. */
export function settlePairs(draft: ModifierDraft): void {
  if (draft.list.length === 0 || !isWanted(draft, "modifier-pair")) return;
  const standing = disciplines.filter(({ modifier }) => draft.list.includes(modifier));
  if (standing.length > 1)
    tellDisciplines(
      draft,
      standing.map(({ modifier }) => modifier)
    );
  for (const { modifier, assistantModifier, name } of disciplines) {
    if (!assistantModifier || !draft.list.includes(assistantModifier)) continue;
    // An assistant's modifier of another discipline is misused, which is told once.
    if (draft.list.includes(modifier) || (draft.discipline?.modifier ?? modifier) !== modifier) {
      continue;
    }
    const stands = standing[0]?.modifier;
    const certain =
      stands === undefined && !(draft.list.includes("CO") && draft.list.includes("CQ"));
    draft.problems.push({
      id: "modifier-pair",
      message: `${assistantModifier} goes only with ${modifier} (${name}); ${
        stands === undefined
          ? `add ${modifier}, or remove ${assistantModifier}`
          : `remove ${assistantModifier} or ${stands}`
      }`,
      corrected: certain,
    });
    if (certain) {
      const at = draft.list.indexOf(assistantModifier);
      draft.list = [...draft.list.slice(0, at), modifier, ...draft.list.slice(at)];
    }
  }
  for (const [one, other, why] of exclusive) {
    if (!draft.list.includes(one) || !draft.list.includes(other)) continue;
    const message = `${why}; keep the one that is true`;
    draft.problems.push({ id: "modifier-pair", message, corrected: false });
  }
}

function tellDisciplines({ problems }: ModifierDraft, standing: readonly string[]): void {
  problems.push({
    id: "modifier-pair",
    message: `${standing.join(" and ")} name more than one discipline; keep the one of the provider`,
    corrected: false,
  });
}
