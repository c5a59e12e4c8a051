import type { Client, IsoDate } from "../records";
import { addMonths, calendarDay } from "../time/isoDate";

const adultMonths = 18 * 12;

/** What should be put right in Clients so that a document comes to the right person, in plain words. */
export function recipientWarnings(client: Client, issued: IsoDate): string[] {
  const { client: name, addressLine1, city } = client;
  const address = addressLine1 && city ? undefined : `The address of ${name} is not in Clients`;
  return [guardianWarning(client, issued), address].flatMap((warning) => warning ?? []);
}

/** Said of a child to whom a document would be addressed; undefined where all is well. */
export function guardianWarning(client: Client, issued: IsoDate): string | undefined {
  const { client: name, guardian } = client;
  return isMinor(client, issued) && !guardian
    ? `${name} is under 18 and has no guardian in Clients: it is addressed to the child`
    : undefined;
}

/** False where the date of birth is not known. */
function isMinor({ dateOfBirth }: Client, isoDate: IsoDate): boolean {
  if (dateOfBirth === undefined || !calendarDay(dateOfBirth)) return false;
  return addMonths(dateOfBirth, adultMonths) > isoDate;
}
