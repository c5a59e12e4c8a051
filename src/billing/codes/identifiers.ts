/** True for a National Provider Identifier: 10 digits whose check digit is right. */
export function isNpi(text: string): boolean {
  return npiProblem(text) === undefined;
}

/**
 * Why a text is no National Provider Identifier, as a clause without a full stop; undefined where
 * it is one.
 */
export function npiProblem(text: string): string | undefined {
  const npi = text.trim();
  if (!/^\d{10}$/.test(npi)) return "does not have 10 digits";
  if (!/^[12]/.test(npi)) return "does not begin with 1 or 2";
  return hasCheckDigit(npi) ? undefined : "fails its check digit";
}

function hasCheckDigit(npi: string): boolean {
  // 24 stands for the prefix 80840, which the check digit covers but nobody writes.
  let sum = 24;
  for (let place = 0; place < 10; place += 1) {
    const digit = Number(npi[place]);
    const doubled = place % 2 === 0 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** True for a federal tax number: an EIN (`12-3456789`) or a Social Security number. */
export function isTaxId(text: string): boolean {
  const id = text.trim();
  return /^\d{2}-?\d{7}$/.test(id) || /^(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}$/.test(id);
}
