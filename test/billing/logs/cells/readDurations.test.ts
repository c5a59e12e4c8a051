import { durationUnitOf, readDurations } from "../../../../src/billing/logs/cells/readDurations";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

const column = (values: readonly (string | number)[]) =>
  readDurations(values.map((value) => typed(value)));

describe("readDurations, one cell", () => {
  it.each([
    ["a clock", "1:15", 75],
    ["a clock, less than an hour", "0:45", 45],
    ["a clock with its seconds", "1:15:00", 75],
    ["a clock of minutes only", "0:75", 75],
    ["a clock and its unit", "1:15 hrs", 75],
    ["letters", "1h 15m", 75],
    ["letters without a space", "1h15m", 75],
    ["French", "1h15", 75],
    ["words", "1 hr 15 min", 75],
    ["long words", "1 hour and 15 minutes", 75],
    ["one hour", "1 hr", 60],
    ["a part of an hour", "1.25 hours", 75],
    ["a comma for the point", "1,25 Std.", 75],
    ["a fraction", "1½ h", 90],
    ["a fraction alone", "½ hour", 30],
    ["minutes", "75 min", 75],
    ["minutes, a dot", "75 min.", 75],
    ["minutes, one letter", "75m", 75],
    ["minutes, a stroke", "45'", 45],
    ["minutes, a curly stroke", "45’", 45],
    ["minutes, a hyphen", "45-minutes", 45],
    ["Spanish", "90 minutos", 90],
    ["Spanish, both", "1 hora y 30 minutos", 90],
    ["German", "1 Std 15 Min", 75],
    ["Portuguese", "1 hora e 15 min", 75],
    ["capitals", "45 MIN", 45],
    ["spaces that do not break", "45\u00a0min", 45],
    ["full-width", "４５ min", 45],
  ])("%s: %s", (_habit, text, minutes) => {
    const read = column([text]);
    expect(read.cells).toEqual([{ kind: "read", value: minutes }]);
    expect(read.question).toBeUndefined();
  });

  it.each([
    ["words", "one session"],
    ["about", "~45 min"],
    ["two", "45/60"],
    ["a range", "30-45 min"],
    ["minutes and seconds", "45:30:20"],
    ["too many minutes beside an hour", "1:75"],
    ["more than a day", "45:00"],
    ["minutes behind a part of an hour", "1.5h 15m"],
    ["an error", "#DIV/0!"],
    ["less than nothing", -15],
  ])("leaves %s: %s", (_habit, value) => {
    const read = column([value]);
    expect(read.cells[0]?.kind).toBe("unclear");
    expect(read.question).toBeUndefined();
  });

  it("reads times of Excel as parts of a day", () => {
    const cells = [
      typed(0.0520833333333333, "h:mm"),
      typed(0.0520833333333333, "[h]:mm"),
      typed(0.03125, "[mm]"),
      typed(3.125, "[h]:mm:ss"),
      typed(46300.5, "m/d/yyyy h:mm"),
    ];
    expect(readDurations(cells).cells.map(valueOf)).toEqual([75, 75, 45, "?", "?"]);
  });

  it("keeps blank cells and dashes blank", () => {
    const cells = [typed(null), typed(" "), typed("-"), typed("—")];
    expect(readDurations(cells).cells.every(({ kind }) => kind === "blank")).toBe(true);
  });
});

describe("readDurations, numbers without a unit", () => {
  it.each([
    ["minutes", [45, "60", 8, 1], "minutes", [45, 60, 8, 1]],
    ["hours", [1.25, 0.75, "1", "1,5"], "hours", [75, 45, 60, 90]],
    ["a third of an hour", [0.33, 0.67], "hours", [20, 40]],
    ["half minutes", [37.5, 45], "minutes", [38, 45]],
  ])("%s", (_habit, values, unit, minutes) => {
    const read = column(values);
    expect(read).toMatchObject({ unit, from: "cell" });
    expect(read.cells.map(valueOf)).toEqual(minutes);
    expect(read.question).toBeUndefined();
  });

  it("are a question where they are few and whole", () => {
    const read = column([1, "0", 2, "45 min"]);
    expect(read.cells.map(valueOf)).toEqual(["?", 0, "?", 45]);
    expect(read.question).toEqual({
      question: "Is 1 a number of minutes or of hours?",
      answers: [
        { answer: "minutes", words: "1 minutes" },
        { answer: "hours", words: "1 hours" },
      ],
      cells: [0, 2],
    });
  });

  it("are a question where they speak for both; the answer leaves what cannot be", () => {
    const cells = [typed(45), typed(1.25), typed(15)];
    expect(readDurations(cells).question?.cells).toEqual([0, 1, 2]);
    expect(readDurations(cells, { hint: "minutes" }).cells.map(valueOf)).toEqual([45, "?", 15]);
    expect(readDurations(cells, { hint: "hours" }).cells.map(valueOf)).toEqual(["?", 75, "?"]);
  });

  it("count what the header says", () => {
    const read = readDurations([typed(1), typed(2)], { hint: "hours" });
    expect(read).toMatchObject({ unit: "hours", from: "answer" });
    expect(read.cells.map(valueOf)).toEqual([60, 120]);
  });

  it("may be a fraction of the day that lost its format, and are left", () => {
    expect(column([0.0520833333333333]).cells.map(valueOf)).toEqual(["?"]);
  });
});

describe("durationUnitOf", () => {
  it.each([
    ["Minutes", "minutes"],
    ["Session min.", "minutes"],
    ["Dauer (Std)", "hours"],
    ["HRS", "hours"],
    ["Horas", "hours"],
    ["Duration", undefined],
    ["Hours/Minutes", undefined],
  ])("%s", (header, unit) => {
    expect(durationUnitOf(header)).toBe(unit);
  });
});

describe("laws of durations", () => {
  const minutes = fc.integer({ min: 1, max: 720 });
  const two = (number: number) => String(number).padStart(2, "0");
  const styles: Record<string, (duration: number) => string | number> = {
    clock: (duration) => `${Math.floor(duration / 60)}:${two(duration % 60)}`,
    letters: (duration) => `${Math.floor(duration / 60)}h ${duration % 60}m`,
    French: (duration) => `${Math.floor(duration / 60)}h${two(duration % 60)}`,
    minutes: (duration) => `${duration} min`,
    Spanish: (duration) => `${duration} minutos`,
    "of Excel": (duration) => duration / 1440,
  };

  it("a duration written in any style is read again", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(minutes, fc.constantFrom(...Object.keys(styles)))), (rows) => {
        const cells = rows.map(([duration, style]) => {
          const value = styles[style]?.(duration) ?? "";
          return typed(value, typeof value === "number" ? "h:mm" : undefined);
        });
        expect(readDurations(cells).cells.map(valueOf)).toEqual(rows.map(([each]) => each));
      })
    );
  });

  it("numbers of minutes, and of hours in hundredths, are read again or asked about", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 6, max: 720 }), { minLength: 1 }), (durations) => {
        const inMinutes = column(durations);
        inMinutes.cells.map(valueOf).forEach((value, position) => {
          expect([durations[position], "?"]).toContain(value);
        });
        const inHours = readDurations(
          durations.map((each) => typed(Number((each / 60).toFixed(2)))),
          { hint: "hours" }
        );
        expect(inHours.cells.map(valueOf)).toEqual(durations);
      })
    );
  });

  it("a column reads the same in any order", () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 10 }), (cells) => {
        const forwards = readDurations(cells).cells;
        expect(readDurations([...cells].reverse()).cells.reverse()).toEqual(forwards);
      })
    );
  });

  it("nothing throws, and every duration is of a day at most", () => {
    fc.assert(
      fc.property(
        fc.array(anyCell, { maxLength: 6 }),
        fc.constantFrom(undefined, "minutes" as const, "hours" as const),
        (cells, hint) => {
          for (const reading of readDurations(cells, { hint }).cells) {
            expect(isWellFormed(reading)).toBe(true);
            if (reading.kind === "read")
              expect(reading.value <= 1440 && reading.value >= 0).toBe(true);
          }
        }
      )
    );
  });
});
