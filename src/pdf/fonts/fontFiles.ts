/**
 * The fonts that documents are written in, as files of the add-in's own folder `fonts`. Arimo is as
 * wide as Arial, in which the sheets are written, letter by letter; it has Latin with all accents,
 * Greek, Cyrillic and Hebrew. Both are under the SIL Open Font License 1.1.
 */
export const fontFiles = {
  regular: "Arimo_400Regular.ttf",
  bold: "Arimo_700Bold.ttf",
  arabicRegular: "NotoSansArabic_400Regular.ttf",
  arabicBold: "NotoSansArabic_700Bold.ttf",
} as const;
export type FontFile = (typeof fontFiles)[keyof typeof fontFiles];

/** Gets the bytes of a font file from where the add-in's own files are. */
export type LoadFont = (file: FontFile) => Promise<Uint8Array>;
