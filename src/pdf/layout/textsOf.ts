import type { Document } from "../../billing/documents/document";

/** All texts of a document, for choosing the fonts that it needs. */
export function* textsOf(value: Document<string> | Document["blocks"][number]): Iterable<string> {
  yield* strings(value);
}

function* strings(value: unknown): Iterable<string> {
  if (typeof value === "string") yield value;
  else if (Array.isArray(value)) for (const each of value) yield* strings(each);
  else if (value !== null && typeof value === "object") {
    for (const [name, each] of Object.entries(value)) if (name !== "logo") yield* strings(each);
  }
}
