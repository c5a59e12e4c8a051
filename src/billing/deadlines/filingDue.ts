import { count } from "../checks/words";
import type { IsoDate } from "../records";
import type { Deadline } from "./deadline";

/** How near a deadline is before it is told, and how long one that is past is told of, in days. */
export interface FilingWindow {
  within: number;
  past: number;
}

/** A month ahead; after a month that it was missed, telling helps no more. */
export const usualFilingWindow: FilingWindow = { within: 30, past: 30 };

/** A claim that is due soon, or was, told on the first row of its visit. */
export interface FilingDue {
  id: "filing-due";
  severity: "review";
  /** 1-based row of Sessions. */
  row: number;
  column: "Date";
  /** The last day on which it is in time. */
  isoDate: IsoDate;
  /** Plain words without a full stop at the end. */
  message: string;
}

/**
 * Claims and superbills that are due within so many days, or were due so many days ago, by row. What
 * only the family still has to do is no finding on her rows, and an appeal has no row.
 */
export function filingDue(
  due: readonly Deadline[],
  { within, past }: FilingWindow = usualFilingWindow
): FilingDue[] {
  return due
    .flatMap(({ kind, rows: [row], daysLeft, isoDate, words }): FilingDue[] => {
      const isHers = kind === "claim" || kind === "superbill";
      if (!isHers || row === undefined || daysLeft > within || daysLeft < -past) return [];
      const message = `${words.replace(/\.$/, "")}; ${leftWords(daysLeft)}`;
      return [{ id: "filing-due", severity: "review", row, column: "Date", isoDate, message }];
    })
    .sort((one, other) => one.row - other.row);
}

function leftWords(daysLeft: number): string {
  if (daysLeft === 0) return "that is today";
  return daysLeft > 0
    ? `${count(daysLeft, "day")} left`
    : `that was ${count(-daysLeft, "day")} ago: send it with proof of why it is late, or ask the plan`;
}
