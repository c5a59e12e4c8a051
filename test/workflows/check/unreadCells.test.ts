import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import { unreadCellNotices } from "../../../src/workflows/check/unreadCells";
import { checkSessions } from "../../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { client, fee, payer, practice } from "../../billing/practice";
import { typeInto } from "../support/columns";
import { moment } from "../support/practice";
import { smallPractice, workbookWith } from "../support/smallPractice";

jest.setTimeout(60_000);

let host: HostSession | undefined;
afterEach(() => {
  host?.close();
  host = undefined;
});

const unread = (column: string, text: string) => ({ column, text, kind: "unreadable" as const });
const error = (column: string, text: string) => ({ column, text, kind: "error" as const });

test.each([
  ["Filing days", "60 days", 'Filing days reads "60 days", which is not a number; type a number.'],
  ["From", "soon", 'From reads "soon", which is not a date; type a date.'],
  [
    "Requires authorization",
    "maybe",
    'Requires authorization reads "maybe", which is not Yes or No; type Yes or No.',
  ],
  [
    "Network",
    "INN",
    'Network reads "INN", which is not one of its choices; type In network, Out of network, Not accepted or Ask.',
  ],
  [
    "Visit limit",
    "<script>",
    'Visit limit reads "<script>", which is not a number; type a number.',
  ],
])("a payer's %s of %p is told", (column, text, told) => {
  const aetna = payer({ payer: "Aetna", sheetRow: 4, problems: [unread(column, text)] });
  expect(unreadCellNotices(practice([], { payers: [aetna] }))).toEqual([
    `Row 4 of Payers: ${told}`,
  ]);
});

test("an error is told with its cell, and a formula that is still being computed is not", () => {
  const problems = [error("Product", "#N/A"), error("To", "#REF!"), error("From", "#BUSY!")];
  const aetna = payer({ payer: "Aetna", sheetRow: 4, problems });
  expect(unreadCellNotices(practice([], { payers: [aetna] }))).toEqual([
    'Row 4 of Payers: Product shows "#N/A"; correct its formula.',
    'Row 4 of Payers: To shows "#REF!"; correct its formula, or type a date.',
  ]);
});

test("five cells are named, and the others counted", () => {
  const clients = Array.from({ length: 6 }, (_, at) =>
    client({ client: `Client ${at}`, sheetRow: at + 2, problems: [unread("Date of birth", "?")] })
  );
  const fees = [fee({ code: "97530", problems: [unread("Fee", "lots")] })];
  const notices = unreadCellNotices(practice([], { clients, fees }));
  expect(notices).toHaveLength(6);
  expect(notices[5]).toBe("2 more cells of these tables were not understood either.");
});

test("a check and a look at the workbook tell of a limit that is no number", async () => {
  host = await bootExcel({ bytes: await workbookWith(smallPractice()) });
  expect(unreadNoticesOf((await checkSessions({ moment })).notices)).toEqual([]);
  typeInto(host, "Payers", { row: 1, header: "Filing days", value: "60 days" });
  const told = [
    'Row 2 of Payers: Filing days reads "60 days", which is not a number; type a number.',
  ];
  expect(unreadNoticesOf((await checkSessions({ moment })).notices)).toEqual(told);
  const status = await lookAtWorkbook({ moment });
  expect(status.kind === "ready" ? unreadNoticesOf(status.notices) : status).toEqual(told);
});

function unreadNoticesOf(notices: readonly string[]): string[] {
  return notices.filter((notice) => /^Row \d+ of Payers: /.test(notice));
}
