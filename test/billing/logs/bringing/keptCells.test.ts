import { keptCells } from "../../../../src/billing/logs/bringing/keptCells";
import { keptText, type KeptColumn } from "../../../../src/billing/logs/bringing/keptText";
import { logRow, rowsOf } from "./broughtSessions";

test.each<[KeptColumn, string, string]>([
  ["Date", "5/10/2026", "5/10/2026 ?"],
  ["Date", "10.5.", "10.5."],
  ["Date", " #N/A ", "#N/A"],
  ["Start", "3:15", "3:15 ?"],
  ["End", "9 - 10", "9 - 10"],
  ["Minutes", "1,200", "1,200 ?"],
  ["Minutes", "#NAME?", "#NAME? ?"],
  ["Units", "4", "4 ?"],
  ["Units", "3 or 4", "3 or 4"],
  ["Code", "97530 or 97110", "97530 or 97110"],
  ["Code", "g0283", "g0283 ?"],
  ["Place", "7", "7 ?"],
  ["Place", "Clinic", "Clinic"],
  ["Modifiers", "GO, 59", "GO, 59 ?"],
  ["Modifiers", "group", "group"],
  ["Diagnoses", "F84.0", "F84.0 ?"],
  ["Diagnoses", "autism", "autism"],
  ["Note signed", "on", "on ?"],
  ["Note signed", "10/5", "10/5"],
  ["Client", "Ava & Ben", "Ava & Ben"],
  ["Provider", "JR / KP", "JR / KP"],
  ["Description", "=1+1", "=1+1"],
])("in %s %p is kept as %p", (column, typed, kept) => {
  expect(keptText(column, typed)).toBe(kept);
});

describe("keptCells", () => {
  it("leaves Minutes and Units to their formulas where these come to what the log says", () => {
    const times = { startMinutes: 540, endMinutes: 585 };
    expect(keptCells(logRow({ ...times, minutes: 45, units: 3 }))).toMatchObject({
      Start: { kind: "value", value: 540 },
      Minutes: { kind: "formula" },
      Units: { kind: "formula" },
    });
    expect(keptCells(logRow({ ...times, minutes: 40, units: 4 }))).toMatchObject({
      Minutes: { kind: "value", value: 40 },
      Units: { kind: "value", value: 4 },
    });
    expect(keptCells(logRow({ minutes: 38 }))).toMatchObject({
      Start: { kind: "blank" },
      Minutes: { kind: "value", value: 38 },
      Units: { kind: "formula" },
    });
    expect(keptCells(logRow({ units: 2 }))).toMatchObject({
      Minutes: { kind: "formula" },
      Units: { kind: "value", value: 2 },
    });
  });

  it("gives each of several codes a row that asks to be divided", () => {
    const rows = rowsOf(
      `Date | Client | Code | Start | End | Units
10/16/2026 | Ava Moreno | 97530, 97112 | 9:00 AM | 10:00 AM | 4
10/17/2026 | Ava Moreno | 97530x2; 97112x1 | 9:00 AM | 9:45 AM |
10/18/2026 | Ava Moreno | 97530 | 9:00 AM | 9:45 AM | 3`
    );
    expect(rows.map(keptCells)).toMatchObject([
      {
        Start: { kind: "value", value: 540 },
        End: { kind: "value", value: 600 },
        Minutes: { kind: "text", text: "60 for 2 codes together" },
        Units: { kind: "text", text: "4 for 2 codes together" },
      },
      { Code: { value: "97112" }, Minutes: { text: "60 for 2 codes together" } },
      {
        Minutes: { text: "45 for 2 codes together" },
        Units: { kind: "value", value: 2 },
      },
      { Units: { kind: "value", value: 1 } },
      { Minutes: { kind: "formula" }, Units: { kind: "formula" } },
    ]);
  });

  it("keeps what is unclear as it was typed, beside what was understood of a list", () => {
    const row = logRow({
      modifiers: ["GO"],
      asTyped: { "Time span": "9 - 10", Modifiers: "group", Diagnoses: "F84" },
    });
    expect(keptCells(row)).toMatchObject({
      Start: { kind: "text", text: "9 - 10" },
      End: { kind: "blank" },
      Modifiers: { kind: "text", text: "GO, group" },
      Diagnoses: { kind: "text", text: "F84 ?" },
    });
  });
});
