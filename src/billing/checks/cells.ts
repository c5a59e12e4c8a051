import type { CellProblem } from "../records";
import type { Finding } from "./finding";
import { checkMinutes, usableMinutes } from "./minutes";
import { finding, noFindings, showsError, type RowContext } from "./rowContext";
import { checkTimes, spanOf } from "./times";
import { clip, count } from "./words";

const judgedColumns = new Set(["Date", "Client", "Provider", "Code", "Minutes", "Units"]);

/**
 * Cells that show an error: one finding each, except those whose formula only passes on what is
 * wrong in another cell and is told there.
 */
export function checkCells(context: RowContext): readonly Finding[] {
  if (context.session.problems.length === 0) return noFindings;
  const shown = new Map<string, CellProblem>();
  for (const problem of context.session.problems) {
    const { column, kind } = problem;
    if (kind === "error" && judgedColumns.has(column) && !isPassedOn(column, context)) {
      shown.set(column, problem);
    }
  }
  return [...shown.values()].map((problem) =>
    finding("cell-error", context, inWords(problem, context), { column: problem.column })
  );
}

/** Minutes are reckoned from the times, Units from Code and Minutes. */
function isPassedOn(column: string, context: RowContext): boolean {
  const { session, codeStatus } = context;
  if (column === "Minutes") return checkTimes(context).length > 0;
  if (column !== "Units") return false;
  if (codeStatus?.status !== "known" || showsError(session, "Minutes")) return true;
  return usableMinutes(session) === undefined && checkMinutes(context).length > 0;
}

function inWords({ column, text }: CellProblem, { session }: RowContext): string {
  const span = spanOf(session);
  const shows = `${column} shows ${clip(text)}`;
  // Times of day that agree leave the days: OT.MINUTES refuses times of dates far apart.
  return column === "Minutes" && span !== undefined && text === "#VALUE!"
    ? `${shows}, although Start to End are ${count(span, "minute")}; correct the dates in Start and End, or type the minutes`
    : `${shows}; correct its formula or type the value`;
}
