/** One line of a visit: a code and its minutes. */
export type VisitLine = readonly [code: string, minutes: number];

/** What a visit is billed as, taken in turn; units are right under every rule but where noted. */
export const visitKinds: readonly (readonly VisitLine[])[] = [
  [["97530", 60]],
  [["97530", 45]],
  [
    ["97530", 30],
    ["97535", 30],
  ],
  [["97110", 45]],
  // Three units by CMS and AMA, two by full quarter hours.
  [
    ["97530", 25],
    ["97112", 20],
  ],
  [["97533", 45]],
  [
    ["97530", 30],
    ["97110", 15],
    ["97140", 15],
  ],
  [["97530", 60]],
  [
    ["97129", 15],
    ["97130", 30],
  ],
  [["97535", 45]],
  [["97530", 60]],
  [["97530", 38]],
  [
    ["97530", 30],
    ["97533", 30],
  ],
];

/** Every visit of a tidy practice. */
export const tidyVisit: readonly VisitLine[] = [["97530", 45]];

/** A client's first visit. */
export const firstVisit: readonly VisitLine[] = [["97166", 60]];

/** Lines of a usual visit, on average. */
export const linesOfVisit = visitKinds.flat().length / visitKinds.length;

/** Every code that a visit may have, once. */
export const visitCodes: readonly string[] = [
  ...new Set([...visitKinds.flat(), ...tidyVisit].map(([code]) => code)),
];
export const evaluationCode = "97166";
