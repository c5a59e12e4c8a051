import { nameKey } from "../names";
import { clashesOf, endOf, mayClash, stayOf, takesTime, type Stay } from "./overlapsSweep";
import { overlap } from "./overlapsWords";
import type { Placed, RowContext } from "./rowContext";

const clientNumber = (row: RowContext) => row.clientNumber;

/** Adds what is found where one provider is with two clients at one time; a group is no such case. */
export function checkProviderDay(day: readonly RowContext[], found: Placed[]): void {
  if (day.length < 2 || !mayClash(day, clientNumber)) return;
  for (const [one, other] of clashesOf(staysOf(day), differ)) {
    const pair = differentClients(one, other);
    if (pair) found.push(overlap(pair, "provider"));
  }
}

/** The stays of the day: the rows of a group that begin and end together are one. */
function staysOf(day: readonly RowContext[]): Stay[] {
  const stays: Stay[] = [];
  const groups = new Map<string, RowContext[]>();
  for (const row of day) {
    if (!takesTime(row)) continue;
    if (!isOfGroup(row)) {
      stays.push(stayOf(row, clientOf(row)));
      continue;
    }
    const name = groupName(row);
    const members = groups.get(name);
    if (!members) {
      const rows = [row];
      groups.set(name, rows);
      stays.push({ ...stayOf(row, name), rows });
    } else if (members.length === 1 && clientOf(row) !== clientOf(members[0])) {
      members.push(row);
    }
  }
  return stays;
}

function differ(one: Stay, other: Stay): boolean {
  // Who comes late to a group, or leaves it early, is still of that group.
  const sameGroup =
    isOfGroup(one.rows[0]) &&
    isOfGroup(other.rows[0]) &&
    (one.startMinutes === other.startMinutes || one.endMinutes === other.endMinutes);
  return !sameGroup && differentClients(one, other) !== undefined;
}

function differentClients(one: Stay, other: Stay): [RowContext, RowContext] | undefined {
  for (const row of one.rows) {
    for (const otherRow of other.rows) {
      if (clientOf(row) !== clientOf(otherRow)) return [row, otherRow];
    }
  }
  return undefined;
}

function isOfGroup(row: RowContext | undefined): boolean {
  return row?.procedure?.kind === "group";
}

function clientOf(row: RowContext | undefined): string {
  return nameKey(row?.session.client ?? "");
}

/** No client is called so: names have no line breaks. */
function groupName({ session }: RowContext): string {
  return `\n${session.startMinutes}-${endOf(session)}`;
}
