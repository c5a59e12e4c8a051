import { otherTimeWords, type BilledMoney } from "../../billing/figures/billedByMonth";
import type { PracticeFigures } from "../../billing/figures/figures";
import { shortMonth } from "../../billing/figures/serviceMonths";
import { looks, numberFormats } from "../sheetLayout/look";
import { amount, count, text } from "./part";
import type { SummaryTable } from "./tablePart";

const money = numberFormats.money;
const wholeNumber = "#,##0";
/** A name may be as long as a cell; a column's header shows so much of it. */
const longestName = 60;

/** Points: a bar whose label takes two lines, and what a chart needs besides its bars. */
const barHeight = 26;
const frameHeight = 40;

/** Charges by month of the visit. */
export function billedTable({ billed }: PracticeFigures): SummaryTable {
  const { months, others, total } = billed;
  const line = (label: string, { billedCents, paidCents, outstandingCents }: BilledMoney) => ({
    cells: [text(label), amount(billedCents), amount(paidCents), amount(outstandingCents)],
  });
  const isNothing = others.length === 0 && months.every(({ billedCents }) => billedCents === 0);
  return {
    heading: "Billed, paid and outstanding by month of the visit",
    columns: [
      { header: "Month" },
      { header: "Billed", numberFormat: money },
      { header: "Paid", numberFormat: money },
      { header: "Outstanding", numberFormat: money },
    ],
    rows: isNothing ? [] : months.map((month) => line(shortMonth(month.month), month)),
    more: [
      ...others.map((other) => line(otherTimeWords(other.time, months), other)),
      { ...line("Total", total), isSum: true },
    ],
    chart: {
      name: "Quarterhour billed by month",
      type: "ColumnClustered",
      title: "Billed, paid, outstanding",
      columns: 4,
    },
    nothing: "Nothing is billed yet.",
  };
}

/** What is open, by how long ago the visits were. */
export function ageTable({ age, billed }: PracticeFigures): SummaryTable {
  const line = (label: string, cents: number) => ({ cells: [text(label), amount(cents)] });
  const apart = [
    { label: "Credits kept for clients", cents: age.creditCents },
    { label: "Refunded beyond what was paid", cents: age.refundedBeyondCents },
  ];
  const isNothing = billed.total.billedCents === 0 && apart.every(({ cents }) => cents === 0);
  return {
    heading: "Balance by age of the visit",
    columns: [{ header: "Since the visit" }, { header: "Balance", numberFormat: money }],
    rows: isNothing ? [] : age.buckets.map(({ label, cents }) => line(label, cents)),
    more: [
      { ...line("Outstanding", age.outstandingCents), isSum: true },
      ...apart.flatMap(({ label, cents }) => (cents === 0 ? [] : [line(label, cents)])),
    ],
    chart: {
      name: "Quarterhour balance by age",
      type: "ColumnClustered",
      title: "Balance by age",
      columns: 2,
    },
    nothing: "Nothing is owed.",
  };
}

/** Units of all sessions, billed or not. */
export function unitsTable({ units }: PracticeFigures): SummaryTable {
  const { months, therapists, monthTotals, total } = units;
  const hasSums = therapists.length > 1;
  const all = [...monthTotals, ...therapists.flatMap((each) => each.units)];
  const numberFormat = all.every(Number.isInteger) ? wholeNumber : "#,##0.00";
  const line = (label: string, each: readonly number[], sum: number) => ({
    cells: [text(label), ...each.map(count), ...(hasSums ? [count(sum)] : [])],
  });
  return {
    heading: "Units by therapist and month, billed or not",
    columns: [
      { header: "Month" },
      ...therapists.map(({ therapist }) => ({ header: shortName(therapist), numberFormat })),
      ...(hasSums ? [{ header: "All", numberFormat }] : []),
    ],
    rows:
      therapists.length === 0
        ? []
        : months.map((month, at) =>
            line(
              shortMonth(month),
              therapists.map((each) => each.units[at] ?? 0),
              monthTotals[at] ?? 0
            )
          ),
    more: [
      {
        ...line(
          "Total",
          therapists.map((each) => each.total),
          total
        ),
        isSum: true,
      },
    ],
    chart: {
      name: "Quarterhour units by therapist",
      type: "ColumnStacked",
      title: "Units by therapist",
      columns: 1 + therapists.length,
    },
    nothing: "No session of the last twelve months has a date and units.",
  };
}

/** What is found on the most rows of Sessions. */
export function findingsTable({ findings }: PracticeFigures): SummaryTable {
  return {
    heading: "What is found most in Sessions",
    columns: [
      { header: "What was found" },
      { header: "Rows", numberFormat: wholeNumber },
      { header: "Kind", isApart: true },
      { header: "In column Check", style: { ...looks.note, wrap: false } },
      { header: "" },
    ],
    rows: findings.map(({ id, title, rows, severity }) => ({
      cells: [text(title), count(rows), text(kinds[severity]), text(`[${id}]`)],
    })),
    chart: {
      name: "Quarterhour top findings",
      type: "BarClustered",
      title: "Rows by what was found",
      columns: 2,
      leastHeight: frameHeight + barHeight * findings.length,
    },
    nothing: "Nothing is found.",
  };
}

const kinds = { fix: "Fix", review: "Review" } as const;

function shortName(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join("")}…`;
}
