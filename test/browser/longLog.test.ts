import { startPage, type OpenPage } from "./support/browser";
import { longLog } from "../built/support/longLog";

jest.setTimeout(300_000);

let opened: OpenPage;

afterEach(() => opened.close());

/** What the page offers to tests, as far as it is used here. */
interface TestHandle {
  workbench: {
    open(bytes: Uint8Array): Promise<boolean>;
    idle(): Promise<void>;
    host: { runCommand(id: string): Promise<void> };
    book: {
      settle(): Promise<void>;
      tableByName(name: string):
        | {
            bodyArea: object;
            columnNames(): string[];
            sheet: { values(area: object): unknown[][] };
          }
        | undefined;
    };
  };
}

test("the workbench opens, computes and checks 10,000 sessions, every row right", async () => {
  const { bytes, expected } = await longLog(10_000);
  opened = await startPage({ query: "?file=none" });
  const rows = await opened.page.evaluate(async (base64) => {
    const { workbench } = window as unknown as TestHandle;
    const binary = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    await workbench.open(binary);
    await workbench.idle();
    await workbench.host.runCommand("CheckSessions");
    await workbench.book.settle();
    const table = workbench.book.tableByName("Sessions");
    const check = table?.columnNames().indexOf("Check") ?? -1;
    const values = table?.sheet.values(table.bodyArea) ?? [];
    return values.map((cells) => [cells[6], cells[7], cells[check] !== ""]);
  }, Buffer.from(bytes).toString("base64"));
  expect(rows).toEqual(expected.map(([minutes, units]) => [minutes, units, true]));
  expect(opened.complaints).toEqual([]);
});
