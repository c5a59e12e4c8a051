/** Units of a session of one hour: four of 15 minutes. */
export const usualUnitsPerVisit = 4;

const drift = 1e-9;

/**
 * Whole visits that an amount of units covers: 20 units are 5 visits of 4, 19 are 4. A drift of
 * floating point (1.2 at 0.4 a visit) does not lose a visit. Undefined where the units are negative,
 * or a visit does not take more than 0 of them.
 */
export function visitsCovered(
  units: number,
  unitsPerVisit: number = usualUnitsPerVisit
): number | undefined {
  if (!Number.isFinite(units) || units < 0) return undefined;
  if (!Number.isFinite(unitsPerVisit) || unitsPerVisit <= 0) return undefined;
  const visits = Math.floor(units / unitsPerVisit + drift);
  return Number.isFinite(visits) ? visits : undefined;
}
