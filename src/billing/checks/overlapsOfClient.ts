import { nameKey } from "../names";
import { disciplineOfRow, isSupervised } from "./overlapsDisciplines";
import { clashesOf, mayClash, stayOf, takesTime, type Stay } from "./overlapsSweep";
import { overlap } from "./overlapsWords";
import type { Placed, RowContext } from "./rowContext";

const providerNumber = (row: RowContext) => row.providerNumber;

/** Training of those who care for a client who is not there, and may be with another therapist. */
const caregiverTraining: ReadonlySet<string> = new Set([
  ...["97550", "97551", "97552"],
  ...["G0541", "G0542", "G0543"],
]);

const saysCoTreatment = /\bco[\s-]*treat/i;

/**
 * Adds what is found where one client is with two providers at one time. Co-treatment is no such
 * case: of two disciplines, of an assistant with the supervisor, or where a Description says so.
 */
export function checkClientDay(day: readonly RowContext[], found: Placed[]): void {
  if (day.length < 2 || !mayClash(day, providerNumber)) return;
  for (const [one, other] of clashesOf(staysOf(day), areOnTheirOwn)) {
    const [row] = one.rows;
    const [otherRow] = other.rows;
    if (row && otherRow) found.push(overlap([row, otherRow], "client"));
  }
}

function staysOf(day: readonly RowContext[]): Stay[] {
  const together = new Set<string>();
  for (const row of day) {
    const { description } = row.session;
    if (description !== undefined && saysCoTreatment.test(description))
      together.add(providerOf(row));
  }
  const alone = (row: RowContext) =>
    takesTime(row) &&
    !caregiverTraining.has(row.procedure?.code ?? "") &&
    !together.has(providerOf(row));
  return day.filter(alone).map((row) => stayOf(row, providerOf(row)));
}

function areOnTheirOwn({ rows: [one] }: Stay, { rows: [other] }: Stay): boolean {
  if (!one?.provider || !other?.provider) return false;
  return (
    disciplineOfRow(one) === disciplineOfRow(other) &&
    !isSupervised(one.provider, other.provider) &&
    !isSupervised(other.provider, one.provider)
  );
}

function providerOf({ session }: RowContext): string {
  return nameKey(session.provider ?? "");
}
