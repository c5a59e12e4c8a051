import { RefusedRequest } from "../refusedRequest";
import type { LeftLog } from "./leftLog";
import type { FoundSheet } from "./logs";

/**
 * The sheets that were named, or, where nothing was, all that can be seen.
 * @param hasFiles whether text files were named, which are then brought alone
 * @throws RefusedRequest where a sheet that was named is not there
 */
export function chooseSheets(
  found: readonly FoundSheet[],
  named: readonly string[],
  hasFiles: boolean
): { sheets: string[]; left: LeftLog[] } {
  if (named.length > 0) return { sheets: [...new Set(named.map(sheetNamed))], left: [] };
  if (hasFiles) return { sheets: [], left: [] };
  const filled = found.filter(({ rows }) => rows > 0);
  return {
    sheets: filled.filter(({ isHidden }) => !isHidden).map(({ name }) => name),
    left: filled
      .filter(({ isHidden }) => isHidden)
      .map(({ name }) => ({ name, why: "it is hidden; name it with --sheet to bring it" })),
  };

  function sheetNamed(wanted: string): string {
    const sheet = found.find(({ name }) => isSame(name, wanted));
    if (sheet) return sheet.name;
    const names = found.map(({ name }) => name).join(", ");
    throw new RefusedRequest(
      `There is no sheet called ${wanted} that could be a log; ${names === "" ? "there is none at all" : `there are ${names}`}.`
    );
  }
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
