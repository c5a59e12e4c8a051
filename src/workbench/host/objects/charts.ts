import { chartTypes, type Chart as DrawnChart, type Sheet } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostCollection, HostObject } from "../protocol/hostObject";
import { DrawnObject, findDrawing, ofKinds, orNotFound } from "./drawn";
import { Range } from "./range";
import { integer, oneOf } from "./values";

const kinds = ["chart"] as const;
const directions = ["Auto", "Columns", "Rows"] as const;

export class ChartCollection extends HostCollection<Chart> {
  readonly className = "ChartCollection";

  constructor(private readonly sheet: Sheet) {
    super();
  }

  items(): Chart[] {
    return ofKinds(this.sheet.drawings(), kinds).map((drawing) => new Chart(drawing));
  }

  get Count(): number {
    return this.items().length;
  }

  GetCount(): number {
    return this.Count;
  }

  GetItem(key: unknown): Chart {
    return orNotFound(this.GetItemOrNullObject(key));
  }

  GetItemOrNullObject(key: unknown): Chart | null {
    const found = findDrawing(this.sheet.drawings(), kinds, key);
    return found ? new Chart(found) : null;
  }

  GetItemAt(index: unknown): Chart {
    const found = this.items()[integer(index, "index")];
    if (!found) throw richApiError("InvalidArgument");
    return found;
  }

  /** Series are named by the first cells and laid over the first column (or row), as in Excel. */
  Add(type: unknown, source: unknown, seriesBy?: unknown): Chart {
    if (!(source instanceof Range)) throw richApiError("InvalidArgument");
    const { sheet, area } = source;
    const direction = oneOf(directions, seriesBy ?? "Auto", "seriesBy");
    const isByRows =
      direction === "Rows" || (direction === "Auto" && area.columnCount > area.rowCount);
    const by = isByRows ? "rows" : "columns";
    return new Chart(this.sheet.addChart(typeFrom(type), sheet, area, by));
  }
}

export class Chart extends DrawnObject<DrawnChart> {
  readonly className = "Chart";

  /** `Invalid` for what only Excel can draw. */
  get ChartType(): string {
    return this.drawing.type ?? "Invalid";
  }

  set ChartType(type: string) {
    this.drawing.type = typeFrom(type);
  }

  get Title(): ChartTitle {
    return new ChartTitle(this.drawing);
  }
}

export class ChartTitle extends HostObject {
  readonly className = "ChartTitle";

  constructor(private readonly chart: DrawnChart) {
    super();
  }

  get Text(): string | null {
    return this.chart.title ?? null;
  }

  set Text(text: string) {
    this.chart.title = text;
  }

  get Visible(): boolean {
    return this.chart.title !== undefined;
  }

  /** One that was hidden comes back with the text that Excel chooses. */
  set Visible(isVisible: boolean) {
    if (isVisible !== this.Visible) this.chart.title = isVisible ? "" : undefined;
  }
}

function typeFrom(type: unknown): (typeof chartTypes)[number] {
  const known = chartTypes.find((one) => one.toLowerCase() === String(type).toLowerCase());
  if (!known) throw notImplemented(`A chart of type ${String(type)}`);
  return known;
}
