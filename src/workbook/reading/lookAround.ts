import { surveyWorkbook, type Survey } from "./survey";

/** What stands in the workbook besides its tables. */
export interface Surroundings extends Survey {
  /** Defined names; a table may not have the name of one. */
  definedNames: string[];
}

/** Surveys the workbook's tables; works for one that cannot be used yet. */
export async function lookAround(): Promise<Surroundings> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name");
    const survey = await surveyWorkbook(context);
    return { ...survey, definedNames: names.items.map(({ name }) => name) };
  });
}
