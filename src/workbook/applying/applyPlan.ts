import type { DateSystem } from "../../billing/time/serial";
import type { AppendWrite, Guard, Plan, RowBefore, Step, Write } from "../plan/plan";
import type { Snapshots } from "../reading/readTables";
import { headerInWorkbook, type RawCell } from "../reading/tableSnapshot";
import { columnOf, tableNamed, type TableName } from "../tables";
import { addColumns } from "./addColumns";
import { adoptTable } from "./adoptTable";
import { appendRows, keepAsText, textFormat } from "./appendRows";
import { createTable, numberFormats } from "./createTable";
import { hideSheets } from "./hideSheets";
import { markVoid } from "./markVoid";
import { rawInput } from "./rawInput";
import { writeSheet } from "./writeSheet";

/** How far a plan has come; `label` names no client. */
export interface Progress {
  done: number;
  of: number;
  label: string;
}

export interface ApplyOptions {
  onProgress?: (progress: Progress) => void;
  /** Stops between two steps; what is done stays done. */
  signal?: AbortSignal;
}

/** done: all steps. moved: rows were not where they were read. cancelled: stopped between steps. */
export interface Applied {
  outcome: "done" | "moved" | "cancelled";
  /** Steps that were written in full. */
  stepsDone: number;
  /** The table that changed meanwhile. */
  movedTable?: TableName;
  /** Of the step that met a change: rows that it wrote over, as they really stood before. */
  writtenOver?: RowBefore[];
}

/** What the plan was made from. */
export interface PlanBasis {
  snapshots: Snapshots;
  dateSystem: DateSystem;
}

/**
 * Does the steps in order, each in one request to Excel that ends by reading back what the step
 * relied on. Stops at the first step whose rows are not as planned.
 * @throws OfficeExtension.Error where a request failed: some of its writes may have been done
 */
export async function applyPlan(
  plan: Plan,
  basis: PlanBasis,
  options: ApplyOptions = {}
): Promise<Applied> {
  const of = plan.steps.length;
  for (const [index, step] of plan.steps.entries()) {
    if (options.signal?.aborted) return { outcome: "cancelled", stepsDone: index };
    options.onProgress?.({ done: index, of, label: step.label });
    const { movedTable, writtenOver } = await applyStep(step, basis);
    if (movedTable) {
      const told = writtenOver.length > 0 ? { writtenOver } : {};
      return { outcome: "moved", stepsDone: index + 1, movedTable, ...told };
    }
  }
  options.onProgress?.({ done: of, of, label: plan.title });
  return { outcome: "done", stepsDone: of };
}

/** Queues a batch until the user leaves the cell she is editing, and makes it one undo step. */
const runOptions = { delayForCellEdit: true, mergeUndoGroup: true } as Excel.RunOptions;

interface StepDone {
  movedTable?: TableName | undefined;
  writtenOver: RowBefore[];
}

async function applyStep(step: Step, basis: PlanBasis): Promise<StepDone> {
  return Excel.run(runOptions, async (context) => {
    const looks = (step.over ?? []).map((before) => requestBefore(context, before, basis));
    for (const write of step.writes) applyWrite(context, write, basis);
    const checks = step.guards.map((guard) => requestGuard(context, guard, basis));
    await context.sync();
    const writtenOver = looks.flatMap((look) => look.foundInstead());
    const moved = checks.find((check) => !check.holds())?.table;
    return { movedTable: moved ?? writtenOver[0]?.table, writtenOver };
  });
}

function applyWrite(context: Excel.RequestContext, write: Write, basis: PlanBasis): void {
  const { dateSystem } = basis;
  switch (write.kind) {
    case "cells": {
      const range = columnRun(
        context,
        basis,
        write.table,
        write.header,
        write.firstRow,
        write.cells.length
      );
      const isText = isTextColumn(write.table, write.header);
      if (isText) keepAsText(range);
      // One format for a whole range: Office.js spreads a single value over it.
      if (write.format) (range as { numberFormat: unknown }).numberFormat = write.format;
      range.values = write.cells.map((cell) => [rawInput(cell, dateSystem, isText)]);
      range.untrack();
      return;
    }
    case "append": {
      const table = context.workbook.tables.getItem(titleOf(basis, write.table));
      const headers = headersOf(basis, write.table);
      const isText = headers.map((header) => isTextColumn(write.table, header));
      const rows = write.rows.map((row) =>
        headers.map((header, index) => {
          const cell = row[header];
          return cell ? rawInput(cell, dateSystem, isText[index]) : null;
        })
      );
      const { how, firstRow, growBy } = write;
      const place = { how, firstRow, ...(growBy && { growBy: headers.indexOf(growBy) }) };
      const formats = headers.map((header, index) =>
        isText[index] ? textFormat : formatInHers(basis, write, header)
      );
      appendRows(table, rows, place, formats);
      return;
    }
    case "createTable":
      createTable(context, write, dateSystem);
      return;
    case "addColumns":
      addColumns(context, titleOf(basis, write.table), write.table, write.headers);
      return;
    case "adoptTable":
      adoptTable(context, write);
      return;
    case "sheet":
      writeSheet(context, write, dateSystem);
      return;
    case "hideSheets":
      hideSheets(context, write.sheets);
      return;
    case "markVoid":
      markVoid(context, write);
  }
}

/** Columns whose text looks like numbers are formatted as text, whatever the workbook's format was. */
function isTextColumn(table: TableName, header: string): boolean {
  const type = columnOf(table, header)?.type;
  return type === "key" || type === "codes";
}

/** In a table of hers the rows above may hold days and times as text, and give them no format. */
function formatInHers(basis: PlanBasis, write: AppendWrite, header: string): string | undefined {
  if (!basis.snapshots.get(write.table)?.inPlace) return undefined;
  const kinds = new Set(write.rows.map((row) => row[header]?.kind));
  if (kinds.has("date")) return numberFormats.date;
  return kinds.has("time") ? numberFormats.time : undefined;
}

/** A table that the plan itself creates has the names of its definition. */
function titleOf(basis: PlanBasis, name: TableName): string {
  return basis.snapshots.get(name)?.title ?? name;
}

function headersOf(basis: PlanBasis, name: TableName): string[] {
  const table = basis.snapshots.get(name);
  if (!table) return tableNamed(name).columns.map((column) => column.header);
  // Rows are given by the contract's headers; the workbook may spell them with other capitals.
  return table.headers.map((header) => columnOf(name, header)?.header ?? header);
}

function columnRun(
  context: Excel.RequestContext,
  basis: PlanBasis,
  name: TableName,
  header: string,
  firstRow: number,
  length: number
): Excel.Range {
  const table = basis.snapshots.get(name);
  const spelled = table ? headerInWorkbook(table, header) : header;
  const body = context.workbook.tables
    .getItem(titleOf(basis, name))
    .columns.getItem(spelled)
    .getDataBodyRange();
  const corner = body.getCell(firstRow - 1, 0);
  const range = corner.getAbsoluteResizedRange(length, 1);
  // Kept ranges cost a request of their own at the end.
  for (const each of [body, corner]) each.untrack();
  return range;
}

function requestGuard(context: Excel.RequestContext, guard: Guard, basis: PlanBasis) {
  const body = context.workbook.tables.getItem(titleOf(basis, guard.table)).getDataBodyRange();
  body.load("rowCount");
  body.untrack();
  const keys = guard.keys.map(({ header, firstRow, cells }) => {
    const range = columnRun(context, basis, guard.table, header, firstRow, cells.length);
    range.load("values");
    range.untrack();
    return { range, cells };
  });
  return {
    table: guard.table,
    holds: () =>
      body.rowCount === guard.rowCount &&
      keys.every(({ range, cells }) => sameCells(range.values as RawCell[][], cells)),
  };
}

function requestBefore(context: Excel.RequestContext, before: RowBefore, basis: PlanBasis) {
  const { table: name, row, cells } = before;
  const body = context.workbook.tables.getItem(titleOf(basis, name)).getDataBodyRange();
  const corner = body.getCell(row - 1, 0);
  const range = corner.getAbsoluteResizedRange(1, cells.length);
  range.load("values");
  for (const each of [body, corner, range]) each.untrack();
  const headers = headersOf(basis, name);
  return {
    foundInstead: (): RowBefore[] => {
      const found = (range.values as RawCell[][])[0] ?? [];
      const isAsRead = headers.every(
        (header, at) => !columnOf(name, header) || found[at] === cells[at]
      );
      return isAsRead ? [] : [{ ...before, cells: found }];
    },
  };
}

function sameCells(values: RawCell[][], expected: readonly RawCell[]): boolean {
  return expected.every((cell, index) => values[index]?.[0] === cell);
}
