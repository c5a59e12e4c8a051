import { useEffect, useState } from "react";
import { calendarDay } from "../../../billing/time/isoDate";
import type { ClockEntry } from "../../../billing/sessions/clock/clockEntry";

const secondMilliseconds = 1000;

/** The time by the computer's clock, anew each second; it stands still while the pane is hidden. */
export function useTicking(isTicking: boolean): number {
  const [time, setTime] = useState(() => Date.now());
  useEffect(() => {
    if (!isTicking) return;
    let timer: ReturnType<typeof setInterval> | undefined;
    const tick = () => setTime(Date.now());
    const followVisibility = () => {
      clearInterval(timer);
      if (document.visibilityState !== "visible") return;
      tick();
      timer = setInterval(tick, secondMilliseconds);
    };
    followVisibility();
    document.addEventListener("visibilitychange", followVisibility);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", followVisibility);
    };
  }, [isTicking]);
  return time;
}

/**
 * Whole seconds since a row began, at least 0; undefined where its day is not known.
 * @param time milliseconds, as of `Date.now`
 */
export function elapsedSeconds(
  { date, startMinutes }: Pick<ClockEntry, "date" | "startMinutes">,
  time: number
): number | undefined {
  const day = date === undefined ? undefined : calendarDay(date);
  if (!day || startMinutes === undefined) return undefined;
  const began = new Date(day.year, day.month - 1, day.day, 0, startMinutes).getTime();
  return Math.max(0, Math.floor((time - began) / secondMilliseconds));
}

/** `7:05`, `1:07:05`. */
export function elapsedText(seconds: number): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
