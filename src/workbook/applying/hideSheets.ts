/** Puts sheets out of sight; she, the register and the pane can show them again. */
export function hideSheets(context: Excel.RequestContext, sheets: readonly string[]): void {
  for (const name of sheets) {
    context.workbook.worksheets.getItemOrNullObject(name).visibility = "Hidden";
  }
}
