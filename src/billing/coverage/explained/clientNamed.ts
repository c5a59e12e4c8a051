import { nameKey } from "../../names";
import type { Client } from "../../records";

/** Which row of Clients a name is: who is covered how is known only where it is exactly one. */
export type ClientNamed =
  | { kind: "one"; client: Client }
  | { kind: "several"; clients: readonly Client[] }
  | { kind: "none" };

/** Finds a client by name, ignoring case and spaces around it, as sessions name clients. */
export function clientNamed(name: string, clients: readonly Client[]): ClientNamed {
  const found = clients.filter(({ client }) => nameKey(client) === nameKey(name));
  const [client] = found;
  if (!client) return { kind: "none" };
  return found.length === 1 ? { kind: "one", client } : { kind: "several", clients: found };
}
