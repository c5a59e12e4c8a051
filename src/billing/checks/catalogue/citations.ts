/** Sources that several checks name. */
export const claimsManual = "Medicare Claims Processing Manual (100-04), chapter 5, section 20.2";
export const superbillNeeds = "What plans ask of an itemized bill (superbill), compared 2026-11";
export const practiceRule = "The practice's own tables";
