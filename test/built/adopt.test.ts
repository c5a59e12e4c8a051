import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openBook } from "../../src/workbench/engine";
import type { AdoptSummary } from "../../src/workbench/terminal/adopt/summary";
import { bill } from "./support/program";

jest.setTimeout(300_000);

const sample = join(__dirname, "../../assets/sample-log.xlsx");
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "quarterhour-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);

interface Summary {
  sessions: number;
  ready: number;
  findings: { id: string }[];
  documents: unknown[];
  brought: AdoptSummary;
}

const always = ["--adopt", "--today", "2026-11-02", "--json"];
const adopt = (input: string, output: string, ...words: string[]) => {
  const { status, stdout, stderr } = bill(input, at(output), ...always, ...words);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout) as Summary;
};
const bodyOf = async (file: string, table: string) => {
  const found = (await openBook(readFileSync(at(file)))).tableByName(table);
  return found?.sheet.texts(found.bodyArea) ?? [];
};

test("the sample log is brought, and what is no log, not understood or left open is told", async () => {
  const before = readFileSync(sample);
  const { sessions, ready, findings, documents, brought } = adopt(sample, "out.xlsx");
  expect({ sessions, ready, documents }).toEqual({ sessions: 24, ready: 16, documents: [] });
  expect(brought.logs.map(({ name, table, rows }) => `${name} ${table} ${rows}`)).toEqual([
    ...["Sept Sessions 15", "Oct Sessions 9", "Kiddos Clients 5"],
    ...["Rates Fees 4", "Insurance Payers 2"],
  ]);
  expect(brought.notBrought.map(({ name }) => name)).toEqual(["To do"]);
  expect(brought.notUnderstood).toMatchObject([{ log: "Oct", row: 12, text: "after 4" }]);
  expect(brought.names.left).toMatchObject([{ name: "Otter M.", like: ["Otter Mockwell"] }]);
  expect(findings.map(({ id }) => id)).toContain("client-unknown");
  expect(readFileSync(sample).equals(before)).toBe(true);
  const rows = await bodyOf("out.xlsx", "Sessions");
  expect(rows[0]?.slice(0, 8)).toEqual([
    ...["09/08/2026", "Willow Fauxley", "Dot S.", "97530", "3:00 PM", "4:00 PM", "60", "4"],
  ]);
  expect(await bodyOf("out.xlsx", "LogRows")).toHaveLength(24);
});

test("brought again, nothing is doubled, and a name that she answers for is remembered", async () => {
  const words = ["--same", "Otter M.=Otter Mockwell"];
  const first = adopt(sample, "one.xlsx", ...words);
  expect(first.findings.map(({ id }) => id)).not.toContain("client-unknown");
  const { sessions, brought } = adopt(at("one.xlsx"), "two.xlsx");
  expect({ sessions, added: brought.sessions, known: brought.known }).toEqual({
    ...{ sessions: 24, added: 0, known: 24 },
  });
  expect(brought.changed).toEqual([]);
  expect(brought.logs.every(({ isRemembered }) => isRemembered)).toBe(true);
  expect(await bodyOf("two.xlsx", "Sessions")).toEqual(await bodyOf("one.xlsx", "Sessions"));
});

const csv = "Fecha;Paciente;Código;Minutos\n5/10/2026;Ava Inventada;97530;45\n";

test("a text file becomes a workbook with our tables, once what it leaves open is answered", async () => {
  writeFileSync(at("registro.csv"), csv);
  const asked = bill(at("registro.csv"), at("out.xlsx"), ...always);
  expect({ status: asked.status, stdout: asked.stdout }).toEqual({ status: 2, stdout: "" });
  expect(asked.stderr).toMatch(/registro\.csv, column Fecha, row 2/);
  expect(asked.stderr).toContain("--answer date-order=day-first");
  expect(existsSync(at("out.xlsx"))).toBe(false);
  const { brought } = adopt(at("registro.csv"), "out.xlsx", "--answer", "date-order=day-first");
  expect(brought).toMatchObject({ sessions: 1, names: { left: [] } });
  expect((await bodyOf("out.xlsx", "Sessions"))[0]?.slice(0, 2)).toEqual([
    ...["10/05/2026", "Ava Inventada"],
  ]);
  const sheets = (await openBook(readFileSync(at("out.xlsx")))).sheets();
  expect(sheets.map(({ name }) => name)).not.toContain("Sheet1");
});

test("a text file is brought into a workbook that has sessions, and a column has the meaning she gives", async () => {
  adopt(sample, "one.xlsx");
  writeFileSync(at("nov.csv"), "Date,Client,Thing,Min\n11/16/2026,Willow Fauxley,97530,45\n");
  const { brought, sessions } = adopt(
    ...([at("one.xlsx"), "two.xlsx"] as const),
    ...["--log", at("nov.csv"), "--column", "nov.csv:Thing=Description"]
  );
  expect({ sessions, added: brought.sessions }).toEqual({ sessions: 25, added: 1 });
  // Before Claim sent, the last.
  expect((await bodyOf("two.xlsx", "Sessions")).at(-1)?.at(-2)).toBe("97530");
});

test("one sheet is used in place: her headers stay, and her rows are the sessions", async () => {
  const { sessions, brought } = adopt(sample, "out.xlsx", "--in-place", "--sheet", "Oct");
  expect({ sessions, how: brought.how, added: brought.sessions }).toEqual({
    ...{ sessions: 9, how: "in place", added: 9 },
  });
  const book = await openBook(readFileSync(at("out.xlsx")));
  const table = book.tableByName("Sessions");
  expect(table?.sheet.name).toBe("Oct");
  expect(table?.columnNames().slice(0, 3)).toEqual(["Kiddo", "Date", "OT"]);
  expect(table?.columnNames()).toContain("Check");
  const again = adopt(at("out.xlsx"), "again.xlsx", "--sheet", "Kiddos", "--make", "superbills");
  expect(again.sessions).toBe(9);
});

test("documents are made where they are asked for", () => {
  const practice = join(__dirname, "../../assets/sample-practice.xlsx");
  writeFileSync(at("more.csv"), "Date,Client,Code,Min\n10/30/2026,Nobody Known,97530,45\n");
  const { documents } = adopt(
    ...([practice, "out.xlsx"] as const),
    ...["--log", at("more.csv"), "--make", "superbills"]
  );
  expect(documents.length).toBeGreaterThan(3);
});

test.each<[string, string[], RegExp]>([
  ["a sheet that is no log", ["--sheet", "To do"], /To do: it has no column of dates/],
  ["a sheet that is not there", ["--sheet", "Nov"], /no sheet called Nov .* Sept, Oct, Kiddos/],
  ["a file that is not there", ["--log", "nowhere.csv"], /nowhere\.csv cannot be read/],
  ["a name that the log has not", ["--same", "Zed=Willow Fauxley"], /"Zed" is no new name/],
  ["a column that the log has not", ["--column", "Sept:Zed=Code"], /Sept has no column "Zed"/],
  ["a meaning that there is not", ["--column", "Sept:OT=Zed"], /does not know "Zed"/],
])("%s is refused, and nothing is written", (_, words, reason) => {
  const { status, stdout, stderr } = bill(sample, at("out.xlsx"), ...always, ...words);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toMatch(reason);
  expect(existsSync(at("out.xlsx"))).toBe(false);
});
