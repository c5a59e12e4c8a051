/** A time as written: on which half of the day it lies may be left open. */
export interface ClockTime {
  /** 0 to 23, as typed where the half is open. */
  hour: number;
  minute: number;
  /** Absent: no a.m. or p.m. beside it. */
  half?: "am" | "pm";
  /** Written as on a clock of 24 hours: `15:30`, `03:15`. */
  is24Hours?: true;
  /** Written without its minutes: a lone `3` is a time only beside another. */
  isLone: boolean;
}

const halfMark = "(?:\\s?([ap])\\.?\\s?(?:m\\.?)?)";
/** Seconds follow a colon only: `17.10.26` is a day. */
const withMinutes = new RegExp(
  `^(\\d{1,2})\\s?[:.h]\\s?(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?${halfMark}?$`
);
const wholeHour = new RegExp(`^(\\d{1,2})(?:${halfMark}|\\s?h)?$`);
const withoutColon = new RegExp(`^(\\d{1,2})(\\d{2})${halfMark}?$`);
const besides = /\s?(?:uhr|hrs?|hs|horas?)\.?$|^(?:at|um|a las?|à|às)\s/g;
const words: Readonly<Record<string, number | undefined>> = {
  noon: 12,
  midday: 12,
  midnight: 0,
  mittag: 12,
  midi: 12,
  minuit: 0,
  mediodia: 12,
  mediodía: 12,
  "meio-dia": 12,
};

/**
 * A time as people write it: `3:15 PM`, `3p`, `3.15pm`, `15.30`, `15h30`, `15 Uhr`, `1530`, `930a`,
 * `noon`. Seconds are dropped. Undefined where it is no time.
 *
 * @param plain as `plainText` leaves it
 */
export function parseClock(plain: string): ClockTime | undefined {
  const lower = plain.toLowerCase();
  const word = words[lower.replace(/^12(?::00)?\s(?=noon|midnight)/, "")];
  if (word !== undefined) return { hour: word, minute: 0, half: word ? "pm" : "am", isLone: false };
  const text = lower.replace(besides, "");
  const match = withMinutes.exec(text) ?? withoutColon.exec(text);
  if (match) return checked(match[1], Number(match[2]), match[3], false);
  const hour = wholeHour.exec(text);
  if (!hour) return undefined;
  const isHourOfClock = /uhr$/.test(lower) || (text.endsWith("h") && Number(hour[1]) > 12);
  return checked(hour[1], 0, hour[2], !isHourOfClock);
}

function checked(
  digits = "",
  minute: number,
  mark: string | undefined,
  isLone: boolean
): ClockTime | undefined {
  const hour = Number(digits);
  if (minute > 59 || hour > 24 || (hour === 24 && (minute > 0 || mark))) return undefined;
  if (mark === undefined) {
    const is24Hours = hour > 12 || digits.startsWith("0");
    return { hour: hour % 24, minute, isLone, ...(is24Hours ? { is24Hours } : {}) };
  }
  const half = mark === "p" ? "pm" : "am";
  // People write 15:30 PM and mean it.
  if (hour > 12) return half === "pm" ? { hour, minute, half, isLone: false } : undefined;
  if (hour === 0 && half === "pm") return undefined;
  return { hour: (hour % 12) + (half === "pm" ? 12 : 0), minute, half, isLone: false };
}
