import { rowNumber } from "../records";
import { endOf } from "./overlapsSweep";
import { finding, type Placed, type RowContext } from "./rowContext";
import { clip, clock } from "./words";

const minutesPerDay = 1440;

const remedies = {
  provider: "correct the date or times of one, or bill each a group code with the same times",
  client: "correct the date or times of one, or write in Description that it was a co-treatment",
} as const;

/**
 * The finding that two rows overlap, on the one lower in the table.
 *
 * @param shared who is in two places
 */
export function overlap(
  [one, other]: readonly [RowContext, RowContext],
  shared: "provider" | "client"
): Placed {
  const [upper, lower] = one.session.row < other.session.row ? [one, other] : [other, one];
  const { session } = upper;
  const who = shared === "provider" ? session.provider : session.client;
  const withWhom = shared === "provider" ? session.client : session.provider;
  const from = clock(session.startMinutes ?? 0);
  const to = clock(endOf(session) % minutesPerDay);
  const message = `Row ${rowNumber(session)} has ${clip(who ?? "")} with ${clip(withWhom ?? "")} from ${from} to ${to}, which overlaps this; ${remedies[shared]}`;
  return [lower, finding("overlapping-sessions", lower, message)];
}
