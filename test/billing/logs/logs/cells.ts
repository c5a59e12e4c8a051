import { day, duration, grid, table } from "../grid";
import type { LogExample } from "./logExample";

/** How times, durations, codes, names, money and ticks are written. */
export const cells: LogExample[] = [
  {
    habit: "start and end in one cell, with one PM for both",
    sheet: table(`
      DOS | Client | Code | Time in/out
      10/5/2026 | Ava Moreno | 97530 | 3:00-3:45 PM
      10/16/2026 | Ben Ito | 97110 | 11:30 - 12:15p
      10/19/2026 | Ben Ito | 97110 | 9am to 10am`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45
      3 2026-10-16 Ben Ito 97110 11:30-12:15
      4 2026-10-19 Ben Ito 97110 9:00-10:00`,
  },
  {
    habit: "times without AM or PM: it is asked",
    sheet: table(`
      DOS | Client | Code | Start | End
      10/5/2026 | Ava Moreno | 97530 | 3:00 | 3:45
      10/16/2026 | Ben Ito | 97110 | 10:30 | 11:15`),
    asks: ["openHours"],
    answers: { openHours: "afternoon" },
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45
      3 2026-10-16 Ben Ito 97110 10:30-11:15`,
  },
  {
    habit: "durations in hours, quarter by quarter",
    sheet: table(`
      Date | Client | Code | Hours
      10/5/2026 | Ava Moreno | 97530 | 0.75
      10/16/2026 | Ben Ito | 97110 | 1
      10/19/2026 | Ben Ito | 97110 | 1.25`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 45min
      3 2026-10-16 Ben Ito 97110 60min
      4 2026-10-19 Ben Ito 97110 75min`,
  },
  {
    habit: "durations in every way at once",
    sheet: grid([
      ["Date", "Client", "Code", "Length"],
      [day("2026-10-05"), "Ava Moreno", 97530, "1h 15m"],
      [day("2026-10-06"), "Ben Ito", 97110, "45 min"],
      [day("2026-10-07"), "Ben Ito", 97110, "1:15"],
      [day("2026-10-08"), "Ben Ito", 97110, duration(30)],
      [day("2026-10-09"), "Ben Ito", 97110, "a while"],
    ]),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 75min
      3 2026-10-06 Ben Ito 97110 45min
      4 2026-10-07 Ben Ito 97110 75min
      5 2026-10-08 Ben Ito 97110 30min
      6 2026-10-09 Ben Ito 97110`,
    unclear: [[6, "a while"]],
  },
  {
    habit: "codes with modifiers and units in their cell, several in one",
    sheet: table(`
      Date | Client | CPT | Minutes
      10/5/2026 | Ava Moreno | 97530-GO | 45
      10/6/2026 | Ben Ito | 97530 x4 | 60
      10/16/2026 | Cy Adler | 97530x2, 97110x1 | 45
      10/19/2026 | Dia Marsh | 97535 GO; 97110 GO | 60
      10/20/2026 | Dia Marsh | OT eval | 60`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530-GO 45min
      3 2026-10-06 Ben Ito 97530 60min 4u
      4 2026-10-16 Cy Adler 97530 2u part 1 of 2 together 45min
      4 2026-10-16 Cy Adler 97110 1u part 2 of 2 together 45min
      5 2026-10-19 Dia Marsh 97535-GO part 1 of 2 together 60min
      5 2026-10-19 Dia Marsh 97110-GO part 2 of 2 together 60min
      6 2026-10-20 Dia Marsh ? 60min`,
    unclear: [[6, "OT eval"]],
  },
  {
    habit: "one visit over several rows: date, client and time only on the first",
    sheet: table(`
      Date | Client | Therapist | In | Out | Code | Units
      10/5/2026 | Ava Moreno | Jane Roe | 3:00 PM | 3:45 PM | 97530 | 2
      | | | | | 97110 | 1
      10/16/2026 | Ben Ito | Jane Roe | 9:00 AM | 10:00 AM | 97530 | 2
      | | | | | 97535 | 2`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 2u by Jane Roe
      3 2026-10-05 Ava Moreno 97110 1u by Jane Roe
      4 2026-10-16 Ben Ito 97530 9:00-10:00 2u by Jane Roe
      5 2026-10-16 Ben Ito 97535 2u by Jane Roe`,
  },
  {
    habit: "names as Last, First, money with symbols, ticks for signed notes",
    sheet: table(`
      Date | Patient | Code | Fee | Note done | Mod | ICD-10 | Insurance
      10/5/2026 | Moreno, Ava | 97530 | $101.25 | ✓ | GO | F84.0 | Aetna
      10/16/2026 | Ito, Ben | 97110 | $1,135.00 | | GO, 59 | F82, R27.8 | Self-pay`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530-GO $101.25 for F84.0 signed paid by Aetna
      3 2026-10-16 Ben Ito 97110-GO-59 $1135.00 for F82 R27.8 paid by Self-pay`,
  },
  {
    habit: "first and last names apart, initials of therapists, places as words",
    sheet: table(`
      Last name | First name | DOS | OT | CPT | Location
      Moreno | Ava | 10/5/2026 | JR | 97530 | Office
      Ito | Ben | 10/16/2026 | KP | 97110 | Home`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 by JR at 11
      3 2026-10-16 Ben Ito 97110 by KP at 12`,
  },
  {
    habit: "words of her own for places: it is asked",
    sheet: table(`
      Date | Client | CPT | Where
      10/5/2026 | Ava Moreno | 97530 | Clinic
      10/16/2026 | Ben Ito | 97110 | Telehealth
      10/19/2026 | Ben Ito | 97110 | clinic`),
    asks: ["places", "places"],
    answers: { places: { clinic: "11", Telehealth: "10" } },
    sessions: `
      2 2026-10-05 Ava Moreno 97530 at 11
      3 2026-10-16 Ben Ito 97110 at 10
      4 2026-10-19 Ben Ito 97110 at 11`,
  },
  {
    habit: "a .csv: everything is text, also numbers",
    sheet: table(
      `
      date;x | client | cpt | units | start | end
      2026-10-05 | Ava Moreno | '97530 | '3 | 15:00 | 15:45
      2026-10-06 | Ben Ito | '97110 | '4 | 09:00 | 10:00`
        .replace(";x", "")
        .replace(/'/g, "\u200b")
    ),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 3u
      3 2026-10-06 Ben Ito 97110 9:00-10:00 4u`,
  },
  {
    habit: "what is paid, the balance and a birthday beside what matters",
    sheet: table(`
      # | DOB | Client | Date | Code | Charge | Paid | Balance | Auth # | Notes
      1 | 3/4/2019 | Ava Moreno | 10/5/2026 | 97530 | 101.25 | 20 | 81.25 | A77812 | worked on buttons and zips
      2 | 5/16/2018 | Ben Ito | 10/16/2026 | 97110 | 135 | 135 | 0 | A77813 | obstacle course, good day`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 $101.25 “worked on buttons and zips”
      3 2026-10-16 Ben Ito 97110 $135.00 “obstacle course, good day”`,
  },
  {
    habit: "minutes as quarters of an hour, 3x15, and notes signed with initials",
    sheet: table(`
      Date | Client | CPT | Minutes | Note signed
      10/16/2026 | Ava Moreno | 97530 | 3x15 | JR
      10/17/2026 | Ben Ito | 97110 | 2 x 15 min | K.P.
      10/18/2026 | Ben Ito | 97110 | 2x30 | NS
      10/19/2026 | Cy Adler | 97110 | 45 |
      10/20/2026 | Cy Adler | 97110 | 45 | JR`),
    sessions: `
      2 2026-10-16 Ava Moreno 97530 45min signed
      3 2026-10-17 Ben Ito 97110 30min signed
      4 2026-10-18 Ben Ito 97110
      5 2026-10-19 Cy Adler 97110 45min
      6 2026-10-20 Cy Adler 97110 45min signed`,
    unclear: [
      [4, "2x30"],
      [4, "NS"],
    ],
  },
  {
    habit: "an apostrophe before what Excel was to take for text, as an export writes it out",
    sheet: table(`
      Date | Client | CPT | Minutes
      '10/16/2026 | Ava Moreno | '97530 | '45
      '10/17/2026 | Ben Ito | '97110 | '30`),
    sessions: `
      2 2026-10-16 Ava Moreno 97530 45min
      3 2026-10-17 Ben Ito 97110 30min`,
  },
  {
    habit:
      "visits called off where a code or minutes would stand, behind the name, or in the notes",
    sheet: table(`
      Date | Client | CPT | Minutes | Notes
      10/16/2026 | Ava Moreno | CX | 0 | sick
      10/17/2026 | Ben Ito | 97530 | 45 | Absence seizure observed
      10/18/2026 | Cy Adler - NS | 97110 | 45 |
      10/19/2026 | Cy Adler | 97110 | no show |
      10/20/2026 | Ava Moreno | 97110 | 45 | Cancelled - sick
      10/21/2026 | Ava Moreno (twin) | 97110 | 45 | cancelled her next visit`),
    sessions: `
      3 2026-10-17 Ben Ito 97530 45min “Absence seizure observed”
      7 2026-10-21 Ava Moreno (twin) 97110 45min “cancelled her next visit”`,
    skipped: { 2: "not held", 4: "not held", 5: "not held", 6: "not held" },
  },
  {
    habit: "cells that are unclear beside ones that are not: one of two codes, half a name, a sum",
    sheet: table(`
      Date | First | Last | CPT 1 | CPT 2 | Units
      10/16/2026 | Ava | Moreno | 97530 or 97112 | 97110 | 3
      10/17/2026 | Ava & Ben | Moreno | 97530 | | 3
      10/18/2026 | Cy | Adler | 97530x2, 97112x1 | | 4
      10/19/2026 | Cy | Adler | 97530x2, 97112x1 | | 3
      10/20/2026 | Dia | Marsh | 97530 | 97112 | 3`),
    sessions: `
      2 2026-10-16 Ava Moreno ? part 1 of 2 together 3u
      2 2026-10-16 Ava Moreno 97110 part 2 of 2 together 3u
      3 2026-10-17 ? 97530 3u
      4 2026-10-18 Cy Adler 97530 part 1 of 2
      4 2026-10-18 Cy Adler 97112 part 2 of 2
      5 2026-10-19 Cy Adler 97530 2u part 1 of 2 together 3u
      5 2026-10-19 Cy Adler 97112 1u part 2 of 2 together 3u
      6 2026-10-20 Dia Marsh 97530 part 1 of 2 together 3u
      6 2026-10-20 Dia Marsh 97112 part 2 of 2 together 3u`,
    unclear: [
      [2, "97530 or 97112"],
      [3, "Ava & Ben"],
      [4, "4"],
    ],
  },
];
