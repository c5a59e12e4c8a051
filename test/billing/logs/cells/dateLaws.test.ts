import { readDates, type DateOptions } from "../../../../src/billing/logs/cells/readDates";
import { addDays, calendarDay, fromDayNumber } from "../../../../src/billing/time/isoDate";
import { isoDateToSerial } from "../../../../src/billing/time/serial";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

const today = "2026-11-22";
const plain: DateOptions = { dateSystem: "1900", today };

function column(values: readonly (string | number | null)[], options: Partial<DateOptions> = {}) {
  const readings = readDates(
    values.map((value) => typed(value)),
    { ...plain, ...options }
  );
  return { ...readings, values: readings.cells.map(valueOf) };
}

describe("laws of dates", () => {
  const isoDate = fc.integer({ min: 10958, max: 23741 }).map((days) => fromDayNumber(days));
  const names = {
    en: "January February March April May June July August September October November December",
    es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    de: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    pt: "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
  };
  const monthIn = (language: keyof typeof names, month: number) =>
    names[language].split(" ")[month - 1] ?? "";
  const parts = (day: string) => calendarDay(day) ?? { year: 0, month: 0, day: 0 };
  const two = (number: number) => String(number % 100).padStart(2, "0");
  const styles: Record<string, (day: string) => string | number> = {
    iso: (day) => day,
    serial: (day) => isoDateToSerial(day, 1900) ?? 0,
    digits: (day) => day.replace(/-/g, ""),
    excel: (iso) => {
      const { year, month, day } = parts(iso);
      return `${day}-${monthIn("en", month).slice(0, 3)}-${two(year)}`;
    },
    long: (iso) => {
      const { year, month, day } = parts(iso);
      return `${monthIn("en", month)} ${day}, ${year} 3:15 PM`;
    },
    spanish: (iso) => {
      const { year, month, day } = parts(iso);
      return `${day} de ${monthIn("es", month)} de ${year}`;
    },
    german: (iso) => {
      const { year, month, day } = parts(iso);
      return `${day}. ${monthIn("de", month)} ${year}`;
    },
    french: (iso) => {
      const { year, month, day } = parts(iso);
      return `\u00a0${day} ${monthIn("fr", month)} ${year}`;
    },
    portuguese: (iso) => {
      const { year, month, day } = parts(iso);
      return `${day}/${monthIn("pt", month).slice(0, 3)}/${year}`;
    },
  };
  const inNumbers: Record<string, (day: string) => string> = {
    "month first": (iso) => {
      const { year, month, day } = parts(iso);
      return `${month}/${day}/${two(year)}`;
    },
    "day first": (iso) => {
      const { year, month, day } = parts(iso);
      return `${two(day)}.${two(month)}.${year}`;
    },
  };

  it("a date written in any style is read again", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(isoDate, fc.constantFrom(...Object.keys(styles))), { maxLength: 20 }),
        (days) => {
          const read = column(days.map(([day, style]) => styles[style]?.(day) ?? ""));
          expect(read.values).toEqual(days.map(([day]) => day));
        }
      )
    );
  });

  it("numbers in one order are read again, or asked about; never read otherwise", () => {
    fc.assert(
      fc.property(
        fc.array(isoDate, { minLength: 1, maxLength: 20 }),
        fc.constantFrom("month first" as const, "day first" as const),
        (days, order) => {
          const texts = days.map((day) => inNumbers[order]?.(day) ?? "");
          expect(column(texts, { order }).values).toEqual(days);
          const read = column(texts);
          if (read.order?.from !== "sorted") {
            read.values.forEach((value, position) => {
              expect([days[position], "?"]).toContain(value);
            });
          }
        }
      )
    );
  });

  it("an ascending log without years is read again from its first year", () => {
    fc.assert(
      fc.property(
        isoDate,
        fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 1, maxLength: 15 }),
        fc.boolean(),
        (first, steps, isDescending) => {
          const days = steps.reduce(
            (all, step) => [...all, addDays(all[all.length - 1] ?? first, step)],
            [first]
          );
          const rows = isDescending ? [...days].reverse() : days;
          fc.pre(new Set(days).size > 2);
          const texts = rows.map((iso) => {
            const { month, day } = parts(iso);
            return `${monthIn("en", month)} ${day}`;
          });
          const read = column(texts, { yearOf: { year: parts(first).year } });
          const hasLeapDay = days.some((day) => day.endsWith("02-29"));
          if (!hasLeapDay) expect(read.values).toEqual(rows);
        }
      )
    );
  });

  it("the order of rows does not matter where a cell decided", () => {
    fc.assert(
      fc.property(
        fc.array(isoDate, { maxLength: 12 }),
        fc.constantFrom("month first", "day first"),
        fc.infiniteStream(fc.nat()),
        (days, order, random) => {
          const write = inNumbers[order] ?? String;
          const rows = [...days, "2026-10-25"].map((day) => ({ text: write(day), day }));
          const shuffled = rows
            .map((row) => ({ ...row, key: random.next().value as number }))
            .sort((one, other) => one.key - other.key);
          const read = column(shuffled.map(({ text }) => text));
          expect(read.values).toEqual(shuffled.map(({ day }) => day));
        }
      )
    );
  });

  it("nothing throws, and every unclear cell says why", () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 12 }),
        fc.boolean(),
        fc.option(fc.string(), { nil: undefined }),
        (cells, fillDown, text) => {
          const yearOf = text === undefined ? {} : { yearOf: { texts: [text] } };
          const read = readDates(cells, { ...plain, fillDown, ...yearOf });
          expect(read.cells).toHaveLength(cells.length);
          expect(read.cells.every(isWellFormed)).toBe(true);
        }
      )
    );
  });
});
