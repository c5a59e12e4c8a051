import type { ExpectedCare } from "../../src/billing/documents/estimate/expectedServices";
import type { Fault } from "../../src/workbench/host/faults";
import { bootExcel } from "../../src/workbench/host/node/bootExcel";
import { dateCell, moneyCell, textCell } from "../../src/workbook/plan/cellInput";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { takeBackDocuments } from "../../src/workflows/takeBackDocuments";
import { typeInto } from "./support/columns";
import { deadFrom, someFaultsOf, runUndisturbed, type Undisturbed } from "./support/faults";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf, stateRegardlessOfOrder } from "./support/state";

jest.setTimeout(600_000);

const autumn = { from: "2026-09-01", to: "2026-10-31" };
const expected: ExpectedCare[] = ["Ada Inventa", "Ben Madeup"].map((client) => ({
  client,
  provider: "Sam Sample",
  services: [{ code: "97530", units: 3, visits: 40 }],
}));

const workflows = {
  invoices: () => makeDocuments({ kind: "Invoice", moment }),
  receipts: () => makeDocuments({ kind: "Receipt", ...autumn, moment }),
  statements: () =>
    makeDocuments({ kind: "Statement", ...autumn, clients: ["Ada Inventa", "Ben Madeup"], moment }),
  estimates: () => makeDocuments({ kind: "Estimate", expected, moment }),
  authorizations: () =>
    makeDocuments({ kind: "Prior-authorization request", requested: expected, moment }),
  verifications: () =>
    makeDocuments({ kind: "Benefit verification", requested: expected.slice(1), moment }),
  exceptions: () =>
    makeDocuments({ kind: "Gap-exception request", requested: expected.slice(1), moment }),
  reissueInvoice: () => reissueDocument({ number: "INV-0002", moment }),
  reissueReceipt: () => reissueDocument({ number: "REC-0001", moment }),
  reissueStatement: () => reissueDocument({ number: "ST-0001", moment }),
  takeBackInvoices: () => takeBackDocuments({ moment }),
} satisfies Record<string, () => Promise<unknown>>;
type Workflow = keyof typeof workflows;
const names = Object.keys(workflows) as Workflow[];

const logs = {} as Record<Workflow, Uint8Array>;
const undisturbed = {} as Record<Workflow, Undisturbed>;

/** A superbill of September is in sight, and a receipt of some days of October is there. */
beforeAll(async () => {
  const september = { from: "2026-09-01", to: "2026-09-30" };
  const begun = await changed(await workbookWith(practice()), async () => {
    await makeDocuments({ kind: "Superbill", ...september, moment });
    await makeDocuments({ kind: "Receipt", from: "2026-10-05", to: "2026-10-10", moment });
  });
  const invoiced = await changed(begun, workflows.invoices);
  const told = await changed(begun, async (host) => {
    await workflows.invoices();
    await workflows.statements();
    typeInto(host, "Sessions", { row: 2, header: "Minutes", value: 30 });
    typeInto(host, "Sessions", { row: 2, header: "Units", value: 2 });
    typeInto(host, "Payments", { row: 1, header: "Amount", value: 77.7 });
    typeInto(host, "Payments", { row: 2, header: "Document", value: "INV-0002" });
  });
  for (const name of names) {
    logs[name] = name.startsWith("reissue") ? told : name === "takeBackInvoices" ? invoiced : begun;
    undisturbed[name] = await runUndisturbed(logs[name], workflows[name]);
  }
});

function practice() {
  const rows = smallPractice([
    session("2026-09-21", "Ada Inventa", "97530", 45, 3),
    session("2026-10-06", "Ada Inventa", "97530", 45, 3),
    session("2026-10-07", "Ben Madeup", "97530", 60, 4),
  ]);
  const paid = (isoDate: string, client: string, cents: number) => ({
    ...{ Date: dateCell(isoDate), Client: textCell(client), Method: textCell("Card") },
    Amount: moneyCell(cents),
  });
  return rows.set("Payments", [
    paid("2026-10-06", "Ada Inventa", 10000),
    paid("2026-10-20", "Ada Inventa", 3000),
    paid("2026-10-21", "Ben Madeup", 2000),
    paid("2026-09-22", "Ada Inventa", 500),
  ]);
}

async function changed(
  bytes: Uint8Array,
  work: (host: Awaited<ReturnType<typeof bootExcel>>) => Promise<unknown>
): Promise<Uint8Array> {
  const host = await bootExcel({ bytes });
  await work(host);
  const saved = await host.book.save();
  host.close();
  return saved;
}

describe.each(names.map((name) => [name]))("%s", (name) => {
  test("a fault at any request, and nothing after it: running again gives the undisturbed result", async () => {
    const { actions, state } = undisturbed[name];
    expect(actions.length).toBeGreaterThan(2);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of someFaultsOf(kinds)) {
        const host = await bootExcel({ bytes: logs[name] });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(workflows[name]()).rejects.toThrow();
        host.faults.clear();
        await workflows[name]();
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  });

  test("one fault alone is overcome in the same run", async () => {
    const { actions, state } = undisturbed[name];
    const alone: Fault[] = [{ kind: "lost" }, { kind: "cut", when: "after", action: 40 }];
    for (const index of actions.keys()) {
      for (const fault of alone) {
        const host = await bootExcel({ bytes: logs[name] });
        host.faults.at(index + 1, fault);
        await workflows[name]();
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  });

  test("a sort of the log between any two requests, answer lost, leaves each row its own", async () => {
    const { actions, regardless } = undisturbed[name];
    for (const index of actions.keys()) {
      const host = await bootExcel({ bytes: logs[name] });
      host.faults.beforeRequest(index + 1, (book) =>
        book.tableByName("Sessions")?.sort([{ column: 0, ascending: false }])
      );
      host.faults.at(index + 1, { kind: "lost" });
      await workflows[name]();
      await workflows[name]();
      expect({ index, state: stateRegardlessOfOrder(host.book) }).toEqual({
        index,
        state: regardless,
      });
      host.close();
    }
  });

  test("running twice changes nothing", async () => {
    const host = await bootExcel({ bytes: logs[name] });
    await workflows[name]();
    await workflows[name]();
    expect(stateOf(host.book)).toEqual(undisturbed[name].state);
    host.close();
  });
});

test("the logs are what they are meant to be", () => {
  const sizes = names.map((name) => [
    name,
    (undisturbed[name].state.tables.Documents?.length ?? 1) - 1,
  ]);
  expect(Object.fromEntries(sizes)).toEqual({
    ...{ invoices: 5, receipts: 5, statements: 4, estimates: 4 },
    ...{ authorizations: 4, verifications: 3, exceptions: 3 },
    ...{ reissueInvoice: 8, reissueReceipt: 8, reissueStatement: 8, takeBackInvoices: 5 },
  });
  expect(undisturbed.invoices.state.hidden).toEqual(["SB-0001", "INV-0001"]);
});
