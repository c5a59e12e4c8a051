import fc from "../../support/laws";
import {
  isoDateToSerial,
  serialToIsoDate,
  serialToMinutes,
  type DateSystem,
} from "../../../src/billing/time/serial";
import { fromDayNumber } from "../../../src/billing/time/isoDate";

describe("serial numbers", () => {
  const known: [number, DateSystem, string | undefined][] = [
    [1, 1900, "1900-01-01"],
    [59, 1900, "1900-02-28"],
    [60, 1900, undefined],
    [61, 1900, "1900-03-01"],
    [0, 1900, undefined],
    [36526, 1900, "2000-01-01"],
    [46300, 1900, "2026-10-05"],
    [46300.9999999, 1900, "2026-10-06"],
    [46300.99, 1900, "2026-10-05"],
    [2958465, 1900, "9999-12-31"],
    [2958466, 1900, undefined],
    [-1, 1900, undefined],
    [Number.NaN, 1900, undefined],
    [0, 1904, "1904-01-01"],
    [60, 1904, "1904-03-01"],
    [35064, 1904, "2000-01-01"],
    [44838, 1904, "2026-10-05"],
  ];
  it.each(known)("%d of %d is %s", (serial, system, isoDate) => {
    expect(serialToIsoDate(serial, system)).toBe(isoDate);
  });

  it("come back", () => {
    const day = fc.integer({ min: -25567, max: 2932896 });
    fc.assert(
      fc.property(day, fc.constantFrom<DateSystem>(1900, 1904), (days, system) => {
        const isoDate = fromDayNumber(days);
        const serial = isoDateToSerial(isoDate, system);
        if (serial === undefined) expect(isoDate < "1904-01-01").toBe(true);
        else expect(serialToIsoDate(serial, system)).toBe(isoDate);
      })
    );
  });

  it("do not reach before their first day", () => {
    expect(isoDateToSerial("1900-01-01", 1900)).toBe(1);
    expect(isoDateToSerial("1899-12-31", 1900)).toBeUndefined();
    expect(isoDateToSerial("1903-12-31", 1904)).toBeUndefined();
  });
});

describe("times of day", () => {
  const tenth = 0.1 / 86400;
  it.each([
    ["a quarter past three", 15.25 / 24, 915],
    ["with a date", 46300 + 15.25 / 24, 915],
    ["a tenth of a second short", 15.25 / 24 - tenth, 915],
    ["with seconds, as Excel shows it", 15.25 / 24 + 40 / 86400, 915],
    ["midnight, a tenth short", 1 - tenth, 0],
    ["midnight", 0, 0],
    ["24:00", 1, 0],
    ["midnight of a date", 46300, 0],
  ])("%s", (_, serial, minutes) => {
    expect(serialToMinutes(serial)).toBe(minutes);
  });

  it("every minute of the day survives its serial", () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      expect(serialToMinutes(46300 + minute / 1440)).toBe(minute);
    }
  });

  it("have no answer for what is no time", () => {
    expect(serialToMinutes(-0.5)).toBeUndefined();
    expect(serialToMinutes(Number.NaN)).toBeUndefined();
  });

  it.each([2, 9, 15, 24, 315, 1530, 2400])(
    "have no answer for %d typed without a colon",
    (typed) => {
      expect(serialToMinutes(typed)).toBeUndefined();
    }
  );
});
