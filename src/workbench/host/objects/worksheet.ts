import type { Sheet } from "../../engine/types";
import { withEvents } from "../events/registration";
import { richApiError } from "../protocol/errors";
import { HostObject } from "../protocol/hostObject";
import type { JsonObject } from "../protocol/wire";
import { ChartCollection } from "./charts";
import { colorFrom } from "./colors";
import type { HostContext } from "./context";
import { FreezePanes } from "./freezePanes";
import { PageLayout } from "./pageLayout";
import { onSheet, placeOf, wholeSheet } from "./places";
import { Range } from "./range";
import { ShapeCollection } from "./shapes";
import { TableCollection } from "./tableCollection";
import { integer, oneOf } from "./values";

const visibilities = ["Visible", "Hidden", "VeryHidden"] as const;
const inFile = { Visible: "visible", Hidden: "hidden", VeryHidden: "veryHidden" } as const;

export class Worksheet extends HostObject {
  readonly className = "Worksheet";

  constructor(
    readonly host: HostContext,
    readonly sheet: Sheet
  ) {
    super();
  }

  override identity(): JsonObject {
    return { Id: this.sheet.id };
  }

  override assertExists(): void {
    if (!this.host.book.sheetById(this.sheet.id)) throw richApiError("ItemNotFound");
  }

  eventTarget(): string {
    return this.sheet.id;
  }

  get Id(): string {
    return this.sheet.id;
  }

  get Name(): string {
    return this.sheet.name;
  }

  set Name(name: string) {
    this.sheet.name = name;
  }

  get Position(): number {
    return this.sheet.position;
  }

  set Position(position: number) {
    this.sheet.position = integer(position, "position");
  }

  get Visibility(): string {
    return oneOf(visibilities, this.sheet.visibility, "visibility");
  }

  set Visibility(visibility: string) {
    this.sheet.visibility = inFile[oneOf(visibilities, visibility, "visibility")];
  }

  get TabColor(): string {
    return this.sheet.tabColor.toUpperCase();
  }

  set TabColor(color: string) {
    this.sheet.tabColor = color === "" ? "" : colorFrom(color);
  }

  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }

  set ShowGridlines(isShown: boolean) {
    this.sheet.showGridlines = isShown;
  }

  /** How the client spells the setter of showGridlines on the wire. */
  set Gridlines(isShown: boolean) {
    this.ShowGridlines = isShown;
  }

  get Tables(): TableCollection {
    return new TableCollection(this.host, this.sheet);
  }

  get Charts(): ChartCollection {
    return new ChartCollection(this.sheet);
  }

  get Shapes(): ShapeCollection {
    return new ShapeCollection(this.sheet);
  }

  get FreezePanes(): FreezePanes {
    return new FreezePanes(this.host, this.sheet);
  }

  get PageLayout(): PageLayout {
    return new PageLayout(this.host, this.sheet);
  }

  Activate(): void {
    this.sheet.activate();
  }

  Delete(): void {
    this.sheet.delete();
  }

  /** Formulas are computed when they are read, so nothing is left to do. */
  Calculate(): void {}

  GetRange(address?: string): Range {
    const isWhole = address === undefined || address === null || address === "";
    const { host, sheet } = this;
    return new Range(
      host,
      isWhole ? { sheet, area: wholeSheet } : placeOf(host.book, sheet, address)
    );
  }

  GetRangeByIndexes(row: unknown, column: unknown, rows: unknown, columns: unknown): Range {
    const area = onSheet({
      row: integer(row, "startRow"),
      column: integer(column, "startColumn"),
      rowCount: integer(rows, "rowCount"),
      columnCount: integer(columns, "columnCount"),
    });
    return new Range(this.host, { sheet: this.sheet, area });
  }

  GetCell(row: unknown, column: unknown): Range {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }

  /** The top left cell where the sheet is empty. */
  GetUsedRange(valuesOnly?: boolean): Range {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? this.GetCell(0, 0);
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    const area = this.sheet.usedArea(valuesOnly ?? false);
    return area ? new Range(this.host, { sheet: this.sheet, area }) : null;
  }

  GetNext(visibleOnly?: boolean): Worksheet {
    return found(this.neighbour(1, visibleOnly));
  }

  GetNextOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPrevious(visibleOnly?: boolean): Worksheet {
    return found(this.neighbour(-1, visibleOnly));
  }

  GetPreviousOrNullObject(visibleOnly?: boolean): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  _GetSheetById(id: string): Worksheet {
    const sheet = this.host.book.sheetById(id);
    return found(sheet ? new Worksheet(this.host, sheet) : null);
  }

  private neighbour(step: 1 | -1, visibleOnly = false): Worksheet | null {
    const sheets = this.host.book
      .sheets()
      .filter((one) => !visibleOnly || one.visibility === "visible" || one.id === this.sheet.id);
    const index = sheets.findIndex((one) => one.id === this.sheet.id);
    const neighbour = sheets[index + step];
    return neighbour ? new Worksheet(this.host, neighbour) : null;
  }
}

withEvents(Worksheet.prototype, {
  ActivatedEvent: 11,
  DeactivatedEvent: 12,
  CalculatedEvent: 16,
  DataChangedEvent: 10,
  FormatChangedEvent: 18,
  SelectionChangedEvent: 14,
});

function found(sheet: Worksheet | null): Worksheet {
  if (!sheet) throw richApiError("ItemNotFound");
  return sheet;
}
