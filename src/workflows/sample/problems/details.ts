import { codesCell, numberCell, textCell } from "../../../workbook/plan/cellInput";
import { birch, finch, juniper, poppy, robin, tulip, wren } from "../clients";
import { clary, marigold, newDiagnosis, rowan, sage, yarrow } from "../practice";
import { visit, type VisitDetails } from "../visit";
import type { Problems } from "./problems";

const diagnoses = (...codes: string[]): VisitDetails => ({
  instead: { Diagnoses: codesCell(codes) },
});

const referralList = [
  ...["F84.0", "F88", "F82", "F90.2", "F80.2", "F81.81", "F93.9"],
  ...["R27.8", "R29.3", "R62.0", "R63.39", "M62.89", "G47.9"],
];

/** What else a plan asks of a line: numbers, a place, diagnoses, a charge, a note. */
export const detailProblems = {
  "charge-zero": [
    visit("2026-09-04", "10:00", poppy, rowan, "96110 15", { instead: { Units: numberCell(1) } }),
  ],

  "npi-invalid": [visit("2026-09-08", "11:00", birch, clary, "97530 45")],

  "taxonomy-unknown": [visit("2026-09-15", "11:00", finch, yarrow, "97530 45")],

  "diagnosis-not-valid-on-date": [
    visit("2026-09-24", "09:00", wren, marigold, "97530 45", diagnoses("F84.0", newDiagnosis)),
  ],

  "diagnosis-malformed": [
    visit("2026-09-29", "09:00", robin, marigold, "97530 45", diagnoses("F84-0")),
  ],

  "diagnosis-not-billable": [
    visit("2026-10-01", "09:00", juniper, rowan, "97530 60", diagnoses("R62.5")),
  ],

  "client-too-young": [visit("2026-10-06", "09:00", tulip, sage, "97165 30", diagnoses("R63.31"))],

  "place-missing": [visit("2026-10-14", "11:00", wren, marigold, "97530 45", { place: "" })],

  "place-unknown": [visit("2026-10-13", "11:00", juniper, rowan, "97530 60", { place: "28" })],

  "diagnosis-missing": [visit("2026-10-13", "09:00", tulip, sage, "92526 30")],

  "place-telehealth": [visit("2026-10-13", "17:00", wren, marigold, "97530 45", { place: "10" })],

  "diagnosis-duplicate": [
    visit("2026-10-21", "09:00", birch, marigold, "97530 45", diagnoses("F82", "F82")),
  ],

  // The whole list of the referral, and a line has room for twelve.
  "diagnosis-too-many": [
    visit("2026-10-22", "09:00", robin, marigold, "97530 45", diagnoses(...referralList)),
  ],

  "fee-missing": [visit("2026-10-23", "14:00", birch, marigold, "97760 30")],

  "note-not-signed": [
    visit("2026-10-29", "10:00", juniper, rowan, "97530 60", {
      instead: { "Note signed": textCell("No") },
    }),
  ],
} as const satisfies Problems;
