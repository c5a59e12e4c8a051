import fc from "../support/laws";
import type { CellValue } from "../../src/workbench/engine/types";
import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { textCell } from "../../src/workbook/plan/cellInput";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf, stateRegardlessOfOrder } from "./support/state";

jest.setTimeout(300_000);

/** Excel's number of 6 October 2026, the day of the payment that is there already. */
const paymentDay = 46301;
const octoberFirst = 46296;

let fresh: Uint8Array;
let billed: Uint8Array;
let host: HostSession;

beforeAll(async () => {
  fresh = await workbookWith(smallPractice());
  host = await bootExcel({ bytes: fresh });
  await makeSuperbills({ moment });
  billed = await host.book.save();
  host.close();
});

beforeEach(async () => {
  host = await bootExcel({ bytes: billed });
});

afterEach(() => host.close());

/** Types a payment below the others; `document` may be blank. */
function pay(client: string, dollars: number, document = ""): void {
  const table = host.book.tableByName("Payments");
  table?.addRows(table.bodyArea.rowCount, [
    [paymentDay + table.bodyArea.rowCount, client, "", "Card", dollars, document, ""],
  ]);
}

function addDocument(cells: Record<string, CellValue>): void {
  const table = host.book.tableByName("Documents");
  table?.addRows(table.bodyArea.rowCount, [
    table.columnNames().map((header) => cells[header] ?? ""),
  ]);
}

/** Number, Paid and Balance of every document. */
function register(): CellValue[][] {
  const [paid, balance] = ["Paid", "Balance"].map((header) => columnOf(host, "Documents", header));
  return columnOf(host, "Documents", "Number").map((number, row) => [
    number,
    paid?.[row] ?? "",
    balance?.[row] ?? "",
  ]);
}

/** A check leaves the register as it is; the next one reads and writes nothing. */
async function expectToBeTrue(): Promise<void> {
  const before = register();
  await checkSessions({ moment });
  expect(register()).toEqual(before);
  host.clearRequests();
  await checkSessions({ moment });
  expect(host.requests).toHaveLength(2);
}

describe("Paid and Balance in the register", () => {
  test("are true once a superbill is made: what nobody paid is blank, and owed", async () => {
    expect(register()).toEqual([
      ["SB-0001", 100, 102.5],
      ["SB-0002", "", 270],
      ["SB-0003", "", 135],
    ]);
    await expectToBeTrue();
  });

  test("follow what is typed in Payments at the next check, in three requests", async () => {
    pay("Ada Inventa", 150);
    pay("Ben Madeup", 20.01);
    pay("Ben Madeup", -5);
    await checkSessions({ moment });
    expect(register()).toEqual([
      ["SB-0001", 202.5, 0],
      ["SB-0002", 15.01, 254.99],
      ["SB-0003", "", 135],
    ]);
    expect(host.requests).toHaveLength(3);
    await expectToBeTrue();
  });

  test("share the request of the sessions' cells", async () => {
    pay("Ben Madeup", 20);
    typeInto(host, "Sessions", { row: 6, header: "Code", value: "97003" });
    await checkSessions({ moment });
    expect(host.requests).toHaveLength(3);
    expect(register()[1]).toEqual(["SB-0002", 20, 250]);
  });

  test("are put right where somebody typed over them", async () => {
    typeInto(host, "Documents", { row: 1, header: "Paid", value: 999 });
    typeInto(host, "Documents", { row: 2, header: "Balance", value: "" });
    await checkSessions({ moment });
    expect(register().map((row) => row[2])).toEqual([102.5, 270, 135]);
    expect(register()[0]?.[1]).toBe(100);
  });

  test("of a void superbill are blank, and its money goes to the next", async () => {
    host.close();
    host = await bootExcel({ bytes: fresh });
    await makeSuperbills({
      moment,
      from: "2026-10-01",
      to: "2026-10-10",
      clients: ["Ada Inventa"],
    });
    await makeSuperbills({
      moment,
      from: "2026-10-11",
      to: "2026-10-31",
      clients: ["Ada Inventa"],
    });
    expect(register()).toEqual([
      ["SB-0001", 100, 1.25],
      ["SB-0002", "", 101.25],
    ]);
    await voidDocuments({ numbers: ["SB-0001"], moment });
    expect(register()).toEqual([
      ["SB-0001", "", ""],
      ["SB-0002", 100, 1.25],
    ]);
    await expectToBeTrue();
  });

  test("move to older sessions when those are billed, before any check", async () => {
    host.close();
    host = await bootExcel({ bytes: fresh });
    await makeSuperbills({ moment, from: "2026-10-11", to: "2026-10-31" });
    expect(register()[0]).toEqual(["SB-0001", 100, 1.25]);
    await makeSuperbills({ moment });
    const ada = columnOf(host, "Documents", "Client").map((name) => name === "Ada Inventa");
    expect(register().filter((_, row) => ada[row])).toEqual([
      ["SB-0001", "", 101.25],
      [expect.any(String), 100, 1.25],
    ]);
    await expectToBeTrue();
  });

  test("are true where a batch is stopped midway", async () => {
    host.close();
    host = await bootExcel({ bytes: fresh });
    await makeSuperbills({ moment, from: "2026-10-11", to: "2026-10-31" });
    const stop = new AbortController();
    await makeSuperbills({
      moment,
      signal: stop.signal,
      onProgress: ({ label }) => label === "SB-0004" && stop.abort(),
    });
    expect(register().slice(0, 1)).toEqual([["SB-0001", "", 101.25]]);
    await expectToBeTrue();
  });

  test("are left alone where nothing in Document lines says what was billed", async () => {
    addDocument({ Number: "ST-0001", Kind: "Statement", Client: "Ada Inventa", Balance: 12 });
    addDocument({ Number: "OLD-7", Kind: "Invoice", Client: "Ada Inventa", Total: 50, Paid: 50 });
    addDocument({ Number: "OLD-8", Kind: "Invoice", Total: 50, Paid: 50, Status: "Void" });
    const before = register();
    pay("Ada Inventa", 1);
    await checkSessions({ moment });
    expect(register().slice(3)).toEqual(before.slice(3));
    expect(register()[0]).toEqual(["SB-0001", 101, 101.5]);
  });
});

test("a payment that does not count is told of at every check", async () => {
  pay("Ada Inventa", 20, "SB-0077");
  pay("Somebody Else", 20);
  const { notices } = await checkSessions({ moment });
  expect(notices).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^The payment in row 3 of Payments names "SB-0077", .*\.$/),
      expect.stringMatching(/^The payment in row 4 of Payments names "Somebody Else", .*\.$/),
    ])
  );
  expect(register()[0]).toEqual(["SB-0001", 100, 102.5]);
});

test("a superbill prints what was paid after its period, and keeps what it printed", async () => {
  const printed = () => JSON.stringify(stateOf(host.book).sheets["SB-0001"]);
  const before = printed();
  pay("Ada Inventa", 102.5);
  await checkSessions({ moment });
  expect(printed()).toBe(before);
  await voidDocuments({ numbers: ["SB-0001"], moment });
  await makeSuperbills({ moment });
  const texts = JSON.stringify(stateOf(host.book).sheets["SB-0004"]);
  expect(texts).toContain("202.5");
  expect(register()[3]).toEqual(["SB-0004", 202.5, 0]);
});

test("a superbill made in the place of another prints its payments as the register has them", async () => {
  host.close();
  const by = (name: string) => ({ Provider: textCell(name) });
  const rows = smallPractice([
    session("2026-10-05", "Ada Inventa", "97530", 45, 3, by("Pat Other")),
    session("2026-10-12", "Ada Inventa", "97530", 45, 3),
  ]);
  const [sam = {}] = rows.get("Providers") ?? [];
  rows.set("Providers", [sam, { ...sam, ...by("Pat Other") }]);
  host = await bootExcel({ bytes: await workbookWith(rows) });
  await makeSuperbills({ moment, from: "2026-10-12", to: "2026-10-31" });
  typeInto(host, "Documents", { row: 1, header: "From", value: octoberFirst });
  const result = await reissueDocument({ number: "SB-0001", moment });
  expect(result).toMatchObject({ document: { number: "SB-0002", paidCents: 10000 } });
  expect(register()).toEqual([
    ["SB-0001", "", ""],
    ["SB-0002", 100, 1.25],
  ]);
  await expectToBeTrue();
});

describe("a check that is disturbed", () => {
  const prepare = async (bytes: Uint8Array): Promise<void> => {
    host.close();
    host = await bootExcel({ bytes });
  };
  let paid: Uint8Array;
  let undisturbed: { state: unknown; regardless: unknown; requests: number };

  beforeAll(async () => {
    host = await bootExcel({ bytes: billed });
    addDocument({ Number: "ST-0001", Kind: "Statement", Client: "Ada Inventa", Balance: 12 });
    addDocument({ Number: "OLD-7", Kind: "Invoice", Client: "Ada Inventa", Total: 50, Paid: 50 });
    await voidDocuments({ numbers: ["SB-0003"], moment });
    pay("Ada Inventa", 150);
    pay("Ben Madeup", 20.01);
    typeInto(host, "Sessions", { row: 6, header: "Code", value: "97003" });
    paid = await host.book.save();
    await prepare(paid);
    await checkSessions({ moment });
    undisturbed = {
      state: stateOf(host.book),
      regardless: stateRegardlessOfOrder(host.book),
      requests: host.requests.length,
    };
    host.close();
  });

  const faults: Fault[] = [
    { kind: "lost" },
    { kind: "refuse", error: "cellEditMode" },
    ...Array.from({ length: 12 }, (_, index): Fault => ({
      kind: "cut",
      when: "after",
      action: 8 * index,
    })),
  ];

  test.each(faults)(
    "by %j, and run again, leaves what an undisturbed one leaves",
    async (fault) => {
      for (let request = 1; request <= undisturbed.requests; request++) {
        await prepare(paid);
        for (let dead = request + 1; dead < request + 20; dead++) {
          host.faults.at(dead, { kind: "refuse", error: "accessDenied" });
        }
        host.faults.at(request, fault);
        await checkSessions({ moment }).catch(() => undefined);
        host.faults.clear();
        await checkSessions({ moment });
        expect(stateOf(host.book)).toEqual(undisturbed.state);
      }
    }
  );

  test.each([
    ["Documents", false],
    ["Documents", true],
    ["Payments", false],
    ["Sessions", false],
  ])("by a sort of %s, answer lost: %p, leaves each row its own", async (name, lost) => {
    for (let request = 1; request <= undisturbed.requests; request++) {
      await prepare(paid);
      host.faults.beforeRequest(request, (book) =>
        book.tableByName(name)?.sort([{ column: 0, ascending: false }])
      );
      if (lost) host.faults.at(request, { kind: "lost" });
      await checkSessions({ moment });
      expect(stateRegardlessOfOrder(host.book)).toEqual(undisturbed.regardless);
    }
  });
});

test("whatever is made, paid, voided and made again, the register needs no check to be true", async () => {
  const act = fc.oneof(
    fc.record({ does: fc.constant("make" as const), day: fc.integer({ min: 5, max: 31 }) }),
    fc.record({
      does: fc.constant("pay" as const),
      client: fc.constantFrom("Ada Inventa", "Ben Madeup"),
      dollars: fc.constantFrom(10, 33.34, 150, 400, -20),
      document: fc.constantFrom("", "", "SB-0001", "SB-0002"),
    }),
    fc.record({ does: fc.constantFrom("void" as const, "reissue" as const), at: fc.nat(5) })
  );
  const bytes = await workbookWith(
    smallPractice([
      ...[5, 12, 19, 26].map((day) =>
        session(`2026-10-${day > 9 ? day : `0${day}`}`, "Ada Inventa", "97530", 45, 3)
      ),
      ...[6, 20].map((day) =>
        session(`2026-10-${day > 9 ? day : `0${day}`}`, "Ben Madeup", "97530", 60, 4)
      ),
    ])
  );
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 3, maxLength: 7 }), async (acts) => {
      host.close();
      host = await bootExcel({ bytes });
      for (const next of acts) {
        if (next.does === "pay") {
          const isMade = columnOf(host, "Documents", "Number").includes(next.document);
          pay(next.client, next.dollars, isMade ? next.document : "");
          await checkSessions({ moment });
        } else if (next.does === "make") {
          const to = `2026-10-${String(next.day).padStart(2, "0")}`;
          await makeSuperbills({ moment, from: "2026-10-01", to });
        } else {
          const numbers = columnOf(host, "Documents", "Number").filter(Boolean).map(String);
          const number = numbers[next.at % Math.max(1, numbers.length)];
          if (number === undefined) continue;
          if (next.does === "void") await voidDocuments({ numbers: [number], moment });
          else await reissueDocument({ number, moment });
        }
        const before = register();
        await checkSessions({ moment });
        expect(register()).toEqual(before);
      }
      const total = columnOf(host, "Documents", "Total");
      register().forEach(([number, paid, balance], row) => {
        const status = columnOf(host, "Documents", "Status")[row];
        if (number === "" || status === "Void") return;
        const cents = (cell: CellValue | undefined) => Math.round(Number(cell) * 100);
        expect(cents(paid) + cents(balance)).toBe(cents(total[row]));
        expect(cents(balance)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 25 }
  );
});
