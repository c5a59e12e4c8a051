import { formatCellValue, isDateDisplayFormat } from "./excelts";
import type { CellValue } from "./types";

/** The formats that a file names by number only, as Excel in en-US shows them. */
export const builtInFormats: Readonly<Record<number, string>> = {
  0: "General",
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: "$#,##0_);($#,##0)",
  6: "$#,##0_);[Red]($#,##0)",
  7: "$#,##0.00_);($#,##0.00)",
  8: "$#,##0.00_);[Red]($#,##0.00)",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0_);(#,##0)",
  38: "#,##0_);[Red](#,##0)",
  39: "#,##0.00_);(#,##0.00)",
  40: "#,##0.00_);[Red](#,##0.00)",
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
};

/** Formats that the library writes by number only where it finds its own spelling of them. */
const librarySpelling: Readonly<Record<string, string>> = {
  "m/d/yyyy": "mm-dd-yy",
  "m/d/yyyy h:mm": "m/d/yy h:mm",
  "#,##0_);(#,##0)": "#,##0 ;(#,##0)",
  "#,##0_);[Red](#,##0)": "#,##0 ;[Red](#,##0)",
  "#,##0.00_);(#,##0.00)": "#,##0.00;(#,##0.00)",
  "#,##0.00_);[Red](#,##0.00)": "#,##0.00;[Red](#,##0.00)",
  "mm:ss.0": "mmss.0",
};

export function toLibraryFormat(format: string): string {
  return librarySpelling[format] ?? format;
}

export const isDateFormat = (format: string): boolean => isDateDisplayFormat(format);

/** The text a cell shows. `date1904` is the date system that its serial numbers count in. */
export function displayText(value: CellValue, format: string, date1904: boolean): string {
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return textThroughFormat(value, format);
  if (format === "General") return generalText(value);
  const showsDate = isDateDisplayFormat(format);
  if (value < 0 && /[ymdhs]/i.test(format.replace(/"[^"]*"|\[(?!h|m|s)[^\]]*\]/gi, ""))) {
    if (showsDate || /[hs]/i.test(format)) return "##########";
  }
  if (format === "@") return generalText(value);
  if (showsDate && value >= (date1904 ? 2957004 : 2958466)) return "##########";
  return formatCellValue(showsDate ? shownSerial(value, date1904) : value, format);
}

/** The serial number that the library shows as the same day: it has no 1904 and no leap 1900. */
function shownSerial(value: number, date1904: boolean): number {
  if (date1904) return value + 1462;
  return value < 60 ? value + 1 : value;
}

function textThroughFormat(value: string, format: string): string {
  if (format === "General" || format === "@" || !format.includes("@")) return value;
  return formatCellValue(value, format);
}

/** A number in a cell of format General: at most 11 characters, as wide columns show it. */
export function generalText(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-4 && size > 0)) {
    const [digits = "", exponent = ""] = value.toExponential(5).split("e");
    const power = Number(exponent);
    const sign = power < 0 ? "-" : "+";
    return `${Number(digits)}E${sign}${String(Math.abs(power)).padStart(2, "0")}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
