import { parseTextDate } from "../../../src/billing/time/textDate";
import { parseTextTime } from "../../../src/billing/time/textTime";

describe("parseTextDate", () => {
  it.each([
    ["2026-10-05", "2026-10-05"],
    ["2026/10/5", "2026-10-05"],
    ["10/5/2026", "2026-10-05"],
    ["10-05-2026", "2026-10-05"],
    ["10/5/26", "2026-10-05"],
    ["5/3/30", "1930-05-03"],
    [" Oct 5, 2026 ", "2026-10-05"],
    ["October 5 2026", "2026-10-05"],
    ["Oct. 5th, 2026", "2026-10-05"],
    ["Sept 5, 2026", "2026-09-05"],
    ["May 1, 2026", "2026-05-01"],
    ["5 Oct 2026", "2026-10-05"],
    ["5-Oct-26", "2026-10-05"],
    ["Mon, Oct 5, 2026", "2026-10-05"],
    ["Monday 10/5/2026", "2026-10-05"],
    ["2026-10-05 15:30:00", "2026-10-05"],
    ["2026-10-05T00:00:00.000Z", "2026-10-05"],
    ["10/5/2026 3:15 PM", "2026-10-05"],
    ["2/29/2024", "2024-02-29"],
  ])("reads %s", (text, isoDate) => {
    expect(parseTextDate(text)).toBe(isoDate);
  });

  it.each([
    "",
    "13/5/2026",
    "2/29/2026",
    "0/5/2026",
    "10/5",
    "10/5-2026",
    "10/5/202",
    "5.10.2026",
    "Octember 5, 2026",
    "O 5 2026",
    "2026-13-45",
    "45935",
    "next Monday",
    "=A1",
  ])("does not read %s", (text) => {
    expect(parseTextDate(text)).toBeUndefined();
  });
});

describe("parseTextTime", () => {
  it.each([
    ["3:15 PM", 915],
    ["3:15pm", 915],
    ["3p", 900],
    ["3 p.m.", 900],
    ["3.15pm", 915],
    ["3:15:30 PM", 915],
    ["15:30", 930],
    ["15.30", 930],
    ["15:30 PM", 930],
    ["1530", 930],
    ["0:00", 0],
    ["24:00", 0],
    ["12 am", 0],
    ["12:05 a", 5],
    ["12pm", 720],
    ["noon", 720],
    ["Midnight", 0],
  ])("reads %s", (text, minutes) => {
    expect(parseTextTime(text)).toBe(minutes);
  });

  it.each(["", "3", "25:00", "15:60", "24:01", "13 am", "0 pm", "2575", "15:30:99", "soon"])(
    "does not read %s",
    (text) => {
      expect(parseTextTime(text)).toBeUndefined();
    }
  );
});
