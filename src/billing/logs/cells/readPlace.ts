import { findPlace, placesOfService } from "../../codes/places";
import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, foldedText, isDash, quoted, typedText, unclear } from "./cellText";

const wordsOfPlaces: Readonly<Record<string, string>> = {
  "03": "school|public school|elementary school|escuela|schule|ecole|escola",
  "10": "telehealth at home|telehealth home|home telehealth|telehealth in patients home|telehealth patients home",
  "11": "office|our office|private office|private practice|praxis|consultorio|oficina|cabinet|bureau",
  "12":
    "home|at home|in home|home visit|house|clients home|client home|patients home|patient home|family home|" +
    "casa|en casa|em casa|hogar|domicilio|a domicilio|zuhause|zu hause|hausbesuch|domicile|a domicile|a la maison",
};

const codesByWords = new Map<string, string>();
for (const { code, name } of placesOfService) codesByWords.set(placeKey(name), code);
for (const [code, words] of Object.entries(wordsOfPlaces)) {
  for (const each of words.split("|")) codesByWords.set(each, code);
}

const telehealth =
  /\b(?:tele\w*|virtual\w*|video\w*|zoom|online|remote|distancia|distance|videosprechstunde)\b/;
/** Words that people put around a place. */
const besidesPlaces = /\b(?:client|patient|pt|family|visits?|the|in|at|en|la|s)\b/g;
const clinic = /\b(?:clinic|clinica|klinik|clinique|center|centre|centro|zentrum)\b/;

/** Her words for a place as they are compared, for the keys of `meant`. */
export function placeKey(text: string): string {
  return foldedText(text)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * The place-of-service code, two digits, that a cell is sure to mean: `11`, `3`, `POS 11`, `Office`,
 * `11 - Office`, `Client's home`, `Schule`. `Telehealth` is two places and `Clinic` several, so
 * they are unclear until she says what she means by them.
 *
 * @param meant her own words, as `placeKey` gives them, and the codes she said they are
 */
export function readPlace(
  cell: LogCell,
  meant: ReadonlyMap<string, string> = new Map()
): CellReading<string> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  if (isDash(cell)) return { kind: "blank" };
  const key = placeKey(typedText(cell).replace(/^(\d{1,2})\.0$/, "$1"));
  const codeOf = (words: string) => meant.get(words) ?? codesByWords.get(words);
  const known = codeOf(key) ?? codeOf(withoutLabel(key, besidesPlaces));
  if (known !== undefined) return { kind: "read", value: known };
  const numbers = key.match(/\d+/g) ?? [];
  const besides = withoutLabel(key, /\d+/g);
  if (numbers.length === 0) return unclear(cell, whyUnclear(typedText(cell), key));
  const place = numbers.length === 1 ? findPlace(numbers[0] ?? "") : undefined;
  if (!place) return unclear(cell, `${quoted(typedText(cell))} names no place of service`);
  const words = withoutLabel(besides, /\b(?:pos|place of service|place)\b/g);
  const named = [besides, words].map(codeOf);
  const isTelehealth = telehealth.test(words) && ["02", "10"].includes(place.code);
  if (words === "" || named.includes(place.code) || isTelehealth) {
    return { kind: "read", value: place.code };
  }
  return unclear(
    cell,
    `${place.code} is “${place.name}”, and the cell says something else besides`
  );
}

function withoutLabel(key: string, label: RegExp): string {
  return key.replace(label, " ").replace(/\s+/g, " ").trim();
}

function whyUnclear(text: string, key: string): string {
  if (telehealth.test(key)) {
    return `${quoted(text)} may be place 10, with the client at home, or 02, with the client elsewhere`;
  }
  if (clinic.test(key)) {
    return `${quoted(text)} may be place 11, your own office, or a clinic that has a number of its own`;
  }
  return `${quoted(text)} is not sure to be any place of service`;
}
