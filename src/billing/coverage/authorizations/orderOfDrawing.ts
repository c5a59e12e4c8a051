import type { RowContext } from "../../checks/rowContext";
import { nameKey } from "../../names";

/**
 * The order in which sessions use authorizations up: by date, then by start (without one first),
 * then by what else tells them apart. The row decides only between sessions that are alike, so that
 * sorting the table changes no amount.
 */
export function inOrderOfDrawing(one: RowContext, other: RowContext): number {
  const [a, b] = [one.session, other.session];
  return (
    textOrder(a.date, b.date) ||
    (a.startMinutes ?? -1) - (b.startMinutes ?? -1) ||
    textOrder(providerOf(one), providerOf(other)) ||
    textOrder(a.code, b.code) ||
    (b.units ?? 0) - (a.units ?? 0) ||
    (a.minutes ?? -1) - (b.minutes ?? -1) ||
    textOrder(a.modifiers.join(), b.modifiers.join()) ||
    a.row - b.row
  );
}

function providerOf({ session }: RowContext): string {
  return nameKey(session.provider ?? "");
}

function textOrder(text = "", other = ""): number {
  if (text === other) return 0;
  return text < other ? -1 : 1;
}
