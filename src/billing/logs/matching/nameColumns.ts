import type { ColumnLook } from "./columnLooks";
import type { Tell } from "./sessionTelling";

/** Which columns of names are clients, and which are therapists. */
export interface NameColumns {
  clients?: number;
  providers?: number;
  /** Two columns of single words that differ together: first and last names. */
  parted?: readonly [number, number];
}

/** Of the columns of names the one with the most different ones is the clients'. */
export function nameColumns(looks: readonly ColumnLook[]): NameColumns {
  const names = looks.filter(
    (look) => look.share["capital name"] >= 0.7 && look.share.payer < 0.5 && !isSparse(look)
  );
  const [one, other] = names;
  if (one && other && names.length === 2 && arePartsOfNames(one, other)) {
    return { parted: [one.column, other.column] };
  }
  const byDifferent = [...names].sort((first, second) => second.different - first.different);
  const [most, next] = byDifferent;
  return {
    ...(most ? { clients: most.column } : {}),
    ...(most && next && next.different < most.different ? { providers: next.column } : {}),
  };
}

/** A word here and there is a remark; a client has a name, though it may stand on the first row of several. */
function isSparse({ cells, filled }: ColumnLook): boolean {
  return filled * 10 < cells.length;
}

/** No first name comes with two last names as a rule, and both are single words. */
function arePartsOfNames(one: ColumnLook, other: ColumnLook): boolean {
  if (one.different < 3 || other.different < 3) return false;
  const single = (look: ColumnLook) => look.samples.every((sample) => !/[\s,]/.test(sample.trim()));
  if (!single(one) || !single(other)) return false;
  const pairs = new Set(
    one.cells.map((cell, row) => `${cell?.value ?? ""}|${other.cells[row]?.value ?? ""}`)
  );
  return pairs.size <= Math.max(one.different, other.different) * 1.3;
}

/** Tells what a column of names is. */
export function tellNames({ column, share }: ColumnLook, names: NameColumns, tell: Tell): void {
  if (names.parted) {
    tell("First name", column === names.parted[0] ? 0.5 : 0);
    tell("Last name", column === names.parted[1] ? 0.5 : 0);
    return;
  }
  tell(
    "Client",
    share["capital name"] * (column === names.clients ? 0.6 : 0.3),
    column === names.clients ? "the cells are names, the most different ones" : undefined
  );
  const credentials = share.credentials * 0.85;
  const few = column === names.providers ? share.name * 0.55 : 0;
  tell(
    "Provider",
    Math.max(credentials, few),
    few > credentials ? "the cells are names, a few that come again" : undefined
  );
}
