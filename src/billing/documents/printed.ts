import { planWords } from "../names";
import type { Cents, Client, IsoDate, Practice, Provider } from "../records";

/** How facts read on paper in the United States. */

/** `10/05/2026` */
export function printedDate(isoDate: IsoDate): string {
  const [year = "", month = "", day = ""] = isoDate.split("-");
  return `${month}/${day}/${year}`;
}

/** `10/01/2026 – 10/31/2026` */
export function printedPeriod({ from, to }: { from: IsoDate; to: IsoDate }): string {
  return `${printedDate(from)} – ${printedDate(to)}`;
}

/** `3:00 – 3:45 PM`, `11:30 AM – 12:15 PM`; minutes after midnight. */
export function printedTimes(startMinutes: number, endMinutes?: number): string {
  if (endMinutes === undefined) return printedTime(startMinutes);
  const isSameHalf = startMinutes < noon === endMinutes < noon;
  const start = printedTime(startMinutes);
  return `${isSameHalf ? start.slice(0, -3) : start} – ${printedTime(endMinutes)}`;
}

const noon = 12 * 60;

function printedTime(minutes: number): string {
  const hour = Math.floor(minutes / 60) % 24;
  const rest = String(Math.floor(minutes % 60)).padStart(2, "0");
  return `${hour % 12 || 12}:${rest} ${hour < 12 ? "AM" : "PM"}`;
}

/** `$1,234.50`, `-$20.00` */
export function printedMoney(cents: Cents): string {
  const dollars = Math.floor(Math.abs(cents) / 100);
  const rest = String(Math.abs(cents) % 100).padStart(2, "0");
  const grouped = String(dollars).replace(/\B(?=(\d{3})+$)/g, ",");
  return `${cents < 0 ? "-" : ""}$${grouped}.${rest}`;
}

/** First and last name; undefined where both are blank. */
export function fullName({ firstName, lastName }: Client): string | undefined {
  return joined(" ", firstName, lastName);
}

/** `Ana Ruiz, OTR/L` */
export function signerName({ provider, credentials }: Provider): string {
  return joined(", ", provider, credentials) ?? provider;
}

/**
 * `Aetna Choice POS II`; undefined for self-pay. A product that begins with the payer's name is the
 * whole of it: `Anthem HealthKeepers`.
 */
export function planName({
  payer,
  product,
}: {
  payer?: string;
  product?: string;
}): string | undefined {
  if (!payer || product === undefined) return payer;
  const isWhole = `${planWords(product)} `.startsWith(`${planWords(payer)} `);
  return isWhole ? product : joined(" ", payer, product);
}

/** Street, second line, then city with state and ZIP; what is blank prints no line. */
export function addressLines(
  address: Pick<Practice | Client, "addressLine1" | "addressLine2" | "city" | "state" | "zip">
): string[] {
  const cityLine = joined(", ", address.city, joined(" ", address.state, address.zip));
  return [address.addressLine1, address.addressLine2, cityLine].flatMap((line) => line || []);
}

/** What is not blank, joined; undefined where all is blank. */
export function joined(separator: string, ...parts: (string | undefined)[]): string | undefined {
  return parts.filter((part) => part).join(separator) || undefined;
}
