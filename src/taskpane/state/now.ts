import type { Moment } from "../../workflows/moment";

/** The local day and minute at which a workflow is started. */
export function now(clock = new Date()): Moment {
  const two = (part: number) => String(part).padStart(2, "0");
  return {
    today: `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`,
    minutes: clock.getHours() * 60 + clock.getMinutes(),
  };
}
