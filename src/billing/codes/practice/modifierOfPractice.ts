import type { IsoDate } from "../../records";
import { findModifier, type Modifier } from "../modifiers";
import type { CodeRows } from "./codeRows";
import { validityOn } from "./periods";

/**
 * A modifier that table Codes names, or adds to the built-in list; undefined on days on which it is
 * not valid. One that the practice names is one that it uses, also where it never belongs on a line
 * of occupational therapy by the built-in list.
 */
export function modifierOfPractice(
  code: string,
  rows: CodeRows,
  isoDate: IsoDate
): Modifier | undefined {
  const builtIn = findModifier(code);
  const periods = builtIn ? rows.periods : rows.periodsOfAll;
  if (periods.length > 0 && validityOn(periods, isoDate)?.status !== "valid") return undefined;
  const named = rows.givingOn(isoDate).some(({ name }) => name !== undefined);
  if (builtIn && !named) return builtIn;
  const name = rows.nameOn(isoDate) ?? code;
  if (builtIn && builtIn.use !== "never") return { ...builtIn, name };
  return {
    code,
    name,
    family: builtIn?.family ?? "payer's own",
    use: "by payer",
    note: "From the practice's own table Codes",
    sources: [],
    confidence: "high",
  };
}
