import type { UnitRule } from "../records";
import type { Family } from "./families";
import { firstThreshold, pooledUnits, unitsByThreshold } from "./thresholds";

const blockSeconds = 15 * 60;

/** Units of one family of the pool, and the range that other choices at a tie would allow. */
export interface FamilyShare {
  family: Family;
  units: number;
  fewest: number;
  most: number;
}

/** Families of which any may take a unit: so many units among so many families. */
export interface Tie {
  families: Family[];
  units: number;
}

/**
 * Shares the units of pooled families out. CMS: whole blocks first, then one unit each to the
 * largest remainders until the units of the total are used up; at equal remainders the family with
 * more minutes, then the earlier one, and the tie is told. AMA and FULL15 take each family alone.
 */
export function shareOut(
  families: readonly Family[],
  rule: UnitRule
): { shares: FamilyShare[]; ties: Tie[] } {
  if (rule !== "CMS") return { shares: families.map((family) => alone(family, rule)), ties: [] };
  const total = pooledUnits(families.reduce((sum, family) => sum + family.seconds, 0));
  const shares = families.map((family) => wholeBlocks(family));
  let left = total - shares.reduce((sum, share) => sum + share.units, 0);
  const byRemainder = [...shares].sort(
    (a, b) => remainder(b.family) - remainder(a.family) || b.family.seconds - a.family.seconds
  );
  const ties: Tie[] = [];
  for (let at = 0; at < byRemainder.length && left > 0;) {
    const equals = equalRemainders(byRemainder, at);
    const given = Math.min(left, equals.length);
    equals.forEach((share, place) => giveOne(share, place < given, given === equals.length));
    if (given < equals.length) ties.push({ families: equals.map((s) => s.family), units: given });
    left -= given;
    at += equals.length;
  }
  return { shares, ties };
}

function alone(family: Family, rule: UnitRule): FamilyShare {
  const { timing } = family.first;
  const units = unitsByThreshold(family.seconds, 15, firstThreshold(timing, rule));
  return { family, units, fewest: units, most: units };
}

function wholeBlocks(family: Family): FamilyShare {
  const units = Math.floor(family.seconds / blockSeconds);
  return { family, units, fewest: units, most: units };
}

function remainder(family: Family): number {
  return family.seconds % blockSeconds;
}

function equalRemainders(sorted: readonly FamilyShare[], from: number): FamilyShare[] {
  const first = sorted[from];
  if (!first) return [];
  const rest = sorted.slice(from);
  return rest.filter((share) => remainder(share.family) === remainder(first.family));
}

function giveOne(share: FamilyShare, taken: boolean, certain: boolean): void {
  share.most += 1;
  if (taken) share.units += 1;
  if (certain) share.fewest += 1;
}
