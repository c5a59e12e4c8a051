import type { DateSystem } from "../../billing/time/serial";
import type { Picture } from "../../billing/documents/letterhead";
import { lookOf, type CellLook } from "./cellLooks";
import { FilledCells, type Columns, type FilledCell } from "./filledCells";
import { NotUnderstood } from "./notUnderstood";
import type { PrintedSheet } from "./printedSheet";

/** A sheet while it is read, and the halves that its page is divided in. */
export class SheetReader {
  readonly cells: FilledCells;
  readonly title: FilledCell;
  readonly left: Columns;
  readonly right: Columns;
  readonly dateSystem: DateSystem;
  readonly logo: Picture | undefined;
  private readonly columnPoints: readonly number[];

  /** @throws NotUnderstood where it has no title, by which the halves are known */
  constructor(sheet: PrintedSheet) {
    this.cells = new FilledCells(sheet);
    this.dateSystem = sheet.dateSystem;
    this.logo = sheet.logo;
    this.columnPoints = sheet.columnPoints;
    this.title = this.cells.read(this.findTitle());
    this.left = { from: 0, end: this.title.column };
    this.right = { from: this.title.column, end: Infinity };
  }

  /** The look of what stands in the first column of a row. */
  lookAtLeft(row: number): CellLook | undefined {
    const first = this.cells.at(row, 0);
    return first && lookOf(first);
  }

  /** Points of all columns of a stretch. They were whole; a screen rounds each to its pixels. */
  points({ from, end }: Columns): number {
    const own = this.columnPoints.slice(from, end);
    return own.reduce((sum, points) => sum + Math.round(points), 0);
  }

  private findTitle(): FilledCell {
    for (let row = 0; row < this.cells.rowCount; row += 1) {
      const title = this.cells.inRow(row).find((cell) => lookOf(cell) === "title");
      if (title && title.column > 0) return title;
    }
    throw new NotUnderstood();
  }
}
