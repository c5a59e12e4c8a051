import { getMember } from "../protocol/dispatch";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject, JsonValue } from "../protocol/wire";

/**
 * The properties of one cell or column that `getCellProperties` and `getColumnProperties` were asked
 * for: `{ format: { font: { bold: true } } }` answers the same tree with what it is.
 */
export function askedProperties(target: HostObject, asked: unknown): JsonObject {
  if (typeof asked !== "object" || asked === null) throw richApiError("InvalidArgument");
  const answer: JsonObject = {};
  for (const [name, below] of Object.entries(asked)) {
    if (below === false || below === null || below === undefined) continue;
    const value = getMember(target, name);
    answer[name] =
      value instanceof HostObject ? askedProperties(value, below) : ((value ?? null) as JsonValue);
  }
  return answer;
}
