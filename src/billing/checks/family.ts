import type { Finding } from "./finding";
import type { Placed, RowContext } from "./rowContext";
import type { SessionGroups } from "./sessionGroups";

/** What a family of checks looks at; every family is one of these, in a file of its own. */
export interface CheckFamily {
  /** Looks at one row alone. */
  ofRow?: (context: RowContext) => readonly Finding[];
  /** Makes the same for one check of all rows, where it remembers what it has looked up. */
  ofRowRemembering?: () => (context: RowContext) => readonly Finding[];
  /** Looks at rows together: a visit, a day, all of a client. Called once a check. */
  ofGroups?: (groups: SessionGroups) => readonly Placed[];
}
