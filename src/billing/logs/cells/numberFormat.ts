/** What a number format makes of a number. A date with its time is a date. */
export type NumberMeaning = "date" | "time" | "duration" | "plain";

const meanings = new Map<string, NumberMeaning>();

/**
 * What a cell's number is shown as: `m/d/yyyy h:mm` a date, `h:mm AM/PM` a time, `[h]:mm` a
 * duration. Text in quotation marks, colours and locales of the format mean nothing.
 */
export function meaningOf(format: string | undefined): NumberMeaning {
  if (format === undefined) return "plain";
  let meaning = meanings.get(format);
  if (meaning === undefined) {
    meaning = judged(format);
    if (meanings.size > 1000) meanings.clear();
    meanings.set(format, meaning);
  }
  return meaning;
}

/** True where a time is shown with its half of the day, so that 3:15 cannot be mistaken. */
export function showsHalfOfDay(format: string | undefined): boolean {
  return format !== undefined && /am\/pm|a\/p/i.test(format);
}

/** True where a date is shown with its time of day, so that a whole number is midnight. */
export function showsDateAndTime(format: string | undefined): boolean {
  return meaningOf(format) === "date" && /h/i.test(format ?? "");
}

function judged(format: string): NumberMeaning {
  const positive = format.replace(/"[^"]*"/g, "").split(";")[0] ?? "";
  const letters = positive.replace(/\\./g, "").replace(/_./g, "").replace(/\*./g, "").toLowerCase();
  if (/\[(h+|m+|s+)\]/.test(letters)) return "duration";
  const bare = letters.replace(/\[[^\]]*\]/g, "");
  if (bare === "general" || bare === "@" || /standard/.test(bare)) return "plain";
  const withoutHalf = bare.replace(/am\/pm|a\/p/g, "h");
  if (/[yd]/.test(withoutHalf)) return "date";
  if (/h/.test(withoutHalf) || /s/.test(withoutHalf)) return "time";
  return /m/.test(withoutHalf) ? "date" : "plain";
}
