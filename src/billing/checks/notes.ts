import type { CheckFamily } from "./family";
import type { SessionGroups } from "./sessionGroups";
import { finding, problemIn, type Placed, type RowContext } from "./rowContext";
import { quote } from "./words";

/** Whether the note behind a session is signed. */
export const notesFamily: CheckFamily = { ofGroups: checkNotes };

const column = "Note signed";

/** A blank counts only where the practice keeps the column, and not before the day is over. */
function checkNotes({ rows }: SessionGroups): Placed[] {
  const placed: Placed[] = [];
  let kept: boolean | undefined;
  for (const row of rows) {
    const { session, today } = row;
    if (session.noteSigned === true) continue;
    if (session.date !== undefined && session.date > today) continue;
    if (session.noteSigned === false) {
      const message = `${column} is No; sign the note, then type Yes`;
      placed.push([row, finding("note-not-signed", row, message)]);
      continue;
    }
    const problem = problemIn(session, column);
    if (problem) {
      placed.push([row, review(row, `${column} reads ${quote(problem.text)}`)]);
    } else if (session.date !== undefined && session.date < today) {
      kept ??= keepsNotes(rows);
      if (kept) placed.push([row, review(row, `${column} is blank`)]);
    }
  }
  return placed;
}

/** True where at least half of the rows say whether the note is signed. */
function keepsNotes(rows: readonly RowContext[]): boolean {
  let told = 0;
  for (const { session } of rows) if (session.noteSigned !== undefined) told += 1;
  return told * 2 >= rows.length;
}

function review(row: RowContext, what: string) {
  const message = `${what}; type Yes once the note is signed`;
  return finding("note-not-signed", row, message, { severity: "review" });
}
