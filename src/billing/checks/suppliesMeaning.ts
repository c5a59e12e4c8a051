import type { Procedure } from "../codes/procedure";
import type { RuleBook } from "../codes/ruleBook";
import type { IsoDate } from "../records";
import { isBodyPart, makingIn, thingsIn, type Making, type SupplyThing } from "./suppliesWords";

/** How what a row describes is not what its code stands for. */
export type Difference =
  /** The Description names other parts of the body, or other equipment, and none of the code's. */
  | { differs: "thing"; described: ReadonlySet<SupplyThing> }
  /** The same thing, but made for the client instead of bought, or the other way round. */
  | { differs: "making"; described: ReadonlySet<SupplyThing>; making: Making };

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
    : { differs: "making", described: meant, making };
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

/**
 * The codes in force for what was described: those that are for all of it and for the least
 * besides, of the making where that is known.
 */
export function codesFor(
  described: ReadonlySet<SupplyThing>,
  making: Making | undefined,
  rules: RuleBook,
  isoDate: IsoDate
): string[] {
  const all = codesOfThings.flatMap((code) => {
    const status = rules.statusOn(code, isoDate);
    if (status.status !== "known") return [];
    const { name } = status.procedure;
    const things = thingsIn(name);
    if (![...described].every((thing) => things.has(thing))) return [];
    return making === undefined || makingIn(name) === making
      ? [{ code, besides: things.size }]
      : [];
  });
  const least = Math.min(...all.map(({ besides }) => besides));
  return all.filter(({ besides }) => besides === least).map(({ code }) => code);
}
