const minutesPerDay = 1440;
const longestNight = 720;

/**
 * Minutes from start to end, both in minutes after midnight. An end before the start is past
 * midnight (23:30 to 00:30 is 60), unless that would make more than 12 hours: then it is a slip
 * (15:00 to 14:00 is no 23-hour session), and the answer is undefined.
 */
export function minutesBetween(startMinutes: number, endMinutes: number): number | undefined {
  const span = endMinutes - startMinutes;
  if (!Number.isFinite(span)) return undefined;
  if (span >= 0) return span;
  const overnight = span + minutesPerDay;
  return overnight >= 0 && overnight <= longestNight ? overnight : undefined;
}
