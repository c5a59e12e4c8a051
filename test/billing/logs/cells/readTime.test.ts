import { readTime, readTimes } from "../../../../src/billing/logs/cells/readTime";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

describe("readTime", () => {
  it.each([
    ["a.m. and p.m.", "3:15 PM", 915],
    ["no space", "3:15pm", 915],
    ["one letter", "3:15p", 915],
    ["one letter, no minutes", "3p", 900],
    ["dots in p.m.", "3 p.m.", 900],
    ["a dot for the colon", "3.15pm", 915],
    ["midnight hour", "12:05 AM", 5],
    ["noon hour", "12:05 PM", 725],
    ["24 hours", "15:30", 930],
    ["24 hours with p.m.", "15:30 PM", 930],
    ["24 hours with a dot", "15.30", 930],
    ["French", "15h30", 930],
    ["French, spaces", "15 h 30", 930],
    ["French, whole hour", "15h", 900],
    ["German", "15.30 Uhr", 930],
    ["German, whole hour", "9 Uhr", 540],
    ["Spanish", "15:30 hs", 930],
    ["without a colon", "1530", 930],
    ["without a colon, three digits", "930", 570],
    ["without a colon, one letter", "930a", 570],
    ["as typed, before seven", "3:15", 195],
    ["a leading zero", "03:15", 195],
    ["seconds", "3:15:30 PM", 915],
    ["a word", "Noon", 720],
    ["a number and a word", "12 noon", 720],
    ["a time and a word", "12:00 noon", 720],
    ["a Spanish word", "mediodía", 720],
    ["behind a date", "10/5/2026 3:15 PM", 915],
    ["ISO", "2026-10-05T15:15:00.000Z", 915],
    ["spaces that do not break", "3:15\u202fPM", 915],
    ["full-width", "１５：３０", 930],
    ["a number that lost its colon", 1530, 930],
    ["a number that lost its zero and colon", 930, 570],
    ["a fraction of the day", 0.635416666666667, 915],
    ["a date with its time", 46300.6354166667, 915],
    ["end of day", "24:00", 0],
  ])("%s: %s", (_habit, value, minutes) => {
    expect(readTime(typed(value))).toEqual({ kind: "read", value: minutes });
  });

  it.each([
    ["a lone hour", "3"],
    ["a lone hour as a number", 3],
    ["no hour", "25:00"],
    ["no minute", "9:75"],
    ["a number of hours", 15.3],
    ["a duration", "2 hrs"],
    ["a zero that may be a blank", 0],
    ["two times", "3-4 PM"],
    ["a date", "10/5/2026"],
    ["a number that is a date", 46300],
    ["words", "after school"],
    ["an error", "#VALUE!"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readTime(typed(value)).kind).toBe("unclear");
  });

  it("takes a zero for midnight and a whole number for none where the cell shows a time", () => {
    expect(readTime(typed(0, "h:mm AM/PM"))).toEqual({ kind: "read", value: 0 });
    expect(readTime(typed(15, "h:mm")).kind).toBe("unclear");
    expect(readTime(typed(46300, "m/d/yyyy")).kind).toBe("unclear");
    expect(valueOf(readTime(typed(46300, "m/d/yyyy h:mm")))).toBe(0);
  });

  it("leaves a blank cell blank", () => {
    expect([readTime(typed(null)).kind, readTime(typed("  ")).kind]).toEqual(["blank", "blank"]);
  });
});

describe("readTimes", () => {
  const column = (values: (string | number)[], format?: string) =>
    readTimes(values.map((value) => typed(value, typeof value === "number" ? format : undefined)));

  it("asks for the half of the day where nothing shows it, and reads the others", () => {
    const read = column(["9:30", "3:15", "4:00 PM", "12:15"]);
    expect(read.cells.map(valueOf)).toEqual([570, "?", 960, 735]);
    expect(read.question).toMatchObject({ question: "Is “3:15” in the afternoon?", cells: [1] });
    expect(read.openHours).toBeUndefined();
  });

  it.each([
    ["a later hour", ["3:15", "15:15"]],
    ["a leading zero", ["3:15", "09:30"]],
  ])("knows a clock of 24 hours by %s", (_habit, values) => {
    const read = column(values);
    expect(read.openHours).toBe("as typed");
    expect(valueOf(read.cells[0])).toBe(195);
  });

  it("does as she answers, and asks nothing where no hour is open", () => {
    const cells = [typed("3:15"), typed("9:30")];
    const answered = readTimes(cells, { openHours: "afternoon" });
    expect(answered.cells.map(valueOf)).toEqual([915, 570]);
    expect(answered.question).toBeUndefined();
    expect(column(["9:30", "12:00"])).toMatchObject({ cells: [{ value: 570 }, { value: 720 }] });
    expect(column(["9:30", "12:00"]).question).toBeUndefined();
  });

  it("asks of a real time only where the cell does not show its half", () => {
    expect(column([0.135416666666667], "h:mm").question?.question).toBe(
      "Is 3:15 in the afternoon?"
    );
    expect(column([0.135416666666667], "h:mm AM/PM").cells.map(valueOf)).toEqual([195]);
  });
});

describe("laws of times", () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  const two = (number: number) => String(number).padStart(2, "0");
  const hour = (time: number) => Math.floor(time / 60);
  const styles: Record<string, (time: number) => string | number> = {
    "24 hours": (time) => `${two(hour(time))}:${two(time % 60)}`,
    French: (time) => `${hour(time)}h${two(time % 60)}`,
    German: (time) => `${hour(time)}.${two(time % 60)} Uhr`,
    military: (time) => `${two(hour(time))}${two(time % 60)}`,
    fraction: (time) => 46300 + time / 1440,
    letters: (time) => `${hour(time) % 12 || 12}:${two(time % 60)}${hour(time) < 12 ? "a" : "p"}`,
    dots: (time) =>
      `${hour(time) % 12 || 12}.${two(time % 60)} ${hour(time) < 12 ? "A.M." : "P.M."}`,
  };

  it("a time written in any style is read again", () => {
    fc.assert(
      fc.property(minutes, fc.constantFrom(...Object.keys(styles)), (time, style) => {
        const value = styles[style]?.(time) ?? "";
        const cell = typed(value, typeof value === "number" ? "m/d/yyyy h:mm" : undefined);
        expect(readTime(cell)).toEqual({ kind: "read", value: time });
      })
    );
  });

  it("a column reads the same in any order", () => {
    fc.assert(
      fc.property(fc.array(anyCell, { maxLength: 10 }), (cells) => {
        const forwards = readTimes(cells).cells;
        expect(readTimes([...cells].reverse()).cells.reverse()).toEqual(forwards);
      })
    );
  });

  it("nothing throws, and every time is one of the day", () => {
    fc.assert(
      fc.property(anyCell, (cell) => {
        for (const reading of [readTime(cell), readTime(cell, "afternoon")]) {
          expect(isWellFormed(reading)).toBe(true);
          if (reading.kind === "read") {
            expect(reading.value).toBeGreaterThanOrEqual(0);
            expect(reading.value).toBeLessThan(1440);
          }
        }
      })
    );
  });
});
