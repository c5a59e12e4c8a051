import type { Session } from "../records";

/**
 * Whether a session says that its claim was sent. A day before the visit's own, which a copied row
 * brings along, says nothing.
 */
export function isClaimSent({
  date = "",
  claimSent,
}: Pick<Session, "date" | "claimSent">): boolean {
  return claimSent !== undefined && claimSent >= date;
}
