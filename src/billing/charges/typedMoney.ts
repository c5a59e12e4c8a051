/** The number that a text spells, with or without commas for thousands; undefined otherwise. */
export function typedNumber(text: string): number | undefined {
  const bare = text.trim().replace(/,(?=\d{3}(\D|$))/g, "");
  return /^[-+]?(\d+\.?\d*|\.\d+)$/.test(bare) ? Number(bare) : undefined;
}

/** Dollars as whole cents: `$1,234.50`, `(12.00)` and plain numbers; undefined for anything else. */
export function typedCents(dollars: number | string): number | undefined {
  if (typeof dollars === "number") return Number.isFinite(dollars) ? cents(dollars) : undefined;
  const text = dollars.trim();
  const isNegative = /^\(.*\)$/.test(text) || /^-/.test(text);
  const number = typedNumber(text.replace(/[()$\s]|^-|USD/gi, ""));
  if (number === undefined || number < 0) return undefined;
  return isNegative ? -cents(number) : cents(number);
}

/** Half a cent rounds away from zero; 1.005 is 1.01 although binary holds it as 1.00499. */
function cents(dollars: number): number {
  const rounded = Math.round(Number((Math.abs(dollars) * 100).toFixed(6)));
  return dollars < 0 ? -rounded : rounded;
}
