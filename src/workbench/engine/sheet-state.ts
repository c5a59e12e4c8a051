import type { Worksheet } from "./excelts";
import type { DrawingState } from "./drawings/state";
import { Grid } from "./grid";
import { copyTable, type ConditionalState, type TableState, type ValidationState } from "./model";
import type { Area } from "./types";

/** All of one sheet. `shell` holds what the workbench only carries: views, page set-up. */
export class SheetState {
  grid = new Grid();
  merges: Area[] = [];
  tables: TableState[] = [];
  validations: ValidationState[] = [];
  conditionals: ConditionalState[] = [];
  drawings: readonly DrawingState[] = [];

  constructor(
    readonly id: string,
    public name: string,
    readonly shell: Worksheet
  ) {}

  /** Everything that an undo brings back. */
  snapshot(): SheetContents {
    return {
      name: this.name,
      grid: this.grid.snapshot(),
      merges: this.merges.slice(),
      tables: this.tables.map(copyTable),
      validations: this.validations.slice(),
      conditionals: this.conditionals.slice(),
      drawings: this.drawings,
    };
  }

  restore(contents: SheetContents): void {
    const copy = contents.tables.map(copyTable);
    Object.assign(this, { ...contents, grid: contents.grid.snapshot(), tables: copy });
  }

  tableAt(row: number, column: number): TableState | undefined {
    return this.tables.find(
      ({ area }) =>
        row >= area.row &&
        row < area.row + area.rowCount &&
        column >= area.column &&
        column < area.column + area.columnCount
    );
  }
}

export type SheetContents = Pick<
  SheetState,
  "name" | "grid" | "merges" | "tables" | "validations" | "conditionals" | "drawings"
>;
