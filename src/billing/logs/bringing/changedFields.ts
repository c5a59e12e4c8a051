import { clock } from "../../checks/words";
import { nameKey } from "../../names";
import type { Session } from "../../records";
import type { LogRow } from "../rows/logRow";
import { keptCells } from "./keptCells";
import type { KeptColumn } from "./keptText";
import type { ChangedField } from "./matchedRow";

/**
 * In which columns a session of the table differs from what its log says now. Of what the log says
 * nothing there is nothing to compare.
 *
 * @param asSession the row as it would stand in Sessions
 */
export function changedFields(session: Session, row: LogRow, asSession: Session): ChangedField[] {
  const cells = keptCells(row);
  const columns = Object.keys(cells) as KeptColumn[];
  return columns.flatMap((column): ChangedField[] => {
    if (cells[column].kind === "blank" || isLeftToFormula(column, row)) return [];
    const [before, now] = [wordsOf(session, column), wordsOf(asSession, column)];
    return isSame(column, before, now) ? [] : [{ field: column, before, now }];
  });
}

/** Minutes and units that the log does not tell follow from what it does. */
function isLeftToFormula(
  column: KeptColumn,
  { minutes, units, together, asTyped }: LogRow
): boolean {
  if (column === "Minutes") {
    return minutes === undefined && !asTyped.Minutes && together === undefined;
  }
  return column === "Units" && units === undefined && !asTyped.Units && !together?.units;
}

function isSame(column: KeptColumn, before: string, now: string): boolean {
  const isName = column === "Client" || column === "Provider";
  return isName ? nameKey(before) === nameKey(now) : before === now;
}

function wordsOf(session: Session, column: KeptColumn): string {
  return valueIn(session, column) ?? textIn(session, column);
}

function textIn({ problems }: Session, column: KeptColumn): string {
  return problems.find((problem) => problem.column === column)?.text ?? "";
}

function valueIn(session: Session, column: KeptColumn): string | undefined {
  switch (column) {
    case "Date":
      return session.date;
    case "Client":
      return session.client;
    case "Provider":
      return session.provider;
    case "Code":
      return session.code;
    case "Start":
      return timeText(session.startMinutes);
    case "End":
      return timeText(session.endMinutes);
    case "Minutes":
      return session.minutes === undefined ? undefined : String(session.minutes);
    case "Units":
      return session.units === undefined ? undefined : String(session.units);
    case "Place":
      return session.place;
    case "Modifiers":
      return listed(session.modifiers);
    case "Diagnoses":
      return listed(session.diagnoses);
    case "Note signed":
      return session.noteSigned === undefined ? undefined : session.noteSigned ? "Yes" : "No";
    case "Description":
      return session.description;
  }
}

function listed(codes: readonly string[]): string | undefined {
  return codes.length === 0 ? undefined : codes.join(", ");
}

function timeText(minutes: number | undefined): string | undefined {
  return minutes === undefined ? undefined : clock(minutes);
}
