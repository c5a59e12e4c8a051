import type { Client, IsoDate } from "../records";
import { addMonths, calendarDay } from "../time/isoDate";

const adultMonths = 18 * 12;

/** What should be put right in Clients so that a document comes to the right person, in plain words. */
export function recipientWarnings(client: Client, issued: IsoDate): string[] {
  const { client: name, guardian, addressLine1, city } = client;
  return [
    ...(isMinor(client, issued) && !guardian
      ? [`${name} is under 18 and has no guardian in Clients: it is addressed to the child`]
      : []),
    ...(addressLine1 && city ? [] : [`The address of ${name} is not in Clients`]),
  ];
}

/** False where the date of birth is not known. */
export function isMinor({ dateOfBirth }: Client, isoDate: IsoDate): boolean {
  if (dateOfBirth === undefined || !calendarDay(dateOfBirth)) return false;
  return addMonths(dateOfBirth, adultMonths) > isoDate;
}
