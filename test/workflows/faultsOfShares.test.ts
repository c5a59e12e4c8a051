import { bootExcel } from "../../src/workbench/host/node/bootExcel";
import { dateCell, moneyCell, numberCell, textCell } from "../../src/workbook/plan/cellInput";
import { makeDocuments } from "../../src/workflows/makeDocuments";
import { reissueDocument } from "../../src/workflows/reissueDocument";
import { typeInto } from "./support/columns";
import { deadFrom, runUndisturbed, someFaultsOf } from "./support/faults";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";
import { stateOf } from "./support/state";

jest.setTimeout(300_000);

const dan = "Dan Network";

/** Two visits in network, the first of which uses up the deductible; one copay was paid. */
function practice() {
  const mondays = ["2026-10-05", "2026-10-12"];
  return smallPractice(mondays.map((isoDate) => session(isoDate, dan, "97530", 60, 4)))
    .set("Benefits", [
      {
        ...{ Client: textCell(dan), "Verified on": dateCell("2026-09-28") },
        ...{ Deductible: moneyCell(50000), "Deductible met": moneyCell(43500) },
        Coinsurance: numberCell(0.2),
      },
    ])
    .set("Payments", [
      { Date: dateCell("2026-10-05"), Client: textCell(dan), Amount: moneyCell(5000) },
    ]);
}

const workflows = {
  invoices: () => makeDocuments({ kind: "Invoice", moment }),
  reissueInvoice: () => reissueDocument({ number: "INV-0001", moment }),
} satisfies Record<string, () => Promise<unknown>>;
type Workflow = keyof typeof workflows;

async function workbookFor(name: Workflow): Promise<Uint8Array> {
  const bytes = await workbookWith(practice());
  if (name === "invoices") return bytes;
  const host = await bootExcel({ bytes });
  await workflows.invoices();
  typeInto(host, "Benefits", { row: 1, header: "Deductible met", value: 500 });
  const saved = await host.book.save();
  host.close();
  return saved;
}

test.each(Object.keys(workflows) as Workflow[])(
  "%s of shares: after a fault at any request, running again asks for nothing twice",
  async (name) => {
    const bytes = await workbookFor(name);
    const { actions, state } = await runUndisturbed(bytes, workflows[name]);
    for (const [index, kinds] of actions.entries()) {
      for (const fault of someFaultsOf(kinds)) {
        const host = await bootExcel({ bytes });
        deadFrom(host, index + 2);
        host.faults.at(index + 1, fault);
        await expect(workflows[name]()).rejects.toThrow();
        host.faults.clear();
        await workflows[name]();
        expect({ index, fault, state: stateOf(host.book) }).toEqual({ index, fault, state });
        host.close();
      }
    }
  }
);
