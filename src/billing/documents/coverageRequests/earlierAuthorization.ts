import { isReliable } from "../../coverage/authorizations/standing";
import { nameKey, planKey } from "../../names";
import type { Authorization } from "../../records";
import { printedDate } from "../printed";
import type { RequestCase } from "./requestCase";

const endless = "9999-12-31";

/**
 * The prior authorization that the plan has given this client and that ends last of those that began
 * before the care asked for, one without an end after all others; undefined where none has a number.
 */
export function earlierAuthorization(
  { client, plan, from }: Pick<RequestCase, "client" | "plan" | "from">,
  authorizations: readonly Authorization[]
): Authorization | undefined {
  const { payer } = plan;
  if (payer === undefined) return undefined;
  const isIts = (each: Authorization) =>
    nameKey(each.client) === nameKey(client.client) &&
    (each.payer === undefined || planKey(each.payer) === planKey(payer)) &&
    (each.kind ?? "Prior authorization") === "Prior authorization" &&
    each.number !== undefined &&
    (each.status === "Active" || each.status === "Closed") &&
    isReliable(each) &&
    (each.from === undefined || each.from < from);
  return authorizations
    .filter(isIts)
    .sort((one, other) => ((one.to ?? endless) < (other.to ?? endless) ? 1 : -1))[0];
}

/** `A-100, until 11/30/2026` */
export function authorizationInWords({ number, to }: Authorization): string {
  return `${number ?? ""}${to === undefined ? "" : `, until ${printedDate(to)}`}`;
}
