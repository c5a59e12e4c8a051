import { formatAddress, maximumColumns } from "../../engine/address";
import type { Area, PageLayout as Layout, Sheet } from "../../engine/types";
import { notImplemented, richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import type { HostContext } from "./context";
import { HeaderFooterGroup } from "./headersFooters";
import { placeOf } from "./places";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { oneOf } from "./values";

type Margin = keyof NonNullable<Layout["margins"]>;

/** Points an inch has, and a centimeter. */
const pointsPer = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;
const units = Object.keys(pointsPer) as (keyof typeof pointsPer)[];
const margins: readonly Margin[] = ["top", "bottom", "left", "right", "header", "footer"];
/** Excel's "Normal" margins, in points. */
const normalMargins: Record<Margin, number> = {
  top: 54,
  bottom: 54,
  left: 50.4,
  right: 50.4,
  header: 21.6,
  footer: 21.6,
};

/** How a sheet is printed. */
export class PageLayout extends HostObject {
  readonly className = "PageLayout";

  constructor(
    private readonly host: HostContext,
    private readonly sheet: Sheet
  ) {
    super();
  }

  get HeadersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.sheet);
  }

  get Orientation(): string {
    return this.layout.orientation === "landscape" ? "Landscape" : "Portrait";
  }

  set Orientation(value: string) {
    const name = oneOf(["Portrait", "Landscape"], value, "orientation");
    this.change({ orientation: name === "Landscape" ? "landscape" : "portrait" });
  }

  get PaperSize(): string | null {
    const { paperSize } = this.layout;
    if (paperSize === undefined) return null;
    return paperSize.charAt(0).toUpperCase() + paperSize.slice(1);
  }

  set PaperSize(value: string) {
    this.change({ paperSize: value.charAt(0).toLowerCase() + value.slice(1) });
  }

  get Zoom(): JsonObject {
    return { ...(this.layout.zoom ?? { scale: 100 }) };
  }

  set Zoom({ scale, horizontalFitToPages, verticalFitToPages }: JsonObject) {
    const zoom = { scale, horizontalFitToPages, verticalFitToPages };
    const given = Object.entries(zoom).filter(([, value]) => typeof value === "number");
    this.change({ zoom: Object.fromEntries(given) });
  }

  get CenterHorizontally(): boolean {
    return this.layout.centerHorizontally ?? false;
  }

  set CenterHorizontally(centerHorizontally: boolean) {
    this.change({ centerHorizontally });
  }

  get CenterVertically(): boolean {
    return this.layout.centerVertically ?? false;
  }

  set CenterVertically(centerVertically: boolean) {
    this.change({ centerVertically });
  }

  get PrintGridlines(): boolean {
    return this.layout.printGridlines ?? false;
  }

  set PrintGridlines(printGridlines: boolean) {
    this.change({ printGridlines });
  }

  get TopMargin(): number {
    return this.margin("top");
  }

  set TopMargin(points: number) {
    this.setMargins({ top: points });
  }

  get BottomMargin(): number {
    return this.margin("bottom");
  }

  set BottomMargin(points: number) {
    this.setMargins({ bottom: points });
  }

  get LeftMargin(): number {
    return this.margin("left");
  }

  set LeftMargin(points: number) {
    this.setMargins({ left: points });
  }

  get RightMargin(): number {
    return this.margin("right");
  }

  set RightMargin(points: number) {
    this.setMargins({ right: points });
  }

  get HeaderMargin(): number {
    return this.margin("header");
  }

  set HeaderMargin(points: number) {
    this.setMargins({ header: points });
  }

  get FooterMargin(): number {
    return this.margin("footer");
  }

  set FooterMargin(points: number) {
    this.setMargins({ footer: points });
  }

  SetPrintMargins(unit: string, options: JsonObject): void {
    const points = pointsPer[oneOf(units, unit, "unit")];
    const given = margins.flatMap((name) => {
      const value = options[name];
      return typeof value === "number" ? [[name, value * points] as const] : [];
    });
    this.setMargins(Object.fromEntries(given));
  }

  SetPrintArea(range: unknown): void {
    this.change({ printArea: this.areaOf(range) });
  }

  GetPrintArea(): RangeAreas {
    const areas = this.GetPrintAreaOrNullObject();
    if (!areas) throw richApiError("ItemNotFound");
    return areas;
  }

  GetPrintAreaOrNullObject(): RangeAreas | null {
    const { printArea: area } = this.layout;
    const range = area && new Range(this.host, { sheet: this.sheet, area });
    return range ? new RangeAreas(this.host, [range]) : null;
  }

  SetPrintTitleRows(range: unknown): void {
    const { row, rowCount } = this.areaOf(range);
    this.change({ titleRows: { first: row, last: row + rowCount - 1 } });
  }

  GetPrintTitleRows(): Range {
    const rows = this.GetPrintTitleRowsOrNullObject();
    if (!rows) throw richApiError("ItemNotFound");
    return rows;
  }

  GetPrintTitleRowsOrNullObject(): Range | null {
    const { titleRows } = this.layout;
    if (!titleRows) return null;
    const rowCount = titleRows.last - titleRows.first + 1;
    const area = { row: titleRows.first, column: 0, rowCount, columnCount: maximumColumns };
    return new Range(this.host, { sheet: this.sheet, area });
  }

  private get layout(): Layout {
    return this.sheet.pageLayout;
  }

  private change(change: Layout): void {
    this.sheet.pageLayout = { ...this.layout, ...change };
  }

  private margin(name: Margin): number {
    return this.layout.margins?.[name] ?? normalMargins[name];
  }

  private setMargins(points: Partial<Record<Margin, number>>): void {
    this.change({ margins: { ...this.layout.margins, ...points } });
  }

  private areaOf(range: unknown): Area {
    if (range instanceof Range) return range.area;
    const place = placeOf(this.host.book, this.sheet, String(range));
    if (place.sheet.id !== this.sheet.id) {
      throw notImplemented(`Printing ${formatAddress(place.area, place.sheet.name)} here`);
    }
    return place.area;
  }
}
