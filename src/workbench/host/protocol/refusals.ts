/**
 * What an add-in might reasonably use and the workbench refuses on purpose, with the reason that is
 * shown. A member that is neither implemented nor listed is refused all the same, without a reason.
 */
export const refusals: Readonly<Record<string, string>> = {
  "Workbook.Bindings": "tables and ranges are found by name instead",
  "Workbook.Comments": "the workbench keeps no comments",
  "Workbook.Protection": "the workbench does not play protection",
  "Workbook.Save": "the page and the terminal save the workbook",
  "Workbook.Close": "the page closes the workbook",
  "Workbook.PivotTables": "the workbench has no pivot tables",
  "TableRowCollection.DeleteRows": "it is newer than ExcelApi 1.14",
  "TableRowCollection.DeleteRowsAt": "it is newer than ExcelApi 1.14",
  "Worksheet.AutoFilter": "only tables are filtered",
  "Worksheet.Comments": "the workbench keeps no comments",
  "Worksheet.PivotTables": "the workbench has no pivot tables",
  "Worksheet.Protection": "the workbench does not play protection",
  "WorksheetProtection.Protected": "the workbench does not play protection",
  "ShapeCollection.AddGeometricShape": "only pictures are added",
  "ShapeCollection.AddGroup": "only pictures are added",
  "ShapeCollection.AddLine": "only pictures are added",
  "ShapeCollection.AddSvg": "only PNG and JPEG pictures are added",
  "ShapeCollection.AddTextBox": "only pictures are added",
  "Worksheet.Slicers": "the workbench has no slicers",
  "Range.FormulasR1C1": "only A1 formulas are played",
  "Range.HasSpill": "the workbench does not say where an array spills",
  "Range.GetSpillingToRange": "the workbench does not say where an array spills",
  "Range.GetSpillingToRangeOrNullObject": "the workbench does not say where an array spills",
  "Range.Sort": "only tables are sorted",
  "Range.Hyperlink": "the workbench has no hyperlinks",
};

/** The reason for a refusal, where one is given. */
export function refusalOf(className: string, member: string): string | undefined {
  return refusals[`${className}.${member}`];
}
