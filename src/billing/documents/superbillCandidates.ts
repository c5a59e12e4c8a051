import { nameKey } from "../names";
import type { Client } from "../records";
import { selectSessions, type Candidate, type SkippedRow } from "./candidates";
import type { DocumentInput } from "./plannedDocument";

/**
 * Sorts the sessions asked for into those that go on superbills and those that do not. Naming
 * clients also asks for those marked `On request`.
 */
export function superbillSessions(input: DocumentInput): {
  candidates: Candidate[];
  skipped: SkippedRow[];
} {
  return selectSessions(input, "Superbill", ownWish);
}

/** What column Superbills of Clients says, where the practice keeps it. */
function ownWish(client: Client, isNamed: boolean): string | undefined {
  const wish = nameKey(client.superbills ?? "");
  if (wish === "never") return `${client.client} wants no superbills (Clients, Superbills)`;
  if (wish === "on request" && !isNamed) {
    return `${client.client} has superbills on request: choose the client to make one`;
  }
  return undefined;
}
