import { join } from "node:path";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import type { Moment } from "../../../src/workflows/moment";
import { setUpWorkbook } from "../../../src/workflows/setUpWorkbook";

/** The day on which the sample practice is looked at in tests. */
export const moment: Moment = { today: "2026-11-02", minutes: 9 * 60 };

/** A fresh workbook with the sample practice, set up through the real office.js. */
export async function samplePracticeWorkbook(): Promise<HostSession> {
  const session = await bootExcel({});
  await setUpWorkbook({ sample: true });
  return session;
}

export const distFolder = join(__dirname, "../../../dist");
