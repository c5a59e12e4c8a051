import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, foldedText, isDash, quoted, typedText, unclear } from "./cellText";

const yesWords = new Set(
  (
    "yes|y|yep|true|t|x|1|on|ok|okay|done|signed|complete|completed|finished|submitted|closed|checked|" +
    "√|✓|✔|☑|✅|🗸|👍|si|s|sim|verdadero|firmado|firmada|hecho|listo|completo|" +
    "ja|j|wahr|erledigt|unterschrieben|fertig|oui|vrai|signe|signee|fait|termine|" +
    "verdadeiro|assinado|assinada|feito|concluido"
  ).split("|")
);
const noWords = new Set(
  (
    "no|n|nope|false|f|0|off|pending|open|unsigned|not signed|not yet|not done|incomplete|missing|todo|to do|" +
    "draft|in progress|☐|❌|falso|pendiente|sin firmar|no firmado|no firmada|" +
    "nein|falsch|offen|ausstehend|nicht unterschrieben|non|faux|en attente|non signe|non signee|a faire|" +
    "nao|pendente|nao assinado|nao assinada"
  ).split("|")
);

/**
 * Yes or no of a cell: ticks, `x`, TRUE, 1, and words of five languages, also for what is signed,
 * done, open or pending. A date is unclear, though it may be the day on which it was done; so is
 * `✗`, which is a tick to one and a no to another.
 */
export function readYesNo(cell: LogCell): CellReading<boolean> {
  const reading = blankOrError(cell);
  if (reading) return reading;
  if (isDash(cell)) return { kind: "blank" };
  if (typeof cell.value === "boolean") return { kind: "read", value: cell.value };
  const text = foldedText(String(cell.value));
  const isEmptyBox = /^(?:\[ ?\]|\( ?\))$/.test(text);
  const word = text.replace(/^[[(]\s?(.*?)\s?[\])]$/, "$1").replace(/[.!]$/, "");
  if (yesWords.has(word)) return { kind: "read", value: true };
  if (noWords.has(word) || isEmptyBox) return { kind: "read", value: false };
  return unclear(cell, `${quoted(typedText(cell))} says neither yes nor no`);
}
