import { readFile } from "node:fs/promises";
import { fontFiles } from "../../../scripts/addin/fonts.js";
import { FontShelf, type FontFile } from "../../../src/pdf";

/** A font where npm put it. */
export async function readFont(file: FontFile): Promise<Uint8Array> {
  const found = fontFiles.find(({ name }) => name === file);
  if (!found) throw new Error(`The add-in's folder has no font ${file}.`);
  return readFile(found.from);
}

/** The fonts where npm put them. */
export function npmFonts(): FontShelf {
  return new FontShelf(readFont);
}
