import type { PlaceOfService } from "../codes/places";
import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";

/** Words for treatment at a distance, which has a place for each side of the screen. */
const atADistance = /\b(tele\w*|virtual|video|zoom|online|remote)\b/i;

/** Words that people put around a place. */
const besides = /\b(pos|place|of|service|in|at|the|(client|patient)( s|s)?|visit)\b/g;

/** Every place of service in force on a date, by the words of its name. */
export function placesByName(rules: RuleBook, isoDate: IsoDate): Map<string, PlaceOfService[]> {
  const places = new Map<string, PlaceOfService[]>();
  for (let number = 1; number <= 99; number += 1) {
    const place = rules.placeOn(String(number).padStart(2, "0"), isoDate);
    if (!place) continue;
    const name = wordsOf(place.name);
    const ofName = places.get(name);
    if (ofName) ofName.push(place);
    else places.set(name, [place]);
  }
  return places;
}

/**
 * The places that a text other than a code may mean: `Office?`, `11 - Office` and `POS 11` mean
 * one, `telehealth` two, most texts none.
 */
export function placesMeant(
  text: string,
  places: ReadonlyMap<string, readonly PlaceOfService[]>
): readonly PlaceOfService[] {
  const whole = places.get(wordsOf(text));
  if (whole) return whole;
  const all = [...places.values()].flat();
  const numbers = text.match(/\d+/g) ?? [];
  const words = wordsOf(wordsOf(text.replace(/\d+/g, " ")).replace(besides, " "));
  const named = places.get(words) ?? [];
  if (numbers.length === 0) {
    if (named.length > 0) return named;
    return atADistance.test(text) ? all.filter(({ code }) => telehealthPlaces.has(code)) : [];
  }
  const numbered = all.filter(({ code }) => code === numbers[0]?.padStart(2, "0"));
  const agrees = words === "" || named.some(({ code }) => code === numbered[0]?.code);
  return numbers.length === 1 && agrees ? numbered : [];
}

/** Telehealth, with the patient elsewhere and at home. */
export const telehealthPlaces: ReadonlySet<string> = new Set(["02", "10"]);

function wordsOf(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
