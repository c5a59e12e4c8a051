import type { Document } from "./document";

/** `Superbill SB-0001` */
export function documentName({ kind, number }: Pick<Document<string>, "kind" | "number">): string {
  return `${kind} ${number}`;
}

/** Longer names would run into what else stands at the top of a page. */
const longestName = 40;

/**
 * `Superbill SB-0001 for Mia Lopez, continued`: at the top of every page but the first, so that
 * pages that were parted find together.
 */
export function continuedText(document: Document<string>): string {
  const name = subjectOf(document);
  return `${documentName(document)}${name ? ` for ${name}` : ""}, continued`;
}

/** Whom a document is about: the client by name, else who receives it. */
function subjectOf({ blocks }: Document<string>): string {
  for (const block of blocks) {
    if (block.kind !== "opening") continue;
    const fact = block.details[0]?.facts.find(({ label }) => label === "Name");
    const name = fact?.value.kind === "text" ? fact.value.text : block.recipient[0];
    return shortened((name ?? "").replace(/\s+/g, " ").trim());
  }
  return "";
}

function shortened(name: string): string {
  const letters = Array.from(name);
  return letters.length <= longestName ? name : `${letters.slice(0, longestName - 1).join("")}…`;
}
