import type { Area, CellFormat, Font, Sheet } from "../../engine/types";
import { HostObject } from "../protocol/hostObject";
import { RangeBorderCollection } from "./borders";
import { colorFrom, colorTo } from "./colors";
import { common, isUnbounded, oneOf, points } from "./values";

const horizontals = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
] as const;
const verticals = ["Top", "Center", "Bottom", "Justify", "Distributed"] as const;
const maxRowsAtOnce = 100_000;

/** How the cells of a range look. A property that differs within the range reads null. */
export class RangeFormat extends HostObject {
  readonly className = "RangeFormat";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  get Fill(): RangeFill {
    return new RangeFill(this.sheet, this.area);
  }

  get Font(): RangeFont {
    return new RangeFont(this.sheet, this.area);
  }

  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.sheet, this.area);
  }

  get Protection(): FormatProtection {
    return new FormatProtection(this.sheet, this.area);
  }

  get HorizontalAlignment(): string | null {
    const { horizontal } = this.format();
    return horizontal === undefined ? null : oneOf(horizontals, horizontal, "alignment");
  }

  set HorizontalAlignment(value: string) {
    const name = oneOf(horizontals, value, "horizontalAlignment");
    this.set({ horizontal: decapitalize(name) });
  }

  get VerticalAlignment(): string | null {
    const { vertical } = this.format();
    return vertical === undefined ? null : oneOf(verticals, vertical, "alignment");
  }

  set VerticalAlignment(value: string) {
    this.set({ vertical: decapitalize(oneOf(verticals, value, "verticalAlignment")) });
  }

  get WrapText(): boolean | null {
    return this.format().wrapText ?? null;
  }

  set WrapText(wrapText: boolean) {
    this.set({ wrapText });
  }

  get IndentLevel(): number | null {
    return this.format().indent ?? null;
  }

  set IndentLevel(indent: number) {
    this.set({ indent });
  }

  /** Points; null where columns differ. */
  get ColumnWidth(): number | null {
    return common(this.columns().map((column) => this.sheet.columnWidth(column)));
  }

  set ColumnWidth(width: number) {
    const inPoints = points(width, "columnWidth");
    for (const column of this.columns()) this.sheet.setColumnWidth(column, inPoints);
  }

  /** Points; null where rows differ. */
  get RowHeight(): number | null {
    return common(this.rows().map((row) => this.sheet.rowHeight(row)));
  }

  set RowHeight(height: number) {
    const inPoints = points(height, "rowHeight");
    for (const row of this.rows()) this.sheet.setRowHeight(row, inPoints);
  }

  AutofitColumns(): void {
    this.sheet.autofitColumns(this.area());
  }

  AutofitRows(): void {
    this.sheet.autofitRows(this.area());
  }

  private format(): CellFormat {
    return this.sheet.format(this.area());
  }

  private set(format: CellFormat): void {
    this.sheet.setFormat(this.area(), format);
  }

  private columns(): number[] {
    const { column, columnCount } = this.area();
    return Array.from({ length: columnCount }, (_, index) => column + index);
  }

  private rows(): number[] {
    const { row, rowCount } = this.area();
    const count = isUnbounded(this.area()) ? Math.min(rowCount, maxRowsAtOnce) : rowCount;
    return Array.from({ length: count }, (_, index) => row + index);
  }
}

function decapitalize<T extends string>(name: T): Uncapitalize<T> {
  return (name.charAt(0).toLowerCase() + name.slice(1)) as Uncapitalize<T>;
}

export class RangeFill extends HostObject {
  readonly className = "RangeFill";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  /** White where there is no fill, as Excel answers. */
  get Color(): string | null {
    return colorTo(this.sheet.format(this.area()).fill, "#ffffff");
  }

  set Color(color: string) {
    this.sheet.setFormat(this.area(), { fill: color === "" ? "" : colorFrom(color) });
  }

  Clear(): void {
    this.sheet.setFormat(this.area(), { fill: "" });
  }
}

const underlines = { None: false, Single: true } as const;

export class RangeFont extends HostObject {
  readonly className = "RangeFont";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  get Name(): string | null {
    return this.font().name ?? null;
  }

  set Name(name: string) {
    this.set({ name });
  }

  get Size(): number | null {
    return this.font().size ?? null;
  }

  set Size(size: number) {
    this.set({ size });
  }

  get Color(): string | null {
    return colorTo(this.font().color, "#000000");
  }

  set Color(color: string) {
    this.set({ color: colorFrom(color) });
  }

  get Bold(): boolean | null {
    return this.font().bold ?? null;
  }

  set Bold(bold: boolean) {
    this.set({ bold });
  }

  get Italic(): boolean | null {
    return this.font().italic ?? null;
  }

  set Italic(italic: boolean) {
    this.set({ italic });
  }

  get Strikethrough(): boolean | null {
    return this.font().strikethrough ?? null;
  }

  set Strikethrough(strikethrough: boolean) {
    this.set({ strikethrough });
  }

  get Underline(): string | null {
    const { underline } = this.font();
    if (underline === undefined) return null;
    return underline ? "Single" : "None";
  }

  set Underline(value: string) {
    const style = oneOf(["None", "Single"], value, "underline");
    this.set({ underline: underlines[style] });
  }

  private font(): Font {
    return this.sheet.format(this.area()).font ?? {};
  }

  private set(font: Font): void {
    this.sheet.setFormat(this.area(), { font });
  }
}

class FormatProtection extends HostObject {
  readonly className = "FormatProtection";

  constructor(
    private readonly sheet: Sheet,
    private readonly area: () => Area
  ) {
    super();
  }

  get Locked(): boolean | null {
    return this.sheet.format(this.area()).locked ?? null;
  }

  set Locked(locked: boolean) {
    this.sheet.setFormat(this.area(), { locked });
  }
}
