import { clock, day, grid, table } from "../grid";
import type { LogExample } from "./logExample";

/** How the days are written. */
export const dates: LogExample[] = [
  {
    habit: "the date only on the first row of a day",
    sheet: table(`
      Date | Client | Code | Min
      10/5/2026 | Ava Moreno | 97530 | 45
      | Ben Ito | 97110 | 60
      | Cy Adler | 97535 | 30
      10/16/2026 | Ava Moreno | 97530 | 45
      | Ben Ito | 97110 | 60
      Total | | | 240
      | Dia Marsh | 97110 | 15`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 45min
      3 2026-10-05 Ben Ito 97110 60min
      4 2026-10-05 Cy Adler 97535 30min
      5 2026-10-16 Ava Moreno 97530 45min
      6 2026-10-16 Ben Ito 97110 60min
      8 ? Dia Marsh 97110 15min`,
    skipped: { 7: "total" },
  },
  {
    habit: "a date forgotten where dates stand on every row",
    sheet: table(`
      Date | Client | Code
      10/5/2026 | Ava Moreno | 97530
      10/5/2026 | Ben Ito | 97110
      10/16/2026 | Ava Moreno | 97530
      10/16/2026 | Ben Ito | 97110
      | Cy Adler | 97535`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530
      3 2026-10-05 Ben Ito 97110
      4 2026-10-16 Ava Moreno 97530
      5 2026-10-16 Ben Ito 97110
      6 ? Cy Adler 97535`,
  },
  {
    habit: "the day as a title above its sessions, and no column of dates",
    sheet: table(`
      Time | Client | CPT | Units
      Monday, October 5, 2026
      3:00 PM | Ava Moreno | 97530 | 3
      4:00 PM | Ben Ito | 97110 | 4
      Tuesday, October 6, 2026
      9:00 AM | Cy Adler | 97535 | 2`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 15:00-? 3u
      4 2026-10-05 Ben Ito 97110 16:00-? 4u
      6 2026-10-06 Cy Adler 97535 9:00-? 2u`,
    skipped: { 2: "day", 5: "day" },
  },
  {
    habit: "dates without a year under titles of months that name it",
    sheet: table(`
      Date | Client | Code
      December 2025
      12/30 | Ava Moreno | 97530
      12/31 | Ben Ito | 97110
      January 2026
      1/5 | Ava Moreno | 97530`),
    sessions: `
      3 2025-12-30 Ava Moreno 97530
      4 2025-12-31 Ben Ito 97110
      6 2026-01-05 Ava Moreno 97530`,
    skipped: { 2: "title", 5: "title" },
  },
  {
    habit: "dates whose order nothing decides: it is asked",
    sheet: table(`
      Date | Client | Code
      5/10/2026 | Ava Moreno | 97530
      2/11/2026 | Ben Ito | 97110
      3/11/2026 | Ben Ito | 97110
      4/10/2026 | Ava Moreno | 97530`),
    asks: ["dateOrder"],
    answers: { dateOrder: "day first" },
    sessions: `
      2 2026-10-05 Ava Moreno 97530
      3 2026-11-02 Ben Ito 97110
      4 2026-11-03 Ben Ito 97110
      5 2026-10-04 Ava Moreno 97530`,
  },
  {
    habit: "weekdays before the dates, and months as words",
    sheet: table(`
      Day | Pt | Tx code
      Mon, Oct 5, 2026 | Ava Moreno | 97530
      Tue, Oct 6, 2026 | Ben Ito | 97110`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530
      3 2026-10-06 Ben Ito 97110`,
  },
  {
    habit: "a workbook that counts its days from 1904",
    sheet: grid(
      [
        ["Date", "Client", "Code"],
        [day("2026-10-05", "m/d/yy", 1904), "Ava Moreno", 97530],
        [day("2026-10-06", "m/d/yy", 1904), "Ben Ito", 97110],
      ],
      { dateSystem: "1904" }
    ),
    sessions: `
      2 2026-10-05 Ava Moreno 97530
      3 2026-10-06 Ben Ito 97110`,
  },
  {
    habit: "a date that cannot be read among good ones",
    sheet: grid([
      ["Date", "Client", "Code", "Start"],
      [day("2026-10-05"), "Ava Moreno", 97530, clock(15)],
      ["sometime", "Ben Ito", 97110, clock(16)],
      [{ value: "#N/A", isError: true }, "Cy Adler", 97110, clock(17)],
    ]),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-?
      3 ? Ben Ito 97110 16:00-?
      4 ? Cy Adler 97110 17:00-?`,
    unclear: [
      [3, "sometime"],
      [4, "#N/A"],
    ],
  },
  {
    habit: "days of the first half of a month with dots, which are no times",
    sheet: table(`
      Datum | Kind | Leistung | Dauer
      5.10.26 | Ava Moreno | 97530 | 45'
      16.10.26 | Ben Ito | 97110 | 0:30
      17.10.26 | Cy Adler | 97110 | 1 h 15`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 45min
      3 2026-10-16 Ben Ito 97110 30min
      4 2026-10-17 Cy Adler 97110 75min`,
  },
];
