import { foldedText } from "../cells/cellText";
import { periodInText } from "../cells/periodInText";

const sums =
  "totals?|totales|totaux|totais|sums?|suma|summen?|somme|soma|gesamt|gesamtsumme|insgesamt|zwischensumme|endsumme";
const before =
  "grand|sub|week(?:ly)?|month(?:ly)?|daily|day|running|page|year|ytd|mtd|sous|monats|wochen|tages|client|patient";
const totalAtStart = new RegExp(`^(?:(?:${before})[\\s-]*)*(?:${sums})(?![\\p{L}\\p{N}])`, "u");
const totalAtEnd = new RegExp(`[\\s(-](?:sub)?(?:${sums})\\)?\\s*[:=]?$`, "u");
const carriedForward =
  /^(?:balance|brought|carried) forward|^(?:ubertrag|a reporter|report|saldo anterior|average|avg|mittelwert|moyenne|promedio|media)(?![\p{L}\p{N}])/u;

/** True for the words of a total: `Total`, `October total:`, `Subtotal Ava`, `Zwischensumme`. */
export function isTotal(text: string): boolean {
  const folded = foldedText(text);
  return totalAtStart.test(folded) || totalAtEnd.test(folded) || carriedForward.test(folded);
}

const cancelled =
  /^(?:(?:late|same day|client|pt|parent|mom|ot|therapist|patient|clinic)[\s-]+)*(?:cancel(?:l?ed|lation|s)?|cxl?d?|canc|c\/x|abgesagt|ausgefallen|annulee?s?|cancelad[oa]|cancelacion|cancelamento|anulad[oa]|desmarcad[oa])(?![\p{L}\p{N}])/u;
const notThere =
  /^(?:no[\s-]?shows?|n\/s|ns|dna|did not attend|did not show|not seen|absent|absente?|absence|nicht erschienen|gefehlt|no asistio|no vino|inasistencia|ausente|faltou|falta|nao compareceu|nao veio|non venue?)(?![\p{L}\p{N}])/u;

/** In plain words why a session did not take place; undefined where the text does not say so. */
export function reasonNotHeld(text: string): string | undefined {
  const folded = foldedText(text);
  if (cancelled.test(folded)) return "cancelled";
  return notThere.test(folded) ? "no show" : undefined;
}

/** True for words of somebody who was away, which may be others than the client. */
export function isAbsence(text: string): boolean {
  return /^(?:absen|ausent|ausencia)/.test(foldedText(text));
}

/**
 * The same of a cell that says nothing else but why: `CX`, `cancelled - sick`. "Absence seizure" and
 * "no show of interest" are of a session that was held.
 */
export function reasonNotHeldAlone(text: string): string | undefined {
  const folded = foldedText(text);
  const found = cancelled.exec(folded) ?? notThere.exec(folded);
  if (!found || folded.length > longestReason) return undefined;
  const rest = folded.slice(found[0].length);
  return /^\s*(?:$|[-,;:/.(!])/.test(rest) ? reasonNotHeld(text) : undefined;
}

const longestReason = 60;

/** The same of words behind a name: `Ava Moreno - NS`, `Ava Moreno (cancelled)`. */
export function reasonBehindName(text: string): string | undefined {
  const behind = /(?:\s-\s?|\s?\(|\s?[:;,/]\s)([^()]+)\)?\s*$/.exec(foldedText(text))?.[1];
  return behind === undefined ? undefined : reasonNotHeldAlone(behind);
}

/** True for a plain No, or a cross, under a header that asks whether somebody came. */
export function isNo(text: string): boolean {
  return /^(?:no|n|nein|non|nao|false|✗|✘|0)$/.test(foldedText(text));
}

const week = /^(?:week|wk|w\/o|w\/c|w\/e|semana|woche|kw|semaine|sem)(?![\p{L}])/u;

/** What a title is of, in plain words: `the title of a month`. */
export function titleWords(text: string): string {
  if (week.test(foldedText(text))) return "the title of a week";
  const { month, years } = periodInText(text);
  if (month !== undefined) return "the title of a month";
  return years.length > 0 ? "the title of a year" : "a title";
}
