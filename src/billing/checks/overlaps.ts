import { checkDayMinutes, checkLongSession } from "./overlapsMinutes";
import { checkClientDay } from "./overlapsOfClient";
import { checkProviderDay } from "./overlapsOfProvider";
import type { CheckFamily } from "./family";
import type { Placed } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";

/** Two places at one time, and more time than there is. */
export const overlapsFamily: CheckFamily = { ofRow: checkLongSession, ofGroups: checkDays };

function checkDays({ ofProviderDays, ofClientDays }: SessionGroups): readonly Placed[] {
  const found: Placed[] = [];
  for (const day of ofProviderDays) {
    checkProviderDay(day, found);
    checkDayMinutes(day, found);
  }
  for (const day of ofClientDays) checkClientDay(day, found);
  return found;
}
