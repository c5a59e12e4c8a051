import fc from "../support/laws";
import { bootExcel, type HostSession } from "../../src/workbench/host/node/bootExcel";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { takeBackSuperbills } from "../../src/workflows/takeBackSuperbills";
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
  | { does: "make" | "takeBack" }
  | { does: "void" | "reissue"; document: number }
  | { does: "units" | "copy" | "remove" | "client" | "sort"; row: number };

const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant("make" as const) }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant("takeBack" as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom("void" as const, "reissue" as const, "reissue" as const),
      document: fc.nat(7),
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

/** @param numbers of the documents that she sees before her when she acts */
async function perform(host: HostSession, next: Act, numbers: readonly string[]): Promise<void> {
  const sessions = host.book.tableByName("Sessions");
  const count = sessions?.bodyArea.rowCount ?? 1;
  switch (next.does) {
    case "make":
      await makeSuperbills({ moment });
      return;
    case "takeBack":
      await takeBackSuperbills({ moment });
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

/** Of every session, the superbills that are not void. */
function billsOfSessions(host: HostSession): Map<string, Set<string>> {
  const numbers = columnOf(host, "Documents", "Number");
  const live = new Set(
    columnOf(host, "Documents", "Status").flatMap((status, row) =>
      status === "Void" ? [] : [numbers[row]]
    )
  );
  const ids = columnOf(host, "DocumentLines", "Session ID");
  const bills = new Map<string, Set<string>>();
  columnOf(host, "DocumentLines", "Document").forEach((number, row) => {
    const id = String(ids[row]);
    if (number === "" || !live.has(number)) return;
    bills.set(id, (bills.get(id) ?? new Set()).add(String(number)));
  });
  return bills;
}

function cents(value: unknown): number {
  return Math.round(Number(value) * 100);
}

/** Holds at any moment, also where a workflow was cut off. */
function expectNothingTwice(host: HostSession): void {
  for (const bills of billsOfSessions(host).values()) expect([...bills]).toHaveLength(1);
  const numbers = columnOf(host, "Documents", "Number").filter(Boolean);
  expect(numbers).toEqual(numbers.map((_, place) => `SB-${String(place + 1).padStart(4, "0")}`));
}

/** Holds once a workflow has answered. */
function expectSumsAndStamps(host: HostSession): void {
  const sums = new Map<string, number>();
  const charges = columnOf(host, "DocumentLines", "Charge");
  columnOf(host, "DocumentLines", "Document").forEach((number, row) =>
    sums.set(String(number), (sums.get(String(number)) ?? 0) + cents(charges[row]))
  );
  const totals = columnOf(host, "Documents", "Total");
  const statuses = columnOf(host, "Documents", "Status");
  columnOf(host, "Documents", "Number").forEach((number, row) => {
    if (statuses[row] !== "Issued") return;
    expect([number, sums.get(String(number))]).toEqual([number, cents(totals[row])]);
  });
  const bills = billsOfSessions(host);
  const ids = columnOf(host, "Sessions", "Session ID");
  columnOf(host, "Sessions", "Document").forEach((document, row) => {
    expect(document).toBe([...(bills.get(String(ids[row])) ?? [])].join(", "));
  });
}

const workflows = new Set<Act["does"]>(["make", "takeBack", "void", "reissue"]);

test("no session is ever on two superbills that are not void, and each total is the sum of its lines", async () => {
  const life = fc.array(fc.tuple(act, cut), { minLength: 3, maxLength: 9 });
  await fc.assert(
    fc.asyncProperty(life, async (acts) => {
      const host = await bootExcel({ bytes });
      try {
        await makeSuperbills({ moment });
        for (const [next, fault] of acts) {
          const isCut = fault !== null && workflows.has(next.does);
          const numbers = columnOf(host, "Documents", "Number").map(String).filter(Boolean);
          if (isCut) await performCutOff(host, next, numbers, fault);
          await perform(host, next, numbers);
          expectNothingTwice(host);
          if (workflows.has(next.does)) expectSumsAndStamps(host);
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
