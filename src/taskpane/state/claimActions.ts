import type { Session } from "../../billing/records";
import { loadWorkflows } from "../../workflows/onDemand";
import type { Act } from "./act";

/** What can be done with claims. */
export interface ClaimActions {
  /** Writes today's date into column Claim sent of sessions, as they were shown. */
  markClaimsSent: (sessions: readonly Session[]) => Promise<void>;
}

export function claimActions(act: Act): ClaimActions {
  return {
    markClaimsSent: (sessions) =>
      act(
        "Marking claims as sent",
        async (options) => ({
          kind: "claimsSent",
          result: await (await loadWorkflows()).markClaimsSent({ ...options, sessions }),
        }),
        false
      ),
  };
}
