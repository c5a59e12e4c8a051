import { formatAddress } from "./address";
import { Dependence } from "./dependence";
import { CustomFunctions } from "./custom-functions";
import { EngineBook, type EngineInput } from "./engine-book";
import { calculateFormulas } from "./excelts";
import { dropGhosts } from "./grid";
import type { SheetState } from "./sheet-state";
import type { Area, CallCustomFunctions, CustomFunction } from "./types";

/** A spill that keeps changing while it is computed is left as it is after this many rounds. */
const maximumRounds = 4;

/** Computes the workbook when somebody looks at it after a change. */
export class Calculation {
  readonly functions = new CustomFunctions();
  private dirty = true;
  private engine: EngineBook | undefined;
  private forgetsResults = false;
  private answering: Promise<void> | undefined;
  private announced = false;
  /** What the formulas read; made anew after any change of one. */
  private dependence: Dependence | undefined;
  /** Counts changes of any value: what was derived from an older one is stale. */
  version = 0;

  constructor(
    private readonly input: () => Omit<EngineInput, "functions" | "sheets"> & {
      sheets: SheetState[];
    },
    private readonly announce: () => void
  ) {}

  register(functions: CustomFunction[], call: CallCustomFunctions): void {
    this.functions.register(functions, call);
    this.touch();
  }

  /** To be called after any change of a value; `moved` where cells changed place. */
  touch(moved = false): void {
    this.dirty = true;
    this.dependence = undefined;
    this.version += 1;
    if (moved) this.engine = undefined;
  }

  /**
   * To be called instead of `touch` where values in an area have changed, and no cell of it was or
   * became a formula: computes nothing where no formula reads them.
   */
  touchValues(sheet: SheetState, area: Area): void {
    this.version += 1;
    if (!this.dirty) this.dirty = this.readings().isRead(sheet, area);
  }

  /** To be called where a table has got a name, other extents or other columns. */
  touchTable(name: string): void {
    this.version += 1;
    if (!this.dirty) this.dirty = this.readings().namesTable(name);
  }

  /** To be called where a sheet was added. */
  touchSheet(name: string): void {
    this.version += 1;
    this.engine = undefined;
    if (!this.dirty) this.dirty = this.readings().namesSheet(name);
  }

  private readings(): Dependence {
    const { sheets, names } = this.input();
    return (this.dependence ??= new Dependence(sheets, names));
  }

  get isWaiting(): boolean {
    return this.functions.isWaiting;
  }

  /** True where something has changed since the last calculation. */
  get isStale(): boolean {
    return this.dirty;
  }

  /** Computes once, if anything has changed. */
  ensure(): void {
    if (!this.dirty) return;
    this.dirty = false;
    const engine = (this.engine ??= this.newEngine());
    for (let round = 0; round < maximumRounds; round += 1) {
      engine.begin(this.forgetsResults);
      calculateFormulas(engine);
      if (!engine.spillsChanged) break;
      this.dependence = undefined;
    }
    this.forgetsResults = true;
    this.version += 1;
    if (this.functions.hasCalls) void this.answer();
    this.announceSoon();
  }

  /** A new engine knows of no spills: what is left of old ones would stand in its way. */
  private newEngine(): EngineBook {
    const input = this.input();
    for (const sheet of input.sheets) dropGhosts(sheet.grid);
    return new EngineBook({ ...input, functions: this.functions.asUserFunctions() });
  }

  private announceSoon(): void {
    if (this.announced) return;
    this.announced = true;
    queueMicrotask(() => {
      this.announced = false;
      this.announce();
    });
  }

  private answer(): Promise<void> {
    this.answering ??= Promise.resolve()
      .then(() => this.functions.answerCalls((id) => this.addressOf(id)))
      .catch(() => undefined)
      .then(() => {
        this.answering = undefined;
        this.touch();
        this.ensure();
      });
    return this.answering;
  }

  async settle(): Promise<void> {
    this.ensure();
    while (this.dirty || this.answering || this.functions.hasCalls) {
      if (this.answering) await this.answering;
      else if (this.functions.hasCalls) await this.answer();
      this.ensure();
    }
  }

  /** A cell that waits for the function, which is what an invocation's address tells. */
  private addressOf(id: string): string {
    const pattern = new RegExp(`\\.${id.replace(/\W/g, "\\$&")}\\(`, "i");
    for (const sheet of this.input().sheets) {
      for (let row = 0; row < sheet.grid.rows.length; row += 1) {
        const cells = sheet.grid.rows[row]?.cells ?? [];
        const column = cells.findIndex(
          (cell) =>
            cell?.formula !== undefined &&
            typeof cell.value === "object" &&
            cell.value.error === "#GETTING_DATA" &&
            pattern.test(cell.formula)
        );
        if (column >= 0) {
          return formatAddress({ row, column, rowCount: 1, columnCount: 1 }, sheet.name);
        }
      }
    }
    return "";
  }
}

/** What the formula in a cell spilled over, from the ghosts beside and below it. */
export function spillArea(sheet: SheetState, row: number, column: number): Area {
  const { grid } = sheet;
  let rowCount = 1;
  let columnCount = 1;
  while (grid.find(row, column + columnCount)?.ghost) columnCount += 1;
  while (grid.find(row + rowCount, column)?.ghost) rowCount += 1;
  return { row, column, rowCount, columnCount };
}
