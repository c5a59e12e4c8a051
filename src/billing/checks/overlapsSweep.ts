import type { Session } from "../records";
import type { RowContext } from "./rowContext";
import { spanOf } from "./times";

/** A time of a day that somebody is taken for: one row's, or that of all rows of a group. */
export interface Stay {
  /** One row for each person it is with, as far as they are needed: two of a group are enough. */
  rows: readonly RowContext[];
  /** Minutes after midnight. */
  startMinutes: number;
  /** Not included; over 1440 past midnight. */
  endMinutes: number;
  /** Whom it is with: stays of one name are no two places. */
  name: string;
}

/** Two stays at one time that nothing excuses, in the order of their starts. */
export type Clash = readonly [earlier: Stay, later: Stay];

/** More stays than one person can have at once; what is beyond is not compared. */
const mostAtOnce = 16;

/** True where a row says when it was, and somebody had to be there. */
export function takesTime({ session, client, provider, procedure }: RowContext): boolean {
  // A name that is not known may be a slip for one that is, and is told of already.
  if (!client || !provider || !procedure || procedure.kind === "supply") return false;
  if (procedure.timing.basis === "own" && procedure.timing.per === "month") return false;
  return endOf(session) > (session.startMinutes ?? 0);
}

/** Minutes after midnight at which a session ends, over 1440 past midnight; 0 where not known. */
export function endOf(session: Session): number {
  return (session.startMinutes ?? 0) + (spanOf(session) ?? 0);
}

/** The stay of one row that takes time. */
export function stayOf(row: RowContext, name: string): Stay {
  const { session } = row;
  return {
    rows: [row],
    startMinutes: session.startMinutes ?? 0,
    endMinutes: endOf(session),
    name,
  };
}

/**
 * False where it is plain that nobody is in two places on a day. Nearly all days are so, and are
 * done with here.
 *
 * @param who whom a row of the day is with
 */
export function mayClash(day: readonly RowContext[], who: (row: RowContext) => unknown): boolean {
  let start = 0;
  let end = 0;
  let withWhom: unknown;
  for (const row of day) {
    const { startMinutes, endMinutes } = row.session;
    if (startMinutes === undefined || endMinutes === undefined) continue;
    // Out of order: only sorting can tell.
    if (startMinutes < start) return true;
    if (startMinutes < end && who(row) !== withWhom) return true;
    start = startMinutes;
    const ends = endOf(row.session);
    if (ends <= end) continue;
    end = ends;
    withWhom = who(row);
  }
  return false;
}

/**
 * The stays that begin while another goes on that they clash with, each with one such; two names
 * are told of once. The order of the stays given does not matter.
 *
 * @param clash whether two stays of different names must not be at one time
 */
export function clashesOf(stays: Stay[], clash: (one: Stay, other: Stay) => boolean): Clash[] {
  stays.sort(byStart);
  const clashes: Clash[] = [];
  const told = new Set<string>();
  let going: Stay[] = [];
  for (const stay of stays) {
    going = going.filter(({ endMinutes }) => endMinutes > stay.startMinutes);
    const other = going.find((one) => one.name !== stay.name && clash(one, stay));
    if (other && !told.has(`${other.name}\n${stay.name}`)) {
      told.add(`${other.name}\n${stay.name}`).add(`${stay.name}\n${other.name}`);
      clashes.push([other, stay]);
    }
    goOn(going, stay);
  }
  return clashes;
}

/** Of one name only the stay that ends last can still meet another. */
function goOn(going: Stay[], stay: Stay): void {
  const same = going.findIndex(({ name }) => name === stay.name);
  if (same < 0) {
    if (going.length < mostAtOnce) going.push(stay);
  } else if ((going[same]?.endMinutes ?? 0) < stay.endMinutes) {
    going[same] = stay;
  }
}

function byStart(one: Stay, other: Stay): number {
  const sooner = one.startMinutes - other.startMinutes;
  if (sooner !== 0 || one.name === other.name) return sooner;
  return one.name < other.name ? -1 : 1;
}
