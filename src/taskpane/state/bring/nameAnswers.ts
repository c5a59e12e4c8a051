import type { NameAnswer, NameKind, NewName } from "../../../billing/logs/bringing/names";

/** What she said of new names, by their keys; open: she has begun to say it. */
export type NameAnswers = ReadonlyMap<string, NameAnswer | "open">;

export function keyOfName({ kind, typed }: Pick<NewName, "kind" | "typed">): string {
  return `${kind} ${typed}`;
}

/**
 * New names, each with those that it may be: of two new names that are alike only one is asked for,
 * whether it is the other, which is the fuller one or, where they are as long, the more frequent.
 */
export function askedNames(names: readonly NewName[]): NewName[] {
  const placed = [...names].sort(
    (one, other) => other.typed.length - one.typed.length || other.rows - one.rows
  );
  const place = new Map(placed.map((name, index) => [keyOfName(name), index]));
  return names.map((name) => {
    const own = place.get(keyOfName(name)) ?? 0;
    const isAbove = (typed: string) =>
      (place.get(keyOfName({ kind: name.kind, typed })) ?? -1) < own;
    return { ...name, like: name.like.filter((other) => isAbove(other.name)) };
  });
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
