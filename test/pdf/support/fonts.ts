import { readFile } from "node:fs/promises";
import { fontFiles } from "../../../scripts/addin/fonts.js";
import { FontShelf } from "../../../src/pdf";

/** The fonts where npm put them. */
export function npmFonts(): FontShelf {
  return new FontShelf(async (file) => {
    const found = fontFiles.find(({ name }) => name === file);
    if (!found) throw new Error(`The add-in's folder has no font ${file}.`);
    return readFile(found.from);
  });
}
