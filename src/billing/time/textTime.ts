const twelveHour = /^(\d{1,2})(?:[:.](\d{2}))?(?:[:.](\d{2}))?\s*([ap])\.?(?:m\.?)?$/i;
const twentyFourHour = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:\.\d+)?)?$/;
const military = /^([01]\d|2[0-3])([0-5]\d)$/;
const words: Readonly<Record<string, number>> = { noon: 720, midnight: 0 };

/**
 * Minutes after midnight of a text time: `3:15 PM`, `3p`, `15:30`, `3.15pm`, `1530`, `noon`.
 * Seconds are dropped, as Excel shows a time; `24:00` is midnight. Undefined where it is no time;
 * a bare `3` is none, for it does not say which half of the day.
 */
export function parseTextTime(text: string): number | undefined {
  const trimmed = text.trim().replace(/\s+/g, " ");
  const word = words[trimmed.toLowerCase()];
  if (word !== undefined) return word;
  const half = twelveHour.exec(trimmed);
  if (half) return ofHalfDay(half);
  const full = twentyFourHour.exec(trimmed) ?? military.exec(trimmed);
  if (!full) return undefined;
  return ofClock(Number(full[1]), Number(full[2]), Number(full[3] ?? 0));
}

function ofHalfDay(match: RegExpExecArray): number | undefined {
  const hour = Number(match[1]);
  const afternoon = match[4]?.toLowerCase() === "p";
  if (hour === 0 && afternoon) return undefined;
  if (hour > 12 && !afternoon) return undefined;
  // People write 15:30 PM and mean it.
  const hourOfDay = hour > 12 ? hour : (hour % 12) + (afternoon ? 12 : 0);
  return ofClock(hourOfDay, Number(match[2] ?? 0), Number(match[3] ?? 0));
}

function ofClock(hour: number, minute: number, second: number): number | undefined {
  if (hour === 24 && minute === 0 && second === 0) return 0;
  return hour > 23 || minute > 59 || second > 59 ? undefined : hour * 60 + minute;
}
