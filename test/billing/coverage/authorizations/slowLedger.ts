import type {
  Authorization,
  Client,
  IsoDate,
  PracticeRecords,
  Session,
} from "../../../../src/billing/records";

/** What a slow calculation knows of one authorization. */
export interface SlowAccount {
  used: number;
  bookedAhead: number;
  ranOutOn?: IsoDate;
}

/** What one session got: the row of the authorization, and how much. */
export interface SlowDraw {
  on: number;
  needed: number;
  taken: number;
}

export interface SlowLedger {
  /** By row of Authorizations. */
  accounts: Map<number, SlowAccount>;
  /** By row of Sessions. */
  draws: Map<number, SlowDraw>;
}

type Given = { session: Session; on: Authorization; needed: number; taken: number };

const evaluationCodes = ["97165", "97166", "97167", "97168"];
const noVisitCodes = ["L3808", "98980"];
const same = (one = "", other = "") => one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The ledger worked out from the rules as they are told, without anything of the code under test: for
 * every session everything that was given before is added up anew.
 */
export function slowLedger(records: PracticeRecords, today: IsoDate): SlowLedger {
  const given: Given[] = [];
  const queue = countable(records);
  while (queue.length > 0) {
    const session = takeNext(queue);
    const choices = inUseOrder(
      records.authorizations.filter((one) => covers(one, session, records))
    );
    const chosen = choose(choices, session, given);
    if (!chosen) continue;
    const needed = needOf(chosen, session, given);
    given.push({ session, on: chosen, needed, taken: Math.min(needed, leftOf(chosen, given)) });
  }
  return {
    accounts: new Map(records.authorizations.map((one) => [one.row, summed(one, given, today)])),
    draws: new Map(
      given.map(({ session, on, needed, taken }) => [session.row, { on: on.row, needed, taken }])
    ),
  };
}

/** Sessions with client, date and units, each of several alike only once: the upper one. */
function countable({ sessions, clients }: PracticeRecords): Session[] {
  const known = sessions.filter(
    ({ client, date, units }) =>
      date !== undefined &&
      (units ?? 0) > 0 &&
      clients.filter((one) => same(one.client, client)).length === 1
  );
  return known.filter((one) => !known.some((other) => other.row < one.row && alike(one, other)));
}

function alike(one: Session, other: Session): boolean {
  return (
    one.date === other.date &&
    same(one.client, other.client) &&
    same(one.provider, other.provider) &&
    one.code !== undefined &&
    one.code === other.code &&
    one.startMinutes === other.startMinutes &&
    one.minutes === other.minutes
  );
}

function takeNext(queue: Session[]): Session {
  let best = 0;
  queue.forEach((session, at) => {
    if (keyOf(session) < keyOf(queue[best] as Session)) best = at;
  });
  return queue.splice(best, 1)[0] as Session;
}

function keyOf({ date, startMinutes, provider, code, units, minutes, row }: Session): string {
  const pad = (value: number) => String(Math.round(value * 100) + 1_000_000).padStart(9, "0");
  return [
    date,
    pad(startMinutes ?? -1),
    (provider ?? "").toLowerCase().padEnd(10),
    (code ?? "").padEnd(6),
    pad(-(units ?? 0)),
    pad(minutes ?? -1),
    pad(row),
  ].join("|");
}

function payerOf(session: Session, { clients, earlierPlans }: PracticeRecords): string | undefined {
  const client = clients.find((one) => same(one.client, session.client)) as Client;
  const earlier = earlierPlans
    .filter((one) => same(one.client, session.client) && (one.to ?? "") >= (session.date ?? ""))
    .sort((one, other) => ((one.to ?? "") < (other.to ?? "") ? -1 : 1))[0];
  const payer = earlier ? earlier.payer : client.payer;
  return payer === "Self-pay" ? undefined : payer;
}

function covers(one: Authorization, session: Session, records: PracticeRecords): boolean {
  const payer = payerOf(session, records);
  const day = session.date as IsoDate;
  if (one.status !== "Active" || !same(one.client, session.client)) return false;
  if (payer === undefined || !(one.payer === undefined || same(one.payer, payer))) return false;
  if ((one.from ?? "0") > day || (one.to ?? "9") < day) return false;
  if ((one.from ?? "0") > (one.to ?? "9") || one.problems.length > 0) return false;
  return one.codes.length === 0 || one.codes.some((code) => code === session.code);
}

function inUseOrder(authorizations: Authorization[]): Authorization[] {
  const kinds = ["Single case agreement", "Prior authorization", "Gap exception"];
  const rankOf = (one: Authorization) =>
    [
      kinds.indexOf(one.kind ?? "Prior authorization"),
      one.to ?? "9999-99-99",
      one.from ?? "0000-00-00",
      // Numbers of the tests are.
      (one.number ?? "").replace(/\d+/, (digits) => digits.padStart(3, "0")) || "~",
      String(one.row).padStart(6, "0"),
    ].join("|");
  return authorizations.sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
}

function choose(
  choices: Authorization[],
  session: Session,
  given: readonly Given[]
): Authorization | undefined {
  const counted = choices.filter((one) => isCounted(one, session, given));
  const enough = choices.filter(
    (one) => needOf(one, session, given) <= leftOf(one, given) + 1e-6
  );
  const some = choices.filter((one) => leftOf(one, given) > 1e-6);
  const emptied = (one: Authorization) => summed(one, given, "9999-12-31").ranOutOn ?? "";
  const latest = choices.reduce((last, one) => (emptied(one) > last ? emptied(one) : last), "");
  return counted[0] ?? enough[0] ?? some[0] ?? choices.find((one) => emptied(one) === latest);
}

function isCounted(one: Authorization, session: Session, given: readonly Given[]): boolean {
  return (
    one.basis === "Visits" &&
    given.some(
      (other) =>
        other.on === one &&
        other.taken > 0 &&
        other.session.date === session.date &&
        same(other.session.provider, session.provider)
    )
  );
}

function needOf(one: Authorization, session: Session, given: readonly Given[]): number {
  const code = session.code ?? "";
  const isListed = one.codes.includes(code);
  if (one.basis === undefined) return 0;
  if (!isListed && noVisitCodes.includes(code)) return 0;
  if (one.basis === "Visits") return isCounted(one, session, given) ? 0 : 1;
  return !isListed && evaluationCodes.includes(code) ? 0 : (session.units ?? 0);
}

function leftOf(one: Authorization, given: readonly Given[]): number {
  if (one.basis === undefined || one.authorized === undefined) return Infinity;
  return given.reduce(
    (left, other) => (other.on === one ? left - other.taken : left),
    one.authorized
  );
}

function summed(one: Authorization, given: readonly Given[], today: IsoDate): SlowAccount {
  const drawn = given.filter(({ on, taken }) => on === one && taken > 0);
  const sum = (some: Given[]) => some.reduce((total, { taken }) => total + taken, 0);
  const isOut = drawn.length > 0 && leftOf(one, given) < 1e-6;
  return {
    used: sum(drawn.filter(({ session }) => (session.date ?? "") <= today)),
    bookedAhead: sum(drawn.filter(({ session }) => (session.date ?? "") > today)),
    ranOutOn: isOut ? drawn[drawn.length - 1]?.session.date : undefined,
  };
}
