import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { textCell } from "../../src/workbook/plan/cellInput";
import { moment } from "./support/practice";
import { smallPractice, smallSessions, workbookWith } from "./support/smallPractice";

let host: HostSession;

afterEach(() => host.close());

test("names typed in other letters do not make a superbill that met a sort look outdated", async () => {
  const typed = smallSessions.map((row) =>
    row.Client?.kind === "text" ? { ...row, Client: textCell(row.Client.text.toLowerCase()) } : row
  );
  host = await bootExcel({ bytes: await workbookWith(smallPractice(typed)) });
  // The fifth request makes the second superbill: two are read, one prepares.
  host.faults.beforeRequest(5, (book) =>
    book.tableByName("Sessions")?.sort([{ column: 0, ascending: false }])
  );
  const { documents } = await makeSuperbills({ moment });
  expect(documents.map(({ number }) => number)).toEqual(["SB-0001", "SB-0002", "SB-0003"]);
  const register = host.book.tableByName("Documents");
  const statuses = register?.columnNames().indexOf("Status") ?? -1;
  const rows = register?.sheet.values(register.bodyArea) ?? [];
  expect(rows.map((row) => row[statuses])).toEqual(["Issued", "Issued", "Issued"]);
});
