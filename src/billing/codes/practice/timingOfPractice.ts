import type { CodeRule } from "../../records";
import type { Timing } from "../procedure";

type Clock = Extract<Timing, { basis: "pooled" | "own" }>;

/** What a row of table Codes says of a code's timing. */
type TimingRule = Pick<CodeRule, "timed" | "minutesPerUnit">;

/**
 * The timing of a code by a row of table Codes.
 *
 * Timed blank keeps what is known, but for the minutes of a unit where they are given; a code of
 * which nothing is known is timed where it has minutes. Timed `Yes` with 15 minutes joins the pool
 * of the day, with other minutes the code has a clock of its own; without minutes a code that is
 * timed already keeps its clock, else 15 are meant. Timed `No` is one a session, and leaves a
 * counted code counted.
 *
 * @param known undefined for a code of which nothing is known yet
 */
export function timingOfPractice(rule: TimingRule, known: Timing | undefined): Timing | undefined {
  const { timed, minutesPerUnit } = rule;
  const clock = known?.basis === "pooled" || known?.basis === "own" ? known : undefined;
  const isUntimed = known !== undefined && !clock;
  if (timed === false) return isUntimed ? known : { basis: "session" };
  if (timed === undefined && isUntimed) return known;
  if (minutesPerUnit === undefined) {
    return timed && !clock ? { basis: "pooled", unitMinutes: 15 } : known;
  }
  if (timed === undefined && clock?.unitMinutes === minutesPerUnit) return known;
  return timedBy(minutesPerUnit, clock);
}

function timedBy(minutes: number, known: Clock | undefined): Timing {
  const once = known?.once && { once: known.once };
  if (minutes === 15) return { basis: "pooled", unitMinutes: 15, ...once };
  const own = known?.basis === "own" ? known : undefined;
  const per = own?.per && { per: own.per };
  const threshold = own?.threshold ?? "midpoint";
  return { basis: "own", unitMinutes: minutes, threshold, ...once, ...per };
}
