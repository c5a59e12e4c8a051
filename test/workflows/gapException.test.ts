import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { codesCell, dateCell, textCell } from "../../src/workbook/plan/cellInput";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { columnOf } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

let host: HostSession;

beforeAll(async () => {
  const rows = smallPractice();
  rows.set("Authorizations", [
    {
      ...{ Number: textCell("GE-2026-77"), Client: textCell("Ada Inventa") },
      ...{ Payer: textCell("Aetna"), Kind: textCell("Gap exception"), Codes: codesCell(["97530"]) },
      ...{ Status: textCell("Active"), From: dateCell("2026-10-01"), To: dateCell("2026-10-11") },
    },
  ]);
  host = await bootExcel({ bytes: await workbookWith(rows) });
  await checkSessions({ moment });
  await makeSuperbills({ moment });
});

afterAll(() => host.close());

/** Every cell of a sheet, as it reads. */
function textsOf(sheetName: string): string[] {
  const sheet = host.book.sheetByName(sheetName);
  const used = sheet?.usedArea(true);
  return sheet && used ? sheet.values(used).flat().map(String) : [];
}

test("a client with a gap exception is shown so on the days that it covers, and no others", () => {
  const clients = columnOf(host, "Sessions", "Client");
  const networks = columnOf(host, "Sessions", "Network");
  const ofAda = networks.filter((_, at) => clients[at] === "Ada Inventa");
  expect(ofAda).toEqual(["Gap exception", "Out of network"]);
});

test("the superbill's sheet carries the exception's number, and nobody else's does", () => {
  const superbills = columnOf(host, "Documents", "Number").map(String);
  const carrying = superbills.filter((number) => textsOf(number).includes("GE-2026-77"));
  const owners = columnOf(host, "Documents", "Client");
  expect(carrying.map((number) => owners[superbills.indexOf(number)])).toEqual(["Ada Inventa"]);
  const texts = textsOf(carrying[0] ?? "");
  expect(texts).toContain("Gap exception");
});
