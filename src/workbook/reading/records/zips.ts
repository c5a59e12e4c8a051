/** ZIP codes have five digits; a cell that Excel took for a number has lost the zeros in front. */
export function paddedZip(zip: string | undefined): string | undefined {
  return zip !== undefined && /^\d{1,4}$/.test(zip) ? zip.padStart(5, "0") : zip;
}
