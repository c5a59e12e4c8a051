import { joinAreas, overlap } from "./areas";
import type { Area, CellStyle, SheetLayout } from "./layout";
import { baseStyle, looksIn, numberFormats, rulesIn, type Look, type Looks } from "./look";
import type { Placement, Rule } from "./placement";
import { areaOf, type Extent } from "./sheetParts";

type Styles = SheetLayout["styles"];

/**
 * How the cells look, in as few operations as it takes: the base over the whole sheet, every look,
 * then alignment, wrapping and rules. An operation also covers what lies between its areas, where
 * nothing stands there or a later one paints over it.
 *
 * @param page `middleColumn`: what begins here at the left is indented, away from the left half
 */
export function styleAreas(
  placements: readonly Placement[],
  rules: readonly Rule[],
  extent: Extent,
  { middleColumn, accent }: { middleColumn: number; accent: string }
): Styles {
  const looks = looksIn(accent);
  const ruleLooks = rulesIn(accent);
  const shown = placements.filter(
    ({ cell, look }) => cell.kind !== "blank" || "fill" in looks[look]
  );
  const layer = (
    style: CellStyle,
    wears: (placement: Placement) => boolean,
    toArea: (placement: Placement) => Area = areaOf
  ): Styles => {
    const others = shown.filter((placement) => !wears(placement)).map(areaOf);
    const mayCover = (gap: Area) => !others.some((other) => overlap(gap, other));
    return joinAreas(shown.filter(wears).map(toArea), mayCover).map((area) => ({ area, style }));
  };
  const startsRight = ({ span, align }: Placement) => span.column === middleColumn && !align;
  return [
    { area: { row: 0, column: 0, ...extent }, style: baseStyle },
    ...lookAreas(shown, looks),
    ...layer({ indent: 1 }, startsRight, firstColumn),
    ...layer({ horizontal: "Center" }, ({ align }) => align === "Center"),
    ...layer({ horizontal: "Right" }, ({ align }) => align === "Right"),
    ...layer({ wrap: true }, ({ wraps, look }) => wraps === true && !("wrap" in looks[look])),
    ...rules.map(({ look, ...place }) => ({
      area: areaOf(place),
      style: { borders: ruleLooks[look] },
    })),
  ];
}

/** In the order of `looks`; a look may cover what a later one paints over in all its properties. */
function lookAreas(placements: readonly Placement[], looks: Looks): Styles {
  const order = Object.keys(looks) as Look[];
  return order.flatMap((look, painted) => {
    const style: CellStyle = looks[look];
    const properties = Object.keys(style);
    if (properties.length === 0) return [];
    const isPaintedOver = (other: Look) =>
      order.indexOf(other) > painted && properties.every((name) => name in looks[other]);
    const own = placements.filter((placement) => placement.look === look).map(areaOf);
    const kept = placements
      .filter((placement) => placement.look !== look && !isPaintedOver(placement.look))
      .map(areaOf);
    // A fill or a border would show even where nothing stands.
    const isInvisible = !("fill" in style) && !("borders" in style);
    const mayCover = (gap: Area) => isInvisible && !kept.some((area) => overlap(gap, area));
    return joinAreas(own, mayCover).map((area) => ({ area, style }));
  });
}

/** The formats of dates and amounts. */
export function formatAreas(placements: readonly Placement[]): SheetLayout["numberFormats"] {
  return (["date", "money"] as const).flatMap((kind) => {
    const cellsOf = (wanted: boolean) =>
      placements
        .filter(({ cell }) => cell.kind !== "blank" && (cell.kind === kind) === wanted)
        .map(firstColumn);
    const others = cellsOf(false);
    const mayCover = (gap: Area) => !others.some((other) => overlap(gap, other));
    return joinAreas(cellsOf(true), mayCover).map((area) => ({
      area,
      format: numberFormats[kind],
    }));
  });
}

function firstColumn(placement: Placement): Area {
  return { ...areaOf(placement), columns: 1 };
}
