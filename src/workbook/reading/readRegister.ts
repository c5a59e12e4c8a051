import type { RegisteredDocument } from "../../billing/records";
import type { DateSystem } from "../../billing/time/serial";
import { readDocuments } from "./records/money";
import { readTables } from "./readTables";
import { surveyWorkbook } from "./survey";

/** The register of documents alone, without the tables that make a workbook slow to read. */
export interface RegisterReading {
  documents: RegisteredDocument[];
  /** Every sheet's name, as spelled. */
  sheetNames: string[];
  dateSystem: DateSystem;
}

/** Reads table Documents, in two requests and one more for every further 4 MB. */
export async function readRegister(): Promise<RegisterReading> {
  return Excel.run(async (context) => {
    const survey = await surveyWorkbook(context);
    const { sheetNames, dateSystem } = survey;
    const shape = survey.shapes.get("Documents");
    if (!shape) return { documents: [], sheetNames, dateSystem };
    const only = { ...survey, shapes: new Map([["Documents" as const, shape]]) };
    const snapshots = await readTables(context, only);
    const documents = readDocuments(snapshots.get("Documents"), dateSystem);
    return { documents, sheetNames, dateSystem };
  });
}
