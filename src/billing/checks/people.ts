import type { Finding } from "./finding";
import { finding, noFindings, showsError, type RowContext } from "./rowContext";
import { clip, quote } from "./words";

/** A client or a provider that the practice's tables do not know, or know twice. */
export function checkPeople(context: RowContext): readonly Finding[] {
  const { session, clientsOfName, providersOfName } = context;
  if (clientsOfName === 1 && providersOfName === 1) return noFindings;
  const found: Finding[] = [];
  if (!showsError(session, "Client")) {
    const message = whoIs(session.client, clientsOfName, "client", "Clients");
    if (message) found.push(finding("client-unknown", context, message));
  }
  if (!showsError(session, "Provider")) {
    const message = whoIs(session.provider, providersOfName, "provider", "Providers");
    if (message) found.push(finding("provider-unknown", context, message));
  }
  return found;
}

function whoIs(
  name: string | undefined,
  known: number,
  role: "client" | "provider",
  table: "Clients" | "Providers"
): string | undefined {
  if (name === undefined || name.trim() === "") {
    return `${role === "client" ? "Client" : "Provider"} is blank; choose the ${role}`;
  }
  if (known === 0)
    return `${quote(name)} is not in the ${table} table; correct the name, or add the ${role} there`;
  if (known === 1) return undefined;
  const many = known === 2 ? "Two" : String(known);
  return `${many} ${role}s are called ${clip(name)}; give each a name of its own in the ${table} table`;
}
