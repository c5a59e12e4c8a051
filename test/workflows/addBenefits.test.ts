import { tableNamed } from "../../src/workbook/tables";
import { newBook } from "../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { addBenefits, type NewBenefit } from "../../src/workflows/addBenefits";
import { benefitCells } from "../../src/workflows/benefits/newBenefit";
import { goToBenefits } from "../../src/workflows/goToBenefits";
import { lookAtWorkbook } from "../../src/workflows/lookAtWorkbook";
import { setUpWorkbook } from "../../src/workflows/setUpWorkbook";
import { columnOf, typeInto } from "./support/columns";
import { deadFrom, faultsOf, runUndisturbed, someFaultsOf } from "./support/faults";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

jest.setTimeout(300_000);

const asked: NewBenefit = {
  ...{ client: "Ada Inventa", payer: "Aetna", verifiedOn: "2026-11-02", reference: "00123" },
  ...{ deductibleCents: 150_000, deductibleMetCents: 0, coinsurance: 0.2, copayCents: 2550 },
  ...{ visitLimit: 60, usedElsewhere: 12, combinedDisciplines: "OT, PT", resetsOn: "2026-07-01" },
  ...{ exclusions: "Groups", costSharing: "Out of network", deductibleApplies: true },
  ...{ outOfPocketCents: 600_000, outOfPocketMetCents: 12_345 },
};
const other: NewBenefit = { client: "Ben Madeup", verifiedOn: "2026-10-01" };

let bytes: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});
beforeEach(async () => {
  host = await bootExcel({ bytes });
});
afterEach(() => host.close());

async function benefits() {
  const status = await lookAtWorkbook({ moment });
  if (status.kind !== "ready") throw new Error("The workbook cannot be read");
  return status.records.benefits;
}

const table = () => {
  const found = host.book.tableByName("Benefits");
  if (!found) throw new Error("There is no table Benefits");
  return found;
};

/** Types into the cells of a new row of the table, from its first column on. */
function typeBelow(cells: (string | number)[], rowsBelow = 1): void {
  const { bodyArea, sheet } = table();
  const row = bodyArea.row + bodyArea.rowCount - 1 + rowsBelow;
  const area = { row, column: bodyArea.column, rowCount: 1, columnCount: cells.length };
  sheet.setValues(area, [cells]);
}

test("every column of the table has its cell", () => {
  const headers = tableNamed("Benefits").columns.map(({ header }) => header);
  expect(Object.keys(benefitCells(asked))).toEqual(headers);
});

test("the table is made, and what the plan said is read back as it was said", async () => {
  const added = await addBenefits({ benefit: asked });
  expect(added).toMatchObject({ outcome: "added", madeTable: true, row: 1, sheetRow: 2 });
  expect(await benefits()).toEqual([{ row: 1, sheetRow: 2, problems: [], ...asked }]);
});

test("what was not asked stays blank, and zero is zero", async () => {
  await addBenefits({ benefit: { ...other, copayCents: 0, deductibleCents: 0 } });
  expect(columnOf(host, "Benefits", "Deductible met")).toEqual([""]);
  expect(columnOf(host, "Benefits", "Copay")).toEqual([0]);
  expect((await benefits())[0]).toMatchObject({ copayCents: 0, deductibleCents: 0 });
});

test("the second one goes below the first; the same said again is written no second time", async () => {
  await addBenefits({ benefit: other });
  expect(await addBenefits({ benefit: asked })).toMatchObject({ row: 2, madeTable: false });
  expect(await addBenefits({ benefit: asked })).toMatchObject({ outcome: "there", row: 2 });
  expect(columnOf(host, "Benefits", "Client")).toEqual(["Ben Madeup", "Ada Inventa"]);
});

test("text from her is text, whatever it looks like, and is found again", async () => {
  const hostile: NewBenefit = {
    ...{ client: "=1+1", payer: "+cmd|' /C calc'!A0", verifiedOn: "2026-11-02" },
    ...{ reference: "=1+1", combinedDisciplines: "3-4", exclusions: "#N/A" },
  };
  await addBenefits({ benefit: hostile });
  expect(columnOf(host, "Benefits", "Client")).toEqual(["=1+1"]);
  expect(columnOf(host, "Benefits", "Payer")).toEqual(["+cmd|' /C calc'!A0"]);
  expect(columnOf(host, "Benefits", "Reference")).toEqual(["=1+1"]);
  expect(columnOf(host, "Benefits", "Combined disciplines")).toEqual(["3-4"]);
  expect(columnOf(host, "Benefits", "Exclusions")).toEqual(["#N/A"]);
  expect(await addBenefits({ benefit: hostile })).toMatchObject({ outcome: "there" });
  const quoted = { ...other, reference: "'00123", exclusions: "'=1\r\nדנה 🙂 <script>" };
  await addBenefits({ benefit: quoted });
  expect(await addBenefits({ benefit: quoted })).toMatchObject({ outcome: "there" });
  // Excel may take the apostrophe for its own sign.
  typeInto(host, "Benefits", { row: 2, header: "Reference", value: "00123" });
  expect(await addBenefits({ benefit: quoted })).toMatchObject({ outcome: "there", row: 2 });
});

test("days are the same in a workbook that counts them from 1904", async () => {
  host.close();
  host = await bootExcel({ book: newBook({ date1904: true }) });
  await setUpWorkbook({ sample: false });
  await addBenefits({ benefit: asked });
  expect((await benefits())[0]).toMatchObject({ verifiedOn: "2026-11-02", resetsOn: "2026-07-01" });
  expect(await addBenefits({ benefit: asked })).toMatchObject({ outcome: "there" });
});

test("its row is found wherever it stands by then, and only as it was said", async () => {
  await addBenefits({ benefit: asked });
  await addBenefits({ benefit: other });
  table().sort([{ column: 0, ascending: false }]);
  expect(await goToBenefits(asked)).toBe(true);
  const { sheet, area } = host.book.selection;
  expect([sheet.name, area.row, area.column]).toEqual(["Benefits", 2, 0]);
  expect(await goToBenefits({ ...asked, copayCents: 1 })).toBe(false);
});

describe("where the table is", () => {
  test("a totals row stays below the new row", async () => {
    await addBenefits({ benefit: other });
    table().showTotals = true;
    await addBenefits({ benefit: asked });
    expect(columnOf(host, "Benefits", "Client")).toEqual(["Ben Madeup", "Ada Inventa"]);
    expect(table().showTotals).toBe(true);
  });

  test("what she wrote below the table stays there", async () => {
    await addBenefits({ benefit: other });
    typeBelow(["call again"], 3);
    await addBenefits({ benefit: asked });
    expect(columnOf(host, "Benefits", "Client")).toEqual(["Ben Madeup", "Ada Inventa"]);
    const { sheet } = table();
    const used = sheet.usedArea(true);
    expect(used && sheet.values(used).flat()).toContain("call again");
  });

  test("blank rows of a table that she made longer are filled first", async () => {
    await addBenefits({ benefit: other });
    const { bodyArea } = table();
    table().resize({ ...bodyArea, row: bodyArea.row - 1, rowCount: 6 });
    expect(await addBenefits({ benefit: asked })).toMatchObject({ row: 2 });
    expect(table().bodyArea.rowCount).toBe(5);
  });

  test("a sheet of hers called Benefits is left as it is", async () => {
    const sheet = host.book.addSheet("Benefits");
    sheet.setValues({ row: 4, column: 2, rowCount: 1, columnCount: 1 }, [["mine"]]);
    expect(await addBenefits({ benefit: asked })).toMatchObject({ sheet: "Benefits (2)" });
    expect(sheet.values({ row: 4, column: 2, rowCount: 1, columnCount: 1 })).toEqual([["mine"]]);
  });

  test("a name in use for a range is told, and nothing is written", async () => {
    host.book.addName("Benefits", "=Clients!$A$1");
    await expect(addBenefits({ benefit: asked })).rejects.toThrow(/rename the range/);
  });
});

describe("faults", () => {
  /** Workbooks on which an attempt may be cut off, by what stands where the row is to go. */
  const places = {
    "no table": async () => undefined,
    "an empty table": async () => void (await setUpBenefits()),
    "a table with rows": async () => void (await addBenefits({ benefit: other })),
    "a totals row": async () => {
      await addBenefits({ benefit: other });
      table().showTotals = true;
    },
    "a table without the columns of a practice's own": async () => {
      await addBenefits({ benefit: other });
      for (let column = 16; column >= 13; column -= 1) table().deleteColumn(column);
    },
  } satisfies Record<string, () => Promise<void>>;
  const names = Object.keys(places) as (keyof typeof places)[];
  const run = () => addBenefits({ benefit: asked });

  async function setUpBenefits(): Promise<void> {
    await addBenefits({ benefit: other });
    table().deleteRows(0, 1);
  }

  async function workbookOf(name: keyof typeof places): Promise<Uint8Array> {
    await places[name]();
    return host.book.save();
  }

  test.each(names)(
    "%s: one attempt that died at any point is finished by the next",
    async (name) => {
      const begun = await workbookOf(name);
      const { actions, state } = await runUndisturbed(begun, run);
      expect(actions.length).toBeGreaterThan(3);
      const faultsIn = name === "no table" || name === "a totals row" ? faultsOf : someFaultsOf;
      for (const [index, kinds] of actions.entries()) {
        for (const fault of faultsIn(kinds)) {
          host.close();
          host = await bootExcel({ bytes: begun });
          deadFrom(host, index + 2);
          host.faults.at(index + 1, fault);
          // What was lost was the answer to a request after which nothing is left to do.
          await run().catch(() => undefined);
          host.faults.clear();
          await run();
          expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        }
      }
    }
  );

  test.each(names)("%s: one fault alone is overcome at once", async (name) => {
    const begun = await workbookOf(name);
    const { actions, state } = await runUndisturbed(begun, run);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of someFaultsOf(kinds)) {
        host.close();
        host = await bootExcel({ bytes: begun });
        host.faults.at(index + 1, fault);
        expect(await run()).toMatchObject({ outcome: "added" });
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
      }
    }
  });
});

describe("a colleague at the same moment", () => {
  /** The request that writes comes after two that look for the table and two that read it. */
  const writing = 5;
  const run = () => addBenefits({ benefit: asked });
  const clients = () => columnOf(host, "Benefits", "Client");

  test("adds a row of her own", async () => {
    await addBenefits({ benefit: other });
    host.faults.beforeRequest(host.requests.length + writing, () => typeBelow(["Cora Fictive"]));
    expect(await run()).toMatchObject({ outcome: "added", row: 3 });
    expect(clients()).toEqual(["Ben Madeup", "Cora Fictive", "Ada Inventa"]);
  });

  test("writes the same answers", async () => {
    await addBenefits({ benefit: other });
    const { row } = await run();
    const body = table().bodyArea;
    const cells = table().sheet.values({ ...body, row: body.row + row - 1, rowCount: 1 })[0];
    table().deleteRows(row - 1, 1);
    host.faults.beforeRequest(host.requests.length + 3, () =>
      typeBelow((cells ?? []).map((cell) => (typeof cell === "string" ? `'${cell}` : Number(cell))))
    );
    await run();
    expect(clients()).toEqual(["Ben Madeup", "Ada Inventa"]);
  });

  test("sorts, or puts a row in above a blank one that was to be filled: no row is lost", async () => {
    await addBenefits({ benefit: { ...other, exclusions: "Groups" } });
    await addBenefits({ benefit: { ...other, client: "Cora Fictive", copayCents: 1000 } });
    const { bodyArea } = table();
    table().resize({ ...bodyArea, row: bodyArea.row - 1, rowCount: 4 });
    host.faults.beforeRequest(host.requests.length + writing, () =>
      table().addRows(0, [
        table()
          .columnNames()
          .map(() => ""),
      ])
    );
    const { row } = await run();
    expect([...clients()].sort()).toEqual(["", "Ada Inventa", "Ben Madeup", "Cora Fictive"]);
    expect(clients()[row - 1]).toBe("Ada Inventa");
    expect(columnOf(host, "Benefits", "Copay")[clients().indexOf("Cora Fictive")]).toBe(10);
    expect(await run()).toMatchObject({ outcome: "there", row });
  });

  test("has a filter on: the row goes below all the same", async () => {
    await addBenefits({ benefit: other });
    table().filter(0, ["Nobody"]);
    await run();
    expect(clients()).toEqual(["Ben Madeup", "Ada Inventa"]);
  });
});
