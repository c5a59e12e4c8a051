import { clip } from "../../checks/words";
import { rowNumber, type Authorization, type AuthorizationKind } from "../../records";

const kindNames = {
  "Prior authorization": "authorization",
  "Gap exception": "gap exception",
  "Single case agreement": "single case agreement",
} as const satisfies Record<AuthorizationKind, string>;

/** How a message names it: `authorization A-100`, `the gap exception in row 3 of Authorizations`. */
export function authorizationName(authorization: Authorization): string {
  const kind = kindNames[authorization.kind ?? "Prior authorization"];
  return authorization.number === undefined
    ? `the ${kind} in row ${rowNumber(authorization)} of Authorizations`
    : `${kind} ${clip(authorization.number)}`;
}

/** The same at the beginning of a sentence. */
export function authorizationNameFirst(authorization: Authorization): string {
  const name = authorizationName(authorization);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}
