/** The numbers along a chart's axis of values: round ones, zero among them. */
export interface ValueScale {
  low: number;
  high: number;
  ticks: number[];
}

const steps = [1, 2, 2.5, 5, 10];

/** A scale over all values with about `count` steps. */
export function valueScale(values: readonly number[], count: number): ValueScale {
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  if (low === high) return { low: 0, high: 1, ticks: [0, 1] };
  const step = roundStep((high - low) / Math.max(1, count));
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    // Without what binary fractions leave behind the last shown place.
    Number(((first + index) * step).toPrecision(12))
  );
  return { low: first * step, high: last * step, ticks };
}

function roundStep(wanted: number): number {
  const power = 10 ** Math.floor(Math.log10(wanted));
  const factor = steps.find((one) => one * power >= wanted * (1 - 1e-9)) ?? 10;
  return factor * power;
}
