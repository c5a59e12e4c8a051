import { addDays } from "../../billing/time/isoDate";
import type { IsoDate } from "../../billing/records";
import { codeCell, codesCell, dateCell, textCell, timeCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import type { InventedPerson } from "./people";
import type { InventedProvider } from "./providers";
import { slipOf } from "./slips";
import { firstVisit, linesOfVisit, tidyVisit, visitKinds, type VisitLine } from "./visitKinds";

export interface InventedPeriod {
  /** How many rows. */
  sessions: number;
  firstDay: IsoDate;
  /** Calendar days over which the visits are spread evenly, in the order of their dates. */
  days: number;
  /** Every visit is one line, and nothing is wrong with any. */
  tidy: boolean;
}

/** How many visits have as many rows in all as are asked for. */
export function visitsOf(clients: number, { sessions, tidy }: InventedPeriod): number {
  const first = Math.min(clients, sessions);
  return tidy ? sessions : first + Math.ceil((sessions - first) / linesOfVisit);
}

/**
 * Rows of Sessions as a practice types them: a client comes again, to the same provider, only when
 * all others have been. Minutes and Units are left to the columns' formulas.
 */
export function inventSessions(
  people: readonly InventedPerson[],
  period: InventedPeriod
): RowCells[] {
  const rows: RowCells[] = [];
  const visits = visitsOf(people.length, period);
  const agenda = new Agenda();
  for (let visit = 0; rows.length < period.sessions; visit++) {
    const person = people[visit % people.length];
    if (!person) throw new Error("Sessions need people.");
    const day = Math.min(Math.floor((visit * period.days) / visits), period.days - 1);
    const date = addDays(period.firstDay, day);
    const isFirst = visit < people.length && !period.tidy;
    const lines = isFirst ? firstVisit : usualVisit(visit, period.tidy);
    const provider = isFirst ? person.evaluator : person.provider;
    let start = agenda.nextStart(provider, day);
    for (const [code, minutes] of lines) {
      if (rows.length === period.sessions) break;
      const before = agenda.before(provider);
      const row: RowCells = {
        Date: dateCell(date),
        Client: textCell(person.client),
        Provider: textCell(provider.name),
        Code: codeCell(code),
        Start: timeCell(start),
        End: timeCell(start + minutes),
        Place: textCell(visit % 5 === 0 ? "12" : ""),
        Modifiers: codesCell(provider.isAssistant ? ["GO", "CO"] : ["GO"]),
        Diagnoses: codesCell(visit % 4 === 0 ? ["R27.8", "F82"] : []),
        "Note signed": textCell("Yes"),
      };
      rows.push(period.tidy ? row : { ...row, ...slipOf(rows.length, before) });
      agenda.note(provider, row);
      start += minutes;
    }
  }
  return rows;
}

function usualVisit(visit: number, tidy: boolean): readonly VisitLine[] {
  return (tidy ? undefined : visitKinds[visit % visitKinds.length]) ?? tidyVisit;
}

/** Each provider's visits follow one another, on the hour, from eight o'clock. */
class Agenda {
  private readonly next = new Map<InventedProvider, { day: number; hour: number }>();
  private readonly last = new Map<InventedProvider, RowCells>();

  /** Minutes after midnight. */
  nextStart(provider: InventedProvider, day: number): number {
    const next = this.next.get(provider);
    const hour = next?.day === day ? next.hour : 8;
    this.next.set(provider, { day, hour: hour + 1 });
    return hour * 60;
  }

  note(provider: InventedProvider, row: RowCells): void {
    this.last.set(provider, row);
  }

  /** The provider's row before. */
  before(provider: InventedProvider): RowCells {
    return this.last.get(provider) ?? {};
  }
}
