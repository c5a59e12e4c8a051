import { judgeSessions } from "../billing/checks/judge";
import { applyPlan } from "../workbook/applying/applyPlan";
import { Snapshots } from "../workbook/reading/readTables";
import { surveyWorkbook } from "../workbook/reading/survey";
import { checkSessions } from "../workflows/checkSessions";
import { lookAtWorkbook } from "../workflows/lookAtWorkbook";
import { makeSuperbills } from "../workflows/makeSuperbills";
import { planSetUp } from "../workflows/setUp/planSetUp";
import { inventPractice, recordsOf, type Wish } from "./benchmark/inventedPractice";

/** Fills an empty workbook with an invented practice, formulas included. */
async function fillWorkbook(wish: Wish): Promise<void> {
  const survey = await Excel.run((context) => surveyWorkbook(context));
  const { plan } = planSetUp({ ...survey, definedNames: [] }, inventPractice(wish));
  await applyPlan(plan, { snapshots: new Snapshots(), dateSystem: survey.dateSystem });
}

/** Types another number of units into one row of Sessions, as she would. */
async function editSession(row: number, units: number): Promise<void> {
  await Excel.run(async (context) => {
    const column = context.workbook.tables.getItem("Sessions").columns.getItem("Units");
    column.getDataBodyRange().getCell(row - 1, 0).values = [[units]];
    await context.sync();
  });
}

/**
 * What the benchmark program measures. It loads this bundle beside the real office.js and calls
 * what stands here under the global name `quarterhourBench`.
 */
export const benchmark = {
  inventRecords: (wish: Wish) => recordsOf(inventPractice(wish)),
  judgeSessions,
  fillWorkbook,
  checkSessions,
  lookAtWorkbook,
  editSession,
  makeSuperbills,
};

Object.assign(globalThis, { quarterhourBench: benchmark });
