/** The languages in which headers are known. */
export const headerLanguages = ["english", "spanish", "german", "french", "portuguese"] as const;
export type HeaderLanguage = (typeof headerLanguages)[number];

/**
 * How people head a column, in each language: words separated by commas, the commonest first, in
 * lower case without accents. `maybe`: words that as often head something else, which the cells
 * have to confirm.
 */
export type HeaderWords = Record<HeaderLanguage, string> & { maybe?: string };

/** The headers of a table, by its fields. */
export type HeadersOf<Field extends string> = Record<Field, HeaderWords>;
