import { table } from "../grid";
import type { LogExample } from "./logExample";

/** Columns as programs export them, and more than one column for a field. */
export const exports: LogExample[] = [
  {
    habit: "as a practice program exports it: statuses, payments and fees beside the sessions",
    sheet: table(`
      Date of Service | Client | Clinician | Billing Code | Rate per Unit | Units | Total Fee | Progress Note Status | Client Payment Status | Uninvoiced | Paid | Unpaid | Insurance Payment Status
      10/05/2026 | Ava Moreno | Jane Roe | 97530 | 33.75 | 3 | 101.25 | Locked | Paid | 0 | 101.25 | 0 | N/A
      10/16/2026 | Ben Ito | Jane Roe | 97110 | 33.75 | 4 | 135 | No Note | Unpaid | 0 | 0 | 135 | N/A`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 3u $101.25 by Jane Roe
      3 2026-10-16 Ben Ito 97110 4u $135.00 by Jane Roe`,
  },
  {
    habit: "as a time tracker exports it: start and end each with their own date",
    sheet: table(`
      User | Email | Client | Project | Task | Billable | Start date | Start time | End date | End time | Duration | Tags
      Jane Roe | j@example.com | Ava Moreno | 97530 | | Yes | 2026-10-05 | 15:00:00 | 2026-10-05 | 15:45:00 | 00:45:00 |
      Jane Roe | j@example.com | Ben Ito | 97110 | | Yes | 2026-10-16 | 09:00:00 | 2026-10-16 | 10:00:00 | 01:00:00 |`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45 45min by Jane Roe
      3 2026-10-16 Ben Ito 97110 9:00-10:00 60min by Jane Roe`,
  },
  {
    habit: "as a calendar exports it: the day only within start and end",
    sheet: table(`
      Start | End | Patient | Service
      10/5/2026 3:00 PM | 10/5/2026 3:45 PM | Ava Moreno | 97530
      10/16/2026 9:00 AM | 10/16/2026 10:00 AM | Ben Ito | 97110`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 15:00-15:45
      3 2026-10-16 Ben Ito 97110 9:00-10:00`,
  },
  {
    habit: "a column of units under each code",
    sheet: table(`
      Date | Client | Therapist | 97530 | 97110 | 97535 | Note done
      10/5/2026 | Ava Moreno | Jane Roe | 2 | 1 | | x
      10/16/2026 | Ben Ito | Jane Roe | | 2 | 0 | x
      Total | | | 2 | 3 | |`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530 2u by Jane Roe signed part 1 of 2
      2 2026-10-05 Ava Moreno 97110 1u by Jane Roe signed part 2 of 2
      3 2026-10-16 Ben Ito 97110 2u by Jane Roe signed`,
    skipped: { 4: "total" },
  },
  {
    habit: "first and second diagnosis, first and second code with the units of each",
    sheet: table(`
      DOS | Patient | Dx 1 | Dx 2 | CPT 1 | Units 1 | CPT 2 | Units 2 | Mod
      10/5/2026 | Ava Moreno | F84.0 | R27.8 | 97530 | 2 | 97110 | 1 | GO
      10/16/2026 | Ben Ito | F82 | | 97530 | 4 | | | GO`),
    sessions: `
      2 2026-10-05 Ava Moreno 97530-GO 2u for F84.0 R27.8 part 1 of 2
      2 2026-10-05 Ava Moreno 97110-GO 1u for F84.0 R27.8 part 2 of 2
      3 2026-10-16 Ben Ito 97530-GO 4u for F82`,
  },
];
