import { compareText } from "../compareText";
import { nameKey } from "../names";
import type { IsoDate, PracticeRecords } from "../records";
import { monthOf } from "../time/isoDate";
import { lastMonths } from "./serviceMonths";

/** One therapist's units. */
export interface TherapistUnits {
  /** As in Providers, or as typed in Sessions; `No therapist` for rows without one, or `Others`. */
  therapist: string;
  /** In the order of the months. */
  units: number[];
  total: number;
}

export interface UnitsByTherapist {
  /** The last twelve, `2026-11`, the oldest first. */
  months: string[];
  /** Who has most units first; those beyond the eighth together, at the end. */
  therapists: TherapistUnits[];
  /** Of all therapists, in the order of the months. */
  monthTotals: number[];
  total: number;
}

const therapistsNamed = 8;
const nobody = "No therapist";
const others = "Others";

interface Tally {
  name: string;
  /** Whole numbers, so that no order of rows gives another sum. */
  hundredths: number[];
}

/**
 * Units of all sessions of the last twelve months, billed or not, by who gave them. A row without a
 * date or without units counts for nothing, which is not the same as zero units.
 */
export function unitsByTherapist(
  { sessions, providers }: Pick<PracticeRecords, "sessions" | "providers">,
  today: IsoDate
): UnitsByTherapist {
  const months = lastMonths(today);
  const places = new Map(months.map((month, place) => [month, place]));
  const names = spellings(providers.map(({ provider }) => provider));
  const tallies = new Map<string, Tally>();
  for (const { date, provider = "", units = 0 } of sessions) {
    const place = date === undefined ? undefined : places.get(monthOf(date));
    if (place === undefined || !(units > 0)) continue;
    const key = nameKey(provider);
    const tally = tallies.get(key) ?? { name: provider.trim(), hundredths: months.map(() => 0) };
    tallies.set(key, tally);
    tally.name = names.get(key) ?? lesser(tally.name, provider.trim());
    tally.hundredths[place] = (tally.hundredths[place] ?? 0) + Math.round(units * 100);
  }
  const ranked = [...tallies]
    .sort(
      ([oneKey, one], [otherKey, other]) =>
        sum(other.hundredths) - sum(one.hundredths) || compareText(oneKey, otherKey)
    )
    .map(([, tally]) => tally);
  const all = together(others, ranked, months);
  const rest = ranked.slice(therapistsNamed);
  const told = ranked.slice(0, therapistsNamed).map(({ name, hundredths }) => ({
    ...{ name: name || nobody, hundredths },
  }));
  const shown = rest.length === 0 ? told : [...told, together(others, rest, months)];
  const { units: monthTotals, total } = unitsOf(all);
  return { months, therapists: shown.map(unitsOf), monthTotals, total };
}

/** One spelling of each name, the same in whatever order they come. */
function spellings(names: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = nameKey(name);
    found.set(key, lesser(found.get(key) ?? name.trim(), name.trim()));
  }
  return found;
}

function lesser(one: string, other: string): string {
  return compareText(one, other) <= 0 ? one : other;
}

function together(name: string, tallies: readonly Tally[], months: readonly string[]): Tally {
  const hundredths = months.map((_, place) =>
    sum(tallies.map((tally) => tally.hundredths[place] ?? 0))
  );
  return { name, hundredths };
}

function unitsOf({ name, hundredths }: Tally): TherapistUnits {
  return {
    therapist: name,
    units: hundredths.map((each) => each / 100),
    total: sum(hundredths) / 100,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, each) => total + each, 0);
}
