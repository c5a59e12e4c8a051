import {
  bootExcel,
  type BootOptions,
  type HostSession,
} from "../../../../src/workbench/host/node/bootExcel";

let session: HostSession | undefined;

/** A session that the current test file closes after each test. */
export async function excel(options: BootOptions = {}): Promise<HostSession> {
  session = await bootExcel(options);
  return session;
}

afterEach(() => {
  session?.close();
  session = undefined;
});

/** What `Excel.run` fails with. */
export async function failureOf(
  batch: (context: Excel.RequestContext) => Promise<unknown>
): Promise<OfficeExtension.Error> {
  try {
    await Excel.run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error("The batch was expected to fail.");
}

/** A sheet "Sessions" with a table of three rows under Date, Client, Minutes. */
export async function addSessions(context: Excel.RequestContext): Promise<Excel.Table> {
  const sheet = context.workbook.worksheets.add("Sessions");
  sheet.getRange("A1:C4").values = [
    ["Date", "Client", "Minutes"],
    [46300, "Smith, J", 38],
    [46301, "Doe, A", 53],
    [46302, "Roe, R", 23],
  ];
  const table = sheet.tables.add("A1:C4", true);
  table.name = "Sessions";
  await context.sync();
  return table;
}
