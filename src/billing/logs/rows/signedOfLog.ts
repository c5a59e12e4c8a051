import { typedText } from "../cells/cellText";
import { readYesNo } from "../cells/readYesNo";
import type { CellReading } from "../logSheet";
import { cellOf } from "./plannedSheet";
import type { SessionOfLog } from "./questions";

const initials = /^(?:\p{Lu}\.?){2,3}$/u;
/** Of two or three letters as well, and no initials. */
const noInitials = /^(?:N\/?[ADRS]|TBD|TBA|WIP|INC|DUE|DN[FS]|PEN|OT|OTR|PT|SLP|NO[NT]?)$/;
const fewest = 2;
const leastShare = 0.6;

/**
 * Whether the note of each session is signed. Where a column of signatures is kept by initials, they
 * are a signature; a blank says nothing.
 */
export function signedOfLog(sessions: readonly SessionOfLog[]): CellReading<boolean>[] {
  const readings = sessions.map(({ sheet, row }) => {
    const cell = cellOf(sheet, row, "Note signed");
    const reading = readYesNo(cell);
    const isInitials = reading.kind === "unclear" && isInitialsOf(typedText(cell));
    return { reading, isInitials };
  });
  const signed = readings.filter(({ isInitials }) => isInitials).length;
  const unclear = readings.filter(({ reading }) => reading.kind === "unclear").length;
  const isHabit = signed >= fewest && signed >= unclear * leastShare;
  return readings.map(({ reading, isInitials }) =>
    isHabit && isInitials ? { kind: "read", value: true } : reading
  );
}

function isInitialsOf(text: string): boolean {
  return initials.test(text) && !noInitials.test(text.replace(/\./g, ""));
}
