/** What a cell may look like; several at once, since 4 is a number of units and of minutes. */
export const signs = [
  "date",
  "time",
  "span",
  "duration",
  "minutes",
  "hours",
  "units",
  "count",
  /** A code that can be billed. */
  "procedures",
  "code shaped",
  "five digits",
  "modifiers",
  "diagnoses",
  "place",
  "yes or no",
  "tick",
  "money",
  "marked money",
  "percent",
  "name",
  /** A name whose parts begin with capitals, where letters have them. */
  "capital name",
  /** Short, and nothing else: `AM-104`, `Client 12`. */
  "label",
  "credentials",
  "payer",
  "words",
  "key",
  "email",
  "phone",
  "npi",
  "taxonomy",
] as const;
export type Sign = (typeof signs)[number];
