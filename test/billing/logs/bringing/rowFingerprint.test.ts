import { fingerprintOf } from "../../../../src/billing/logs/bringing/rowFingerprint";
import { withSheetNames } from "../../../../src/billing/logs/bringing/sheetNames";
import { withNames } from "../../../../src/billing/logs/bringing/withNames";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import fc from "../../../support/laws";
import { anyLogRow } from "./anyLogRow";
import { logRow } from "./broughtSessions";

const whole = logRow({
  ...{ provider: "Jane Roe", startMinutes: 540, endMinutes: 585, minutes: 45, units: 3 },
  ...{ place: "11", modifiers: ["GO", "59"], diagnoses: ["F84.0"], noteSigned: true },
  ...{ description: "swing", chargeCents: 100, payer: "Aetna", part: { number: 1, of: 2 } },
  ...{ together: { minutes: 60, units: 4, startMinutes: 1, endMinutes: 2, chargeCents: 3 } },
  asTyped: { Place: "Clinic", Start: "9?" },
});

it("does not depend on the order in which properties were put", () => {
  const turned = Object.fromEntries(Object.entries(whole).reverse()) as unknown as LogRow;
  turned.asTyped = { Start: "9?", Place: "Clinic" };
  expect(fingerprintOf(turned)).toBe(fingerprintOf(whole));
});

it("is another for each thing that the log says", () => {
  const others: Partial<LogRow>[] = [
    { date: "2026-10-06" },
    { client: "Ben Ito" },
    { provider: "Kim Poe" },
    { code: "97110" },
    { startMinutes: 541 },
    { endMinutes: 586 },
    { minutes: 46 },
    { units: 4 },
    { place: "12" },
    { modifiers: ["GO59"] },
    { diagnoses: [] },
    { noteSigned: false },
    { description: "ball" },
    { chargeCents: 101 },
    { payer: "Cigna" },
    { part: { number: 2, of: 2 } },
    { part: { number: 1, of: 3 } },
    { together: { minutes: 61, units: 4 } },
    { asTyped: { Place: "Clinic" } },
    { asTyped: { Place: "Clinic", End: "9?" } },
  ];
  const all = others.map((other) => fingerprintOf({ ...whole, ...other }));
  expect(new Set([fingerprintOf(whole), ...all]).size).toBe(others.length + 1);
});

it("tells no from a blank, and nothing of where the row stands", () => {
  const { noteSigned, ...blank } = whole;
  expect(noteSigned).toBe(true);
  expect(fingerprintOf({ ...whole, noteSigned: false })).not.toBe(fingerprintOf(blank));
  expect(fingerprintOf({ ...whole, sheetRow: 99, filledDown: ["Date"] })).toBe(
    fingerprintOf(whole)
  );
});

it("is of the names in the log, whatever she says of them", () => {
  fc.assert(
    fc.property(anyLogRow, (row) => {
      const rows = withNames(withSheetNames([row], { client: "Dia", provider: "Tab" }), [
        { kind: "Client", typed: "Ava Moreno", does: "same", as: "Ava M" },
        { kind: "Client", typed: "Dia", does: "add", as: "Dia Marsh" },
        { kind: "Provider", typed: "Tab", does: "same", as: "Jane Roe" },
        { kind: "Payer", typed: "Aetna", does: "add", as: "Aetna Inc" },
      ]);
      expect(rows.map(fingerprintOf)).toEqual([fingerprintOf(row)]);
    })
  );
});
