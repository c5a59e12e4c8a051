import { figuresOf } from "../../src/billing/figures/figures";
import type { Document } from "../../src/billing/documents/document";
import type { RequestedCare } from "../../src/billing/documents/coverageRequests/coverageRequest";
import {
  coverageRequestKinds,
  type CoverageRequestKind,
  type RegisteredDocument,
} from "../../src/billing/records";
import { documentPdf } from "../../src/pdf";
import { textCell } from "../../src/workbook/plan/cellInput";
import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkFingerprints } from "../../src/workflows/checkFingerprints";
import { checkSessions } from "../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { makeDocuments, type DocumentChoice } from "../../src/workflows/makeDocuments";
import { openDocument } from "../../src/workflows/openDocument";
import { previewDocuments } from "../../src/workflows/previewDocuments";
import { readDocuments } from "../../src/workflows/readDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { setUpWorkbook } from "../../src/workflows/setUpWorkbook";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { npmFonts } from "../pdf/support/fonts";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

jest.setTimeout(120_000);

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});

beforeEach(async () => {
  host = await bootExcel({ bytes });
});

afterEach(() => host.close());

const days = { from: "2026-11-09", to: "2027-02-08" };
const care: RequestedCare = {
  ...{ client: "ada inventa", provider: "Sam Sample" },
  services: [
    { code: "97530", units: 4, visits: 5 },
    { code: "97168", units: 1, visits: 1 },
  ],
};
const asking = (
  kind: CoverageRequestKind,
  change: Partial<RequestedCare> = {}
): DocumentChoice => ({ kind, ...days, requested: [{ ...care, ...change }] });

const authorization = asking("Prior-authorization request");
const numbers = {
  "Prior-authorization request": "PA-0001",
  "Benefit verification": "BV-0001",
  "Gap-exception request": "GE-0001",
} satisfies Record<CoverageRequestKind, string>;

/** The register's rows stand elsewhere where others come between them. */
const withoutPlace = ({ row: _row, sheetRow: _sheetRow, ...rest }: RegisteredDocument) => rest;

const made = async (choice: DocumentChoice, at = moment) =>
  (await makeDocuments({ ...choice, moment: at })).documents.map(({ number }) => number);

describe.each(coverageRequestKinds.map((kind) => [kind, numbers[kind]] as const))(
  "a %s",
  (kind, number) => {
    test("is registered without a total or a line, on a sheet of its own", async () => {
      const ahead = await previewDocuments({ ...asking(kind), moment });
      expect(ahead.totalCents).toBeUndefined();
      expect(ahead.documents).toHaveLength(1);
      const { documents, skipped, notices } = await makeDocuments({ ...asking(kind), moment });
      expect({ skipped, notices }).toEqual({ skipped: [], notices: [] });
      expect(documents).toEqual([
        expect.objectContaining({ number, client: "Ada Inventa", ...days, sessions: 0 }),
      ]);
      expect(documents[0]?.totalCents).toBeUndefined();
      const row = ["Number", "Kind", "Client", "Total", "Paid", "Balance", "Status", "Sheet"];
      expect(row.map((header) => columnOf(host, "Documents", header))).toEqual(
        [number, kind, "Ada Inventa", "", "", "", "Issued", number].map((cell) => [cell])
      );
      expect(columnOf(host, "DocumentLines", "Document").filter(Boolean)).toEqual([]);
      expect(columnOf(host, "Sessions", "Document").filter(Boolean)).toEqual([]);
      const activity = ["Action", "Result"].map((header) => columnOf(host, "Activity", header));
      expect(activity.flat()).toEqual([`Make ${kind.toLowerCase()}s`, `${number} to ${number}`]);
    });

    test("is read back as it was made, printed as a PDF, and told of where it was edited", async () => {
      const { documents } = await makeDocuments({ ...asking(kind), moment });
      const printed = documents[0]?.toDocument?.() as Document;
      const { documents: read, notices } = await readDocuments([number]);
      expect(notices).toEqual([]);
      expect(read.map(({ document }) => document)).toEqual([printed]);
      const pdf = await documentPdf(printed, { fonts: npmFonts(), isoDate: moment.today });
      expect(pdf.warnings).toEqual([]);
      expect(await checkFingerprints()).toMatchObject({ unchanged: [number], edited: [] });
      const area = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
      host.book.sheetByName(number)?.setValues(area, [["Another practice"]]);
      expect(await checkFingerprints()).toMatchObject({ unchanged: [], edited: [number] });
      expect((await readDocuments([number])).notices.join()).toMatch(/edited by hand/);
    });

    test("is not made twice with the same words, but is with others, and once it is void", async () => {
      expect(await made(asking(kind))).toEqual([number]);
      const state = stateOf(host.book);
      const again = await makeDocuments({ ...asking(kind), moment });
      expect(again).toMatchObject({ documents: [], skipped: [{ client: "Ada Inventa", number }] });
      expect(stateOf(host.book)).toEqual(state);
      const others = asking(kind, { services: [{ code: "97110", units: 2, visits: 9 }] });
      expect(await made(others)).toEqual([number.replace("1", "2")]);
      await voidDocuments({ numbers: [number], moment });
      expect(await made(asking(kind))).toEqual([number.replace("1", "3")]);
    });

    test("is opened, and voided, which marks its sheet", async () => {
      await made(asking(kind));
      expect(await openDocument(number)).toEqual({ outcome: "shown", sheet: number });
      expect(await voidDocuments({ numbers: [number], moment })).toMatchObject({
        voided: [number],
      });
      expect(columnOf(host, "Documents", "Status")).toEqual(["Void"]);
      const [read] = (await readDocuments([number])).documents;
      expect(read).toMatchObject({ isVoid: true });
      expect(Object.values(stateOf(host.book).sheets[number] ?? []).join()).toMatch(/Void/);
    });

    test("is not made anew from the tables, which do not hold what was asked", async () => {
      await made(asking(kind));
      const state = stateOf(host.book);
      expect(await reissueDocument({ number, moment })).toEqual({
        outcome: "refused",
        reasons: [expect.stringMatching(`^${number} is a .* keeps what was asked on its day`)],
      });
      expect(stateOf(host.book)).toEqual(state);
    });

    test("that was begun is finished under its own number", async () => {
      await made(asking(kind));
      const state = stateOf(host.book);
      typeInto(host, "Documents", { row: 1, header: "Status", value: "Draft" });
      expect((await readDocuments([number])).notices.join()).toContain(
        `${number} was begun and not finished; make ${kind.toLowerCase()}s again to finish it.`
      );
      expect(await made(asking(kind))).toEqual([number]);
      expect(stateOf(host.book)).toEqual(state);
    });
  }
);

test("a benefit verification is for one call: the same is made again on another day", async () => {
  const verification = asking("Benefit verification");
  expect(await made(verification)).toEqual(["BV-0001"]);
  expect(await made(verification, { ...moment, today: "2026-11-03" })).toEqual(["BV-0002"]);
  expect(await made(authorization)).toEqual(["PA-0001"]);
  expect(await made(authorization, { ...moment, today: "2026-11-03" })).toEqual([]);
});

test("a workbook that counts days from 1904 keeps them, and makes nothing twice", async () => {
  host.close();
  host = await bootExcel({ book: newBook({ date1904: true }) });
  await setUpWorkbook({ sample: true });
  const client = String(columnOf(host, "Clients", "Client")[0]);
  for (const kind of coverageRequestKinds) {
    const choice = asking(kind, { client, provider: undefined });
    const { documents } = await makeDocuments({ ...choice, moment });
    const [read] = (await readDocuments([numbers[kind]])).documents;
    expect(read?.document).toEqual(documents[0]?.toDocument?.());
    expect(await made(choice)).toEqual([]);
  }
});

test("two that are alike may be asked for at once, and are made once", async () => {
  const requested = [care, care];
  expect(await made(authorization)).toEqual(["PA-0001"]);
  expect(await made({ ...authorization, requested })).toEqual(["PA-0002"]);
  expect(await made({ ...authorization, requested })).toEqual([]);
});

test("without days a year from today is asked for", async () => {
  const { documents } = await makeDocuments({
    ...{ kind: "Prior-authorization request", requested: [care], moment },
  });
  expect(documents).toMatchObject([{ from: "2026-11-02", to: "2027-11-01" }]);
});

test("who is not known, or stands twice in Clients, is asked for nothing", async () => {
  typeInto(host, "Clients", { row: 2, header: "Client", value: "ADA INVENTA" });
  const requested = ["Nobody", "Ada Inventa"].map((client) => ({ ...care, client }));
  const { documents, skipped } = await makeDocuments({ ...authorization, requested, moment });
  expect(documents).toEqual([]);
  expect(skipped.map(({ client, reason }) => [client, reason])).toEqual([
    ["Nobody", "The client is not in Clients"],
    ["ADA INVENTA", expect.stringMatching(/is in rows 2 and 3 of Clients/)],
  ]);
  const [late] = (await makeDocuments({ ...authorization, to: "2026-11-08", moment })).skipped;
  expect(late?.reason).toBe("The last day of the care is before the first");
});

test("what is missing is told and stops nothing", async () => {
  typeInto(host, "Clients", { row: 1, header: "Member ID", value: "" });
  const { documents, warnings } = await makeDocuments({
    ...asking("Prior-authorization request", { provider: undefined, services: [] }),
    moment,
  });
  expect(documents).toHaveLength(1);
  expect(warnings.map(({ number, text }) => `${number}: ${text}`)).toEqual([
    "PA-0001: The member ID of Ada Inventa is missing (Clients)",
    "PA-0001: No therapist is named",
    "PA-0001: No code is on the list",
  ]);
});

test("bills, balances, figures, statements and what can be taken back are as if they were not there", async () => {
  const october = { from: "2026-10-01", to: "2026-10-31" };
  const bill = async () => {
    const superbills = await made({ kind: "Superbill" });
    await made({ kind: "Invoice" });
    return superbills;
  };
  const facts = async () => {
    await checkSessions({ moment });
    const status = await lookAtWorkbook({ moment });
    if (status.kind !== "ready") throw new Error(status.kind);
    const isBill = status.documents.map(({ kind }) => kind === "Superbill" || kind === "Invoice");
    return {
      ...{ billed: status.billed, counts: status.counts, lastBatch: status.lastBatch },
      bills: status.documents.filter((_, at) => isBill[at]).map(withoutPlace),
      figures: figuresOf(status.records, status.judgements, moment.today),
      checks: columnOf(host, "Sessions", "Check"),
      stamps: columnOf(host, "Sessions", "Document"),
      statements: (await previewDocuments({ kind: "Statement", ...october, moment })).documents.map(
        ({ client, totalCents }) => [client, totalCents]
      ),
    };
  };
  await bill();
  const without = await facts();
  host.close();
  host = await bootExcel({ bytes });
  for (const kind of coverageRequestKinds) await made({ ...asking(kind), ...october });
  await bill();
  for (const kind of coverageRequestKinds) await made(asking(kind));
  const others = await facts();
  expect(others).toEqual(without);
  expect(others.lastBatch?.kind).toBe("Invoice");
  expect((await takeBackDocuments({ moment })).numbers).toEqual(others.lastBatch?.numbers);
  const statuses = columnOf(host, "Documents", "Status");
  columnOf(host, "Documents", "Number").forEach((number, row) => {
    if (/^(PA|BV|GE)/.test(String(number)))
      expect([number, statuses[row]]).toEqual([number, "Issued"]);
  });
});

describe("hostile text", () => {
  const names = [
    "=cmd|' /C calc'!A0",
    "<script>alert(1)</script>",
    "@SUM(1,1)",
    "מרים לוי",
    "👩‍👧 O'Brien",
  ];

  test.each(names)(
    "as in %s stays text on every sheet, and Activity names nobody",
    async (name) => {
      host.close();
      const rows = smallPractice([session("2026-10-05", name, "97530", 45, 3)]);
      const [first = {}] = rows.get("Clients") ?? [];
      const hostile = textCell(name);
      rows.set("Clients", [
        {
          ...{ ...first, Client: hostile, "First name": hostile, "Last name": hostile },
          ...{ "Member ID": hostile, "Group number": hostile, Payer: hostile, Product: hostile },
          ...{ "Referring provider": hostile, Subscriber: hostile },
        },
      ]);
      host = await bootExcel({ bytes: await workbookWith(rows) });
      const calls = [{ provider: name, answer: name }];
      for (const kind of coverageRequestKinds) {
        const { documents } = await makeDocuments({
          ...asking(kind, { client: name, calls, services: [{ code: name, units: 1, visits: 1 }] }),
          moment,
        });
        const [read] = (await readDocuments([numbers[kind]])).documents;
        expect(read?.document).toEqual(documents[0]?.toDocument?.());
        const sheet = host.book.sheetByName(numbers[kind]);
        const area = sheet?.usedArea(true);
        if (!sheet || !area) throw new Error(`There is no ${kind}.`);
        expect(sheet.formulas(area)).toEqual(sheet.values(area));
        expect(JSON.stringify(sheet.values(area))).toContain(JSON.stringify(name).slice(1, -1));
      }
      const log = ["Action", "Result"].flatMap((header) => columnOf(host, "Activity", header));
      expect(log.join()).not.toContain(name);
    }
  );
});
