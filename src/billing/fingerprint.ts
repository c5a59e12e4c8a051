/**
 * Eleven letters and digits that are almost surely different for different texts. It shows that
 * something was changed by hand; it is no proof against somebody who means to deceive.
 */
export function fingerprintOf(text: string): string {
  // Two 32-bit FNV-1a sums, forwards and backwards.
  let forwards = 0x811c9dc5;
  let backwards = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(at), 0x01000193);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - at), 0x01000193);
  }
  const sum = ((forwards >>> 0) & 0x1fffff) * 0x100000000 + (backwards >>> 0);
  return sum.toString(36).padStart(11, "0");
}
