import type { IsoDate } from "../../billing/records";
import {
  codeCell,
  codesCell,
  dateCell,
  numberCell,
  textCell,
  timeCell,
} from "../../workbook/plan/cellInput";
import type { SampleRow } from "./sampleTable";

/** One visit, typed as one row for each service, one after the other. */
export interface Visit extends VisitDetails {
  on: IsoDate;
  /** Start of the first service, 24-hour clock: `15:30`. */
  at: string;
  client: string;
  provider: string;
  /**
   * Codes, with modifiers of their own after a hyphen, and the minutes given of each:
   * `92526 30 + 97530-59 30`. Without minutes it is a supply.
   */
  services: string;
}

export interface VisitDetails {
  /** Absent: the clinic. "": not typed. */
  place?: string;
  /** Absent: GO alone. */
  modifiers?: readonly string[];
  /** What stands in the visit's first row instead, for rows that are not as they should be. */
  instead?: SampleRow<"Sessions">;
  /** What stands in all of its rows besides. */
  everyRow?: SampleRow<"Sessions">;
}

/** A short form, so that lists of visits read as lists. */
export function visit(
  on: IsoDate,
  at: string,
  client: string,
  provider: string,
  services: string,
  details: VisitDetails = {}
): Visit {
  return { on, at, client, provider, services, ...details };
}

const clinic = "11";

/** The visit's rows of Sessions. Minutes and Units are left to the columns' formulas. */
export function sessionRows(visit: Visit): SampleRow<"Sessions">[] {
  let start = minutesAfterMidnight(visit.at);
  return visit.services.split(" + ").map((service, position): SampleRow<"Sessions"> => {
    const [coded = "", minutes] = service.split(" ");
    const [code, ...modifiers] = coded.split("-");
    const end = start + Number(minutes ?? 0);
    const row: SampleRow<"Sessions"> = {
      Date: dateCell(visit.on),
      Client: textCell(visit.client),
      Provider: textCell(visit.provider),
      Code: codeCell(code),
      ...(minutes === undefined
        ? { Units: numberCell(1) }
        : { Start: timeCell(start), End: timeCell(end) }),
      Place: textCell(visit.place ?? clinic),
      Modifiers: codesCell([...(visit.modifiers ?? ["GO"]), ...modifiers]),
      "Note signed": textCell("Yes"),
      ...visit.everyRow,
      ...(position === 0 ? visit.instead : {}),
    };
    start = end;
    return row;
  });
}

/** In the order in which they took place. */
export function inOrder(visits: readonly Visit[]): Visit[] {
  const moment = ({ on, at }: Visit) => `${on} ${at}`;
  return [...visits].sort((a, b) => moment(a).localeCompare(moment(b)));
}

function minutesAfterMidnight(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(":").map(Number);
  return hours * 60 + minutes;
}
