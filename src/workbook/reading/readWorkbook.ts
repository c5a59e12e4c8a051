import type { PracticeRecords } from "../../billing/records";
import { practiceRecords } from "./readPracticeRecords";
import { readTables, type Snapshots } from "./readTables";
import { refuseMissing, surveyWorkbook, type Survey } from "./survey";

/** The workbook at one moment: where its tables stand, their cells, and the records in them. */
export interface WorkbookReading extends Survey {
  snapshots: Snapshots;
  records: PracticeRecords;
}

/**
 * Reads everything that the workflows decide on: one request for the shapes, one for the cells and
 * another for every further 4 MB or so.
 * @throws UnusableWorkbook where a needed table or column is missing
 */
export async function readWorkbook(): Promise<WorkbookReading> {
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    refuseMissing(survey);
    const snapshots = await readTables(context, survey);
    return { ...survey, snapshots, records: practiceRecords(snapshots, survey.dateSystem) };
  });
}
