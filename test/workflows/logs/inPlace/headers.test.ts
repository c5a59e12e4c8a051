import { cellOfSameRow } from "../../../../src/workbook/plan/sameRow";
import { bootExcel, type HostSession } from "../../../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../../../src/workflows/lookAtWorkbook";
import { tableHeaders } from "../../../../src/workflows/logs/inPlace/herList";
import { grid } from "../../../billing/logs/grid";
import { columnOf } from "../../support/columns";
import { moment } from "../../support/practice";
import { smallPractice, workbookWith } from "../../support/smallPractice";
import { adopt, ahead, logName, writeLog } from "./herLog";

jest.setTimeout(120_000);

let host: HostSession | undefined;
let bytes: Uint8Array;
beforeAll(async () => {
  bytes = await workbookWith(smallPractice([]));
});
afterEach(async () => {
  await host?.idle();
  host?.close();
  host = undefined;
});

test.each([
  ["Start", "[@Start]"],
  ["Código", "[@Código]"],
  ["CPT Code", "[@[CPT Code]]"],
  ["97530", "[@[97530]]"],
  ["CPT [#1] d'Ava @", "[@[CPT '['#1'] d''Ava '@]]"],
])("a formula names column %s as %s", (header, reference) => {
  expect(cellOfSameRow(header)).toBe(reference);
});

test("headers become what Excel makes of them: none blank, none twice", () => {
  expect(tableHeaders(["Date", "", "Notes", "notes ", "Column1", "", "Notes"])).toEqual([
    ...["Date", "Column2", "Notes", "notes 2", "Column1", "Column3", "Notes2"],
  ]);
});

test("formulas and checks find columns under headers with signs that mean something", async () => {
  host = await bootExcel({ bytes });
  writeLog(
    host.book,
    grid(
      [
        ["Fecha", "Client", "", "CPT [code] #1", "Start", "End", "Check", "Check"],
        ["13/10/2026", "Inventa, Ada", "x", "97530-GO", "9:00", "9:45", "no. 7", "y"],
        ["14/10/2026", "Madeup, Ben", "", 97530, "11:00", "12:00", "", ""],
      ],
      { name: logName }
    )
  );
  const { notices } = await ahead();
  expect(notices.join(" ")).toContain('"Column1", "Check2"');
  expect(notices.join(" ")).toContain('ours is called "Check (Quarterhour)"');
  await adopt();
  const table = host.book.tableByName("Sessions");
  expect(table?.columnNames().slice(0, 8)).toEqual([
    ...["Fecha", "Client", "Column1", "CPT [code] #1", "Start", "End", "Check", "Check2"],
  ]);
  const formulas = table?.sheet.formulas(table.bodyArea)[0] ?? [];
  expect(formulas).toContain("=OT.MINUTES([@Start],[@End])");
  expect(formulas).toContain(
    `=IF(TRIM([@[CPT '[code'] '#1]])="","",OT.UNITS([@Minutes],LEFT(TRIM([@[CPT '[code'] '#1]]),5)))`
  );
  expect(columnOf(host, "Sessions", "Check")).toEqual(["no. 7", ""]);
  // The functions are not there in this test: what they would say is reckoned by the rules.
  const { judgements, changedRows } = await checkSessions({ moment });
  expect(judgements.map(({ session }) => [session.minutes, session.units])).toEqual([
    [45, 3],
    [60, 4],
  ]);
  expect(changedRows).toBe(0);
});

test("a column of hers that is gone, or has another header, is named with what to do", async () => {
  host = await bootExcel({ bytes });
  writeLog(
    host.book,
    grid(
      [
        ["Fecha", "Paciente", "CPT", "Min", "Unidades", "Notas"],
        ["13/10/2026", "Inventa, Ada", 97530, 45, 3, "x"],
      ],
      { name: logName }
    )
  );
  await adopt();
  const table = host.book.tableByName("Sessions");
  table?.renameColumn(0, "Día");
  const status = await lookAtWorkbook({ moment });
  expect(status).toMatchObject({ kind: "unusable" });
  expect(status.kind === "unusable" && status.message).toBe(
    `On sheet ${logName}, the log that is used as table Sessions has no column "Fecha" (Date) any more. Give the column that header again; or, where it has a new one, write the new header on sheet Log habits, in column Hers of the row that names "Fecha"; or, where the column is gone for good, delete that row.`
  );
  table?.renameColumn(0, "fecha ");
  expect(await lookAtWorkbook({ moment })).toMatchObject({ kind: "ready" });
});
