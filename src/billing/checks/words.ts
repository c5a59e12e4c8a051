const longest = 60;

/** A text from a cell as it is quoted in a message: on one line, of bounded length. */
export function quote(text: string): string {
  return `"${clip(text)}"`;
}

/** A name or code from a cell, on one line and of bounded length. */
export function clip(text: string): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}

/** `1 unit`, `3 units`. */
export function count(amount: number, noun: string): string {
  return `${plain(amount)} ${noun}${amount === 1 ? "" : "s"}`;
}

/** `38 minutes of 97530 earn`, `1 minute of 97530 earns`. */
export function minutesEarn(minutes: number, code: string): string {
  return `${count(minutes, "minute")} of ${code} earn${minutes === 1 ? "s" : ""}`;
}

/** A number without the noise of floating point. */
export function plain(amount: number): string {
  return String(Math.round(amount * 100) / 100);
}

/** Minutes after midnight as a time of day, `3:15 PM`. */
export function clock(minutes: number): string {
  const hour = Math.floor(minutes / 60);
  const past = String(Math.floor(minutes % 60)).padStart(2, "0");
  return `${hour % 12 || 12}:${past} ${hour < 12 ? "AM" : "PM"}`;
}

/** `a`, `a or b`, `a, b or c`. */
export function either(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} or ${words[words.length - 1]}`;
}

/** `row 14`, `rows 14, 15 and 20`. */
export function rowList(rows: readonly number[]): string {
  const sorted = [...rows].sort((one, other) => one - other).map(String);
  if (sorted.length < 2) return `row ${sorted.join("")}`;
  return `rows ${sorted.slice(0, -1).join(", ")} and ${sorted[sorted.length - 1]}`;
}
