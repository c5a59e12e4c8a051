import { normalizeCode } from "../codes/procedures";
import { nameKey } from "../names";
import type { DocumentLine, Session } from "../records";

/**
 * What a session and the document line that bills it have in common: date, client, provider, code
 * and units. Undefined where date, client or code is absent: then nothing can be said to be equal.
 */
export function billedKey(record: Session | DocumentLine): string | undefined {
  const { date, client, provider, code, units } = record;
  if (date === undefined || client === undefined || code === undefined) return undefined;
  const names = `${nameKey(client)}\n${nameKey(provider ?? "")}`;
  return `${date}\n${names}\n${normalizeCode(code)}\n${units ?? ""}`;
}
