import { clip, count, rowList } from "../../checks/words";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import { rowNumber, type Authorization, type PracticeRecords } from "../../records";
import type { Account } from "./account";
import type { AuthorizationLedger } from "./drawOn";
import { isAhead } from "./standing";

/** So many rows are named; the others are counted, or told of once these are mended. */
const mostNamed = 5;

/**
 * Sentences on rows of Authorizations that no session can point at: those of a client who is not in
 * Clients, on which nothing draws, and those that stand there twice, on which sessions draw twice.
 * Only of what is in force or not begun.
 */
export function strayAuthorizationNotices(
  { accounts }: AuthorizationLedger,
  { clients }: Pick<PracticeRecords, "clients">
): string[] {
  const ahead = accounts.filter(({ standing }) => isAhead(standing)).map(authorizationOf);
  const known = new Set(clients.map(({ client }) => nameKey(client)));
  const strangers = ahead.filter(({ client }) => !known.has(nameKey(client)));
  const alike = [...groupBy(ahead, whatItSays).values()].filter((rows) => rows.length > 1);
  return [
    ...strangers.slice(0, mostNamed).map(strangerNotice),
    ...moreStrangers(strangers.length - mostNamed),
    ...alike.slice(0, mostNamed).map(alikeNotice),
  ];
}

function authorizationOf({ authorization }: Account): Authorization {
  return authorization;
}

/** Equal where two rows say the same; what is used and left of them is written by the check. */
function whatItSays(one: Authorization): string {
  return JSON.stringify([
    ...[nameKey(one.client), nameKey(one.payer ?? ""), nameKey(one.number ?? ""), one.kind],
    ...[[...one.codes].sort(), one.basis, one.authorized, one.from, one.to],
  ]);
}

function strangerNotice(one: Authorization): string {
  return `Row ${rowNumber(one)} of Authorizations is for ${clip(one.client)}, who is not in Clients, and no session draws on it. Correct the name.`;
}

function moreStrangers(more: number): string[] {
  if (more <= 0) return [];
  const are = more === 1 ? "is" : "are";
  return [`${count(more, "more row")} of Authorizations ${are} for somebody who is not in Clients.`];
}

function alikeNotice(rows: readonly Authorization[]): string {
  const where = rowList(rows.map(rowNumber)).replace("r", "R");
  return `${where} of Authorizations say the same, and sessions draw on each of them. Delete all but one, unless the plan gave it more than once.`;
}
