import fontkit from "@pdf-lib/fontkit";
import { fontFiles, type FontFile, type LoadFont } from "./fontFiles";
import { Typeface } from "./typeface";

export type Weight = "regular" | "bold";

/** The open fonts of each weight, the first that has a character writing it. */
export type Typefaces = Record<Weight, readonly Typeface[]>;

/** Fonts that are loaded once and used for many documents; what no document needs is not loaded. */
export class FontShelf {
  private readonly opened = new Map<FontFile, Promise<Typeface>>();

  constructor(private readonly load: LoadFont) {}

  /** @param texts all that is to be written */
  async typefacesFor(texts: Iterable<string>): Promise<Typefaces> {
    const regular: FontFile[] = [fontFiles.regular];
    const bold: FontFile[] = [fontFiles.bold];
    if (hasArabic(texts)) {
      regular.push(fontFiles.arabicRegular);
      bold.push(fontFiles.arabicBold);
    }
    const open = (files: FontFile[]) => Promise.all(files.map((file) => this.open(file)));
    return { regular: await open(regular), bold: await open(bold) };
  }

  private open(file: FontFile): Promise<Typeface> {
    const known = this.opened.get(file);
    if (known) return known;
    const opening = this.load(file).then((bytes) => new Typeface(file, fontkit.create(bytes)));
    this.opened.set(file, opening);
    // What could not be fetched may be there the next time.
    opening.catch(() => this.opened.delete(file));
    return opening;
  }
}

const arabic = /\p{Script=Arabic}/u;

function hasArabic(texts: Iterable<string>): boolean {
  for (const text of texts) if (arabic.test(text)) return true;
  return false;
}
