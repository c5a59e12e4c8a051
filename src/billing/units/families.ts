import type { Procedure } from "../codes/procedure";
import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";

/** The timed lines of one day whose minutes are one sum: a code, or a code and its add-on code. */
export interface Family {
  /** The code that is billed first; the add-on code where it stands alone. */
  first: Procedure;
  /** The code that continues a first one that is billed once a day. */
  addOn?: Procedure;
  /** Places of the family's lines among the day's, in entry order. */
  lines: number[];
  seconds: number;
}

/** A timed line of the day, and its place among the day's lines. */
export interface TimedLine {
  place: number;
  procedure: Procedure;
  seconds: number;
}

/** The day's timed lines by family, in entry order. 97129 and 97130 are one family. */
export function familiesOf(
  lines: readonly TimedLine[],
  rules: RuleBook,
  isoDate?: IsoDate
): Family[] {
  const families = new Map<string, Family>();
  for (const { place, procedure, seconds } of lines) {
    const key = procedure.base ?? procedure.code;
    let family = families.get(key);
    if (!family) {
      family = { first: procedure, lines: [], seconds: 0 };
      families.set(key, family);
    }
    if (!procedure.base) family.first = procedure;
    family.lines.push(place);
    family.seconds += seconds;
  }
  for (const family of families.values()) {
    family.addOn = rules.addOnOf(family.first.code, isoDate);
  }
  return [...families.values()];
}
