import { typedText } from "../cells/cellText";
import type { SessionField } from "../matching/fields";
import type { CellReader } from "./cellReader";

const parts = ["First name", "Last name"] as const;

/**
 * The client of a row as `First Last`: from one cell, else from the cells of both names. Where one of
 * these is unclear so is the client, for half a name is somebody else's.
 */
export function clientOf(reader: CellReader<SessionField>): string | undefined {
  const whole = reader.name("Client");
  if (whole !== undefined) return whole;
  const names = parts.map((field) => reader.name(field)).filter((name) => name !== undefined);
  if (parts.some((field) => reader.asTyped[field] !== undefined)) {
    const typed = parts.map((field) => typedText(reader.cell(field)));
    reader.asTyped.Client ??= typed.filter((text) => text !== "").join(" ");
    return undefined;
  }
  return names.length === 0 ? undefined : names.join(" ");
}
