import { planInvoices } from "../../../src/billing/documents/invoice/planInvoices";
import type { DocumentPreview } from "../../../src/billing/documents/plannedDocument";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import { input, october, practiceRecords, ready, session } from "./examplePractice";

const planners = { superbill: planSuperbills, invoice: planInvoices };

describe.each(Object.entries(planners))("%s", (_, plan) => {
  const of = (charges: number[]): DocumentPreview => {
    const sessions = charges.map((__, index) =>
      session(index + 1, { date: `2026-10-0${index + 1}` })
    );
    const judgements = sessions.map((own, index) => ready(own, { chargeCents: charges[index] }));
    return plan(input(practiceRecords({ sessions }), october, judgements));
  };

  test("that would come to $0.00 is not made, and says what it needs", () => {
    const { documents, skipped } = of([0, 0]);
    expect(documents).toEqual([]);
    expect(skipped.map(({ rows }) => rows)).toEqual([[1, 2]]);
    expect(skipped[0]?.reason).toMatch(/come to \$0.00.* needs a fee/);
  });

  test("may have a line of $0.00 beside others", () => {
    expect(of([0, 13500]).documents).toMatchObject([{ totalCents: 13500, lines: [{}, {}] }]);
  });
});
