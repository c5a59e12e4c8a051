import fc from "../support/laws";
import type { ExpectedCare } from "../../src/billing/documents/estimate/expectedServices";
import { documentKinds, isCoverageRequest, type DocumentKind } from "../../src/billing/records";
import type { CellValue } from "../../src/workbench/engine/types";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../src/workflows/checkSessions";
import { documentNumber } from "../../src/workflows/documents/kinds";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { voidDocuments } from "../../src/workflows/voidDocuments";
import { columnOf, typeInto } from "./support/columns";
import { moment } from "./support/practice";
import { smallPractice, workbookWith } from "./support/smallPractice";

jest.setTimeout(300_000);

let bytes: Uint8Array;

beforeAll(async () => {
  bytes = await workbookWith(smallPractice());
});

/** What she, or a colleague, does next; numbers are taken round and round. */
type Act =
  | { does: "make"; kind: DocumentKind; from?: string }
  | { does: "takeBack" }
  | { does: "pay"; amount: number; day: number; document: number }
  | { does: "void" | "reissue"; document: number }
  | { does: "units" | "copy" | "remove" | "client" | "sort"; row: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.record({
      does: fc.constant("make" as const),
      kind: fc.constantFrom(...documentKinds),
      from: fc.constantFrom("2026-10-01", "2026-10-01", "2026-10-10"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("takeBack" as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant("pay" as const),
      amount: fc.constantFrom(60, 101.25, -20.01, 500),
      day: fc.nat(30),
      document: fc.nat(11),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("void" as const, "reissue" as const, "reissue" as const),
      document: fc.nat(11),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constantFrom("units", "copy", "remove", "client", "sort"),
      row: fc.nat(9),
    }),
  }
);

/** Where the workflow is cut off: after so many requests, after so many actions of the next. */
const cut = fc.option(fc.record({ request: fc.integer({ min: 1, max: 5 }), action: fc.nat(160) }), {
  freq: 3,
});

const expected: ExpectedCare[] = ["Ada Inventa", "Cora Fictive"].map((client) => ({
  client,
  provider: "Sam Sample",
  services: [{ code: "97530", units: 3, visits: 40 }],
}));

/** Bills of whole months, so that a session that is free is billed; other kinds of any days. */
function periodOf({ kind, from }: { kind: DocumentKind; from?: string }) {
  return kind === "Receipt" || kind === "Statement" ? { from, to: "2026-10-31" } : {};
}

/** Excel's number of 1 October 2026. */
const octoberFirst = 46296;

/** A payment of Ada's, for one of the documents or for none. */
function pay(
  host: HostSession,
  { amount, day, document }: { amount: number; day: number; document: number },
  numbers: readonly string[]
): void {
  const table = host.book.tableByName("Payments");
  const number = document % 3 === 0 ? (numbers[document % Math.max(numbers.length, 1)] ?? "") : "";
  table?.addRows(table.bodyArea.rowCount, [
    [octoberFirst + day, "Ada Inventa", "", "Card", amount, number, ""],
  ]);
}

/** @param numbers of the documents that she sees before her when she acts */
async function perform(host: HostSession, next: Act, numbers: readonly string[]): Promise<void> {
  const sessions = host.book.tableByName("Sessions");
  const count = sessions?.bodyArea.rowCount ?? 1;
  switch (next.does) {
    case "make":
      await makeDocuments({
        ...{ kind: next.kind, ...periodOf(next), expected, requested: expected, moment },
      });
      return;
    case "takeBack":
      await takeBackDocuments({ moment });
      return;
    case "pay":
      pay(host, next, numbers);
      return;
    case "void":
    case "reissue": {
      const number = numbers[next.document % Math.max(numbers.length, 1)];
      if (number === undefined) return;
      if (next.does === "void") await voidDocuments({ numbers: [number], moment });
      else await reissueDocument({ number, moment });
      return;
    }
    case "units": {
      const row = (next.row % count) + 1;
      typeInto(host, "Sessions", { row, header: "Minutes", value: 30 });
      typeInto(host, "Sessions", { row, header: "Units", value: 2 });
      return;
    }
    case "client":
      typeInto(host, "Sessions", {
        row: (next.row % count) + 1,
        header: "Client",
        value: next.row % 2 === 0 ? "Ada Inventa" : "Ben Madeup",
      });
      return;
    case "copy": {
      if (!sessions || count > 14) return;
      const values = sessions.sheet.values(sessions.bodyArea)[next.row % count] ?? [];
      sessions.addRows(next.row % count, [values]);
      return;
    }
    case "remove":
      if (count > 3) sessions?.deleteRows(next.row % count, 1);
      return;
    case "sort":
      sessions?.sort([{ column: next.row % 2, ascending: next.row % 3 === 0 }]);
  }
}

/** A row of the register. */
type Registered = Record<string, CellValue>;

function register(host: HostSession): Registered[] {
  const headers = ["Number", "Kind", "Client", "From", "To", "Total", "Paid", "Balance", "Status"];
  const columns = headers.map((header) => columnOf(host, "Documents", header));
  return (columns[0] ?? []).flatMap((number, row) =>
    number === ""
      ? []
      : [Object.fromEntries(headers.map((header, at) => [header, columns[at]?.[row] ?? ""]))]
  );
}

/** Of every session, the documents that are not void, of one kind or of all. */
function documentsOfSessions(host: HostSession, kind?: DocumentKind): Map<string, Set<string>> {
  const live = new Set(
    register(host).flatMap(({ Number: number, Kind, Status }) =>
      Status === "Void" || (kind !== undefined && Kind !== kind) ? [] : [number]
    )
  );
  const ids = columnOf(host, "DocumentLines", "Session ID");
  const bills = new Map<string, Set<string>>();
  columnOf(host, "DocumentLines", "Document").forEach((number, row) => {
    const id = String(ids[row]);
    if (number === "" || number === undefined || !live.has(number)) return;
    bills.set(id, (bills.get(id) ?? new Set()).add(String(number)));
  });
  return bills;
}

function cents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

/** Holds at any moment, also where a workflow was cut off. */
function expectNothingTwice(host: HostSession): void {
  for (const kind of ["Superbill", "Invoice"] as const) {
    for (const bills of documentsOfSessions(host, kind).values())
      expect([...bills]).toHaveLength(1);
  }
  const documents = register(host);
  for (const kind of documentKinds) {
    const own = documents.filter(({ Kind }) => Kind === kind);
    expect(own.map(({ Number: number }) => number)).toEqual(
      own.map((_, place) => documentNumber(kind, place + 1))
    );
    const issued = own.filter(({ Status }) => Status === "Issued");
    for (const [at, one] of issued.entries()) {
      for (const other of issued.slice(at + 1)) {
        expect([one, other, isTwice(kind, one, other)]).toEqual([one, other, false]);
      }
    }
  }
}

/** Whether two documents in force tell of the same. */
function isTwice(kind: DocumentKind, one: Registered, other: Registered): boolean {
  if (one.Client !== other.Client) return false;
  if (kind === "Receipt") {
    return Number(one.From) <= Number(other.To) && Number(other.From) <= Number(one.To);
  }
  const sameDays = one.From === other.From && one.To === other.To;
  if (kind === "Statement" || isCoverageRequest(kind)) return sameDays;
  return kind === "Estimate" && sameDays && one.Total === other.Total;
}

/** Holds once a workflow has answered. */
function expectSumsAndStamps(host: HostSession): void {
  const sums = new Map<string, number>();
  const charges = columnOf(host, "DocumentLines", "Charge");
  columnOf(host, "DocumentLines", "Document").forEach((number, row) =>
    sums.set(String(number), (sums.get(String(number)) ?? 0) + cents(charges[row]))
  );
  for (const { Number: number, Kind, Status, Total, Paid, Balance } of register(host)) {
    if (Status !== "Issued" || (Kind !== "Superbill" && Kind !== "Invoice")) continue;
    expect([number, sums.get(String(number))]).toEqual([number, cents(Total)]);
    expect([number, cents(Paid) + cents(Balance)]).toEqual([number, cents(Total)]);
    expect(cents(Total)).toBeGreaterThan(0);
  }
  const bills = documentsOfSessions(host);
  const ids = columnOf(host, "Sessions", "Session ID");
  columnOf(host, "Sessions", "Document").forEach((document, row) => {
    const numbers = bills.get(String(ids[row])) ?? new Set();
    expect(new Set(String(document).split(", ").filter(Boolean))).toEqual(numbers);
  });
}

/** A check, which reads all payments afresh, finds nothing to put right in the register. */
async function expectPaidToBeTrue(host: HostSession): Promise<void> {
  const before = register(host);
  await checkSessions({ moment });
  expect(register(host)).toEqual(before);
}

const workflows = new Set<Act["does"]>(["make", "takeBack", "void", "reissue"]);

test("nothing is ever on two live documents of a kind, and every total is the sum of its lines", async () => {
  const life = fc.array(fc.tuple(act, cut), { minLength: 3, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      const host = await bootExcel({ bytes });
      try {
        for (const day of [8, 24]) pay(host, { amount: 40, day, document: 1 }, []);
        await makeDocuments({ kind: "Superbill", moment });
        await makeDocuments({ kind: "Invoice", moment });
        for (const [next, fault] of acts) {
          const isCut = fault !== null && workflows.has(next.does);
          const numbers = columnOf(host, "Documents", "Number").map(String).filter(Boolean);
          if (isCut) await performCutOff(host, next, numbers, fault);
          await perform(host, next, numbers);
          expectNothingTwice(host);
          if (!workflows.has(next.does)) continue;
          expectSumsAndStamps(host);
          await expectPaidToBeTrue(host);
        }
      } finally {
        host.close();
      }
    }),
    { numRuns: 30 }
  );
});

/** Nothing is answered from the cut on, so nothing can be repaired before she presses again. */
async function performCutOff(
  host: HostSession,
  next: Act,
  numbers: readonly string[],
  { request, action }: { request: number; action: number }
): Promise<void> {
  const first = host.requests.length + request;
  host.faults.at(first, { kind: "cut", when: "after", action });
  for (let number = first + 1; number < first + 40; number++) {
    host.faults.at(number, { kind: "refuse", error: "accessDenied" });
  }
  await perform(host, next, numbers).catch(() => undefined);
  host.faults.clear();
  expectNothingTwice(host);
}

test("voiding and making again, and making anew, of rows that nobody changed give the same totals", async () => {
  const payments = fc.array(
    fc.record({
      amount: fc.integer({ min: 1, max: 40000 }).map((paid) => paid / 100),
      day: fc.nat(30),
      document: fc.nat(5),
    }),
    { maxLength: 4 }
  );
  await fc.assert(
    fc.asyncProperty(payments, async (paid) => {
      const host = await bootExcel({ bytes });
      const october = { from: "2026-10-01", to: "2026-10-31" };
      const makeAll = async () => {
        for (const kind of ["Superbill", "Invoice", "Receipt", "Statement"] as const) {
          await makeDocuments({ kind, ...october, moment });
        }
      };
      const live = () => register(host).filter(({ Status }) => Status === "Issued");
      const figures = () =>
        live()
          .map(({ Kind, Client, Total, Paid, Balance }) =>
            [Kind, Client, Total, Paid, Balance].join()
          )
          .sort();
      try {
        await makeAll();
        const made = live().map(({ Number: number }) => String(number));
        paid.forEach((each) => pay(host, each, made));
        await voidDocuments({ numbers: made.filter((number) => /^(REC|ST)/.test(number)), moment });
        await makeAll();
        const before = figures();
        for (const { Number: number } of live()) {
          expect(await reissueDocument({ number: String(number), moment })).toMatchObject({
            outcome: "done",
          });
        }
        expect(figures()).toEqual(before);
        await voidDocuments({ numbers: live().map(({ Number: each }) => String(each)), moment });
        expect(live()).toEqual([]);
        for (const row of paid.keys())
          typeInto(host, "Payments", { row: row + 2, header: "Document", value: "" });
        await makeAll();
        const totals = (all: string[]) => all.map((each) => each.split(",").slice(0, 3).join());
        expect(totals(figures())).toEqual(totals(before));
      } finally {
        host.close();
      }
    }),
    { numRuns: 5 }
  );
});
