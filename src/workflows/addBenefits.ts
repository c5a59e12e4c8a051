import { applyPlan, type ApplyOptions } from "../workbook/applying/applyPlan";
import type { RowCells } from "../workbook/plan/tableTail";
import { readTableAlone } from "../workbook/reading/readTableAlone";
import { UnusableWorkbook } from "../workbook/reading/unusableWorkbook";
import { benefitCells, rowThatSays, type NewBenefit } from "./benefits/newBenefit";
import { lostRow, type BenefitsTable } from "./benefits/lostRow";
import { basisOf, planPlace, planRow } from "./benefits/planBenefit";
import { persist, type Attempt } from "./persist";

export type { NewBenefit } from "./benefits/newBenefit";

export interface AddedBenefits {
  benefit: NewBenefit;
  /** there: a row said exactly this before, and no second one was written. */
  outcome: "added" | "there";
  sheet: string;
  /** 1-based row of the table's body. */
  row: number;
  /** As Excel numbers it. */
  sheetRow: number;
  /** The table was made for it. */
  madeTable: boolean;
}

/**
 * Adds what a plan said as a row of table Benefits, which is made where it is not there yet. A row
 * that says exactly the same is the one that was to be written: so an attempt that was cut off is
 * finished by running it again, and nothing stands there twice.
 * @throws UnusableWorkbook, or OfficeExtension.Error where Excel refuses
 */
export async function addBenefits(
  options: { benefit: NewBenefit } & ApplyOptions
): Promise<AddedBenefits> {
  return new Adding(options).run();
}

class Adding {
  private readonly cells: RowCells;
  private madeTable = false;
  /** The row may have been written by this run. */
  private wasTried = false;
  /** The table before a row was written over one that was blank in it. */
  private before: BenefitsTable | undefined;

  constructor(private readonly options: { benefit: NewBenefit } & ApplyOptions) {
    this.cells = benefitCells(options.benefit);
  }

  async run(): Promise<AddedBenefits> {
    await persist(() => this.prepare(), "Benefits");
    return persist(() => this.add(), "Benefits");
  }

  private async prepare(): Promise<Attempt<true>> {
    const reading = await readTableAlone("Benefits");
    const plan = planPlace(reading, this.cells);
    if (!plan) return { answer: true };
    this.madeTable ||= !reading.table;
    await applyPlan(plan, basisOf(reading), this.progress);
    return { answer: true };
  }

  private async add(): Promise<Attempt<AddedBenefits>> {
    const reading = await readTableAlone("Benefits");
    const { table, survey } = reading;
    if (!table) throw new UnusableWorkbook("Table Benefits was deleted meanwhile; save again.");
    const standing = rowThatSays(this.cells, table, survey.dateSystem);
    const lost = this.before && standing ? lostRow(this.before, table, standing) : undefined;
    if (standing !== undefined && !lost) return { answer: this.result(table, standing) };
    const { plan, row, isOverBlankRow } = planRow(table, this.cells, lost);
    this.wasTried = true;
    this.before = isOverBlankRow ? table : undefined;
    const applied = await applyPlan(plan, basisOf(reading), this.progress);
    if (applied.outcome === "moved") return { readAgain: true };
    return { answer: this.result(table, row) };
  }

  private result(table: BenefitsTable, row: number): AddedBenefits {
    const { benefit } = this.options;
    return {
      ...{ benefit, outcome: this.wasTried ? "added" : "there" },
      ...{ sheet: table.sheet, row, sheetRow: table.firstRow + row, madeTable: this.madeTable },
    };
  }

  private get progress(): ApplyOptions {
    const { onProgress } = this.options;
    return onProgress ? { onProgress } : {};
  }
}
