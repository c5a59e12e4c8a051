import { isoDateToSerial } from "../../src/billing/time/serial";
import { fee } from "../../src/functions/fee";
import { network } from "../../src/functions/network";
import { cell, column, errorCell, messageOf, shown } from "./support/excel";

const day = isoDateToSerial("2026-10-05", 1900);
const newYear = isoDateToSerial("2027-01-01", 1900);

const payers = [
  ["Payer", "Product", "Network", "From", "To", "Notes"],
  ["Cigna", "", "In network", "", "", "since 2019"],
  ["Anthem", "", "In network", "", "", ""],
  ["", "", "", "", "", ""],
  ["Anthem", "HealthKeepers", "Not accepted", newYear, "", ""],
  ["Aetna", "", errorCell("#N/A"), "", "", ""],
  ["Humana", "", "In network", "", "soon", ""],
  ["Optum", "", "in-network", "", "", ""],
  ["Molina", "", "OON", "", "", ""],
];
const standing = (payer: unknown, product: unknown = "", date: unknown = day) =>
  shown(() => network(cell(payer), cell(product), cell(date), payers))[0]?.[0];

test.each<[unknown, unknown, unknown, string]>([
  ["Cigna", "", day, "In network"],
  [" cigna ", "PPO", "10/5/2026", "In network"],
  ["Kaiser", "", day, "Out of network"],
  ["Anthem", "HealthKeepers", day, "Ask"],
  ["Anthem", "HealthKeepers", newYear, "Not accepted"],
  ["Anthem", "HealthKeepers Plus", day, "Not accepted"],
  ["Aetna", "", day, "Ask"],
  ["Humana", "", day, "Ask"],
  ["Optum", "", day, "In network"],
  ["Molina", "", day, "Ask"],
  ["", "", day, "Self-pay"],
  ["Self-pay", "", day, "Self-pay"],
  ["cash", "", day, "Self-pay"],
  ["Cigna", "", "", ""],
  ["Cigna", "", errorCell("#N/A"), "#N/A"],
  [errorCell("#NUM!"), "", day, "#NUM!"],
])("%p, %p on %p is %p", (payer, product, date, expected) => {
  expect(standing(payer, product, date)).toBe(expected);
});

const fees = [
  ["Per", "Fee", "Code", "To", "From", "Payer", "Client"],
  ["unit", 33.75, 97530, "", "", "", ""],
  ["unit", 30, 97530, "", "", "Cigna", ""],
  ["unit", "$40.005", 97530, "", "2027-01-01", "Cigna", ""],
  ["visit", "300", "97166", "", "", "", ""],
  ["unit", 1, 97530, "", "", "", "Jordan Demo"],
  ["unit", "", 97112, "", "", "", ""],
  ["unit", errorCell("#N/A"), 97110, "", "", "", ""],
  ["hour", 135, 97533, "", "", "", ""],
  ["Units", 33.75, 97116, "", "", "", ""],
];
const price = (code: unknown, payer: unknown = "", date: unknown = day) =>
  shown(() => fee(cell(code), cell(payer), cell(date), fees))[0]?.[0];

test.each<[unknown, unknown, unknown, unknown]>([
  [97530, "", day, 33.75],
  ["97530 ", "Kaiser", day, 33.75],
  ["97530", "CIGNA", "2026-12-31", 30],
  [97530, "Cigna", newYear, 40.01],
  [97166, "Cigna", day, 300],
  [97112, "", day, "#N/A"],
  [97110, "", day, "#N/A"],
  [97533, "", day, "#N/A"],
  [97116, "", day, 33.75],
  [97535, "", day, "#N/A"],
  ["", "", day, ""],
  [97530, "", "", ""],
  [97530, "", "nonsense", "#VALUE!"],
  [97530, errorCell("#N/A"), day, "#N/A"],
])("%p for %p on %p costs %p", (code, payer, date, expected) => {
  expect(price(code, payer, date)).toBe(expected);
});

test("no fee is no zero: it says which is missing", () => {
  const call = () => fee(cell(97535), cell(""), cell(day), fees);
  expect(messageOf(call)).toBe("There is no fee of 97535 on 2026-10-05");
});

test("columns answer columns, and one date goes with every row", () => {
  expect(
    shown(() => network(column("Cigna", "", "Kaiser"), column("", "", ""), cell(day), payers))
  ).toEqual([["In network"], ["Self-pay"], ["Out of network"]]);
  expect(shown(() => fee(column(97530, "", 97166), cell("Cigna"), cell(day), fees))).toEqual([
    [30],
    [""],
    [300],
  ]);
});

test.each([
  ["Network", payers.map((row) => row.filter((_, at) => at !== 2))],
  ["From", payers.map((row) => row.filter((_, at) => at !== 3))],
  ["Payer", payers.slice(1)],
  ["Payer", [[""]]],
])("a table without column %s is refused by its name", (header, table) => {
  const call = () => network(cell("Cigna"), cell(""), cell(day), table);
  expect(shown(call)).toEqual([["#VALUE!"]]);
  expect(messageOf(call)).toBe(
    `Give the table with its header row, Payers[#All]: there is no column ${header}`
  );
});

test("headers are found in any order and case; column Client may be missing", () => {
  const bare = fees.map((row, at) => {
    const cells = row.slice(0, 6).reverse();
    return at === 0 ? cells.map((header) => ` ${String(header).toUpperCase()} `) : cells;
  });
  expect(shown(() => fee(cell(97530), cell("Cigna"), cell(day), bare))).toEqual([[30]]);
  expect(messageOf(() => fee(cell(97530), cell(""), cell(day), fees.slice(1)))).toContain(
    "Fees[#All]"
  );
});

test("a workbook that counts from 1904 gets the same answers: its dates move together", () => {
  const shift = 1462;
  const moved = payers.map((row) =>
    row.map((one) => (typeof one === "number" ? one - shift : one))
  );
  const on = (date: number) =>
    shown(() => network(cell("Anthem"), cell("HealthKeepers"), cell(date), moved));
  expect(on(Number(newYear) - shift)).toEqual([["Not accepted"]]);
  expect(on(Number(newYear) - shift - 1)).toEqual([["Ask"]]);
});
