import { readFileSync } from "node:fs";
import { join } from "node:path";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import type { FunctionsMetadata } from "../../scripts/addin/functionsPlugin.js";

const root = join(__dirname, "../..");
const dist = join(root, "dist");
let session: HostSession;

beforeAll(async () => {
  session = await bootExcel({
    bytes: readFileSync(join(root, "assets/sample-practice.xlsx")),
    functionsJson: join(dist, "functions.json"),
  });
  session.loadScript(join(dist, "functions.js"));
});

afterAll(() => session.close());

/** What a formula shows in its own cell and in those it spills into. */
async function shown(formula: string, rowCount = 1, columnCount = 1): Promise<unknown[][]> {
  const sheet = session.book.addSheet();
  const corner = { row: 2, column: 1, rowCount: 1, columnCount: 1 };
  sheet.setValues(corner, [[formula]]);
  await session.book.settle();
  const cells = sheet.values({ ...corner, rowCount, columnCount });
  return cells.map((row) => row.map((cell) => (typeof cell === "object" ? cell.error : cell)));
}

const examples: [string, unknown][] = [
  ['=OT.UNITS(38,"97530","CMS")', 3],
  ["=OT.VISITS(20)", 5],
  ["=OT.MINUTES(TIME(15,15,0),TIME(16,0,0))", 45],
  ["=OT.ALLOCATE(97530,38)", 3],
  ["=OT.CODE(97533)", "Sensory-integration techniques, one-on-one"],
  [
    '=OT.CODE("97003","status",DATE(2026,10,5))',
    "Retired on 2016-12-31; bill 97165, 97166 or 97167",
  ],
  ['=OT.CODE("97003","status",DATE(2016,5,2))', "Valid until 2016-12-31"],
  ["=OT.CHECKCODE(97530,DATE(2026,10,5))", "OK"],
  ['=OT.EDIT(97530,97165,"2026-10-05")', "No edit"],
  ['=OT.NETWORK("Cigna","",DATE(2026,10,5),Payers[#All])', "In network"],
  ['=OT.NETWORK("Anthem","HealthKeepers Plus",DATE(2026,10,5),Payers[#All])', "Not accepted"],
  ['=OT.FEE(97530,"Cigna",DATE(2026,10,5),Fees[#All])', 33.75],
  ["=OT.PLACE(11)", "Office"],
  ['=OT.MODIFIER("go")', "Occupational-therapy plan of care"],
  ["=OT.NPI(1234567893)", true],
  ["=OT.NPI(1234567890)", false],
  ['=OT.SUGGEST("swinging")', "97533; 97112 for balance; clinician decides"],
  ['=OT.DENIAL("CO-45")', expect.stringMatching(/^The charge is above what the plan allows\. /)],
];

test.each(examples)("%s shows %j in the workbench", async (formula, expected) => {
  expect(await shown(formula)).toEqual([[expected]]);
});

test("every function is tried", () => {
  const metadata = JSON.parse(
    readFileSync(join(dist, "functions.json"), "utf8")
  ) as FunctionsMetadata;
  const tried = new Set(examples.map(([formula]) => /OT\.(\w+)/.exec(formula)?.[1]));
  expect([...tried].sort()).toEqual(metadata.functions.map(({ id }) => id).sort());
});

test.each<[string, unknown[][]]>([
  ['=OT.CODE({97003;97530},{"kind","minutes"})', [["#VALUE!", ""]]],
  ['=OT.CODE(97530,{"kind","minutes"})', [["treatment", 15]]],
  ["=OT.PLACE({11;0;3})", [["Office"], ["#N/A"], ["School"]]],
  ["=OT.NPI({1234567893,12})", [[true, false]]],
  ['=OT.EDIT(97530,{"97165";97150})', [["No edit"], ["59 on 97530, where the two were separate"]]],
])("%s spills", async (formula, expected) => {
  expect(await shown(formula, expected.length, expected[0]?.length)).toEqual(expected);
});

test("a column of a table answers a column, and blank cells blanks", async () => {
  const formula = "=OT.NETWORK(Clients[Payer],Clients[Product],DATE(2026,10,5),Payers[#All])";
  const clients = session.book.tableByName("Clients");
  const count = clients?.bodyArea.rowCount ?? 0;
  const answers = (await shown(formula, count)).flat();
  expect(count).toBeGreaterThan(3);
  expect(new Set(answers).size).toBeGreaterThan(2);
  expect(answers).not.toContain("#VALUE!");
  expect(await shown("=OT.CODE(A30:A31)", 2)).toEqual([[""], [""]]);
});

test("a table without its header row is refused in plain words", async () => {
  expect(await shown('=OT.FEE(97530,"",DATE(2026,10,5),Fees[#Data])')).toEqual([["#VALUE!"]]);
  expect(session.book.sheets().at(-1)?.errorMessage(2, 1)).toBe(
    "Give the table with its header row, Fees[#All]: there is no column Payer"
  );
});
