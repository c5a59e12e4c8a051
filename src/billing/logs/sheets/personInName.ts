import { readName } from "../cells/readName";

/** What sheets are called that are of nobody. */
const generalWords = new Set(
  (
    "sheet table data log logs session sessions visit visits note notes billing main all client clients patient " +
    "patients student students caseload template summary total totals time times hours timesheet schedule " +
    "calendar report reports list export import copy ot therapy treatment treatments new old backup archive " +
    "current week month year invoice invoices payment payments fee fees payer payers provider providers staff " +
    "practice daily weekly monthly tracker record records my the of for test draft final school clinic home " +
    "tabelle hoja feuil feuille planilha folha registro diario journal agenda sesiones sitzungen seances sessoes"
  ).split(" ")
);
const copyOfSheet = /\s*\(\d{1,2}\)$/;
const mostWords = 4;

/**
 * The person that a sheet's name or a title may name, as `First Last`; undefined for a general word,
 * for what has digits or signs in it, and for more words than a name has. A month is not looked at.
 */
export function personInName(name: string): string | undefined {
  const bare = name.trim().replace(copyOfSheet, "");
  if (!/^\p{L}[\p{L}\p{M}\s.,'’-]*$/u.test(bare)) return undefined;
  const reading = readName({ value: bare });
  if (reading.kind !== "read") return undefined;
  const words = reading.value.split(/[\s.-]+/).filter((word) => word !== "");
  const isGeneral = words.some((word) => generalWords.has(word.toLowerCase()));
  return isGeneral || words.length > mostWords ? undefined : reading.value;
}

/** True for at least two words that begin as names do, or a word and an initial. */
export function isFullName(name: string): boolean {
  const words = name.split(/\s+/);
  return words.length >= 2 && words.every((word) => !/^\p{Ll}/u.test(word) || isParticle(word));
}

function isParticle(word: string): boolean {
  return /^(?:de|del|der|den|da|das|do|dos|di|du|la|las|le|los|van|von|y|e|bin|al|el)$/.test(word);
}
