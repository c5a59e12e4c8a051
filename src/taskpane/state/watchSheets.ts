/**
 * Calls back when she, or a colleague, has changed a cell of any sheet; what the add-in itself
 * writes does not count. Where Excel does not tell, nothing is called: the pane then looks again
 * when it gets the focus.
 * @returns stops it
 */
export function watchSheets(onChange: () => void): () => void {
  let stopped = false;
  let handler: OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs> | undefined;

  const remove = async () => {
    const added = handler;
    handler = undefined;
    if (!added) return;
    await Excel.run(added.context, async (context) => {
      added.remove();
      await context.sync();
    });
  };

  const add = async () => {
    await Excel.run(async (context) => {
      handler = context.workbook.worksheets.onChanged.add(async ({ triggerSource }) => {
        // Hosts before ExcelApi 1.14 do not say who wrote.
        if (!stopped && triggerSource !== "ThisLocalAddin") onChange();
      });
      await context.sync();
    });
    if (stopped) await remove();
  };

  add().catch(() => undefined);
  return () => {
    stopped = true;
    remove().catch(() => undefined);
  };
}
