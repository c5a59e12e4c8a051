import type { Area, Border, BorderEdge, Sheet } from "../../engine/types";
import { notImplemented } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { colorFrom, colorTo } from "./colors";
import { oneOf } from "./values";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
] as const;
type Side = (typeof sides)[number];

const edges = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "insideVertical",
  InsideHorizontal: "insideHorizontal",
} as const satisfies Record<Side, BorderEdge>;

const none: Border = { style: "none" };

function* singleCells({ row, column, rowCount, columnCount }: Area): Generator<Area> {
  for (let r = row; r < row + rowCount; r++) {
    for (let c = column; c < column + columnCount; c++) {
      yield { row: r, column: c, rowCount: 1, columnCount: 1 };
    }
  }
}

/** Which border of the cells along a side is that side's. */
const ownEdge = {
  EdgeTop: "top",
  EdgeBottom: "bottom",
  EdgeLeft: "left",
  EdgeRight: "right",
  InsideVertical: "right",
  InsideHorizontal: "bottom",
} as const satisfies Record<Side, BorderEdge>;

/** The cells that carry a side of an area; undefined where there are none. */
function cellsAt(side: Side, area: Area): Area | undefined {
  const { row, column, rowCount, columnCount } = area;
  switch (side) {
    case "EdgeTop":
      return { ...area, rowCount: 1 };
    case "EdgeBottom":
      return { ...area, row: row + rowCount - 1, rowCount: 1 };
    case "EdgeLeft":
      return { ...area, columnCount: 1 };
    case "EdgeRight":
      return { ...area, column: column + columnCount - 1, columnCount: 1 };
    case "InsideVertical":
      return columnCount > 1 ? { ...area, columnCount: columnCount - 1 } : undefined;
    case "InsideHorizontal":
      return rowCount > 1 ? { ...area, rowCount: rowCount - 1 } : undefined;
  }
}

const lineStyles = ["None", "Continuous", "Dash", "Dot", "Double"] as const;
const weights = ["Hairline", "Thin", "Medium", "Thick"] as const;
type LineStyle = (typeof lineStyles)[number];
type Weight = (typeof weights)[number];

const lineOf: Record<Border["style"], LineStyle> = {
  none: "None",
  thin: "Continuous",
  medium: "Continuous",
  thick: "Continuous",
  hair: "Continuous",
  dashed: "Dash",
  dotted: "Dot",
  double: "Double",
};
const weightOf: Record<Border["style"], Weight> = {
  none: "Thin",
  thin: "Thin",
  medium: "Medium",
  thick: "Thick",
  hair: "Hairline",
  dashed: "Thin",
  dotted: "Thin",
  double: "Thick",
};
const continuous: Record<Weight, Border["style"]> = {
  Hairline: "hair",
  Thin: "thin",
  Medium: "medium",
  Thick: "thick",
};
const styleOfLine: Record<Exclude<LineStyle, "Continuous">, Border["style"]> = {
  None: "none",
  Dash: "dashed",
  Dot: "dotted",
  Double: "double",
};

export class RangeBorderCollection extends HostCollection<RangeBorder> {
  readonly className = "RangeBorderCollection";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  items(): RangeBorder[] {
    return sides.map((side) => new RangeBorder(this.sheet, this.area, side));
  }

  get Count(): number {
    return sides.length;
  }

  GetItem(side: string): RangeBorder {
    if (/^Diagonal/i.test(side)) throw notImplemented("Diagonal borders");
    return new RangeBorder(this.sheet, this.area, oneOf(sides, side, "index"));
  }
}

export class RangeBorder extends HostObject {
  readonly className = "RangeBorder";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area,
    private readonly side: Side
  ) {
    super();
  }

  override identity(): JsonObject {
    return { _Id: this.side };
  }

  get SideIndex(): string {
    return this.side;
  }

  get Style(): string | null {
    const border = this.border();
    return border ? lineOf[border.style] : null;
  }

  set Style(value: string) {
    const line = oneOf(lineStyles, value, "style");
    const weight = weightOf[this.border()?.style ?? "thin"];
    this.set({ style: line === "Continuous" ? continuous[weight] : styleOfLine[line] });
  }

  get Weight(): string | null {
    const border = this.border();
    return border ? weightOf[border.style] : null;
  }

  set Weight(value: string) {
    this.set({ style: continuous[oneOf(weights, value, "weight")] });
  }

  get Color(): string | null {
    const border = this.border();
    return border ? colorTo(border.color ?? "", "#000000") : null;
  }

  set Color(value: string) {
    this.set({ color: colorFrom(value) });
  }

  /** Undefined where the cells' borders differ. */
  private border(): Border | undefined {
    const cells = cellsAt(this.side, this.area());
    if (!cells) return none;
    const edge = ownEdge[this.side];
    const shared = this.sheet.format(cells).borders?.[edge];
    if (shared) return shared;
    const isMixed = [...singleCells(cells)].some((cell) => this.sheet.format(cell).borders?.[edge]);
    return isMixed ? undefined : none;
  }

  private set(change: Partial<Border>): void {
    const now = this.border();
    const isVisible = now !== undefined && now.style !== "none";
    const border: Border = { style: "thin", ...(isVisible ? now : {}), ...change };
    this.sheet.setFormat(this.area(), { borders: { [edges[this.side]]: border } });
  }
}
