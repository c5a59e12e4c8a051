import { mostModifiers } from "../codes/modifiers";
import { therapyThresholdOf, type TherapyThreshold } from "../codes/thresholds";
import { printedMoney } from "../documents/printed";
import type { Cents } from "../records";
import { yearOf } from "../time/isoDate";
import { findDuplicates } from "./duplicates";
import type { Finding, Fix } from "./finding";
import { finding, problemIn, type Placed, type RowContext } from "./rowContext";
import { disciplineOf } from "./modifiersDiscipline";
import { readingOf } from "./modifiersReading";
import { visitsOf } from "./visits";

const kx = "KX";

/**
 * Medicare rows without KX from which on the client's charges of the year exceed the threshold. The
 * practice's charges stand in for the amounts that Medicare allowed, which no table holds.
 */
export function checkThresholds(rows: readonly RowContext[]): Placed[] {
  const found: Placed[] = [];
  for (const ofYear of therapyByClientAndYear(rows).values()) {
    const threshold = therapyThresholdOf(yearOf(ofYear[0]?.session.date ?? ""));
    if (threshold && sumOf(ofYear) > threshold.kxCents) found.push(...above(ofYear, threshold));
  }
  return found;
}

/** The therapy rows that Medicare pays, by client and calendar year. */
function therapyByClientAndYear(rows: readonly RowContext[]): Map<string, RowContext[]> {
  const groups = new Map<string, RowContext[]>();
  for (const row of rows) {
    if (row.coverage?.payerRow?.type !== "Medicare") continue;
    const { session, procedure, clientNumber, provider } = row;
    if (procedure?.therapy === undefined || session.date === undefined) continue;
    // Physical therapy and speech-language pathology have a threshold of their own.
    if (provider && disciplineOf(provider)?.modifier !== "GO") continue;
    const key = `${clientNumber} ${yearOf(session.date)}`;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function above(ofYear: readonly RowContext[], threshold: TherapyThreshold): Placed[] {
  const found: Placed[] = [];
  const duplicates = findDuplicates(visitsOf(ofYear));
  const inOrder = ofYear.filter((row) => !duplicates.has(row)).sort(byTime);
  let sumCents = 0;
  for (const row of inOrder) {
    sumCents += row.chargeCents ?? 0;
    if (sumCents <= threshold.kxCents || hasKx(row) || row.session.units === 0) continue;
    if (!problemIn(row.session, "Modifiers"))
      found.push([row, kxMissing(row, sumCents, threshold)]);
  }
  return found;
}

function kxMissing(row: RowContext, sumCents: Cents, threshold: TherapyThreshold): Finding {
  const { year, kxCents } = threshold;
  const reached = `Medicare therapy charges of ${year} reach ${printedMoney(sumCents)} with this row, above the threshold of ${printedMoney(kxCents)}`;
  const modifiers = correctedModifiers(row);
  if (modifiers.length >= mostModifiers) {
    const message = `${reached}; put KX in place of one of the ${modifiers.length} modifiers`;
    return finding("kx-threshold", row, message);
  }
  return finding("kx-threshold", row, `${reached}; add KX`, { fix: addKx(row, modifiers) });
}

/** KX stands after the discipline and the assistant. */
function addKx({ session, rules, today }: RowContext, modifiers: readonly string[]): Fix {
  let after = 0;
  modifiers.forEach((modifier, at) => {
    const family = rules.modifierOn(modifier, session.date ?? today)?.family;
    if (family === "discipline" || family === "assistant") after = at + 1;
  });
  const value = [...modifiers.slice(0, after), kx, ...modifiers.slice(after)].join(", ");
  return { label: "Add KX", writes: [{ row: session.row, column: "Modifiers", value }] };
}

/** The modifiers with what else is certain corrected, so that no fix of the row undoes another. */
function correctedModifiers(row: RowContext): readonly string[] {
  const { corrected } = readingOf(row);
  if (corrected === undefined) return row.session.modifiers;
  return corrected === "" ? [] : corrected.split(", ");
}

/**
 * By date and, within it, so that the order of the table is of no matter: rows that have KX count
 * last, for she has put them above the threshold.
 */
function byTime(one: RowContext, other: RowContext): number {
  const [a, b] = [one.session, other.session];
  if (a.date !== b.date) return (a.date ?? "") < (b.date ?? "") ? -1 : 1;
  if (hasKx(one) !== hasKx(other)) return hasKx(one) ? 1 : -1;
  if (a.startMinutes !== b.startMinutes) return (a.startMinutes ?? -1) - (b.startMinutes ?? -1);
  return (other.chargeCents ?? 0) - (one.chargeCents ?? 0);
}

function hasKx({ session }: RowContext): boolean {
  return session.modifiers.includes(kx);
}

function sumOf(rows: readonly RowContext[]): Cents {
  return rows.reduce((sum, { chargeCents }) => sum + (chargeCents ?? 0), 0);
}
