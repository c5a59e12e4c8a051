import type { BroughtRow } from "../../billing/logs/bringing/broughtRow";
import type { LogHabit } from "../../billing/logs/bringing/logHabit";
import type { PracticeRecords } from "../../billing/records";
import { readTables } from "../reading/readTables";
import { readBroughtRows, readLogHabits } from "../reading/records/logs";
import { readCodeRules, readPairRules } from "../reading/records/rules";
import { surveyWorkbook } from "../reading/survey";
import type { TableName } from "../tables";

/** What is kept of logs that were brought, and the practice's own rules by which they are read. */
export interface LogMemory extends Pick<PracticeRecords, "codeRules" | "pairRules"> {
  brought: BroughtRow[];
  habits: LogHabit[];
}

const wanted: readonly TableName[] = ["LogRows", "LogHabits", "Codes", "Edits"];

/** Reads that alone, without the tables that make a workbook slow to read; two requests or more. */
export async function readLogMemory(): Promise<LogMemory> {
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const { dateSystem } = survey;
    const shapes = new Map([...survey.shapes].filter(([name]) => wanted.includes(name)));
    const snapshots = await readTables(context, { ...survey, shapes });
    return {
      brought: readBroughtRows(snapshots.get("LogRows"), dateSystem),
      habits: readLogHabits(snapshots.get("LogHabits"), dateSystem),
      codeRules: readCodeRules(snapshots.get("Codes"), dateSystem),
      pairRules: readPairRules(snapshots.get("Edits"), dateSystem),
    };
  });
}
