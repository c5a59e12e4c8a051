import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { dateCell, moneyCell, numberCell, textCell } from "../../src/workbook/plan/cellInput";
import type { RowCells } from "../../src/workbook/plan/tableTail";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { previewDocuments } from "../../src/workflows/previewDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

const dan = "Dan Network";
const mondays = ["2026-10-05", "2026-10-12", "2026-10-19"];
const october = { from: "2026-10-01", to: "2026-10-31", moment };

function paid(isoDate: string, cents: number, more: RowCells = {}): RowCells {
  return { Date: dateCell(isoDate), Client: textCell(dan), Amount: moneyCell(cents), ...more };
}

/** Three visits of an hour in network: $65.00 of the deductible is left, then coinsurance. */
function practice() {
  const visits = mondays.map((isoDate) => session(isoDate, dan, "97530", 60, 4));
  return smallPractice([...visits, session("2026-10-06", "Ada Inventa", "97530", 45, 3)])
    .set("Benefits", [
      {
        Client: textCell(dan),
        Payer: textCell("Cigna"),
        "Verified on": dateCell("2026-09-28"),
        Deductible: moneyCell(50000),
        "Deductible met": moneyCell(43500),
        Coinsurance: numberCell(0.2),
      },
    ])
    .set("Payments", [
      paid("2026-10-05", 5000, { Method: textCell("Card") }),
      paid("2026-10-20", 20000, { Payer: textCell("Cigna"), Method: textCell("EFT") }),
    ]);
}

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(practice());
});
beforeEach(async () => {
  host = await bootExcel({ bytes });
});
afterEach(() => host.close());

const register = () =>
  ["Number", "Client", "Total", "Paid", "Balance", "Status"].map((header) =>
    columnOf(host, "Documents", header)
  );
const charges = () => columnOf(host, "DocumentLines", "Charge");

/** What the check says of rows that are on bills. */
async function changesTold(): Promise<string[]> {
  const status = await lookAtWorkbook({ moment });
  if (status.kind !== "ready") return [status.kind];
  return status.judgements
    .flatMap(({ findings }) => findings)
    .flatMap(({ id, message }) => (id.startsWith("billed-") ? [message] : []));
}

test("an invoice asks for the shares, less what the family paid and not what the plan paid", async () => {
  const ahead = await previewDocuments({ kind: "Invoice", ...october });
  const made = await makeDocuments({ kind: "Invoice", ...october });
  expect(made.documents.map(({ totalCents }) => totalCents)).toEqual(
    ahead.documents.map(({ totalCents }) => totalCents)
  );
  expect(register()).toEqual([
    ["INV-0001", "INV-0002"],
    ["Ada Inventa", dan],
    [101.25, 133],
    ["", 50],
    [101.25, 83],
    ["Issued", "Issued"],
  ]);
  expect(charges()).toEqual([101.25, 79, 27, 27]);
  // Column Charge of Sessions stays what the session costs.
  expect(columnOf(host, "Sessions", "Charge").slice(0, 3)).not.toContain(79);
  expect(await changesTold()).toEqual([]);
});

test("made again it asks for nothing twice, and there is no superbill of what a plan is sent", async () => {
  await makeDocuments({ kind: "Invoice", ...october });
  const state = stateOf(host.book);
  expect((await makeDocuments({ kind: "Invoice", ...october })).documents).toEqual([]);
  expect(stateOf(host.book)).toEqual(state);
  const superbills = await makeDocuments({ kind: "Superbill", ...october });
  expect(superbills.documents.map(({ client }) => client)).toEqual(["Ada Inventa"]);
});

test("once the benefits are corrected the check tells of it, and the invoice made anew agrees", async () => {
  await makeDocuments({ kind: "Invoice", ...october });
  typeInto(host, "Benefits", { row: 1, header: "Deductible met", value: 500 });
  expect(await changesTold()).toEqual([
    "Changed since it was billed on INV-0002: the family's share $79.00 to $27.00; see what Benefits says, and which visits came before, or void INV-0002 and make it again",
  ]);
  const result = await reissueDocument({ number: "INV-0002", moment });
  expect(result).toMatchObject({
    outcome: "done",
    document: { number: "INV-0003", totalCents: 8100 },
    notices: [],
  });
  const [, , totals, amountsPaid, balances, statuses] = register();
  expect([totals?.[2], amountsPaid?.[2], balances?.[2]]).toEqual([81, 50, 31]);
  expect(statuses).toEqual(["Issued", "Void", "Issued"]);
  expect(await changesTold()).toEqual([]);
});

test("made anew it leaves out a visit of which the family owes nothing any more, and says so", async () => {
  await makeDocuments({ kind: "Invoice", ...october });
  typeInto(host, "Benefits", { row: 1, header: "Coinsurance", value: 0 });
  expect(await reissueDocument({ number: "INV-0002", moment })).toMatchObject({
    outcome: "done",
    document: { totalCents: 6500, sessions: 1 },
    notices: [expect.stringMatching(/^2 sessions of INV-0002 are not on the new invoice/)],
  });
});

test("voided it asks for nothing, and the same shares can be asked for again", async () => {
  await makeDocuments({ kind: "Invoice", ...october });
  await voidDocuments({ numbers: ["INV-0002"], moment });
  expect(register().map((column) => column[1])).toEqual(["INV-0002", dan, 133, "", "", "Void"]);
  const again = await makeDocuments({ kind: "Invoice", ...october });
  expect(again.documents).toMatchObject([{ number: "INV-0003", client: dan, totalCents: 13300 }]);
  expect(register()[4]?.[2]).toBe(83);
});

test("an estimate says what the family may owe itself, after the visits so far", async () => {
  const expected = [
    { client: dan, provider: "Sam Sample", services: [{ code: "97530", units: 4, visits: 2 }] },
  ];
  const from = "2026-11-09";
  const made = await makeDocuments({ kind: "Estimate", from, expected, moment });
  expect(made.documents).toMatchObject([{ totalCents: 27000 }]);
  const sheet = host.book.sheetByName("EST-0001");
  const area = sheet?.usedArea(true);
  const texts = sheet && area ? sheet.texts(area).flat().join("\n") : "";
  expect(texts).toContain("What you may owe yourself");
  expect(texts).toContain("With Cigna you may owe about $162.00 of these charges yourself");
});
