/*
 * A log as an office keeps it, in no order that a program would choose. Everybody in it is invented;
 * telephone numbers end in 555-01xx, which is kept for fiction.
 */

/** How a line of a tab is made to look. */
export type LineLook = "title" | "subtitle" | "header" | "sum" | "plain";

export interface Tab {
  name: string;
  /** Cells between `|`, typed as she types them; a leading mark says how the line looks. */
  lines: string;
  /** Widths of the columns, in points. */
  widths: readonly number[];
  /** Number formats of columns, by position from 0, from the header down. */
  formats: Readonly<Record<number, string>>;
}

/** What stands before a line, and what the line looks like. */
export const looksOfMarks: Readonly<Record<string, LineLook>> = {
  "# ": "title",
  "~ ": "subtitle",
  "! ": "header",
  "= ": "sum",
};

/** Days as text, once a day and without a year; times and lengths as text; two codes in a cell. */
const september: Tab = {
  name: "Sept",
  widths: [62, 112, 66, 150, 48, 48, 62, 52, 44, 150],
  formats: { 4: "@", 5: "@" },
  lines: `
    # Little Fictions Pediatric OT (all invented)
    ~ Session log, September 2026
    -
    ! Day | Kiddo | OT | Codes | In | Out | How long | Where | Note? | Remarks
    ~ Week of Sept 7
    Tue 9/8 | Willow Fauxley | Dot S. | 97530-GO x4 | 3:00p | 4:00p | 1h | office | yes | scissors, tracing
    | Otter Mockwell | Dot S. | 97530-GO x3, 97535-GO x2 | 4:15p | 5:30p | 1h 15m | office | yes | zippers and buttons
    Wed 9/9 | Bramble Nowhere | Marlo S. | 97533-GO | 9:00a | 9:45a | 45 min | home | yes |
    | Fern Imagino | Marlo S. | 97530-GO | 10:00a | 10:38a | 38 min | home | yes | left early
    Thu 9/10 | Pip Neverborn | Dot S. | 97165-GO | 1:00p | 2:00p | 1h | office | yes | eval
    = Week total | | | | | | 4h 38m | | |
    ~ Week of Sept 14
    Tue 9/15 | Willow Fauxley | Dot S. | 97530-GO x4 | 3:00p | 4:00p | 1h | office | yes |
    | Otter Mockwell | Dot S. | 97530-GO x3, 97535-GO x2 | 4:15p | 5:30p | 1h 15m | office | yes |
    Wed 9/16 | Bramble Nowhere | Marlo S. | 97533-GO | 9:00a | 9:45a | 45 min | home | no | find the note!
    | Fern Imagino | Marlo S. | cancelled | | | | | | fever
    Thu 9/17 | Pip Neverborn | Dot S. | 97530-GO | 1:00p | 1:45p | 45 min | office | yes |
    = Week total | | | | | | 3h 45m | | |
    ~ Week of Sept 21
    Tue 9/22 | Willow Fauxley | Dot S. | 97530-GO | 3:00p | 4:00p | 1h | office | yes |
    | Otter M. | Dot S. | 97530-GO | 4:15p | 5:00p | 45 min | office | yes | mom asks for Fridays
    Wed 9/23 | Bramble Nowhere | Marlo S. | 97533-GO | 9:00a | 9:45a | 45 min | home | yes |
    | Fern Imagino | Marlo S. | 97530-GO | 10:00a | 10:45a | 45 min | home | yes |
    = Week total | | | | | | 3h 15m | | |
    = September total | | | | | | 11h 38m | | |`,
};

/** Real dates and times, another order of columns, minutes as numbers, sums as formulas. */
const october: Tab = {
  name: "Oct",
  widths: [112, 72, 66, 66, 66, 44, 72, 44, 62, 40],
  formats: { 1: "m/d/yyyy", 3: "h:mm AM/PM", 4: "h:mm AM/PM" },
  lines: `
    # Little Fictions Pediatric OT (all invented)
    ~ October 2026, new columns
    -
    ! Kiddo | Date | OT | Start | Stop | Mins | CPT | Units | Where | Note?
    Willow Fauxley | 10/6/2026 | Dot S. | 3:00 PM | 4:00 PM | 60 | 97530-GO | 4 | office | x
    Otter Mockwell | 10/6/2026 | Dot S. | 4:15 PM | 5:00 PM | 45 | 97535-GO | 3 | office | x
    Bramble Nowhere | 10/7/2026 | Marlo S. | 9:00 AM | 9:45 AM | 45 | 97533-GO | 3 | home | x
    Fern Imagino | 10/7/2026 | Marlo S. | 10:00 AM | 10:23 AM | 23 | 97530-GO | 2 | home | x
    Pip Neverborn | 10/8/2026 | Dot S. | 1:00 PM | 1:53 PM | 53 | 97530-GO | 4 | office | x
    = Total | | | | | =SUM(F5:F9) | | =SUM(H5:H9) | |
    -
    Willow Fauxley | 10/13/2026 | Dot S. | 3:00 PM | after 4 | 60 | 97530-GO | 4 | office | x
    Otter Mockwell | 10/13/2026 | Dot S. | 4:15 PM | 5:00 PM | 45 | 97003 | 3 | office | x
    Bramble Nowhere | 10/14/2026 | Marlo S. | 9:00 AM | 9:45 AM | 45 | 97533-GO | 3 | school | x
    Fern Imagino | 10/14/2026 | Marlo S. | no show | | | | | home |
    Pip Neverborn | 10/15/2026 | Dot S. | 1:00 PM | 1:45 PM | 45 | 97530-GO | 3 | office | x
    = Total | | | | | =SUM(F12:F16) | | =SUM(H12:H16) | |`,
};

/** Names the other way round, and what a bill needs besides. */
const kiddos: Tab = {
  name: "Kiddos",
  widths: [118, 72, 104, 72, 84, 92, 104, 150],
  formats: { 1: "m/d/yyyy" },
  lines: `
    ! Kiddo | Birthday | Parent | Cell | Insurance | Member # | Dx | Email
    Fauxley, Willow | 4/12/2019 | Hazel Fauxley | 804-555-0111 | Aetna | W000000101 | F82 | hazel@example.com
    Mockwell, Otter | 8/30/2017 | Jay Mockwell | 804-555-0112 | Cigna | U00000102 | F84.0, R27.8 | jay@example.com
    Nowhere, Bramble | 1/19/2020 | Lily Nowhere | 804-555-0113 | | | R62.50 | lily@example.com
    Imagino, Fern | 6/3/2018 | Ray Imagino | 804-555-0114 | Aetna | W000000104 | F90.0 | ray@example.com
    Neverborn, Pip | 11/7/2021 | Ivy Neverborn | 804-555-0115 | Cigna | U00000105 | F88 | ivy@example.com`,
};

const rates: Tab = {
  name: "Rates",
  widths: [72, 72],
  formats: { 1: "$#,##0.00" },
  lines: `
    ! CPT | Our rate
    97165 | 180
    97530 | 42
    97533 | 42
    97535 | 40`,
};

const insurance: Tab = {
  name: "Insurance",
  widths: [104, 104, 150],
  formats: {},
  lines: `
    ! Insurance | Network | Notes
    Aetna | Out of network | superbills
    Cigna | Out of network | superbills`,
};

/** What is on the same workbook and is no log. */
const toDo: Tab = {
  name: "To do",
  widths: [220, 72],
  formats: {},
  lines: `
    # To do
    order therapy putty | Dot
    call the school about the room |
    new lock for the file cabinet | Marlo`,
};

export const tabs: readonly Tab[] = [september, october, kiddos, rates, insurance, toDo];
