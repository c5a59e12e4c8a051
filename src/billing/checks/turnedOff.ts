import type { Practice } from "../records";
import type { CheckId } from "./catalogue";

/** Whether the practice does not want a check: its id stands in setting Checks turned off. */
export function isTurnedOff({ checksTurnedOff = [] }: Practice, id: CheckId): boolean {
  return checksTurnedOff.some((typed) => typed.toLowerCase() === id);
}
