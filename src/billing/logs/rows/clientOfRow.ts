import type { SessionField } from "../matching/fields";
import type { CellReader } from "./cellReader";

/** The client of a row as `First Last`: from one cell, else from the cells of both names. */
export function clientOf(reader: CellReader<SessionField>): string | undefined {
  const whole = reader.name("Client");
  if (whole !== undefined) return whole;
  const parts = [reader.name("First name"), reader.name("Last name")];
  const name = parts.filter((part) => part !== undefined).join(" ");
  return name === "" ? undefined : name;
}
