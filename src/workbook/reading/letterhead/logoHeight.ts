import type { Note } from "./settings";

const builtInPoints = 48;
const leastPoints = 12;
const mostPoints = 108;

const pointsByUnit: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ...{ pt: 1, pts: 1, point: 1, points: 1 },
    ...{ in: 72, inch: 72, inches: 72, '"': 72, "”": 72, "''": 72 },
    ...{ cm: 72 / 2.54, mm: 72 / 25.4 },
  })
);
/** Nobody wants a logo of two points: a number up to this is inches. */
const mostInches = 2;

/** The height of a logo in points, as typed: `48`, `48 pt`, `0.75 in`, `2 cm`. */
export function logoHeight(typed: string | undefined, note: Note): number {
  if (typed === undefined) return builtInPoints;
  const [, digits = "", unit = ""] =
    /^(\d+(?:[.,]\d+)?|[.,]\d+) ?([a-z"”']*)\.?$/i.exec(typed.trim()) ?? [];
  const number = Number(digits.replace(",", "."));
  const factor =
    unit === "" ? (number <= mostInches ? 72 : 1) : pointsByUnit.get(unit.toLowerCase());
  if (digits === "" || factor === undefined || number === 0) {
    const example = `type points such as 48, or inches such as 0.75 in. ${builtInPoints} points are used.`;
    note("Logo height", `"${typed}" is not a height; ${example}`);
    return builtInPoints;
  }
  const points = number * factor;
  const used = Math.min(mostPoints, Math.max(leastPoints, points));
  if (used !== points) {
    note(
      "Logo height",
      `${typed} is not between ${leastPoints} points and 1.5 inches; ${used} points are used.`
    );
  }
  return used;
}
