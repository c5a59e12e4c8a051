import { columnIndex } from "../../workbook/reading/tableSnapshot";
import type { Survey } from "../../workbook/reading/survey";
import { sameHeader, tables, type Column, type TableName } from "../../workbook/tables";

/** Optional columns that a table lacks; their features are off until they are added. */
export interface MissingColumns {
  table: TableName;
  headers: string[];
}

export function missingOptionalColumns(survey: Survey): MissingColumns[] {
  return tables.flatMap((definition) => {
    const shape = survey.shapes.get(definition.name);
    if (!shape) return [];
    const columns: readonly Column[] = definition.columns;
    const headers = columns
      .filter((column) => column.optional && columnIndex(shape, column.header) < 0)
      // She may have a column of that name that is something else.
      .filter(({ header }) => !shape.spelled?.some((each) => sameHeader(each, header)))
      .map((column) => column.header);
    return headers.length > 0 ? [{ table: definition.name, headers }] : [];
  });
}
