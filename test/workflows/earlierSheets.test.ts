import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeDocuments, type DocumentChoice } from "../../src/workflows/makeDocuments";
import { openDocument } from "../../src/workflows/openDocument";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(
    smallPractice([
      session("2026-08-31", "Cora Fictive", "97530", 45, 3),
      session("2026-09-21", "Ada Inventa", "97530", 45, 3),
      session("2026-09-22", "Ben Madeup", "97530", 60, 4),
      session("2026-10-06", "Ada Inventa", "97530", 45, 3),
    ])
  );
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

const make = (choice: Partial<DocumentChoice> = {}) =>
  makeDocuments({ kind: "Superbill", ...choice, moment });
const september = { from: "2026-09-01", to: "2026-09-30" };

const hidden = () =>
  host.book
    .sheets()
    .filter(({ visibility }) => visibility !== "visible")
    .map(({ name }) => name);

function show(name: string): void {
  const sheet = host.book.sheetByName(name);
  if (sheet) sheet.visibility = "visible";
  sheet?.activate();
}

test("of a batch of many months the last one's sheets stay in sight, and one notice says so", async () => {
  const { notices } = await make();
  expect(hidden()).toEqual(["SB-0001", "SB-0002", "SB-0003"]);
  expect(notices).toEqual([
    expect.stringMatching(/^3 sheets of earlier months were put out of sight.*pane opens/),
  ]);
});

test("a batch of a later month puts sheets of earlier ones out of sight, of every kind", async () => {
  expect((await make(september)).notices).toEqual([]);
  await make({ kind: "Invoice", ...september });
  expect(hidden()).toEqual([]);
  const { documents, notices } = await make({ from: "2026-10-01", to: "2026-10-31" });
  expect(documents.map(({ number }) => number)).toEqual(["SB-0003"]);
  expect(hidden()).toEqual(["SB-0001", "SB-0002", "INV-0001", "INV-0002"]);
  expect(notices).toEqual([expect.stringMatching(/^4 sheets of earlier months/)]);
});

test("a batch of an earlier month hides none of a later one", async () => {
  await make({ from: "2026-10-01", to: "2026-10-31" });
  expect((await make(september)).notices).toEqual([]);
  expect(hidden()).toEqual([]);
});

test("what a pane opened comes back into sight, and the sheet before her stays", async () => {
  await make();
  await openDocument("SB-0002");
  show("SB-0001");
  const { notices } = await make({ kind: "Invoice", from: "2026-10-01", to: "2026-10-31" });
  expect(hidden()).toEqual(["SB-0002", "SB-0003"]);
  expect(notices).toEqual([expect.stringMatching(/^1 sheet of an earlier month was/)]);
});

test("a sheet that holds a table is never hidden, whatever the register calls it", async () => {
  await make(september);
  typeInto(host, "Documents", { row: 1, header: "Sheet", value: "Clients" });
  await make({ from: "2026-10-01", to: "2026-10-31" });
  expect(hidden()).toEqual(["SB-0002"]);
});

test("an estimate of the year to come hides nothing", async () => {
  await make(september);
  const services = [{ code: "97530", units: 3, visits: 40 }];
  const expected = [{ client: "Ada Inventa", provider: "Sam Sample", services }];
  await make({ kind: "Estimate", expected });
  expect(hidden()).toEqual([]);
});

test("a document in the place of another is made in sight and hides nothing", async () => {
  await make(september);
  await make({ kind: "Invoice", from: "2026-10-01", to: "2026-10-31" });
  show("SB-0001");
  show("Sessions");
  expect(await reissueDocument({ number: "INV-0001", moment })).toMatchObject({ outcome: "done" });
  expect(await reissueDocument({ number: "SB-0002", moment })).toMatchObject({ outcome: "done" });
  expect(hidden()).toEqual(["SB-0002"]);
});

test.each(["Receipt", "Statement"] as const)(
  "a %s up to today hides none of the bills it tells of",
  async (kind) => {
    await make(september);
    const { documents } = await make({ kind, from: "2026-09-01", to: moment.today });
    expect(documents).not.toEqual([]);
    expect(hidden()).toEqual([]);
  }
);

test("a period that ends in a month to come counts as of today's month", async () => {
  expect((await make({ kind: "Statement", clients: ["Ada Inventa"] })).documents).not.toEqual([]);
  await make({ from: "2026-10-01", to: "2026-12-31" });
  expect(hidden()).toEqual([]);
});

test("nothing to make hides nothing", async () => {
  await make(september);
  await make(september);
  expect(hidden()).toEqual([]);
});
