import { richApiError } from "../protocol/errors";

/** The bytes of a base64 text; throws InvalidArgument where it is none. */
export function bytesOf(base64: string): Uint8Array {
  try {
    return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  } catch {
    throw richApiError("InvalidArgument", "The picture must be given as base64 text.");
  }
}

export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  // More arguments than this at once are too many for some engines.
  for (let at = 0; at < bytes.length; at += 8192) {
    letters += String.fromCharCode(...bytes.subarray(at, at + 8192));
  }
  return btoa(letters);
}
