import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newBook, openBook, type Book } from "../../src/workbench/engine";
import { readPdfs, wordsOf } from "../pdf/support/readPdf";
import { longLog } from "./support/longLog";
import { bill } from "./support/program";

jest.setTimeout(300_000);

const root = join(__dirname, "../..");
const sample = join(root, "assets/sample-practice.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quarterhour-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

interface Summary {
  sessions: number;
  ready: number;
  review: number;
  fix: number;
  findings: { row: number; id: string; severity: string; message: string }[];
  documents: { number: string; client: string; total: number; sessions: number }[];
  accepted: number;
  checksTurnedOff: string[];
  skipped: { client: string; reason: string }[];
  notices: string[];
}

test("the sample is checked and billed, and standard output holds the JSON alone", async () => {
  const before = readFileSync(sample);
  const { status, stdout, stderr } = bill(
    sample,
    at("out.xlsx"),
    "--today",
    "2026-11-02",
    "--json"
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const summary = JSON.parse(stdout) as Summary;
  expect(summary.ready + summary.review + summary.fix).toBe(summary.sessions);
  expect(new Set(summary.findings.map(({ id }) => id)).size).toBe(summary.findings.length);
  expect(summary.documents.map(({ number }) => number)).toEqual(
    summary.documents.map((_, index) => `SB-${String(index + 1).padStart(4, "0")}`)
  );
  expect(readFileSync(sample).equals(before)).toBe(true);
  const book = await openBook(readFileSync(at("out.xlsx")));
  for (const { number } of summary.documents) expect(book.sheetByName(number)).toBeDefined();
  expect(readdirSync(folder)).toEqual(["out.xlsx"]);
});

test("billed again, the output has the same findings and no new superbill", () => {
  bill(sample, at("one.xlsx"), "--today", "2026-11-02", "--json");
  const first = bill(at("one.xlsx"), at("two.xlsx"), "--today", "2026-11-02", "--json");
  const second = bill(at("two.xlsx"), at("three.xlsx"), "--today", "2026-11-02", "--json");
  expect((JSON.parse(first.stdout) as Summary).documents).toEqual([]);
  expect(second.stdout).toBe(first.stdout);
});

test("a check that is turned off finds nothing, and the program says so", async () => {
  const bytes = await changedSample((book) => {
    const practice = book.tableByName("Practice");
    const { row = 0, column = 0, rowCount = 0 } = practice?.bodyArea ?? {};
    const settings = { row, column, rowCount, columnCount: 1 };
    const at = practice?.sheet
      .values(settings)
      .findIndex(([setting]) => setting === "Checks turned off");
    const cell = { row: row + (at ?? 0), column: column + 1, rowCount: 1, columnCount: 1 };
    practice?.sheet.setValues(cell, [["modifier-order, Place-Telehealth"]]);
  });
  writeFileSync(at("in.xlsx"), bytes);
  const told = bill(at("in.xlsx"), at("out.xlsx"), "--today", "2026-11-02", "--json");
  const summary = JSON.parse(told.stdout) as Summary;
  const off = ["modifier-order", "place-telehealth"];
  expect(summary.findings.filter(({ id }) => off.includes(id))).toEqual([]);
  expect(summary.checksTurnedOff.map((id) => id.toLowerCase())).toEqual(off);
  expect(summary.notices.join(" ")).toContain("[modifier-order]");
  expect(summary.accepted).toBe(0);
});

test("a period limits counts, findings and superbills to the sessions dated in it", () => {
  const words = ["--from", "2026-10-01", "--to", "2026-10-31", "--today", "2026-11-02", "--json"];
  const summary = JSON.parse(bill(sample, at("out.xlsx"), ...words).stdout) as Summary;
  expect(summary.findings.map(({ id }) => id)).not.toContain("code-retired");
  expect(summary.findings.map(({ id }) => id)).not.toContain("date-missing");
  expect(summary.sessions).toBeLessThan(120);
  expect(summary.documents.length).toBeGreaterThan(3);
});

test("without --json it says in words what was done", () => {
  const { status, stdout } = bill(sample, at("out.xlsx"), "--today", "2026-11-02");
  expect(status).toBe(0);
  expect(stdout).toMatch(/^Checked \d+ sessions: \d+ ready, \d+ to review, \d+ to fix\.$/m);
  expect(stdout).toMatch(/SB-0001 .*: \d+ sessions?, \$/);
});

describe("with --pdf", () => {
  const words = ["--today", "2026-11-02", "--json", "--pdf"];
  const billed = (...more: string[]) => bill(sample, at("out.xlsx"), ...words, ...more);
  interface Named {
    documents: { number: string; client: string; pdf?: string }[];
    notices: string[];
  }

  test("each superbill made is a file named by its number alone", () => {
    const { status, stdout, stderr } = billed(at("new/pdfs"));
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const { documents } = JSON.parse(stdout) as Named;
    expect(documents.length).toBeGreaterThan(3);
    const names = documents.map(({ number }) => `${number}.pdf`);
    expect(documents.map(({ pdf }) => pdf)).toEqual(names);
    expect(readdirSync(at("new/pdfs")).sort()).toEqual(names);
    const pdfs = readPdfs(names.map((name) => readFileSync(join(at("new/pdfs"), name))));
    for (const [index, { number, client }] of documents.entries()) {
      expect(pdfs[index]?.title).toBe(`Superbill ${number}`);
      expect(wordsOf(...(pdfs[index]?.pages ?? []))).toContain(client);
    }
  });

  test("made again they are the same files; another file of the name is kept", () => {
    billed(at("pdfs"));
    const first = readFileSync(at("pdfs/SB-0001.pdf"));
    writeFileSync(at("pdfs/SB-0002.pdf"), "precious");
    const { documents, notices } = JSON.parse(billed(at("pdfs")).stdout) as Named;
    expect(readFileSync(at("pdfs/SB-0001.pdf")).equals(first)).toBe(true);
    expect(readFileSync(at("pdfs/SB-0002.pdf"), "utf8")).toBe("precious");
    expect(documents[1]?.pdf).toBe("SB-0002 (2).pdf");
    expect(notices.join(" ")).toContain("the new ones are called SB-0002 (2).pdf.");
    expect(readdirSync(at("pdfs"))).toHaveLength(documents.length + 1);
  });

  test("a file in the place of the folder is refused, and nothing is written", () => {
    writeFileSync(at("pdfs"), "a file");
    const { status, stderr } = billed(at("pdfs"));
    expect({ status, wrote: existsSync(at("out.xlsx")) }).toEqual({ status: 2, wrote: false });
    expect(stderr).toContain("is a file; name a folder for the PDFs.");
  });
});

async function changedSample(change: (book: Book) => void): Promise<Uint8Array> {
  const book = await openBook(readFileSync(sample));
  change(book);
  return book.save();
}

function dropColumn(book: Book, table: string, header: string): void {
  const found = book.tableByName(table);
  found?.deleteColumn(found.columnNames().indexOf(header));
}

const unusable: [string, () => Promise<Uint8Array>, RegExp][] = [
  ["an empty file", async () => new Uint8Array(), /empty/i],
  ["no workbook", async () => Buffer.from("Date,Client\n"), /workbook/i],
  [
    "a truncated file",
    async () => readFileSync(sample).subarray(0, 9000),
    /damaged|cut|incomplete|truncated/i,
  ],
  [
    "an old .xls",
    async () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.alloc(4096)]),
    /\.xlsx/,
  ],
  ["a new workbook", async () => newBook().save(), /no table called/],
  [
    "a workbook without table Fees",
    () => changedSample((book) => book.tableByName("Fees")?.sheet.delete()),
    /no table called Fees/,
  ],
  [
    "a table without a column",
    () => changedSample((book) => dropColumn(book, "Clients", "Date of birth")),
    /Table Clients on sheet Clients has no column "Date of birth"/,
  ],
];

test.each(unusable)("%s is refused in one sentence, with no output", async (_, make, reason) => {
  writeFileSync(at("in.xlsx"), await make());
  const { status, stdout, stderr } = bill(at("in.xlsx"), at("out.xlsx"), "--json");
  expect({ status, stdout, lines: stderr.trim().split("\n").length }).toEqual({
    status: 2,
    stdout: "",
    lines: 1,
  });
  expect(stderr).toMatch(reason);
  expect(existsSync(at("out.xlsx"))).toBe(false);
});

test.each<[string, (input: string) => string[]]>([
  ["no output", (input) => [input]],
  ["the input as output", (input) => [input, input]],
  ["a folder that is not there", (input) => [input, join("nowhere", "out.xlsx")]],
  ["a day that is none", (input) => [input, "out.xlsx", "--from", "2026-02-30"]],
  [
    "a period that ends before it begins",
    (input) => [input, "out.xlsx", "--from", "2026-03-01", "--to", "2026-02-01"],
  ],
  ["an option that is none", (input) => [input, "out.xlsx", "--force"]],
])("%s is refused with exit code 2", (_, words) => {
  writeFileSync(at("in.xlsx"), readFileSync(sample));
  const { status, stdout, stderr } = bill(...words(at("in.xlsx")));
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr.trim()).toMatch(/^[^\n]+\.$/);
});

test("an existing output is replaced only after success", () => {
  writeFileSync(at("out.xlsx"), "precious");
  writeFileSync(at("in.xlsx"), "not a workbook");
  expect(bill(at("in.xlsx"), at("out.xlsx")).status).toBe(2);
  expect(readFileSync(at("out.xlsx"), "utf8")).toBe("precious");
  expect(bill(sample, at("out.xlsx")).status).toBe(0);
  expect(readFileSync(at("out.xlsx")).subarray(0, 2).toString()).toBe("PK");
});

test("10,000 sessions with Minutes and Units as formulas: every row right", async () => {
  const { bytes, expected } = await longLog(10_000);
  writeFileSync(at("in.xlsx"), bytes);
  const words = ["--from", "2026-09-01", "--to", "2026-09-01", "--today", "2027-01-02", "--json"];
  const { status, stderr } = bill(at("in.xlsx"), at("out.xlsx"), ...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const out = (await openBook(readFileSync(at("out.xlsx")))).tableByName("Sessions");
  const values = out?.sheet.values(out.bodyArea) ?? [];
  expect(values.map((cells) => [cells[6], cells[7]])).toEqual(expected);
  const checks = out?.columnNames().indexOf("Check") ?? -1;
  expect(values.filter((cells) => cells[checks] === "").length).toBe(0);
});
