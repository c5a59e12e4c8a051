import type { NameAnswer, NameKind, NewName } from "../../../billing/logs/bringing/names";

/** What she said of new names, by their keys; open: she has begun to say it. */
export type NameAnswers = ReadonlyMap<string, NameAnswer | "open">;

export function keyOfName({ kind, typed }: Pick<NewName, "kind" | "typed">): string {
  return `${kind} ${typed}`;
}

/** A name that is like none is added unless she says otherwise; one that is like another waits. */
export function answerOf(name: NewName, answers: NameAnswers): NameAnswer | undefined {
  const said = answers.get(keyOfName(name));
  if (said === "open") return undefined;
  if (said || name.like.length > 0) return said;
  return { kind: name.kind, typed: name.typed, does: "add", as: name.typed };
}

/** Everything that is settled, also what nobody had to be asked. */
export function settledAnswers(names: readonly NewName[], answers: NameAnswers): NameAnswer[] {
  return names.flatMap((name) => answerOf(name, answers) ?? []);
}

/** Names that wait for her. */
export function openNames(names: readonly NewName[], answers: NameAnswers): NewName[] {
  return names.filter((name) => answerOf(name, answers) === undefined);
}

/** How many names would be added to each table. */
export function addedNames(
  names: readonly NewName[],
  answers: NameAnswers
): { kind: NameKind; count: number }[] {
  const counts = new Map<NameKind, number>();
  for (const { kind, does } of settledAnswers(names, answers)) {
    if (does === "add") counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return [...counts].map(([kind, count]) => ({ kind, count }));
}
