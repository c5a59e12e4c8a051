import type { CellReading, LogCell } from "../../../../src/billing/logs/logSheet";
import fc from "../../../support/laws";

const formats = [
  "m/d/yyyy",
  "h:mm AM/PM",
  "[h]:mm",
  "0.00",
  "$#,##0.00",
  '"x"0',
  "",
  "[$-409]d-mmm",
];

/** Texts that nobody would type, and pieces of what somebody might. */
const anyText = fc.oneof(
  fc.string(),
  fc.string({ unit: "binary" }),
  fc
    .array(
      fc.constantFrom(
        ..."0 1 2 9 13 59 2026 97530 GO x ( ) - – / . , : ; ' \" $ € % pm a h min Oct Mon octubre de # N/A Ava F84.0 Home noon ½ \u00a0 \u200f é".split(
          " "
        ),
        " "
      ),
      { maxLength: 10 }
    )
    .map((pieces) => pieces.join(""))
);

/** Any cell that a workbook or a text file may hold. */
export const anyCell: fc.Arbitrary<LogCell> = fc
  .record({
    value: fc.oneof(
      fc.constant(null),
      fc.boolean(),
      anyText,
      fc.integer(),
      fc.double(),
      fc.double({ min: 0, max: 60000, noNaN: true })
    ),
    format: fc.option(fc.constantFrom(...formats), { nil: undefined }),
    isError: fc.option(fc.constant(true as const), { nil: undefined }),
  })
  .map(({ value, format, isError }) => ({
    value: isError ? "#N/A" : value,
    ...(format === undefined ? {} : { format }),
    ...(isError ? { isError } : {}),
  }));

/** A cell of text, or of a plain number. */
export function typed(value: LogCell["value"], format?: string): LogCell {
  return format === undefined ? { value } : { value, format };
}

/** What was read, `?` for an unclear cell, and undefined for a blank one. */
export function valueOf<Value>(reading: CellReading<Value> | undefined): Value | "?" | undefined {
  if (reading?.kind === "read") return reading.value;
  return reading?.kind === "unclear" ? "?" : undefined;
}

/** True where the reading is one that may be shown: an unclear one says why. */
export function isWellFormed(reading: CellReading<unknown>): boolean {
  return reading.kind !== "unclear" || (reading.why !== "" && !/[.;]$/.test(reading.why));
}
