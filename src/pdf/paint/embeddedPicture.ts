import {
  JpegEmbedder,
  PDFContext,
  PDFObjectCopier,
  PngEmbedder,
  type PDFObject,
  type PDFRef,
} from "@cantoo/pdf-lib";
import type { Picture } from "../../billing/documents/letterhead";

/** A picture as a PDF holds it, ready to be copied into one. */
export interface OpenedPicture {
  context: PDFContext;
  image: PDFObject;
}

/** A logo is decoded and packed once, however many documents it stands on. */
const opened = new WeakMap<Picture, Promise<OpenedPicture>>();

/** @throws where the file is no picture, or a broken one */
export function openPicture(picture: Picture): Promise<OpenedPicture> {
  const known = opened.get(picture);
  if (known) return known;
  const opening = open(picture);
  opened.set(picture, opening);
  return opening;
}

async function open({ format, base64 }: Picture): Promise<OpenedPicture> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const context = PDFContext.create();
  const embedder = await (format === "png" ? PngEmbedder.for(bytes) : JpegEmbedder.for(bytes));
  const image = context.lookup(await embedder.embedIntoContext(context));
  if (!image) throw new Error("A picture that was just put in is not there.");
  return { context, image };
}

/** Puts a copy of the picture, with its mask where it has one, into a PDF. */
export async function embedPicture(picture: Picture, into: PDFContext): Promise<PDFRef> {
  const { context, image } = await openPicture(picture);
  return into.register(PDFObjectCopier.for(context, into).copy(image));
}
