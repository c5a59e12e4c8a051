import type { Placed, RowContext } from "../../checks/rowContext";
import { clip, count } from "../../checks/words";
import { planKey } from "../../names";
import type { IsoDate } from "../../records";
import { addDays, daysBetween } from "../../time/isoDate";
import type { AuthorizationLedger } from "../authorizations/drawOn";
import type { Benefit } from "../benefits/benefit";
import { BenefitBook } from "../benefits/benefitsOn";
import type { NetworkStatus } from "../network";
import { coverageFinding } from "./coverageFinding";
import type { CoverageSettings } from "./settings";

/** The practice sends the claim, or relies on the plan's terms for providers in its network. */
const relyingOnThem: ReadonlySet<NetworkStatus | undefined> = new Set([
  "In network",
  "Gap exception",
  "Single case agreement",
] as const);

/** A session that relies on benefits which were not verified lately, with those after it. */
interface Stale {
  row: RowContext;
  isoDate: IsoDate;
  payer: string;
  /** Absent: never. */
  verifiedOn?: IsoDate;
  dates: Set<IsoDate>;
}

/**
 * Clients whose benefits were not verified in the days before a session for which the practice
 * relies on them. It is said once for a client and plan, on the first such session of those days
 * until today, or of those booked ahead; earlier ones are past helping. Of a client of whom the
 * table has no row, only where the client is new. A practice that keeps no benefits hears nothing.
 */
export function checkBenefits(
  ledger: AuthorizationLedger,
  benefits: readonly Benefit[],
  { freshDays }: CoverageSettings
): Placed[] {
  if (benefits.length === 0) return [];
  const book = new BenefitBook(benefits);
  const since = addDays(ledger.today, -freshDays);
  return ledger.clients.flatMap((rows) => {
    const isNew = (rows[0]?.session.date ?? "") >= since;
    if (!isNew && !book.knows(rows[0]?.client?.client ?? "")) return [];
    const stale = staleOf(rows, since, book, freshDays);
    return [...stale.values()].map((one) =>
      coverageFinding("benefits-stale", one.row, words(one))
    );
  });
}

/** By plan. */
function staleOf(
  rows: readonly RowContext[],
  since: IsoDate,
  book: BenefitBook,
  freshDays: number
): Map<string, Stale> {
  const found = new Map<string, Stale>();
  for (const row of rows) {
    const { client, coverage, session, today } = row;
    const { date: isoDate = "" } = session;
    const payer = coverage?.plan.payer;
    if (isoDate < since || !client || payer === undefined) continue;
    if (!relyingOnThem.has(coverage?.network)) continue;
    const askedOn = isoDate > today ? isoDate : today;
    const verifiedOn = book.on({ client: client.client, payer, isoDate: askedOn })?.verifiedOn;
    if (verifiedOn !== undefined && daysBetween(verifiedOn, isoDate) <= freshDays) continue;
    const known = found.get(planKey(payer));
    if (known) known.dates.add(isoDate);
    else {
      const dates = new Set([isoDate]);
      found.set(planKey(payer), { row, isoDate, payer, verifiedOn, dates });
    }
  }
  return found;
}

function words({ row, isoDate, payer, verifiedOn, dates }: Stale): string {
  const whose = `The benefits of ${clip(row.client?.client ?? "")} with ${clip(payer)}`;
  const since =
    verifiedOn === undefined
      ? `${whose} have not been verified`
      : `${whose} were last verified on ${verifiedOn}, ${count(daysBetween(verifiedOn, isoDate), "day")} before this visit`;
  const more = dates.size > 1 ? ` (${count(dates.size - 1, "more visit")} since)` : "";
  return `${since}${more}; ask the plan and add a row to Benefits`;
}
