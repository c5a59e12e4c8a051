import { typedNumber } from "../../charges/typedMoney";
import { normalizeCode } from "../../codes/procedures";
import { parseTextDate } from "../../time/textDate";
import { parseTextTime } from "../../time/textTime";
import type { SessionField } from "../matching/fields";

/** The columns of Sessions that a log fills. */
export type KeptColumn = Exclude<
  SessionField,
  "First name" | "Last name" | "Time span" | "Charge" | "Payer"
>;

const yesOrNo = /^(?:yes|y|true|x|✓|✔|1|on|no|n|false|0|off)$/i;
const waiting = /^#(?:NAME\?|BUSY!|GETTING_DATA)$/i;
const errorValue =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA|BUSY!|PYTHON!|EXTERNAL!)$/i;

/**
 * The text by which an unclear cell stands in a column of Sessions: as it was typed, and where that
 * column would understand the text all the same (a date in the other order, say) with ` ?` behind it,
 * so that it becomes a finding and never a guess.
 */
export function keptText(column: KeptColumn, typed: string): string {
  const text = typed.trim();
  return wouldBeUnderstood(column, text) ? `${text} ?` : text;
}

/** True for the text of an error of Excel, which a column reads as an error. */
export function isErrorValue(text: string): boolean {
  return errorValue.test(text);
}

function wouldBeUnderstood(column: KeptColumn, text: string): boolean {
  switch (column) {
    case "Date":
      return parseTextDate(text) !== undefined;
    case "Start":
    case "End":
      return parseTextTime(text) !== undefined;
    case "Minutes":
    case "Units":
      // A formula that waits for its answer would be reckoned out.
      return typedNumber(text) !== undefined || waiting.test(text);
    case "Code":
      return /^(?:\d{5}|[A-Z]\d{4}|\d{4}[A-Z])$/.test(normalizeCode(text));
    case "Place":
      return /^\d{1,2}$/.test(text);
    case "Modifiers":
      return /^[A-Z0-9]{2}(?:[\s,;/|]+[A-Z0-9]{2})*$/i.test(text);
    case "Diagnoses":
      return /^[A-Z]\d[A-Z0-9.]+(?:[\s,;/|]+[A-Z]\d[A-Z0-9.]+)*$/i.test(text);
    case "Note signed":
      return yesOrNo.test(text);
    // A name is known or is not, and words are words.
    case "Client":
    case "Provider":
    case "Description":
      return false;
  }
}
