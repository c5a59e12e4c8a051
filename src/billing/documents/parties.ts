import type { Client } from "../records";
import { dateCell, knownFacts, textCell } from "./cells";
import type { LabelledCell } from "./document";
import { addressLines, fullName } from "./printed";

/** The one person a document is sent to, the guardian of a child, with the client's address. */
export function recipientOf(client: Client): string[] {
  return [client.guardian ?? fullName(client) ?? "", ...addressLines(client)];
}

export function clientFacts(client: Client): LabelledCell[] {
  const { dateOfBirth, sex, phone } = client;
  return [
    { label: "Name", value: textCell(fullName(client)), strong: true },
    ...(dateOfBirth ? [{ label: "Birth date", value: dateCell(dateOfBirth) }] : []),
    ...knownFacts([
      ["Sex", sex],
      ["Phone", phone],
    ]),
  ];
}
