import { nameKey } from "../names";
import type { DocumentRequest } from "./plannedDocument";

/** The name as it was asked for, where no table spells it better. */
export function nameAsAsked(
  { clients = [] }: Pick<DocumentRequest, "clients">,
  key: string
): string {
  return clients.find((name) => nameKey(name) === key) ?? key;
}
