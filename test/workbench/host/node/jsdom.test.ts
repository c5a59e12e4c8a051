/**
 * @jest-environment jsdom
 * @jest-environment-options {"customExportConditions": ["node", "require"]}
 */
import { TextDecoder, TextEncoder } from "node:util";

// jsdom has neither, and the workbook's library wants them as it loads.
Object.assign(globalThis, { TextDecoder, TextEncoder });

test("office.js runs beside a document that is there already", async () => {
  const { bootExcel } = await import("../../../../src/workbench/host/node/bootExcel");
  const session = await bootExcel();
  document.body.innerHTML = "<button>Check</button>";
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["x"]];
    const cell = sheet.getRange("A1").load("values");
    await context.sync();
    expect(cell.values).toEqual([["x"]]);
  });
  expect(document.querySelector("button")?.textContent).toBe("Check");
  session.close();
  expect(document.querySelector("button")?.isConnected).toBe(true);
  expect("Excel" in globalThis).toBe(false);
});
