import type { IsoDate } from "../../billing/records";
import { dateCell } from "../../workbook/plan/cellInput";
import { aspen, clover, hazel, juniper, laurel } from "./clients";
import type { Visit } from "./visit";

/** Clients whose claims of September were sent; one who is in network as well was forgotten. */
const sentFor: readonly string[] = [aspen, clover, hazel, juniper, laurel];
const lastVisit: IsoDate = "2026-09-30";
const sentOn: IsoDate = "2026-10-05";

/** Visits with the day on which the practice sent their claim, where it did. */
export function withClaimsSent(visits: readonly Visit[]): Visit[] {
  return visits.map((visit) =>
    visit.on <= lastVisit && sentFor.includes(visit.client)
      ? { ...visit, everyRow: { ...visit.everyRow, "Claim sent": dateCell(sentOn) } }
      : visit
  );
}
