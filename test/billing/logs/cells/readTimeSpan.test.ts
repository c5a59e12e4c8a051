import { readTimeSpan, readTimeSpans } from "../../../../src/billing/logs/cells/readTimeSpan";
import fc from "../../../support/laws";
import { anyCell, isWellFormed, typed, valueOf } from "./anyCell";

const span = (startMinutes: number, endMinutes: number) => ({ startMinutes, endMinutes });

describe("readTimeSpan", () => {
  it.each([
    ["one p.m. for both", "3:00-3:45 PM", span(900, 945)],
    ["both halves", "3:00 PM - 3:45 PM", span(900, 945)],
    ["over noon, one p.m.", "11:30-12:15 PM", span(690, 735)],
    ["over noon, both", "11:30am–1:15pm", span(690, 795)],
    ["over noon, none", "11:30-1:15", span(690, 795)],
    ["the start says it", "3:00 PM-3:45", span(900, 945)],
    ["a long dash, one lone hour", "9–9:45", span(540, 585)],
    ["a lone start with one letter", "3-3:45p", span(900, 945)],
    ["two lone hours and a letter", "9-10a", span(540, 600)],
    ["24 hours", "15:00-15:45", span(900, 945)],
    ["24 hours from the morning", "9:00 - 13:30", span(540, 810)],
    ["as typed, before seven", "3:00-3:45", span(180, 225)],
    ["a word between", "3:00 to 3:45 pm", span(900, 945)],
    ["words around", "from 9:15 until 10:00", span(555, 600)],
    ["Spanish", "de 15:00 a 15:45", span(900, 945)],
    ["German", "9.15 bis 10 Uhr", span(555, 600)],
    ["French", "15h30 à 16h15", span(930, 975)],
    ["Portuguese", "das 15h às 15h45", span(900, 945)],
    ["until noon", "11:15-noon", span(675, 720)],
    ["without colons", "0915-1000", span(555, 600)],
    ["minutes behind that agree", "3:00-3:45 PM (45 min)", span(900, 945)],
  ])("%s: %s", (_habit, text, value) => {
    expect(readTimeSpan(typed(text))).toEqual({ kind: "read", value });
  });

  it.each([
    ["one time", "3:00 PM"],
    ["two lone hours", "9-10"],
    ["an end before its start", "3:00 PM - 2:00 PM"],
    ["a slip that would be a long day", "3:45-3:00"],
    ["no time at all", "3:00 PM - 3:00 PM"],
    ["more than half a day", "1:00 - 13:45"],
    ["three times", "9-9:45-10:30"],
    ["minutes behind that do not agree", "3:00-3:45 PM (60 min)"],
    ["words", "morning"],
    ["a date", "10-5-2026"],
    ["a number", 0.5],
    ["an error", "#N/A"],
  ])("leaves %s: %s", (_habit, value) => {
    expect(readTimeSpan(typed(value)).kind).toBe("unclear");
  });

  it("takes hours before seven for the afternoon where she said so", () => {
    expect(valueOf(readTimeSpan(typed("3:00-3:45"), "afternoon"))).toEqual(span(900, 945));
    expect(valueOf(readTimeSpan(typed("9:00-9:45"), "afternoon"))).toEqual(span(540, 585));
  });
});

describe("readTimeSpans", () => {
  it("asks for the half of the day where nothing shows it", () => {
    const read = readTimeSpans([typed("9-9:45"), typed("3:00-3:45"), typed(null)]);
    expect(read.cells.map(valueOf)).toEqual([span(540, 585), "?", undefined]);
    expect(read.question).toMatchObject({
      question: "Is “3:00-3:45” in the afternoon?",
      cells: [1],
    });
    const answered = readTimeSpans([typed("3:00-3:45")], { openHours: "afternoon" });
    expect(answered.cells.map(valueOf)).toEqual([span(900, 945)]);
  });

  it("knows a clock of 24 hours by a later hour", () => {
    const read = readTimeSpans([typed("3:00-3:45"), typed("13:00-13:45")]);
    expect(read.cells.map(valueOf)).toEqual([span(180, 225), span(780, 825)]);
    expect(read.openHours).toBe("as typed");
  });
});

describe("laws of spans", () => {
  const two = (number: number) => String(number).padStart(2, "0");
  const clock = (time: number) => `${Math.floor(time / 60) % 12 || 12}:${two(time % 60)}`;
  const half = (time: number) => (time < 720 ? "AM" : "PM");

  it("a span of up to half a day is read again, whichever half is left out of its end", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1400 }),
        fc.integer({ min: 1, max: 719 }),
        fc.constantFrom("-", " - ", " – ", " to "),
        (start, minutes, between) => {
          const end = start + minutes;
          fc.pre(end < 1440);
          const both = `${clock(start)} ${half(start)}${between}${clock(end)} ${half(end)}`;
          const startOnly = `${clock(start)} ${half(start)}${between}${clock(end)}`;
          expect(valueOf(readTimeSpan(typed(both)))).toEqual(span(start, end));
          expect(valueOf(readTimeSpan(typed(startOnly)))).toEqual(span(start, end));
        }
      )
    );
  });

  it("nothing throws, and what is read runs forwards for half a day at most", () => {
    fc.assert(
      fc.property(
        anyCell,
        fc.constantFrom("as typed" as const, "afternoon" as const),
        (cell, open) => {
          const reading = readTimeSpan(cell, open);
          expect(isWellFormed(reading)).toBe(true);
          if (reading.kind !== "read") return;
          const { startMinutes, endMinutes } = reading.value;
          expect(endMinutes - startMinutes).toBeGreaterThan(0);
          expect(endMinutes - startMinutes).toBeLessThanOrEqual(720);
        }
      )
    );
  });
});
