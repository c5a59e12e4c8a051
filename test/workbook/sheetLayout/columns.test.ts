import type { Document } from "../../../src/billing/documents/document";
import { planInvoices } from "../../../src/billing/documents/invoice/planInvoices";
import { optionalColumns } from "../../../src/billing/documents/letterhead";
import { planSuperbills } from "../../../src/billing/documents/planSuperbills";
import { layOutDocument } from "../../../src/workbook/sheetLayout";
import { textWidth, wrappedLines } from "../../../src/workbook/sheetLayout/textMeasure";
import { input, practiceRecords, session } from "../../billing/documents/examplePractice";

/** All ways to ask for columns, or not to. */
const choices = optionalColumns.reduce<Record<string, boolean>[]>(
  (known, column) => known.flatMap((one) => [true, false].map((on) => ({ ...one, [column]: on }))),
  [{}]
);

const plans = { Superbill: planSuperbills, Invoice: planInvoices };

function documentWith(kind: keyof typeof plans, columns: Record<string, boolean>): Document {
  const sessions = [
    session(1, { startMinutes: 600, endMinutes: 688, minutes: 88, units: 300 }),
    session(2, { date: "2026-10-08", startMinutes: 690, endMinutes: 750, minutes: 60 }),
  ];
  const practice = { ...practiceRecords().practice, letterhead: { notes: {}, columns } };
  const records = practiceRecords({ practice, sessions, payments: [] });
  const [planned] = plans[kind](input(records)).documents;
  if (!planned) throw new Error("nothing was planned");
  return planned.toDocument("X-0001", "2026-11-02");
}

const padding = 5;
const figure = { date: "10/05/2026", money: "$10,125.00", count: "300", text: "", blank: "" };

describe.each(Object.keys(plans) as (keyof typeof plans)[])("the list of a %s", (kind) => {
  it.each(choices)("with %j shows its headers and figures whole", (columns) => {
    const document = documentWith(kind, columns);
    const list = document.blocks.find((block) => block.kind === "list");
    const layout = layOutDocument(document);
    const header = layout.cells[layout.page.titleRows?.fromRow ?? 0] ?? [];
    const starts = header.flatMap((cell, column) => (cell ? [column] : []));
    expect(starts.length).toBe(list?.columns.length);
    starts.forEach((start, at) => {
      const points = layout.columnWidths
        .slice(start, starts[at + 1])
        .reduce((sum, width) => sum + width, 0);
      const shown = list?.columns[at]?.header ?? "";
      expect(textWidth(shown, { fontSize: 8, bold: true }) + padding).toBeLessThanOrEqual(points);
      for (const cells of list?.rows ?? []) {
        const cell = cells[at] ?? { kind: "blank" };
        const needed = textWidth(figure[cell.kind], { fontSize: 9 }) + padding;
        expect(needed).toBeLessThanOrEqual(points);
        if (cell.kind !== "text") continue;
        const longest = Math.max(
          ...cell.text.split(/\s+/).map((word) => textWidth(word, { fontSize: 9 }))
        );
        expect(longest + padding).toBeLessThanOrEqual(points);
      }
    });
  });

  it("keeps an hour's times on as many lines as it says", () => {
    for (const columns of choices.filter(({ Time }) => Time)) {
      const list = documentWith(kind, columns).blocks.find((block) => block.kind === "list");
      const at = list?.columns.findIndex(({ header }) => header === "Time") ?? -1;
      for (const cells of list?.rows ?? []) {
        const cell = cells[at];
        if (cell?.kind !== "text") throw new Error("There is no time.");
        const lines = wrappedLines(cell.text, list?.columns[at]?.width ?? 0, { fontSize: 9 });
        expect(lines).toBe(cell.text.split("\n").length);
      }
    }
  });
});
