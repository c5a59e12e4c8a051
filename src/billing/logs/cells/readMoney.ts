import { typedCents } from "../../charges/typedMoney";
import type { Cents } from "../../records";
import type { CellReading, LogCell } from "../logSheet";
import { blankOrError, plainText, quoted, typedText, unclear } from "./cellText";
import type { ColumnQuestion } from "./columnQuestion";
import { amountOf, decimalSigns, isNothing, parseMoney, type DecimalSign } from "./moneyText";
import { meaningOf } from "./numberFormat";

/** A column of sums as it is understood. */
export interface MoneyReadings {
  /** One for each cell. */
  cells: CellReading<Cents>[];
  /** What stands before the cents of texts; absent: no text shows it, or it is a question. */
  decimal?: DecimalSign;
  question?: ColumnQuestion<DecimalSign>;
}

/**
 * Reads a column of sums: numbers, and texts with or without a currency. Whether `1.234` is a
 * thousand or a little more than one is decided by the column's other texts (`45,50` shows a
 * comma); where none shows it, or they disagree, it is a question. `1,234` by itself is a thousand:
 * nobody writes three digits of cents.
 */
export function readMoney(
  cells: readonly LogCell[],
  options: { decimal?: DecimalSign } = {}
): MoneyReadings {
  const held = cells.map(moneyCell);
  const shown = new Set(
    held.flatMap((cell) => (cell.kind === "text" ? (signOf(cell.amounts) ?? []) : []))
  );
  const [only] = shown;
  const decimal = options.decimal ?? (shown.size === 1 ? only : undefined);
  const isMixed = shown.size > 1 && decimal === undefined;
  const readings = held.map((cell, position): CellReading<Cents> => {
    if (cell.kind === "reading") return cell.reading;
    return inCents(cells[position] ?? { value: null }, cell, decimal, isMixed);
  });
  const asked = [...held.keys()].filter(
    (position) =>
      decimal === undefined &&
      held[position]?.kind === "text" &&
      readings[position]?.kind === "unclear"
  );
  const example = cells[asked[0] ?? -1];
  return {
    cells: readings,
    ...(decimal && shown.size + (options.decimal ? 1 : 0) > 0 ? { decimal } : {}),
    ...(example ? { question: questionOf(example, asked) } : {}),
  };
}

type MoneyCell =
  | { kind: "reading"; reading: CellReading<Cents> }
  | { kind: "text"; digits: string; isNegative: boolean; amounts: Amounts };

/** The number with either sign before its cents; undefined where it cannot be. */
type Amounts = Record<DecimalSign, number | undefined>;

function moneyCell(cell: LogCell): MoneyCell {
  const reading = blankOrError(cell);
  if (reading) return { kind: "reading", reading };
  if (typeof cell.value === "number") return ofNumber(cell, cell.value);
  const plain = plainText(String(cell.value));
  if (isNothing(plain)) return { kind: "reading", reading: { kind: "blank" } };
  const written =
    typeof cell.value === "string" && plain.length < 60 ? parseMoney(plain) : undefined;
  if (written) {
    const { digits } = written;
    const amounts = { point: amountOf(digits, "point"), comma: amountOf(digits, "comma") };
    const fits = amounts.point !== undefined || amounts.comma !== undefined;
    if (fits) return { kind: "text", ...written, amounts };
  }
  return left(cell, `${quoted(plain)} is not an amount that can be read`);
}

function ofNumber(cell: LogCell, number: number): MoneyCell {
  const isSum = meaningOf(cell.format) === "plain" && !cell.format?.includes("%");
  const cents = isSum ? typedCents(number) : undefined;
  if (cents === undefined || !Number.isSafeInteger(cents)) return left(cell, "it is not an amount");
  return { kind: "reading", reading: { kind: "read", value: cents } };
}

function inCents(
  cell: LogCell,
  { digits, isNegative, amounts }: Extract<MoneyCell, { kind: "text" }>,
  decimal: DecimalSign | undefined,
  isMixed: boolean
): CellReading<Cents> {
  const isSame = amounts.point === amounts.comma;
  const sign = isSame ? "point" : (decimal ?? (isMixed ? undefined : thousandOf(digits)));
  if (!sign) return unclear(cell, `${quoted(typedText(cell))} does not say where its cents begin`);
  const amount = amounts[sign];
  const cents = amount === undefined ? undefined : typedCents(amount);
  const isTooFine = sign === "comma" && /,\d{3,}$/.test(digits);
  if (cents === undefined || isTooFine || !Number.isSafeInteger(cents)) {
    return unclear(cell, `${quoted(typedText(cell))} does not fit the other amounts of the column`);
  }
  return { kind: "read", value: isNegative && cents !== 0 ? -cents : cents };
}

/** The sign that digits can only be read with; undefined where both fit. */
function signOf({ point, comma }: Amounts): DecimalSign | undefined {
  if (point !== undefined && comma !== undefined) return undefined;
  return point === undefined ? "comma" : "point";
}

/** `1,234` and `12,345` can only be thousands. */
function thousandOf(digits: string): DecimalSign | undefined {
  return /^\d{1,3},\d{3}$/.test(digits) ? "point" : undefined;
}

function left(cell: LogCell, why: string): MoneyCell {
  return { kind: "reading", reading: unclear(cell, why) };
}

function questionOf(cell: LogCell, cells: readonly number[]): ColumnQuestion<DecimalSign> {
  const words = {
    point: "A point, as in 1,234.50",
    comma: "A comma, as in 1.234,50",
  };
  return {
    question: `What stands before the cents of ${quoted(typedText(cell))}?`,
    answers: decimalSigns.map((answer) => ({ answer, words: words[answer] })),
    cells,
  };
}
