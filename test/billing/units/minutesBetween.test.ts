import { minutesBetween } from "../../../src/billing/units/minutesBetween";

const at = (hour: number, minute = 0) => hour * 60 + minute;

describe("minutesBetween", () => {
  it.each([
    ["an afternoon hour", at(15), at(16), 60],
    ["nothing", at(15), at(15), 0],
    ["past midnight", at(23, 30), at(0, 30), 60],
    ["exactly 12 hours overnight", at(20), at(8), 720],
    ["more than 12 hours overnight", at(20), at(8, 1), undefined],
    ["an end an hour before the start", at(15), at(14), undefined],
    ["an end a minute before the start", at(15), at(14, 59), undefined],
    ["a long day", at(8), at(21), 780],
  ])("%s", (_, start, end, minutes) => {
    expect(minutesBetween(start, end)).toBe(minutes);
  });

  it("has no answer for what is no time", () => {
    expect(minutesBetween(Number.NaN, 5)).toBeUndefined();
  });
});
