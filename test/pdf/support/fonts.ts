import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { FontShelf, type FontFile } from "../../../src/pdf";

const folders: Record<FontFile, string> = {
  "Arimo_400Regular.ttf": "arimo/400Regular",
  "Arimo_700Bold.ttf": "arimo/700Bold",
  "NotoSansArabic_400Regular.ttf": "noto-sans-arabic/400Regular",
  "NotoSansArabic_700Bold.ttf": "noto-sans-arabic/700Bold",
};

/** The fonts where npm put them. */
export function npmFonts(): FontShelf {
  const root = join(__dirname, "../../../node_modules/@expo-google-fonts");
  return new FontShelf((file) => readFile(join(root, folders[file], file)));
}
