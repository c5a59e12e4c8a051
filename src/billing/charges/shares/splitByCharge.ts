import type { Cents } from "../../records";

/**
 * Splits an amount over parts in proportion to their rooms: whole cents that add up to it, no part
 * negative or above its room. Cents that rounding down leaves go to the largest fractions, of equals
 * to the earlier part.
 *
 * @param rooms zero or more each; together at least the amount
 */
export function splitByCharge(cents: Cents, rooms: readonly Cents[]): Cents[] {
  const whole = rooms.reduce((sum, room) => sum + room, 0);
  if (whole <= 0) return rooms.map(() => 0);
  // Cents times cents may be more than a number holds exactly.
  const [amount, total] = [BigInt(cents), BigInt(whole)];
  const parts = rooms.map((room, at) => {
    const exact = amount * BigInt(room);
    return { at, cents: Number(exact / total), fraction: Number(exact % total) };
  });
  let left = cents - parts.reduce((sum, part) => sum + part.cents, 0);
  for (const part of [...parts].sort((a, b) => b.fraction - a.fraction || a.at - b.at)) {
    if (left <= 0) break;
    part.cents += 1;
    left -= 1;
  }
  return parts.map((part) => part.cents);
}
