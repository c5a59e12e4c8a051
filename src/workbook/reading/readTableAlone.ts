import type { TableName } from "../tables";
import { readTables } from "./readTables";
import { refuseMissing, surveyWorkbook, type Survey } from "./survey";
import type { TableSnapshot } from "./tableSnapshot";

/** One table, and what stands in the workbook besides, without the cells of the other tables. */
export interface TableAlone<Name extends TableName> {
  /** Absent: the workbook lacks it. */
  table: TableSnapshot<Name> | undefined;
  survey: Survey;
  /** Defined names; a table may not have the name of one. */
  definedNames: string[];
}

/**
 * Reads one table, in two requests and one more for every further 4 MB.
 * @throws UnusableWorkbook where it lacks a column that it needs
 */
export async function readTableAlone<Name extends TableName>(
  name: Name
): Promise<TableAlone<Name>> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    const survey = await surveyWorkbook(context);
    const definedNames = names.items.map((each) => each.name);
    const shape = survey.shapes.get(name);
    if (!shape) return { table: undefined, survey, definedNames };
    const only: Survey = { ...survey, shapes: new Map([[name, shape]]) };
    refuseMissing(only, { beforeSetUp: true });
    const snapshots = await readTables(context, only);
    return { table: snapshots.get(name), survey, definedNames };
  });
}
