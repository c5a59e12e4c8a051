/** The drawings of a sheet as the host and the page see them. */
import type { BookCore } from "../book-core";
import { displayText } from "../number-formats";
import type { SheetState } from "../sheet-state";
import { BookError } from "../types";
import { shownSeries, valueFormatOf } from "./chart-cells";
import { readChart, withTitle, type ReadColor } from "./chart-reading";
import { writeChart } from "./chart-writing";
import {
  readAltText,
  readKeepsRatio,
  readName,
  withAltText,
  withKeepsRatio,
  withName,
} from "./content";
import { anchorAt, boxOf } from "./placement";
import type { AnchoredState, ChartState, OtherState, PictureState } from "./state";
import type {
  Box,
  Chart,
  ChartSeries,
  ChartType,
  Drawing,
  OtherDrawing,
  Picture,
  Placement,
} from "./types";

/** Every drawing of a sheet that has a place on it, the hindmost first. */
export function drawingsOf(core: BookCore, sheet: SheetState): Drawing[] {
  return sheet.drawings.flatMap((state): Drawing[] => {
    if (state.kind === "picture") return [new BookPicture(core, sheet, state)];
    if (state.kind === "chart") return [new BookChart(core, sheet, state)];
    return state.kind === "other" ? [new BookOther(core, sheet, state)] : [];
  });
}

/** Where it lies is asked of the sheet each time: cells change their sizes under a drawing. */
abstract class BookDrawing<State extends AnchoredState> {
  constructor(
    protected readonly core: BookCore,
    protected readonly sheet: SheetState,
    private readonly first: State
  ) {}

  get id(): string {
    return this.first.id;
  }
  get name(): string {
    return readName(this.state.content);
  }
  set name(name: string) {
    this.change({ content: withName(this.state.content, name) });
  }
  get altText(): string {
    return readAltText(this.state.content);
  }
  set altText(text: string) {
    this.change({ content: withAltText(this.state.content, text) });
  }
  get box(): Box {
    return boxOf(this.sheet, this.state.anchor);
  }
  set box(box: Box) {
    if (Object.values(box).some((points) => !Number.isFinite(points) || points < 0)) {
      throw new BookError("InvalidArgument", "A place is given in points from the sheet's corner.");
    }
    this.change({ anchor: anchorAt(this.sheet, box, this.state.anchor.placement) });
  }
  get placement(): Placement {
    return this.state.anchor.placement;
  }
  set placement(placement: Placement) {
    this.change({ anchor: anchorAt(this.sheet, this.box, placement) });
  }
  delete(): void {
    const { state, sheet } = this;
    sheet.drawings = sheet.drawings.filter((other) => other !== state);
    this.tell();
  }

  protected get state(): State {
    const found = this.sheet.drawings.find(({ id }) => id === this.first.id);
    if (!found) throw new BookError("ItemNotFound", "The picture or chart was deleted before.");
    return found as State;
  }

  protected change(change: Partial<State> | Partial<AnchoredState>): void {
    const { state, sheet } = this;
    const changed = { ...state, ...change };
    sheet.drawings = sheet.drawings.map((other) => (other === state ? changed : other));
    this.tell();
  }

  private tell(): void {
    this.core.emit({ kind: "drawingsChanged", sheet: this.core.sheetOf(this.sheet) });
  }
}

class BookPicture extends BookDrawing<PictureState> implements Picture {
  readonly kind = "picture";

  get bytes(): Uint8Array {
    return this.state.picture.bytes;
  }
  get contentType(): string {
    return this.state.picture.contentType;
  }
  get keepsRatio(): boolean {
    return readKeepsRatio(this.state.content);
  }
  set keepsRatio(keepsRatio: boolean) {
    this.change({ content: withKeepsRatio(this.state.content, keepsRatio) });
  }
}

class BookChart extends BookDrawing<ChartState> implements Chart {
  readonly kind = "chart";

  get type(): ChartType | undefined {
    return readChart(this.state.xml).type;
  }
  /** The chart is written anew, in the look of a new one, over the same cells. */
  set type(type: ChartType | undefined) {
    const { series, title } = readChart(this.state.xml);
    if (!type) throw new BookError("InvalidArgument", "A chart must have a type.");
    const sources = series.map(({ name, categories, values = "" }) => ({
      values,
      ...(name && "reference" in name && { name: name.reference }),
      ...(categories !== undefined && { categories }),
    }));
    const valueFormat = valueFormatOf(this.core, sources[0]?.values);
    const { date1904 } = this.core;
    this.change({ xml: writeChart({ type, title, series: sources, valueFormat, date1904 }) });
  }
  /** Excel shows the name of an only series where a title has no text. */
  get title(): string | undefined {
    const { title, series } = readChart(this.state.xml);
    if (title !== "") return title;
    const isNamed = series.length === 1 && series[0]?.name !== undefined;
    const [only] = isNamed ? shownSeries(this.core, series, () => "") : [];
    return only?.name ?? "Chart Title";
  }
  set title(title: string | undefined) {
    this.change({ xml: withTitle(this.state.xml, title) });
  }
  series(): ChartSeries[] {
    return shownSeries(this.core, readChart(this.state.xml).series, (color, index) =>
      shownColor(this.core.loaded.themeColors, color ?? { accent: (index % accents) + 1, share: 1 })
    );
  }
  valueText(value: number): string {
    const [first] = readChart(this.state.xml).series;
    return displayText(value, valueFormatOf(this.core, first?.values), this.core.date1904);
  }
}

/** Where a theme's list of colours has its accents. */
const firstAccent = 4;
const accents = 6;

function shownColor(theme: string[], color: ReadColor): string {
  if ("rgb" in color) return color.rgb;
  const full = theme[firstAccent + color.accent - 1] ?? "#4472c4";
  return full.replace(/[0-9a-f]{2}/gi, (channel) =>
    Math.round(Math.min(1, color.share) * parseInt(channel, 16))
      .toString(16)
      .padStart(2, "0")
  );
}

class BookOther extends BookDrawing<OtherState> implements OtherDrawing {
  readonly kind = "other";

  get shape(): OtherDrawing["shape"] {
    const element = /^<(?:[\w.-]+:)?(sp|grpSp|cxnSp)[\s>]/.exec(this.state.content)?.[1];
    if (element === "sp") return "GeometricShape";
    if (element === "grpSp") return "Group";
    return element === "cxnSp" ? "Line" : "Unsupported";
  }
}
