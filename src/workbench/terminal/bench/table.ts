import type { Outcome, Unit } from "./budget";

const written: Record<Unit, (value: number) => string> = {
  seconds: (value) => `${value.toFixed(2)} s`,
  milliseconds: (value) => `${Math.round(value)} ms`,
  times: (value) => `${value.toFixed(2)} x`,
  requests: (value) => String(value),
  KB: (value) => `${value.toFixed(1)} KB`,
  MB: (value) => `${value.toFixed(2)} MB`,
};

const headings = ["what", "measured", "budget", "ratio", ""] as const;

/** The outcomes as lines of text; notes stand under the row they belong to. */
export function formatTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(cellsOf);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
      )
      .join("  ")
      .trimEnd();
  const lines = [line(headings), line(widths.map((width) => "-".repeat(width)))];
  for (const [place, outcome] of outcomes.entries()) {
    lines.push(line(rows[place] ?? []));
    if (outcome.note !== undefined) lines.push(`    ${outcome.note}`);
  }
  return `${lines.join("\n")}\n`;
}

function isNumber(column: number): boolean {
  return column >= 1 && column <= 3;
}

function cellsOf({ what, measured, budget, unit, ratio, verdict }: Outcome): string[] {
  const write = written[unit];
  return [
    what,
    measured === undefined ? "-" : write(measured),
    `<= ${write(budget)}`,
    ratio === undefined ? "-" : ratio.toFixed(2),
    verdict,
  ];
}
