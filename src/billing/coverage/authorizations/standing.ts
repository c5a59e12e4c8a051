import type { Authorization, IsoDate } from "../../records";
import { isWithin } from "../../time/isoDate";
import { unreadCoverage } from "./unread";

/** Where an authorization stands, whatever was used of it. */
export const standings = [
  "live",
  "not begun",
  "ended",
  "pending",
  "denied",
  "closed",
  /** Column Status is blank, or says something that it does not understand. */
  "no status",
  /** Whom, what or when it covers could not be read, or it ends before it begins. */
  "unreliable",
] as const;
export type Standing = (typeof standings)[number];

/** Where an authorization stands today. */
export function standingOf(authorization: Authorization, today: IsoDate): Standing {
  switch (authorization.status) {
    case "Pending":
      return "pending";
    case "Denied":
      return "denied";
    case "Closed":
      return "closed";
    case undefined:
      return "no status";
    case "Active":
  }
  if (!isReliable(authorization)) return "unreliable";
  const { from, to } = authorization;
  if (isWithin(today, from, to)) return "live";
  return from !== undefined && today < from ? "not begun" : "ended";
}

/** False where whom, what or when it covers could not be read, or it ends before it begins. */
export function isReliable(authorization: Authorization): boolean {
  const { problems, from, to } = authorization;
  if (problems.length > 0 && unreadCoverage(authorization).length > 0) return false;
  return from === undefined || to === undefined || from <= to;
}

/** True where sessions of today or later may still draw on it. */
export function isAhead(standing: Standing): boolean {
  return standing === "live" || standing === "not begun";
}
