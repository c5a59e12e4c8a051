import { judgeSessions } from "../billing/checks/judge";
import { applyPlan } from "../workbook/applying/applyPlan";
import { Snapshots } from "../workbook/reading/readTables";
import { surveyWorkbook } from "../workbook/reading/survey";
import { checkSessions } from "../workflows/checkSessions";
import { makeSuperbills } from "../workflows/makeSuperbills";
import { planSetUp } from "../workflows/setUp/planSetUp";
import { inventPractice, recordsOf, type Wish } from "./benchmark/inventedPractice";

/** Fills an empty workbook with an invented practice, formulas included. */
async function fillWorkbook(wish: Wish): Promise<void> {
  const survey = await Excel.run((context) => surveyWorkbook(context));
  const { plan } = planSetUp({ ...survey, definedNames: [] }, inventPractice(wish));
  await applyPlan(plan, { snapshots: new Snapshots(), dateSystem: survey.dateSystem });
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
  makeSuperbills,
};

Object.assign(globalThis, { quarterhourBench: benchmark });
