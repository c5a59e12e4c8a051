import { normalizeCode } from "../../billing/codes/procedures";
import { nameKey } from "../../billing/names";
import type { IsoDate } from "../../billing/records";
import { isRunning, type ClockEntry } from "../../billing/sessions/clock/clockEntry";
import { freeSessionIds } from "../../billing/sessions/clock/clockIds";
import { textCell } from "../../workbook/plan/cellInput";
import type { WorkbookReading } from "../../workbook/reading/readWorkbook";
import { newCells } from "./entryCells";
import type { ClockChange } from "./planClock";

/** What is to be timed from now on. */
export interface Beginning {
  date: IsoDate;
  client: string;
  provider?: string | undefined;
  /** As she chose or typed it. */
  code: string;
  /** Minutes after midnight. */
  startMinutes: number;
}

/** A row that is to be begun, over all attempts of one press: it gets one id and is begun once. */
export class BegunRow {
  private sessionId: string | undefined;
  readonly beginning: Beginning;

  constructor(beginning: Beginning) {
    const { client, code } = beginning;
    this.beginning = { ...beginning, client: client.trim(), code: normalizeCode(code) };
  }

  /** Nothing where the row stands there under an id that is its alone. */
  changes(reading: WorkbookReading): ClockChange[] {
    const { clock, records } = reading;
    const ofId = clock.filter(({ sessionId }) => sessionId === this.sessionId);
    const ours = this.sessionId === undefined ? [] : ofId.filter((entry) => this.isOurs(entry));
    const last = ours[ours.length - 1];
    if (last && ofId.length === 1) return [];
    // A colleague has begun at the same moment and got the same id: the lower row takes another.
    const [sessionId = ""] = freeSessionIds(records, 1);
    this.sessionId = sessionId;
    if (last) return [{ kind: "put", row: last.row, cells: { "Session ID": textCell(sessionId) } }];
    return [{ kind: "add", cells: newCells(sessionId, this.beginning) }];
  }

  /** A row that was begun by an earlier press, and whose answer was lost. */
  takeUp({ sessionId }: ClockEntry): void {
    this.sessionId ??= sessionId;
  }

  get hasBegun(): boolean {
    return this.sessionId !== undefined;
  }

  isOurs(entry: ClockEntry): boolean {
    const { date, code, startMinutes } = this.beginning;
    const isSameTime = entry.date === date && entry.startMinutes === startMinutes;
    return isSameTime && entry.code === code && this.isForSame(entry) && isRunning(entry);
  }

  /** For the same client with the same therapist. */
  isForSame(entry: ClockEntry): boolean {
    const { client, provider = "" } = this.beginning;
    return (
      nameKey(entry.client ?? "") === nameKey(client) &&
      nameKey(entry.provider ?? "") === nameKey(provider)
    );
  }
}
