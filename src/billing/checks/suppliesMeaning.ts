import type { Procedure } from "../codes/procedure";
import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";
import { isBodyPart, makingIn, thingsIn, type Making, type SupplyThing } from "./suppliesWords";

/** How what a row describes is not what its code stands for. */
export type Difference =
  /** The Description names other parts of the body, or other equipment, and none of the code's. */
  | { differs: "thing"; described: ReadonlySet<SupplyThing> }
  /** The same thing, but made for the client instead of bought, or the other way round. */
  | { differs: "making"; making: Making };

/**
 * Compares a Description with our name of a code. Undefined where they agree, where one of them
 * does not say, or where the Description also names what the code is.
 */
export function differenceBetween(
  { name }: Pick<Procedure, "name">,
  description: string
): Difference | undefined {
  const meant = thingsIn(name);
  const described = thingsIn(description);
  for (const isPart of [true, false]) {
    const ofCode = [...meant].filter((thing) => isBodyPart(thing) === isPart);
    const ofRow = [...described].filter((thing) => isBodyPart(thing) === isPart);
    if (ofCode.length === 0 || ofRow.length === 0) continue;
    if (!ofRow.some((thing) => meant.has(thing))) {
      return { differs: "thing", described: new Set(ofRow) };
    }
  }
  const making = makingIn(description);
  const makingOfCode = makingIn(name);
  return making === undefined || makingOfCode === undefined || making === makingOfCode
    ? undefined
    : { differs: "making", making };
}

/** Codes of what an occupational therapist supplies: the HCPCS codes that say for what they are. */
const codesOfThings: readonly string[] = [
  ...["L3702", "L3710", "L3760", "L3761", "L3762", "L3763", "L3764"],
  ...["L3908", "L3905", "L3906", "L3915", "L3916", "L3806", "L3807", "L3808", "L3809", "L3931"],
  ...["L3912", "L3913", "L3917", "L3918", "L3919", "L3921", "L3923", "L3924", "L3929", "L3930"],
  ...["L3925", "L3927", "L3933", "L3935", "Q4049", "L4396", "L4397", "L4398"],
  ...["L1902", "L1930", "L1960", "E0240", "E0241", "E0247", "E0638", "E0641", "E0642"],
  ...["E1229", "E8000", "E8001", "E8002", "A9281"],
];

/** The codes in force for all that was described and for the least besides. */
export function codesFor(
  described: ReadonlySet<SupplyThing>,
  rules: RuleBook,
  isoDate: IsoDate
): string[] {
  const all = suppliesInForce(rules, isoDate).flatMap(({ code, name }) => {
    const things = thingsIn(name);
    return [...described].every((thing) => things.has(thing))
      ? [{ code, besides: things.size }]
      : [];
  });
  const least = Math.min(...all.map(({ besides }) => besides));
  return all.filter(({ besides }) => besides === least).map(({ code }) => code);
}

/** The codes in force for the same kind of orthosis, made as said. */
export function codesOfMaking(
  making: Making,
  { name }: Pick<Procedure, "name">,
  rules: RuleBook,
  isoDate: IsoDate
): string[] {
  const kind = kindOfOrthosis(name);
  return suppliesInForce(rules, isoDate)
    .filter((other) => kindOfOrthosis(other.name) === kind && makingIn(other.name) === making)
    .map(({ code }) => code);
}

/** `Wrist-hand orthosis` of all that our names of codes say. */
function kindOfOrthosis(name: string): string {
  return /^.*?orthosis/i.exec(name)?.[0] ?? name;
}

function suppliesInForce(rules: RuleBook, isoDate: IsoDate): Procedure[] {
  return codesOfThings.flatMap((code) => {
    const status = rules.statusOn(code, isoDate);
    return status.status === "known" ? [status.procedure] : [];
  });
}
