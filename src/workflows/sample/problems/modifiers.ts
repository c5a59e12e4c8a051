import { numberCell } from "../../../workbook/plan/cellInput";
import { aspen, clover, finch, heron, poppy, robin, wren } from "../clients";
import { fern, marigold, rowan } from "../practice";
import { visit } from "../visit";
import { byAssistant, type Problems } from "./problems";

/** What the modifiers say, and whether it was an assistant who gave the treatment. */
export const modifierProblems = {
  // A zero for the letter O.
  "modifier-unknown": [
    visit("2026-09-14", "10:00", heron, marigold, "97530 45", { modifiers: ["G0"] }),
  ],

  "modifier-misused": [
    visit("2026-09-17", "09:00", wren, marigold, "97530 45", { modifiers: ["GE"] }),
  ],

  "modifier-missing": [visit("2026-09-21", "10:00", finch, rowan, "97530 45", { modifiers: [] })],

  "assistant-evaluation": [visit("2026-09-22", "09:00", wren, fern, "97165 30")],

  "modifier-pair": [visit("2026-09-23", "10:00", poppy, fern, "97530 45", { modifiers: ["CO"] })],

  "modifier-unneeded": [visit("2026-09-28", "10:00", robin, marigold, "97530-59 45")],

  "assistant-minutes": [
    visit("2026-10-01", "09:00", heron, fern, "97530 45", {
      ...byAssistant,
      instead: { "Assistant minutes": numberCell(60) },
    }),
  ],

  "modifier-order": [
    visit("2026-10-05", "10:00", clover, fern, "97530 45", { modifiers: ["CO", "GO"] }),
  ],

  "assistant-modifier": [visit("2026-10-06", "13:00", aspen, fern, "97530 75")],
} as const satisfies Problems;
