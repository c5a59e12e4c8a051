import { foldedText } from "./cellText";

/** English, Spanish, German, French, Portuguese; without accents, as they are looked up. */
const monthNames: readonly (readonly string[])[] = [
  ["january", "enero", "januar", "janner", "jaenner", "janvier", "janeiro"],
  ["february", "febrero", "februar", "feber", "fevrier", "fevereiro"],
  ["march", "marzo", "marz", "maerz", "mrz", "mars", "marco"],
  ["april", "abril", "avril"],
  ["may", "mayo", "mai", "maio"],
  ["june", "junio", "juni", "juin", "junho"],
  ["july", "julio", "juli", "juillet", "julho"],
  ["august", "agosto", "aout"],
  ["september", "septiembre", "setiembre", "septembre", "setembro"],
  ["october", "octubre", "oktober", "octobre", "outubro"],
  ["november", "noviembre", "novembre", "novembro"],
  ["december", "diciembre", "dezember", "decembre", "dezembro"],
];

/** What is written besides the first three letters and the whole name. */
const otherShortMonths: readonly (readonly string[])[] = [
  ["janv", "jann"],
  ["febr", "fevr"],
  [],
  [],
  [],
  [],
  ["juil"],
  [],
  ["sept"],
  [],
  [],
  [],
];

/** From Monday. */
const weekdayNames: readonly (readonly string[])[] = [
  ["monday", "lunes", "montag", "lundi", "segunda"],
  ["tuesday", "martes", "dienstag", "mardi", "terca"],
  ["wednesday", "weds", "miercoles", "mittwoch", "mercredi", "quarta"],
  ["thursday", "jueves", "donnerstag", "jeudi", "quinta"],
  ["friday", "viernes", "freitag", "vendredi", "sexta"],
  ["saturday", "sabado", "samstag", "sonnabend", "samedi"],
  ["sunday", "domingo", "sonntag", "dimanche"],
];

const monthsByForm = numbersByForm(monthNames, (name, position) => [
  name,
  name.slice(0, 3),
  ...(otherShortMonths[position] ?? []),
]);
const weekdaysByBeginning = numbersByForm(weekdayNames, (name) =>
  Array.from(name, (_, last) => name.slice(0, last + 1))
);

/**
 * 1 to 12 of a month's name or a usual short form, `Oct`, `sept`, `août`; undefined where none is
 * sure, and for any other beginning: Jane, Marc and Augusta are people.
 */
export function monthNamed(word: string): number | undefined {
  const months = monthsByForm.get(foldedText(word));
  return months?.length === 1 ? months[0] : undefined;
}

/**
 * The weekdays that a word or its beginning may mean, Monday as 1: `Tue` is one, `T` is two,
 * `di` is a Tuesday in German and a Sunday in French. Undefined where it is no weekday.
 */
export function weekdaysNamed(word: string): readonly number[] | undefined {
  return weekdaysByBeginning.get(foldedText(word).replace(/-feira$/, ""));
}

const englishMonths = monthNames.map(([english = ""]) => capital(english));
const englishWeekdays = weekdayNames.map(([english = ""]) => capital(english));

/** `October` of 10. */
export function monthWord(month: number): string {
  return englishMonths[month - 1] ?? "";
}

/** `Monday` of 1. */
export function weekdayWord(weekday: number): string {
  return englishWeekdays[weekday - 1] ?? "";
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function numbersByForm(
  names: readonly (readonly string[])[],
  formsOf: (name: string, position: number) => readonly string[]
) {
  const numbers = new Map<string, number[]>();
  names.forEach((ofOne, position) => {
    const forms = ofOne.flatMap((name) => formsOf(name, position));
    for (const form of new Set(forms)) {
      const known = numbers.get(form);
      if (known) known.push(position + 1);
      else numbers.set(form, [position + 1]);
    }
  });
  return numbers;
}
