import type { Area, Sheet } from "../../engine/types";
import { areaOf, type Cell } from "../areas";
import type { Desk } from "../desk";
import { selectArea } from "../grid/selection";
import { createSignal } from "../signal";
import { readCells, writeCells } from "./copyCells";
import { fromTabText, toTabText } from "./tabText";

interface Copied {
  sheet: Sheet;
  area: Area;
  /** What went to the system's clipboard: other text there means that something else was copied. */
  text: string;
  isCut: boolean;
}

/** Copy, cut and paste, within the workbook with formulas and formats, to and from elsewhere as text. */
export class Clipboard {
  readonly changed = createSignal();
  private copied: Copied | undefined;

  constructor(private readonly desk: Desk) {
    desk.history.changed.on(() => this.forget());
  }

  /** The area that is marked as copied on the sheet shown. */
  get markedArea(): Area | undefined {
    return this.copied?.sheet.id === this.desk.sheet.id ? this.copied.area : undefined;
  }

  /** Takes the selection, and answers its text for the system's clipboard. */
  take(isCut: boolean): string {
    const { sheet, usedSelection: area } = this.desk;
    const texts = sheet.texts(area).filter((_, offset) => !sheet.isRowHidden(area.row + offset));
    const text = toTabText(texts);
    this.copied = { sheet, area, text, isCut };
    this.changed.emit();
    this.desk.announcement.emit(isCut ? "Cut." : "Copied.");
    return text;
  }

  forget(): void {
    if (!this.copied) return;
    this.copied = undefined;
    this.changed.emit();
  }

  /** Pastes at the selection. `text` is what the system's clipboard holds, where it can be read. */
  paste(text: string | undefined): void {
    const { copied } = this;
    if (copied && (text === undefined || sameText(text, copied.text)))
      return this.pasteCells(copied);
    if (text) this.pasteText(text);
  }

  private pasteCells(copied: Copied): void {
    const { book, sheet, selection } = this.desk;
    const cells = readCells(book, copied.sheet, copied.area);
    const size = { rowCount: cells.rows.length, columnCount: copied.area.columnCount };
    if (size.rowCount === 0) return;
    const area = copied.isCut
      ? { ...areaOf(selection.area), ...size }
      : tiledArea(selection.area, size);
    const isDone = this.desk.edit("paste", area, () => {
      if (copied.isCut) copied.sheet.clear(copied.area, "all");
      for (const corner of corners(area, size)) writeCells(sheet, corner, cells, copied.isCut);
    });
    if (!isDone) return;
    this.desk.select(selectArea(area, this.desk.merges));
    if (!copied.isCut) {
      this.copied = copied;
      this.changed.emit();
    }
  }

  private pasteText(text: string): void {
    const { sheet, selection } = this.desk;
    const lines = fromTabText(text);
    const columnCount = Math.max(...lines.map((line) => line.length));
    const block = lines.map((line) =>
      Array.from({ length: columnCount }, (_, index) => line[index] ?? "")
    );
    const size = { rowCount: block.length, columnCount };
    const area = tiledArea(selection.area, size);
    const values = Array.from({ length: area.rowCount }, (_, row) =>
      Array.from(
        { length: area.columnCount },
        (_, column) => block[row % size.rowCount]?.[column % columnCount] ?? ""
      )
    );
    if (this.desk.edit("paste", area, () => sheet.setValues(area, values)))
      this.desk.select(selectArea(area, this.desk.merges));
  }
}

const sameText = (one: string, other: string) =>
  one.replaceAll("\r\n", "\n").trimEnd() === other.replaceAll("\r\n", "\n").trimEnd();

type Size = Pick<Area, "rowCount" | "columnCount">;

/** A selection that holds the copied block several times is filled with it; else it goes in once. */
export function tiledArea(selected: Area, size: Size): Area {
  const isMultiple =
    selected.rowCount % size.rowCount === 0 && selected.columnCount % size.columnCount === 0;
  const isWhole = selected.rowCount > 100_000 || selected.columnCount > 10_000;
  return isMultiple && !isWhole
    ? selected
    : { row: selected.row, column: selected.column, ...size };
}

function corners(area: Area, size: Size): Cell[] {
  const found: Cell[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row += size.rowCount)
    for (
      let column = area.column;
      column < area.column + area.columnCount;
      column += size.columnCount
    )
      found.push({ row, column });
  return found;
}
