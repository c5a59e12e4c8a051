import { parseFingerprint } from "../workbook/fingerprints/sheetFingerprint";
import { sumsOfSheets, type PrintedSheet } from "../workbook/fingerprints/sumsOfSheets";
import { readRegister } from "../workbook/reading/readRegister";

/** How the sheets of issued documents stand against what was put on them; numbers of documents. */
export interface FingerprintReport {
  /** The sheet holds what it held when it was issued. */
  unchanged: string[];
  /** Something printed was edited by hand since. */
  edited: string[];
  /** The sheet is not in the workbook: deleted or renamed. */
  missing: string[];
  /** Made before fingerprints were kept: nothing can be said. */
  unknown: string[];
}

/**
 * Compares the sheet of every issued document with its fingerprint. Reads what is printed of each
 * sheet, so it is asked for and no part of a check. Notes beside the printed part count for nothing.
 */
export async function checkFingerprints(): Promise<FingerprintReport> {
  const { documents, sheetNames } = await readRegister();
  const report: FingerprintReport = { unchanged: [], edited: [], missing: [], unknown: [] };
  const spelled = new Map(sheetNames.map((name) => [name.toLowerCase(), name]));
  const printed: (PrintedSheet & { number: string; sum: string })[] = [];
  for (const { number, status, sheet, fingerprint } of documents) {
    if (status !== "Issued") continue;
    const found = spelled.get((sheet ?? "").toLowerCase());
    const issued = parseFingerprint(fingerprint);
    if (found === undefined) report.missing.push(number);
    else if (issued === undefined) report.unknown.push(number);
    else printed.push({ number, sheet: found, ...issued });
  }
  const sums = await sumsOfSheets(printed);
  printed.forEach(({ number, sum }, index) => {
    (sums[index] === sum ? report.unchanged : report.edited).push(number);
  });
  return report;
}
