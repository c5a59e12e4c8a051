import { RefusedRequest } from "../refusedRequest";
import type { LogsAhead, NameAnswer, NameKind, NewName } from "./logs";

/** `--same "Ava M.=Ava Moreno"`: the name in the log, and whom it means. */
export interface SameName {
  typed: string;
  as: string;
}

/** What was said of names on the command line. */
export interface NameWishes {
  same: readonly SameName[];
  /** Names that are people of their own, though they are like others. */
  others: readonly string[];
}

/** What is done with the new names of a log. */
export interface DecidedNames {
  answers: NameAnswer[];
  /** Those left as they are typed, since they may be somebody known. */
  left: NewName[];
}

/** @throws RefusedRequest in one sentence */
export function readSame(words: readonly string[]): SameName[] {
  return words.map((word) => {
    const [typed = "", as = "", ...more] = word.split("=").map((part) => part.trim());
    if (typed === "" || as === "" || more.length > 0) {
      throw new RefusedRequest(
        `--same ${word} does not say who is who; write it like --same "Ava M.=Ava Moreno".`
      );
    }
    return { typed, as };
  });
}

/**
 * A name that is like nobody is added. One that may be somebody, known or named better in the
 * log itself, is left as it is typed until she says who it is: names are never merged without a yes.
 * @throws RefusedRequest in one sentence, where a name is none of the log
 */
export function decideNames(
  { names, knownNames, logs }: Pick<LogsAhead, "names" | "knownNames" | "logs">,
  { same, others }: NameWishes
): DecidedNames {
  refuseStrangers(names, [...same.map(({ typed }) => typed), ...others]);
  const left: NewName[] = [];
  const listed = listedNames(logs);
  const people = [...others, ...same.map(({ as }) => as)];
  const answers = names.map((name): NameAnswer => {
    const { kind, typed } = name;
    const said = same.find((each) => isSame(each.typed, typed));
    if (said) {
      const target =
        knownNames[kind].find((known) => isSame(known, said.as)) ??
        names.find((other) => other.kind === kind && isSame(other.typed, said.as))?.typed;
      return target === undefined || isSame(target, typed)
        ? { kind, typed, does: "add", as: said.as }
        : { kind, typed, does: "same", as: target };
    }
    if (people.some((person) => isSame(person, typed)) || !mayBeAnother(name, names, listed)) {
      return { kind, typed, does: "add", as: typed };
    }
    left.push(name);
    return { kind, typed, does: "leave", as: typed };
  });
  return { answers, left };
}

/** Names that have a row of their own in a list that is brought, as a table of clients has. */
function listedNames(logs: LogsAhead["logs"]): Set<string> {
  const kinds: readonly NameKind[] = ["Client", "Provider", "Payer"];
  return new Set(
    logs.flatMap(({ reading }) => {
      const kind = kinds.find((each) => reading.table === `${each}s`);
      if (!kind || reading.table === "none" || reading.table === "Sessions") return [];
      return reading.rows.map(({ values }) => {
        const parts = [values["First name"], values["Last name"]];
        const whole = values[kind] ?? parts.filter((part) => part !== undefined).join(" ");
        return keyOf(kind, String(whole));
      });
    })
  );
}

function keyOf(kind: NameKind, typed: string): string {
  return `${kind} ${typed.toLowerCase()}`;
}

/**
 * Of new names that are alike the one is the name that stands in a list, else the one in most rows,
 * else the longest, else the first. Two rows of a list are two people.
 */
function mayBeAnother(
  name: NewName,
  names: readonly NewName[],
  listed: ReadonlySet<string>
): boolean {
  return name.like.some((like) => {
    const other = names.find(({ kind, typed }) => kind === name.kind && typed === like.name);
    if (!other) return true;
    const isListed = (each: NewName) => listed.has(keyOf(each.kind, each.typed));
    if (isListed(name) && isListed(other)) return false;
    const ranks = (each: NewName) => [
      isListed(each) ? 1 : 0,
      each.rows,
      each.typed.length,
      -names.indexOf(each),
    ];
    const own = ranks(name);
    const better = ranks(other).map((rank, place) => rank - (own[place] ?? 0));
    return (better.find((difference) => difference !== 0) ?? 0) > 0;
  });
}

function refuseStrangers(names: readonly NewName[], said: readonly string[]): void {
  const stranger = said.find((each) => !names.some(({ typed }) => isSame(typed, each)));
  if (stranger === undefined) return;
  const known = names.map(({ typed }) => `"${typed}"`).join(", ");
  throw new RefusedRequest(
    `"${stranger}" is no new name of the log; ${known === "" ? "it has none" : `its new names are ${known}`}.`
  );
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
