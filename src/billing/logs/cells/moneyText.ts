/** A sum as written, before it is decided what its signs part. */
export interface WrittenMoney {
  isNegative: boolean;
  /** Digits, points and commas; thousands that are set apart otherwise are joined. */
  digits: string;
}

const currencies =
  /(?:usd|us\$|eur|gbp|cad|aud|mxn|brl|r\$|chf|dollars?|euros?|reais|pesos?|[$€£¥])/gi;
const grouped = /^\d{1,3}(?:[ '’]\d{3})+(?=$|[.,])/;

/**
 * A sum as people write it: `$1,234.50`, `1.234,50 €`, `1 234,50`, `(45.00)`, `45-`, `USD 45`,
 * `45,-`. Undefined where it is none.
 *
 * @param plain as `plainText` leaves it
 */
export function parseMoney(plain: string): WrittenMoney | undefined {
  const withoutCurrency = plain.replace(currencies, "").trim();
  const bracketed = /^\((.*)\)$/.exec(withoutCurrency);
  const bare = (bracketed?.[1] ?? withoutCurrency).trim();
  const withSign = /^(-?)\s?(.*?)\s?([.,]?-{1,2})?$/.exec(bare);
  if (!withSign) return undefined;
  const [, before, sum = "", behind = ""] = withSign;
  const isRound = /^[.,]/.test(behind);
  const signs = [bracketed, before, behind !== "" && !isRound].filter(Boolean).length;
  if (signs > 1) return undefined;
  const digits = sum.replace(grouped, (thousands) => thousands.replace(/[ '’]/g, ""));
  return /^(?=.*\d)[\d.,]+$/.test(digits) ? { isNegative: signs === 1, digits } : undefined;
}

/** True for what an account shows where it has nothing: `$ -`. */
export function isNothing(plain: string): boolean {
  return /^-+$/.test(plain.replace(currencies, "").trim());
}

export const decimalSigns = ["point", "comma"] as const;
/** What stands before the cents. */
export type DecimalSign = (typeof decimalSigns)[number];

const withPoint = /^(?:[1-9]\d{0,2}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
const withComma = /^(?:[1-9]\d{0,2}(?:\.\d{3})+|\d+)?(?:,\d*)?$/;

/** The number of digits, where the sign before the cents is known; undefined where it cannot be. */
export function amountOf(digits: string, sign: DecimalSign): number | undefined {
  if (!(sign === "point" ? withPoint : withComma).test(digits)) return undefined;
  const [thousands, decimal] = sign === "point" ? [",", "."] : [".", ","];
  return Number(digits.split(thousands).join("").replace(decimal, "."));
}
