import { blank, dateCell, numberCell, textCell } from "../../../workbook/plan/cellInput";
import {
  birch,
  clover,
  finch,
  hazel,
  heron,
  juniper,
  linden,
  maple,
  poppy,
  robin,
  sparrow,
  wren,
} from "../clients";
import { fern, marigold, rowan, sage } from "../practice";
import { visit } from "../visit";
import { byAssistant, type Problems } from "./problems";

/** Who, when, how long and for how many units: slips of typing and of counting. */
export const sessionProblems = {
  "code-retired": [visit("2026-09-02", "10:00", birch, marigold, "97003 60")],

  "day-units-under": [visit("2026-09-11", "09:00", wren, marigold, "97530 20 + 97535 20")],

  "network-not-accepted": [visit("2026-09-15", "09:00", maple, rowan, "97166 45")],

  "date-missing": [
    visit("2026-09-16", "14:00", juniper, rowan, "97530 60", { instead: { Date: blank } }),
  ],

  "day-units-over": [visit("2026-09-18", "09:00", robin, marigold, "97112 24 + 97110 23")],

  "client-unknown": [
    visit("2026-09-21", "15:00", wren, marigold, "97530 60", {
      instead: { Client: textCell("Wren Sampelwood") },
    }),
  ],

  "network-ask": [visit("2026-09-22", "09:00", sparrow, rowan, "97165 30")],

  "code-missing": [
    visit("2026-09-23", "16:00", linden, rowan, "97530 45", { instead: { Code: blank } }),
  ],

  "minutes-mismatch": [
    visit("2026-09-25", "15:00", heron, marigold, "97530 45", {
      instead: { Minutes: numberCell(60) },
    }),
  ],

  "code-unknown": [visit("2026-09-30", "09:00", wren, marigold, "97350 45")],

  "payer-unit-cap": [visit("2026-09-30", "15:00", linden, rowan, "97530 75")],

  "below-8-minutes": [visit("2026-10-02", "10:00", poppy, fern, "97530 7", byAssistant)],

  // The lower row is a copy of the upper one with all its cells, given another date.
  "session-copied": ["2026-10-02", "2026-10-09"].map((on) =>
    visit(on, "16:00", linden, rowan, "97530 30", {
      instead: { "Session ID": textCell("S-00001") },
    })
  ),

  "units-mismatch": [
    visit("2026-10-06", "16:30", finch, rowan, "97530 45", { instead: { Units: numberCell(4) } }),
  ],

  "provider-unknown": [
    visit("2026-10-08", "15:00", finch, rowan, "97530 45", {
      instead: { Provider: textCell("Rowen Specimen") },
    }),
  ],

  "untimed-units": [
    visit("2026-10-12", "10:00", hazel, sage, "92526 45", { instead: { Units: numberCell(3) } }),
  ],

  // On Tuesdays from half past three she is with another client.
  "overlapping-sessions": [visit("2026-10-20", "15:45", wren, marigold, "97530 45")],

  "date-future": [
    visit("2026-10-14", "11:00", clover, fern, "97530 45", {
      ...byAssistant,
      place: "12",
      instead: { Date: dateCell("2062-10-14") },
    }),
  ],

  "minutes-missing": [
    visit("2026-10-16", "09:00", heron, marigold, "97530 45", {
      instead: { Start: blank, End: blank },
    }),
  ],

  "duplicate-session": [1, 2].map(() =>
    visit("2026-10-16", "10:00", poppy, fern, "97530 45", byAssistant)
  ),

  // A training of the parents that seems to go on until half past six.
  "minutes-implausible": [visit("2026-10-23", "14:00", poppy, sage, "T1027 270")],

  "cell-error": [
    visit("2026-10-30", "10:00", juniper, rowan, "97530 60", {
      instead: { Date: { kind: "formula", formula: "=NA()" } },
    }),
  ],
} as const satisfies Problems;
