import { isNpi } from "../codes/identifiers";
import type { Client, Practice } from "../records";
import { dateCell, knownFacts, textCell } from "./cells";
import type { LabelledCell } from "./document";
import { addressLines, fullName, joined } from "./printed";

/** Who sends a document: name, address, ways to reach the practice, and its numbers. */
export function letterheadOf(practice: Practice): { name: string; lines: string[] } {
  const { phone, email, taxId, groupNpi } = practice;
  const shownNpi = groupNpi !== undefined && isNpi(groupNpi) ? groupNpi : undefined;
  const ids = joined("  ·  ", taxId && `Tax ID ${taxId}`, shownNpi && `Group NPI ${shownNpi}`);
  const lines = [...addressLines(practice), joined("  ·  ", phone, email), ids];
  return { name: practice.name ?? "", lines: lines.flatMap((line) => line ?? []) };
}

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
