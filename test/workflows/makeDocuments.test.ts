import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import type { RequestedCare } from "../../src/billing/documents/coverageRequests/coverageRequest";
import type { ExpectedCare } from "../../src/billing/documents/estimate/expectedServices";
import { documentKinds, isCoverageRequest, type DocumentKind } from "../../src/billing/records";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeDocuments, type DocumentChoice } from "../../src/workflows/makeDocuments";
import { previewDocuments } from "../../src/workflows/previewDocuments";
import { proposeCare } from "../../src/workflows/proposeCare";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

const october = { from: "2026-10-01", to: "2026-10-31" };

const expected: ExpectedCare[] = ["Cora Fictive", "Ada Inventa"].map((client) => ({
  client,
  provider: "Sam Sample",
  services: [{ code: "97530", units: 3, visits: 40 }],
}));

const requested: RequestedCare[] = [...expected].reverse();

const choices: Record<DocumentKind, DocumentChoice> = {
  Superbill: { kind: "Superbill" },
  Invoice: { kind: "Invoice" },
  Receipt: { kind: "Receipt", ...october },
  Statement: { kind: "Statement", ...october },
  Estimate: { kind: "Estimate", expected },
  "Prior-authorization request": { kind: "Prior-authorization request", requested },
  "Benefit verification": { kind: "Benefit verification", requested },
  "Gap-exception request": { kind: "Gap-exception request", requested },
};

const numbersOf = async (choice: DocumentChoice) =>
  (await makeDocuments({ ...choice, moment })).documents.map(({ number }) => number);

describe.each(documentKinds.map((kind) => [kind]))("%s", (kind) => {
  test("is made as it was previewed, registered, printed and taken back", async () => {
    if (kind === "Statement") await makeDocuments({ kind: "Invoice", moment });
    const before = columnOf(host, "Documents", "Number").filter(Boolean).length;
    const ahead = await previewDocuments({ ...choices[kind], moment });
    const made = await makeDocuments({ ...choices[kind], moment });
    expect(made).toMatchObject({ kind, outcome: "done", notices: [] });
    expect(made.documents.length).toBeGreaterThan(0);
    expect(made.documents.map(({ client, totalCents }) => [client, totalCents])).toEqual(
      ahead.documents.map(({ client, totalCents }) => [client, totalCents])
    );
    const statuses = columnOf(host, "Documents", "Status");
    expect(statuses.every((status) => status === "Issued")).toBe(true);
    expect(new Set(columnOf(host, "Documents", "Kind").slice(before))).toEqual(new Set([kind]));
    expect(columnOf(host, "Documents", "Total").slice(before)).toEqual(
      made.documents.map(({ totalCents }) => (totalCents === undefined ? "" : totalCents / 100))
    );
    const report = await checkFingerprints();
    expect(report.unchanged).toHaveLength(statuses.length);
    const numbers = made.documents.map(({ number }) => number);
    const { numbers: taken } = await takeBackDocuments({ moment });
    expect(taken).toEqual(isCoverageRequest(kind) ? [] : numbers);
  });
});

test("each kind has its own numbers, without gaps, void ones counted", async () => {
  expect(await numbersOf(choices.Superbill)).toEqual(["SB-0001", "SB-0002", "SB-0003"]);
  expect(await numbersOf(choices.Invoice)).toEqual(["INV-0001", "INV-0002", "INV-0003"]);
  expect(await numbersOf(choices.Receipt)).toEqual(["REC-0001"]);
  expect(await numbersOf(choices.Statement)).toEqual(["ST-0001", "ST-0002", "ST-0003"]);
  expect(await numbersOf(choices.Estimate)).toEqual(["EST-0001", "EST-0002"]);
  await takeBackDocuments({ moment });
  expect(await numbersOf(choices.Estimate)).toEqual(["EST-0003", "EST-0004"]);
});

test("a session is stamped with its superbill and its invoice", async () => {
  await makeDocuments({ kind: "Superbill", moment });
  await makeDocuments({ kind: "Invoice", moment });
  expect(columnOf(host, "Sessions", "Document")[0]).toBe("SB-0001, INV-0001");
});

test("invoices made again bill nothing twice", async () => {
  await makeDocuments({ kind: "Invoice", moment });
  const state = stateOf(host.book);
  expect(await numbersOf(choices.Invoice)).toEqual([]);
  expect(stateOf(host.book)).toEqual(state);
});

test("the batch that is taken back is the last one of whichever kind, once", async () => {
  await makeDocuments({ kind: "Superbill", moment });
  await makeDocuments({ kind: "Invoice", moment });
  const status = await lookAtWorkbook({ moment });
  const numbers = ["INV-0001", "INV-0002", "INV-0003"];
  expect(status.kind === "ready" && status.lastBatch).toEqual({ kind: "Invoice", numbers });
  expect(await takeBackDocuments({ moment })).toEqual({ numbers });
  expect(await takeBackDocuments({ moment })).toEqual({ numbers: [] });
  expect(columnOf(host, "Sessions", "Document")[0]).toBe("SB-0001");
  expect(columnOf(host, "Activity", "Action").slice(-3)).toEqual([
    ...["Make superbills", "Make invoices", "Take back invoices"],
  ]);
  expect(columnOf(host, "Activity", "Result").slice(-1)).toEqual(["INV-0001 to INV-0003"]);
});

test("a batch that was cancelled goes on where it ended, and can be taken back as far as it went", async () => {
  const stop = new AbortController();
  const labels: string[] = [];
  const made = await makeDocuments({
    ...{ kind: "Invoice", moment, signal: stop.signal },
    onProgress: ({ label }) => {
      labels.push(label);
      if (label === "INV-0002") stop.abort();
    },
  });
  expect(made.outcome).toBe("cancelled");
  expect(made.documents.map(({ number }) => number)).toEqual(["INV-0001", "INV-0002"]);
  expect(labels).toEqual(["preparing", "INV-0001", "INV-0002"]);
  const status = await lookAtWorkbook({ moment });
  expect(status.kind === "ready" && status.lastBatch?.numbers).toEqual(["INV-0001", "INV-0002"]);
  expect(await numbersOf(choices.Invoice)).toEqual(["INV-0003"]);
  expect((await takeBackDocuments({ moment })).numbers).toEqual(["INV-0003"]);
});

test("a document that was begun is finished by its own kind only, under its own number", async () => {
  await makeDocuments({ ...choices.Receipt, moment });
  const state = stateOf(host.book);
  typeInto(host, "Documents", { row: 1, header: "Status", value: "Draft" });
  await makeDocuments({ kind: "Estimate", expected, moment });
  expect(columnOf(host, "Documents", "Status")).toEqual(["Draft", "Issued", "Issued"]);
  expect(await numbersOf(choices.Receipt)).toEqual(["REC-0001"]);
  expect(columnOf(host, "Documents", "Status")).toEqual(["Issued", "Issued", "Issued"]);
  expect(stateOf(host.book).sheets["REC-0001"]).toEqual(state.sheets["REC-0001"]);
});

test("a payment that is typed twice is told of on whatever tells of it", async () => {
  const table = host.book.tableByName("Payments");
  const [row = []] = table?.sheet.values(table.bodyArea) ?? [];
  table?.addRows(1, [row]);
  for (const kind of ["Superbill", "Invoice", "Receipt", "Statement"] as const) {
    const { warnings } = await makeDocuments({ ...choices[kind], moment });
    expect([kind, warnings.map(({ text }) => text).join()]).toEqual([
      kind,
      expect.stringMatching(/payments in rows 2 and 3 of Payments are alike/),
    ]);
  }
});

test("care that is proposed from recent sessions can be estimated as it is", async () => {
  const clients = ["Cora Fictive", "Ben Madeup", "Nobody"];
  const proposed = await proposeCare({ clients, moment });
  expect(proposed.map(({ client, provider }) => [client, provider])).toEqual([
    ["Cora Fictive", "Sam Sample"],
    ["Ben Madeup", "Sam Sample"],
  ]);
  const made = await makeDocuments({ kind: "Estimate", expected: proposed, moment });
  expect(made.documents.map(({ client, from, to }) => [client, from, to])).toEqual([
    ["Ben Madeup", "2026-11-02", "2027-11-01"],
    ["Cora Fictive", "2026-11-02", "2027-11-01"],
  ]);
});
