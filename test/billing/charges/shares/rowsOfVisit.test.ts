import {
  amountBetween,
  knownAmount,
  unknownAmount,
} from "../../../../src/billing/charges/shares/amount";
import { amountsOfRows } from "../../../../src/billing/charges/shares/rowsOfVisit";
import { visitParts } from "../../../../src/billing/charges/shares/visitParts";
import { visit } from "./charged";

const rowsOf = (...charges: (number | undefined)[]) => {
  const [part] = visitParts(
    charges.map((chargeCents, at) => ({ ...visit(at + 1), isoDate: "2026-10-05", chargeCents }))
  );
  if (!part) throw new Error("no visit");
  return part;
};

test("bounds of rows add up to those of the visit, and none is above its row's charge", () => {
  expect(amountsOfRows(rowsOf(1, 1, 1), amountBetween(1, 3))).toEqual([
    knownAmount(1),
    amountBetween(0, 1),
    amountBetween(0, 1),
  ]);
});

test("nothing is known of a row where the visit's amount, or a charge, is not", () => {
  expect(amountsOfRows(rowsOf(1, 1), unknownAmount)).toEqual([unknownAmount, unknownAmount]);
  expect(amountsOfRows(rowsOf(1, undefined), knownAmount(1))).toEqual([
    unknownAmount,
    unknownAmount,
  ]);
});
