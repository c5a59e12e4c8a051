import type { Finding } from "./finding";
import { finding, noFindings, type RowContext } from "./rowContext";
import { clip } from "./words";

const judgedColumns = new Set(["Date", "Client", "Provider", "Code", "Minutes", "Units"]);

/** Cells that show an error: one finding each. */
export function checkCells(context: RowContext): readonly Finding[] {
  if (context.session.problems.length === 0) return noFindings;
  const columns = new Map<string, string>();
  for (const { column, kind, text } of context.session.problems) {
    if (kind === "error" && judgedColumns.has(column)) columns.set(column, text);
  }
  return [...columns].map(([column, text]) =>
    finding(
      "cell-error",
      context,
      `${column} shows ${clip(text)}; correct its formula or type the value`,
      { column }
    )
  );
}
