import { clock, day, grid, table } from "../grid";
import type { LogExample } from "./logExample";

/** Where the header stands, and what stands between the sessions. */
export const layouts: LogExample[] = [
  {
    habit: "headers in the first row, real dates and times, as a tidy table",
    sheet: grid([
      [
        "Date",
        "Client",
        "Provider",
        "CPT Code",
        "Start Time",
        "End Time",
        "Minutes",
        "Units",
        "POS",
      ],
      [day("2026-10-05"), "Ava Moreno", "Jane Roe", 97530, clock(15), clock(15, 45), 45, 3, 11],
      [day("2026-10-06"), "Ben Ito", "Jane Roe", 97110, clock(9), clock(10), 60, 4, 12],
    ]),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 45min 3u by Jane Roe at 11
      3 2026-10-06 Ben Ito 97110 9:00-10:00 60min 4u by Jane Roe at 12`,
  },
  {
    habit: "titles above the header, blank columns, her own order",
    sheet: table(`
      Bright Steps Pediatric OT
      Session log | | | | Fall
      -
      | Tx | | Kiddo | DOS | Mins
      | 97530 | | Ava M. | 10/5/2026 | 45
      | 97112 | | Ben I. | 10/16/2026 | 30`),
    sessions: `
      5 2026-10-05 Ava M. 97530 45min
      6 2026-10-16 Ben I. 97112 30min`,
    skipped: { 1: "title", 2: "title" },
  },
  {
    habit: "a header over two lines under merged cells",
    sheet: table(`
      Date of | Client | Treating | Time | | Proc. | Total
      service | name | therapist | In | Out | code | units
      10/5/2026 | Ava Moreno | Jane Roe | 3:00 PM | 3:45 PM | 97530 | 3
      10/16/2026 | Ben Ito | Kim Poe | 9:00 AM | 10:00 AM | 97110 | 4`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 15:00-15:45 3u by Jane Roe
      4 2026-10-16 Ben Ito 97110 9:00-10:00 4u by Kim Poe`,
  },
  {
    habit: "a month's title, its header, its total, and the next month again",
    sheet: table(`
      October 2026
      Date | Patient | Code | Units | Charge
      10/5/2026 | Ava Moreno | 97530 | 3 | $101.25
      10/16/2026 | Ben Ito | 97110 | 4 | $135.00
      Total | | | 7 | $236.25
      -
      November 2026
      Date | Patient | Code | Units | Charge
      11/2/2026 | Ava Moreno | 97530 | 4 | $135.00
      Total | | | 4 | $135.00
      Grand total | | | 11 | $371.25`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 3u $101.25
      4 2026-10-16 Ben Ito 97110 4u $135.00
      9 2026-11-02 Ava Moreno 97530 4u $135.00`,
    skipped: { 1: "title", 5: "total", 7: "title", 8: "header", 10: "total", 11: "total" },
  },
  {
    habit: "two months with different columns on one sheet",
    sheet: table(`
      Date | Client | Code | Min
      10/5/2026 | Ava Moreno | 97530 | 45
      10/16/2026 | Ben Ito | 97110 | 60
      10/19/2026 | Ben Ito | 97110 | 60
      -
      Client | Therapist | Date | CPT | Duration
      Ava Moreno | Jane Roe | 11/2/2026 | 97530 | 45 min`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 45min
      3 2026-10-16 Ben Ito 97110 60min
      4 2026-10-19 Ben Ito 97110 60min
      7 2026-11-02 Ava Moreno 97530 45min by Jane Roe`,
    skipped: {},
  },
  {
    habit: "two therapists' lists side by side",
    sheet: table(`
      Date | Client | Code | | Date | Client | Code
      10/5/2026 | Ava Moreno | 97530 | | 10/16/2026 | Cy Adler | 97535
      10/6/2026 | Ben Ito | 97110 | | |`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530
      3 2026-10-06 Ben Ito 97110
      2 2026-10-16 Cy Adler 97535`,
  },
  {
    habit: "no header at all",
    sheet: table(`
      10/5/2026 | Ava Moreno | Jane Roe | 97530 | 3:00 PM | 3:45 PM | 3
      10/6/2026 | Ben Ito | Jane Roe | 97110 | 9:00 AM | 10:00 AM | 4
      10/16/2026 | Cy Adler | Jane Roe | 97110 | 9:00 AM | 9:30 AM | 2`),
    sessions: `
      1 2026-10-05 Ava Moreno 97530 15:00-15:45 3u by Jane Roe
      2 2026-10-06 Ben Ito 97110 9:00-10:00 4u by Jane Roe
      3 2026-10-16 Cy Adler 97110 9:00-9:30 2u by Jane Roe`,
  },
  {
    habit: "weeks with titles and subtotals, visits cancelled and missed, notes between",
    sheet: table(`
      Date | Client | Code | Minutes | Status
      Week of October 5
      10/5/2026 | Ava Moreno | 97530 | 45 | completed
      10/6/2026 | Ben Ito | 97110 | 60 | CANCELLED - sick
      10/6/2026 | Cy Adler | 97110 | | no show
      Mom of Ben called | | | |
      Weekly total | | | 45 |
      Week of October 12
      10/13/2026 | Ben Ito | 97110 | 60 | completed
      | Dia Marsh | | | wants Tuesdays`),
    sessions: `
      3 2026-10-05 Ava Moreno 97530 45min
      9 2026-10-13 Ben Ito 97110 60min`,
    skipped: {
      2: "title",
      4: "not held",
      5: "not held",
      6: "title",
      7: "total",
      8: "title",
      10: "note",
    },
  },
  {
    habit: "clients with subtotals, as Excel's own Subtotal makes them",
    sheet: table(`
      Client | Date | CPT | Units
      Ava Moreno | 10/5/2026 | 97530 | 3
      Ava Moreno | 10/16/2026 | 97530 | 3
      Ava Moreno Total | | | 6
      Ben Ito | 10/6/2026 | 97110 | 4
      Ben Ito Total | | | 4
      Grand Total | | | 10`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 3u
      3 2026-10-16 Ava Moreno 97530 3u
      5 2026-10-06 Ben Ito 97110 4u`,
    skipped: { 4: "total", 6: "total", 7: "total" },
  },
  {
    habit: "one sheet a client, who is named in a title only",
    sheet: table(`
      Patient Name: | Ava Moreno | | DOB: | 3/4/2019
      Date | CPT | In | Out | Comments
      10/16/2026 | 97530 | 9:00 AM | 9:45 AM | swing
      10/17/2026 | 97110 | 10:00 AM | 10:30 AM | ball`),
    sessions: `
      3 2026-10-16 Ava Moreno 97530 9:00-9:45 “swing”
      4 2026-10-17 Ava Moreno 97110 10:00-10:30 “ball”`,
    skipped: { 1: "title" },
  },
  {
    habit: "clients one below the other, each with title, header and total",
    sheet: table(`
      Client: Moreno, Ava
      Date | Code | Minutes
      10/16/2026 | 97530 | 45
      October 2026
      10/17/2026 | 97530 | 45
      Total | | 90
      -
      Client: Ben Ito (twin)
      Date | Code | Minutes
      10/16/2026 | 97110 | 30`),
    sessions: `
      3 2026-10-16 Ava Moreno 97530 45min
      5 2026-10-17 Ava Moreno 97530 45min
      10 2026-10-16 Ben Ito (twin) 97110 30min`,
    skipped: { 1: "title", 4: "title", 6: "total", 8: "title", 9: "header" },
  },
  {
    habit: "clients as names alone above their sessions",
    sheet: table(`
      Bright Steps Pediatric OT
      Date | Code | Minutes
      Ava Moreno
      10/16/2026 | 97530 | 45
      10/17/2026 | 97530 | 45
      Week of 10/19
      10/19/2026 | 97530 | 45
      Ben Ito
      10/16/2026 | 97110 | 30`),
    sessions: `
      4 2026-10-16 Ava Moreno 97530 45min
      5 2026-10-17 Ava Moreno 97530 45min
      7 2026-10-19 Ava Moreno 97530 45min
      9 2026-10-16 Ben Ito 97110 30min`,
    skipped: { 1: "title", 3: "title", 6: "title", 8: "title" },
  },
  {
    habit: "a form's last lines below the list",
    sheet: table(`
      Date | Client | CPT | Minutes
      10/16/2026 | Ava Moreno | 97530 | 45
      10/17/2026 | Ben Ito | 97110 | 30
      -
      Prepared by: | Jane Roe
      Signature: | ________
      Page 1 of 1`),
    sessions: `
      2 2026-10-16 Ava Moreno 97530 45min
      3 2026-10-17 Ben Ito 97110 30min`,
    skipped: { 5: "note", 6: "note", 7: "title" },
  },
];
