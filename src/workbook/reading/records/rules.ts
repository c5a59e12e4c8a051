import type { AcceptedReview, CodeRule, PairRule } from "../../../billing/records";
import type { DateSystem } from "../../../billing/time/serial";
import { readRows } from "../rowReader";
import type { TableSnapshot } from "../tableSnapshot";
import { headersOf } from "./headersOf";

export function readCodeRules(
  table: TableSnapshot<"Codes"> | undefined,
  dateSystem: DateSystem
): CodeRule[] {
  return readRows(table, dateSystem, headersOf("Codes"), (row) => {
    const code = row.code("Code");
    if (code === undefined) return undefined;
    return {
      ...row.origin,
      code,
      name: row.text("Name"),
      timed: row.yesNo("Timed"),
      minutesPerUnit: row.number("Minutes per unit"),
      dailyMaximum: row.number("Daily maximum"),
      from: row.date("From"),
      to: row.date("To"),
    };
  });
}

export function readPairRules(
  table: TableSnapshot<"Edits"> | undefined,
  dateSystem: DateSystem
): PairRule[] {
  return readRows(table, dateSystem, headersOf("Edits"), (row) => {
    const code1 = row.code("Code 1");
    const code2 = row.code("Code 2");
    if (code1 === undefined || code2 === undefined) return undefined;
    return {
      ...row.origin,
      code1,
      code2,
      modifierAllowed: row.yesNo("Modifier allowed"),
      from: row.date("From"),
      to: row.date("To"),
    };
  });
}

export function readAccepted(
  table: TableSnapshot<"Accepted"> | undefined,
  dateSystem: DateSystem
): AcceptedReview[] {
  return readRows(table, dateSystem, headersOf("Accepted"), (row) => {
    const sessionId = row.text("Session ID");
    const finding = row.text("Finding");
    const rowFingerprint = row.text("Row fingerprint");
    if (sessionId === undefined || finding === undefined || rowFingerprint === undefined) {
      return undefined;
    }
    return { ...row.origin, sessionId, finding, rowFingerprint };
  });
}
