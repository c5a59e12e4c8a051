import { readName } from "../cells/readName";
import { periodInText } from "../cells/periodInText";
import { parseDateText } from "../cells/dateText";
import type { LogCell, LogSheet } from "../logSheet";
import { headerMeaning } from "../matching/likeHeaders";
import { headerKey } from "../matching/headerKey";
import { isFilled, onlyText, wordsIn } from "../sheets/filledCells";
import { isFullName, personInName } from "../sheets/personInName";
import type { PlannedList } from "./plannedSheet";

const leastSure = 0.9;
const label = /^\s*([^:#\d]{2,40}?)\s*(?:[:#]|\s-\s)\s*(.*)$/;

/**
 * The client of each row, where titles say it and no column does: `Client: Ava Moreno` above the
 * header or between the rows, or, where no title has such a label, a name alone above the sessions of
 * each client. Undefined where the sheet's first sessions have none.
 *
 * @returns by the row's position in the sheet's `rows`
 */
export function titleClients(
  sheet: LogSheet,
  lists: readonly PlannedList[]
): ReadonlyMap<number, string> | undefined {
  return (
    clientsBy(sheet, lists, (cells) => labelled(cells)) ??
    clientsBy(sheet, lists, (cells, isAboveHeader) => (isAboveHeader ? undefined : named(cells)))
  );
}

function clientsBy(
  sheet: LogSheet,
  lists: readonly PlannedList[],
  clientIn: (cells: readonly LogCell[], isAboveHeader: boolean) => string | undefined
): ReadonlyMap<number, string> | undefined {
  const clients = new Map<number, string>();
  let client: string | undefined;
  for (const { block, classes } of lists) {
    const header = block.header?.firstRow ?? -1;
    for (const { row, kind } of classes) {
      if (kind === "session" && client === undefined) return undefined;
      if (kind === "session" && client !== undefined) clients.set(row, client);
      if (kind !== "title" && kind !== "note") continue;
      client = clientIn(block.cellsOf(sheet.rows[row] ?? []), row < header) ?? client;
    }
  }
  return clients.size === 0 ? undefined : clients;
}

/** `Client: Ava Moreno` in one cell, or in two beside each other. */
function labelled(cells: readonly LogCell[]): string | undefined {
  const filled = cells.filter(isFilled);
  for (const [place, cell] of filled.entries()) {
    const parts = label.exec(wordsIn(cell));
    if (parts?.[2] && isOfClient(parts[1])) return nameIn({ value: parts[2] });
    const isLabel = isOfClient(wordsIn(cell).replace(/[:#]\s*$/, ""));
    const next = filled[place + 1];
    if (isLabel && next) return nameIn(next);
  }
  return undefined;
}

function isOfClient(text: string | undefined): boolean {
  const { meanings, like } = headerMeaning("Sessions", headerKey(text ?? ""));
  return like === undefined && (meanings.get("Client") ?? 0) >= leastSure;
}

function nameIn(cell: LogCell): string | undefined {
  const reading = readName(cell);
  return reading.kind === "read" ? reading.value : undefined;
}

/** A row that holds nothing but a name. */
function named(cells: readonly LogCell[]): string | undefined {
  const text = onlyText(cells);
  if (text === undefined) return undefined;
  const { month, years } = periodInText(text);
  const isPeriod = month !== undefined || years.length > 0 || parseDateText(text, 2000);
  const person = isPeriod ? undefined : personInName(text);
  return person !== undefined && isFullName(person) ? person : undefined;
}
