import type { CellValue } from "../../../src/workbench/engine/types";
import { openBook } from "../../../src/workbench/engine";
import { bootExcel, type HostSession } from "../../../src/workbench/host/node/bootExcel";
import {
  codesCell,
  dateCell,
  numberCell,
  textCell,
  type CellInput,
} from "../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../src/workbook/plan/tableTail";
import { checkSessions } from "../../../src/workflows/checkSessions";
import { lookAtWorkbook } from "../../../src/workflows/lookAtWorkbook";
import { columnOf, typeInto } from "../support/columns";
import { deadFrom, faultsOf, runUndisturbed } from "../support/faults";
import { moment } from "../support/practice";
import { smallPractice, workbookWith } from "../support/smallPractice";
import { stateOf, stateRegardlessOfOrder } from "../support/state";

jest.setTimeout(300_000);

/** An authorization of Ben's; he comes on 6, 13 (a retired code) and 27 October. */
function authorization(number: string, cells: RowCells = {}): RowCells {
  return {
    Number: textCell(number),
    Client: textCell("Ben Madeup"),
    Payer: textCell("Aetna"),
    Kind: textCell("Prior authorization"),
    Codes: codesCell(["97530"]),
    Basis: textCell("Units"),
    Authorized: numberCell(20),
    From: dateCell("2026-10-01"),
    To: dateCell("2026-12-31"),
    Status: textCell("Active"),
    ...cells,
  };
}

const of = (client: string, cells: Record<string, CellInput> = {}) => ({
  Client: textCell(client),
  ...cells,
});

const rows: RowCells[] = [
  authorization("A-1"),
  authorization("A-2", of("Ada Inventa", { Basis: textCell("Visits"), Authorized: numberCell(2) })),
  // Without a basis nothing is known.
  authorization("A-3", of("Dan Network", { Basis: textCell("hours"), Payer: textCell("Cigna") })),
  // It was used up while it was in force.
  authorization("A-4", { Status: textCell("Closed"), Used: numberCell(17) }),
  authorization("", { Status: textCell("Pending"), Used: numberCell(5) }),
];

let bytes: Uint8Array;
let host: HostSession;

async function workbook(authorizations = rows, sessions?: RowCells[]): Promise<Uint8Array> {
  const tables = smallPractice(sessions);
  return workbookWith(tables.set("Authorizations", authorizations));
}

beforeAll(async () => {
  bytes = await workbook();
});

afterEach(() => host.close());

const open = async (from = bytes) => {
  host = await bootExcel({ bytes: from });
};

const use = () =>
  columnOf(host, "Authorizations", "Used").map((used, at): CellValue[] => [
    used,
    columnOf(host, "Authorizations", "Remaining")[at] ?? "",
  ]);
const shown = () => columnOf(host, "Sessions", "Authorization");

/** As the rows above come out: used and remaining of each. */
const asTheyAre = [
  [8, 12],
  [2, 0],
  ["", ""],
  [17, ""],
  ["", ""],
];

test("each session shows what it draws on, and each authorization what is used and left", async () => {
  await open();
  await checkSessions({ moment });
  expect(use()).toEqual(asTheyAre);
  expect(shown()).toEqual(["A-2", "A-1", "", "A-2", "", "A-3", "", "A-1"]);
});

test("it costs no request more, and writes nothing once all is true", async () => {
  await open();
  await checkSessions({ moment });
  expect(host.requests.length).toBeLessThanOrEqual(4);
  host.clearRequests();
  const { changedRows } = await checkSessions({ moment });
  expect({ changedRows, requests: host.requests.length }).toEqual({ changedRows: 0, requests: 2 });
});

test("it tells of a row for nobody, and of one that is there twice", async () => {
  await open(await workbook([...rows, rows[0] ?? {}, authorization("A-6", of("Benn Madeup"))]));
  const told = [
    expect.stringMatching(/^Row 8 of Authorizations is for Benn Madeup, who is not in Clients/),
    expect.stringMatching(/^Rows 2 and 7 of Authorizations say the same/),
    expect.stringMatching(/^Row 4 of Authorizations: Basis reads "hours"/),
  ];
  expect((await checkSessions({ moment })).notices).toEqual(expect.arrayContaining(told));
  expect(await lookAtWorkbook({ moment })).toMatchObject({ notices: told });
});

test("a change of the sessions alone is written in one request after the two that read", async () => {
  await open();
  await checkSessions({ moment });
  typeInto(host, "Sessions", { row: 2, header: "Units", value: 3 });
  host.clearRequests();
  await checkSessions({ moment });
  expect(host.requests).toHaveLength(3);
  expect(use()[0]).toEqual([7, 13]);
  host.clearRequests();
  typeInto(host, "Authorizations", { row: 1, header: "Authorized", value: 30 });
  await checkSessions({ moment });
  expect(host.requests).toHaveLength(3);
  expect(use()[0]).toEqual([7, 23]);
});

test("what she types in other columns stays, a formula too", async () => {
  await open();
  const table = host.book.tableByName("Authorizations");
  const area = table?.bodyArea ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  const at = area.column + (table?.columnNames().indexOf("Authorized") ?? 0);
  const cell = { row: area.row, column: at, rowCount: 1, columnCount: 1 };
  table?.sheet.setValues(cell, [["=4*6"]]);
  await checkSessions({ moment });
  expect(table?.sheet.formulas(cell)).toEqual([["=4*6"]]);
  expect(use()[0]).toEqual([8, 16]);
  await checkSessions({ moment });
  expect(use()[0]).toEqual([8, 16]);
});

test("where no authorizations are kept, what she types with a session stays", async () => {
  await open(await workbook([]));
  typeInto(host, "Sessions", { row: 1, header: "Authorization", value: "from the phone" });
  await checkSessions({ moment });
  expect(shown()[0]).toBe("from the phone");
});

test("a number that no session draws on any more is taken off", async () => {
  await open();
  typeInto(host, "Sessions", { row: 3, header: "Authorization", value: "A-9" });
  await checkSessions({ moment });
  expect(shown()[2]).toBe("");
});

test("a table without the columns Used and Remaining, and none at all, are checked", async () => {
  await open();
  const table = host.book.tableByName("Authorizations");
  for (const header of ["Used", "Remaining"]) {
    table?.deleteColumn(table.columnNames().indexOf(header));
  }
  await checkSessions({ moment });
  expect(shown()[1]).toBe("A-1");
  table?.sheet.delete();
  await checkSessions({ moment });
  expect(host.book.tableByName("Authorizations")).toBeUndefined();
});

test("cells that show errors, and numbers that stand twice, leave each row its own", async () => {
  const twice = authorization("A-1", {
    From: dateCell("2026-10-20"),
    To: dateCell("2026-10-31"),
    Authorized: numberCell(2),
    Used: { kind: "formula", formula: "=NA()" },
  });
  const broken = authorization("A-5", { Authorized: { kind: "formula", formula: "=1/0" } });
  await open(await workbook([authorization("A-1"), twice, broken]));
  await checkSessions({ moment });
  expect(use()).toEqual([
    [8, 12],
    [0, 2],
    [0, ""],
  ]);
  expect(shown()[7]).toBe("A-1");
});

test("a row that she emptied loses what was said of its authorization", async () => {
  await open();
  await checkSessions({ moment });
  const table = host.book.tableByName("Authorizations");
  const headers = table?.columnNames() ?? [];
  for (const header of headers.filter((one) => one !== "Used" && one !== "Remaining")) {
    typeInto(host, "Authorizations", { row: 2, header, value: "" });
  }
  await checkSessions({ moment });
  expect(use()[1]).toEqual(["", ""]);
});

test("a number that looks like a formula is shown as text", async () => {
  const number = "=cmd|' /c calc'!A0";
  const hostile = authorization(number, { Payer: textCell("") });
  await open(await workbook([hostile]));
  await checkSessions({ moment });
  expect(shown()[1]).toBe(number);
  const reopened = await openBook(await host.book.save());
  const table = reopened.tableByName("Sessions");
  const column = table?.columnNames().indexOf("Authorization") ?? 0;
  expect(table?.sheet.values(table.bodyArea)[1]?.[column]).toBe(number);
});

describe("whatever happens on the way", () => {
  test("a fault at any request, and nothing after it: running again gives the same workbook", async () => {
    const { actions, state } = await runUndisturbed(bytes, () => checkSessions({ moment }));
    for (const [index, kinds] of actions.entries()) {
      for (const fault of faultsOf(kinds)) {
        await open();
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(checkSessions({ moment })).rejects.toThrow();
        host.faults.clear();
        await checkSessions({ moment });
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
    await open();
  });

  test.each([false, true])(
    "a sort of Authorizations between any two requests, answer lost: %p, leaves each row its own",
    async (lost) => {
      const { actions, regardless } = await runUndisturbed(bytes, () => checkSessions({ moment }));
      for (const index of actions.keys()) {
        await open();
        host.faults.beforeRequest(index + 1, (book) =>
          book.tableByName("Authorizations")?.sort([{ column: 1, ascending: true }])
        );
        if (lost) host.faults.at(index + 1, { kind: "lost" });
        const { notices } = await checkSessions({ moment });
        expect({ index, state: stateRegardlessOfOrder(host.book) }).toEqual({
          index,
          state: regardless,
        });
        const isWhileWriting = index === actions.length - 1 && !lost;
        expect(notices.some((text) => text.startsWith("Authorizations was sorted"))).toBe(
          isWhileWriting
        );
        host.close();
      }
      await open();
    }
  );
});
