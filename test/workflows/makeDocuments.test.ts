import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import type { ExpectedCare } from "../../src/billing/documents/estimate/expectedServices";
import { documentKinds, type DocumentKind } from "../../src/billing/records";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { makeDocuments, type DocumentChoice } from "../../src/workflows/makeDocuments";
import { previewDocuments } from "../../src/workflows/previewDocuments";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { columnOf } from "./support/columns";
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

const choices: Record<DocumentKind, DocumentChoice> = {
  Superbill: { kind: "Superbill" },
  Invoice: { kind: "Invoice" },
  Receipt: { kind: "Receipt", ...october },
  Statement: { kind: "Statement", ...october },
  Estimate: { kind: "Estimate", expected },
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
      made.documents.map(({ totalCents }) => totalCents / 100)
    );
    const report = await checkFingerprints();
    expect(report.unchanged).toHaveLength(statuses.length);
    expect(await takeBackDocuments({ moment })).toEqual({
      numbers: made.documents.map(({ number }) => number),
    });
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
