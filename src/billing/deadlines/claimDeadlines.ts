import { clip } from "../checks/words";
import type { NetworkStatus } from "../coverage/network";
import { groupBy } from "../documents/order";
import { nameKey, planKey } from "../names";
import type { IsoDate } from "../records";
import type { Deadline, FiledSession, WithoutLimit } from "./deadline";
import { LastDays, type LastDay } from "./lastDays";
import { withoutLimit } from "./withoutLimit";

/** Deadlines of claims, one for all rows of a client's day, and the plans whose limit is not known. */
export function claimDeadlines(
  sessions: readonly FiledSession[],
  today: IsoDate
): (Deadline | WithoutLimit)[] {
  const days = groupBy(
    [...sessions].sort((one, other) => one.row - other.row).filter(isOpen),
    ({ client, plan, network, isoDate, isDone }) =>
      JSON.stringify([nameKey(client), planKey(plan.payer), network, isoDate, isDone])
  );
  const limits = new LastDays(today);
  return [...days.values()].flatMap((rows) => {
    const [first] = rows;
    return first ? [claimDeadline(first, rows, limits.of(first))] : [];
  });
}

/** A claim that was sent waits for nothing but its answer. */
function isOpen({ network, isDone }: FiledSession): boolean {
  return isFamilys(network) || (isPractices(network) && !isDone);
}

function isFamilys(network: NetworkStatus): boolean {
  return network === "Out of network" || network === "Gap exception";
}

function isPractices(network: NetworkStatus): boolean {
  return network === "In network" || network === "Single case agreement";
}

function claimDeadline(
  { client, plan, network, isoDate: visitOn, isDone }: FiledSession,
  rows: readonly FiledSession[],
  last: LastDay | undefined
): Deadline | WithoutLimit {
  if (!last) return withoutLimit(client, plan, "Filing days");
  const kind = isPractices(network) ? "claim" : isDone ? "family claim" : "superbill";
  const { isoDate, daysLeft, name, visit, by, reason, limit } = last;
  const whose = clip(client);
  const what = {
    claim: `Send the claim for ${visit} of ${whose} to ${name} by ${by}`,
    superbill: `Make the superbill for ${visit} of ${whose}: the family's claim has to be with ${name} by ${by}`,
    "family claim": `The family of ${whose} has until ${by} to send ${name} its claim for ${visit}`,
  }[kind];
  return {
    ...{ kind, isoDate, daysLeft, client, payer: plan.payer, from: visitOn },
    ...{ rows: rows.map(({ row }) => row), words: `${what}, ${reason}.` },
    ...{ source: limit.source, confidence: limit.confidence },
  };
}
