/** What a text says of a duration: minutes, or a number whose unit is not said. */
export type WrittenDuration =
  { kind: "minutes"; minutes: number } | { kind: "number"; number: number };

const number = "(\\d+(?:[.,]\\d+)?|[.,]\\d+)";
const hours = "(?:h|hs|hrs?|hours?|horas?|stunden?|std|heures?)\\.?";
const minutes = "(?:m|min|mins|mn|minutes?|minutos?|minuten?|'|mts)\\.?";
const and = "[\\s,]*(?:and|y|und|et|e|&|\\+)?\\s?";
const joined = new RegExp(`^${number}\\s?-?\\s?${hours}${and}(?:(\\d{1,2})\\s?(?:${minutes})?)?$`);
const ofMinutes = new RegExp(`^${number}\\s?-?\\s?${minutes}$`);
const clock = /^(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s?(?:h|hrs?|hours?|std)\.?)?$/;
/** Units of a quarter of an hour: nothing else is counted by fifteen. */
const quarters = new RegExp(`^(\\d{1,2})\\s?[x×*]\\s?15(?:\\s?${minutes})?$`);
const longest = 60;
const bare = new RegExp(`^${number}$`);
const fractions: Readonly<Record<string, string | undefined>> = { "¼": "25", "½": "5", "¾": "75" };

/**
 * A duration as people write it: `1:15`, `1h 15m`, `1h15`, `1.25 hrs`, `1½ h`, `75 min`, `75'`,
 * `90 minutos`, `3x15`, or a lone `75`. Whole minutes. Undefined where it is none.
 *
 * @param folded as `foldedText` leaves it
 */
export function parseDuration(folded: string): WrittenDuration | undefined {
  if (folded.length > longest) return undefined;
  const text = withoutFractions(folded.replace(/^(?:approx\.?|about|ca\.|~)\s?/, "~"));
  if (text.startsWith("~")) return undefined;
  const plain = bare.exec(text);
  if (plain) return { kind: "number", number: decimal(plain[1]) };
  const onClock = clock.exec(text);
  if (onClock) return ofClock(onClock);
  const onlyMinutes = ofMinutes.exec(text);
  if (onlyMinutes) return whole(decimal(onlyMinutes[1]));
  const inQuarters = quarters.exec(text);
  if (inQuarters) return whole(Number(inQuarters[1]) * 15);
  const inHours = joined.exec(text);
  if (!inHours) return undefined;
  const besides = inHours[2];
  const inWholeHours = decimal(inHours[1]);
  if (besides === undefined) return whole(inWholeHours * 60);
  const isPlain = Number.isInteger(inWholeHours) && Number(besides) < 60;
  return isPlain ? whole(inWholeHours * 60 + Number(besides)) : undefined;
}

function ofClock([, hour, minute, second]: RegExpExecArray): WrittenDuration | undefined {
  const isOverfull = Number(minute) > 59 && Number(hour) > 0;
  if (isOverfull || Number(second ?? 0) > 0) return undefined;
  return whole(Number(hour) * 60 + Number(minute));
}

/** `1½` as `1.5`. */
function withoutFractions(text: string): string {
  return text.replace(
    /(\d*)\s?([¼½¾])/,
    (_, ones: string, fraction: string) => `${ones || "0"}.${fractions[fraction] ?? ""}`
  );
}

function decimal(digits = ""): number {
  return Number(digits.replace(",", "."));
}

function whole(inMinutes: number): WrittenDuration {
  return { kind: "minutes", minutes: Math.round(inMinutes) };
}
