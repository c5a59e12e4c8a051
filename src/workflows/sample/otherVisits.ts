import { blank, dateCell, numberCell, textCell } from "../../workbook/plan/cellInput";
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
} from "./clients";
import { fern, marigold, rowan, sage } from "./practice";
import { visit, type Visit } from "./visit";

/** Evaluations, and what else does not come every week. Nothing is wrong with these. */
export const irregularVisits: readonly Visit[] = [
  visit("2026-09-01", "10:00", poppy, marigold, "97166 45"),
  visit("2026-09-02", "16:00", robin, marigold, "97167 60"),
  visit("2026-09-09", "16:00", linden, rowan, "97165 30"),
  visit("2026-10-09", "13:00", clover, marigold, "97168 30", { modifiers: ["GO", "59"] }),
  visit("2026-10-09", "13:30", clover, marigold, "97530 30"),
];

const byAssistant = { modifiers: ["GO", "CO"] };

/** Every finding of Check sessions, with the visits that show it, once and nowhere else. */
export const problemVisits: Readonly<Record<string, readonly Visit[]>> = {
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

  "fee-missing": [visit("2026-10-23", "14:00", birch, marigold, "97760 30")],

  "cell-error": [
    visit("2026-10-30", "10:00", juniper, rowan, "97530 60", {
      instead: { Date: { kind: "formula", formula: "=NA()" } },
    }),
  ],
};
