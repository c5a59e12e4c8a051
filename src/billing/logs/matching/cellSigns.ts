import { findModifier } from "../../codes/modifiers";
import type { RuleBook } from "../../codes/ruleBook";
import { typedCents } from "../../charges/typedMoney";
import { isNpi } from "../../codes/identifiers";
import { foldedText, plainText } from "../cells/cellText";
import { dateOrders, dayIn } from "../cells/dateOrder";
import { parseDateText } from "../cells/dateText";
import { weekdaysNamed } from "../cells/dateWords";
import { parseDuration } from "../cells/durationText";
import { meaningOf, showsDateAndTime } from "../cells/numberFormat";
import { readCodes } from "../cells/readCodes";
import { readDiagnoses } from "../cells/readDiagnoses";
import { readPlace } from "../cells/readPlace";
import { readTime } from "../cells/readTime";
import { readTimeSpan } from "../cells/readTimeSpan";
import { readYesNo } from "../cells/readYesNo";
import type { LogCell } from "../logSheet";
import type { Sign } from "./signs";
import { isStatus } from "./statusWords";

const placeWords =
  /^(?:clinic|telehealth|teletherapy|tele|virtual|clínica|klinik|clinique|center)$/i;
/** What is longer is prose, though a code may stand in it. */
const longestList = 60;
/** A day that a database wrote with the time that it has not. */
const behindMidnight = /[ T]0?0:00(?::00(?:\.0+)?)?Z?$/;
const tickText = /^[x✓✔☑✅√•]$/i;
const payerText =
  /(?:^|[^a-z])(?:aetna|cigna|uhc|united(?:healthcare| health)?|anthem|bcbs|blue cross|blue shield|medicaid|medicare|tricare|humana|kaiser|optum|molina|healthkeepers|ambetter|centene|self[\s-]?pay|private pay|aok|barmer|techniker|tk|dak|unimed|bradesco|sulamerica|isapre|fonasa|sanitas|mapfre|mutuelle|cpam|insurance|health plan|wellpoint|carefirst|oscar)(?![a-z])/;
const credentialsText =
  /(?:^|[\s,(])(?:otr(?:\/l)?|cota(?:\/l)?|otd|mot|ms|m\.?s\.?|ot\/l|ota|ot)(?:$|[\s,)/])/i;
const namePart = /^[\p{L}\p{M}][\p{L}\p{M}'.-]*,?$/u;

/** What a filled cell looks like. */
export function cellSigns(
  cell: LogCell,
  context: { rules: RuleBook; thisYear: number }
): readonly Sign[] {
  if (cell.isError) return [];
  if (typeof cell.value === "number") return signsOfNumber(cell.value, cell.format, context);
  if (typeof cell.value === "boolean") return ["yes or no"];
  const text = plainText(cell.value ?? "");
  const bare = text.replace(/^'/, "");
  if (/^\d+(?:\.\d+)?$/.test(bare)) {
    return [
      ...new Set<Sign>([
        ...signsOfNumber(Number(bare), undefined, context),
        ...signsOfText(cell, bare, context),
      ]),
    ];
  }
  return signsOfText(cell, text, context);
}

function signsOfNumber(
  number: number,
  format: string | undefined,
  { rules }: { rules: RuleBook }
): Sign[] {
  const meaning = meaningOf(format);
  if (meaning === "date") {
    if (number <= 1) return ["time"];
    return !Number.isInteger(number) && showsDateAndTime(format) ? ["date", "time"] : ["date"];
  }
  if (meaning === "time") return ["time"];
  if (meaning === "duration") return ["duration"];
  const found: Sign[] = ["money"];
  const isWhole = Number.isInteger(number);
  if (format !== undefined && /[$€£]/.test(format)) found.push("marked money");
  if ((format !== undefined && /%/.test(format)) || (number > 0 && number <= 1))
    found.push("percent");
  if (number > 0 && number < 1 && number * 1440 === Math.round(number * 1440)) found.push("time");
  if (isWhole && number >= 10000 && number <= 99999) {
    found.push("code shaped");
    if (rules.procedureOn(String(number))) found.push("procedures", "five digits");
    found.push("key");
  }
  if (isWhole && number >= 5 && number <= 480) found.push("minutes");
  if (
    !isWhole &&
    number > 0 &&
    number <= 12 &&
    Math.abs(number * 60 - Math.round(number * 60)) < 0.11
  )
    found.push("hours");
  if (isWhole && number >= 1 && number <= 8) found.push("hours");
  if (isWhole && number >= 1 && number <= 24) found.push("units");
  if (isWhole && number >= 0) found.push("count", "key", "label");
  if (isWhole && number >= 1 && number <= 99 && isPlace(String(number), rules)) found.push("place");
  if (number === 1 || number === 0) found.push("tick");
  if (isNpi(String(number))) found.push("npi");
  if (isWhole && number >= 1e9 && number < 1e11) found.push("phone");
  return found;
}

function signsOfText(
  cell: LogCell,
  text: string,
  context: { rules: RuleBook; thisYear: number }
): Sign[] {
  const { rules, thisYear } = context;
  const folded = foldedText(text);
  const found: Sign[] = [];
  const add = (sign: Sign, holds: boolean) => {
    if (holds) found.push(sign);
  };
  const hasDigit = /\d/.test(text);
  const isDate = hasDigit && isDay(text, thisYear);
  add("date", isDate);
  const isMidnight = isDate && behindMidnight.test(text);
  add("time", /[^\d,]/.test(text) && !isMidnight && readTime(cell).kind === "read");
  add("span", hasDigit && !isDate && readTimeSpan(cell).kind === "read");
  add("duration", hasDigit && parseDuration(folded)?.kind === "minutes");
  const codes = hasDigit ? codesIn(cell) : [];
  const known = codes.filter((code) => rules.procedureOn(code) !== undefined);
  add("diagnoses", text.length <= longestList && readDiagnoses(cell).kind === "read");
  add("procedures", known.length > 0);
  add("code shaped", codes.length > 0 && !isDate);
  add("five digits", known.length > 0 && /^\d{5}$/.test(text));
  add("modifiers", modifiersIn(text));
  add("place", isPlace(text, rules) || isPlaceWord(cell, text));
  add("yes or no", !/^\d$/.test(text) && readYesNo(cell).kind === "read");
  add("tick", tickText.test(folded));
  const bare = text.replace(/[$€£]|R\$|USD|EUR/gi, "").trim();
  const isMoney = typedCents(bare) !== undefined || /^-?\d{1,3}(?:[.\s]\d{3})*,\d{2}$/.test(bare);
  add("money", isMoney);
  add("marked money", isMoney && hasDigit && (bare !== text || /[.,]\d{2}$/.test(bare)));
  add("percent", /^\d+(?:[.,]\d+)?\s?%$/.test(text));
  const isEmail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
  add("email", isEmail);
  add(
    "phone",
    /^\+?[\d\s().-]{7,20}$/.test(text) && text.replace(/\D/g, "").length >= 7 && !isDate
  );
  add("npi", isNpi(text));
  add("taxonomy", /^\d{3}[A-Z0-9]{6}X$/.test(text));
  add("credentials", credentialsText.test(text));
  add("payer", payerText.test(folded));
  const hasLetters = /\p{L}{2}/u.test(text);
  const isOther = found.some((sign) => sign !== "credentials" && sign !== "payer");
  const isOneLine = !String(cell.value).trim().includes("\n");
  const isPerson = isOneLine && isName(text) && !isOther && !isWeekday(text) && !isStatus(folded);
  add("name", isPerson);
  add("capital name", isPerson && text.split(" ").every((part) => !/^\p{Ll}/u.test(part)));
  add("label", !isOther && /\p{L}/u.test(text) && text.length <= longestList);
  add("words", hasLetters && !isOther);
  add("key", !isEmail && text.length <= 24 && (hasDigit || /^[A-Z-]{2,}$/.test(text)));
  return found;
}

function isWeekday(text: string): boolean {
  return text.length >= 3 && weekdaysNamed(text) !== undefined;
}

function codesIn(cell: LogCell): string[] {
  const reading = readCodes(cell);
  return reading.kind === "read" ? reading.value.map(({ code }) => code) : [];
}

function isDay(text: string, thisYear: number): boolean {
  const written = parseDateText(text, thisYear);
  return written !== undefined && dateOrders.some((order) => dayIn(order, written) !== undefined);
}

/** One to four parts, each a word or an initial: `Ava Moreno`, `Moreno, Ava`, `A.M.`, `Ava M.`. */
function isName(text: string): boolean {
  const parts = text
    .replace(/\([^)]*\)/g, "")
    .trim()
    .split(" ");
  return parts.length <= 5 && parts.every((part) => namePart.test(part));
}

function modifiersIn(text: string): boolean {
  const parts = text.split(/[\s,;/|+-]+/).filter((part) => part !== "");
  return (
    parts.length > 0 &&
    parts.length <= 4 &&
    parts.every((part) => part.length === 2 && findModifier(part) !== undefined)
  );
}

/** Also a word that leaves open which of several places it is. */
function isPlaceWord(cell: LogCell, text: string): boolean {
  if (/\d/.test(text) || text.length > longestList) return false;
  return readPlace(cell).kind === "read" || placeWords.test(text);
}

function isPlace(text: string, rules: RuleBook): boolean {
  return /^\d{1,2}$/.test(text) && rules.placeOn(text.padStart(2, "0"), "2026-01-01") !== undefined;
}
