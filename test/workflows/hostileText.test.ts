import { textCell } from "../../src/workbook/plan/cellInput";
import type { RowCells } from "../../src/workbook/plan/tableTail";
import { tables, type Column } from "../../src/workbook/tables";
import { openBook, type Book } from "../../src/workbench/engine";
import { bootExcel } from "../../src/workbench/host/node/bootExcel";
import { checkSessions } from "../../src/workflows/checkSessions";
import { makeSuperbills } from "../../src/workflows/makeSuperbills";
import { moment } from "./support/practice";
import { session, smallPractice, workbookWith } from "./support/smallPractice";

/** Text that must come out as the same text, wherever it is typed. */
const hostile = [
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://example.invalid","x")',
  "+1+1",
  "-2+3",
  "@SUM(1,1)",
  "\t=1+1",
  "<script>alert(1)</script>",
  "<img src=x onerror=alert(1)>",
  "A name of exactly 31 characters",
  "'quoted'",
  '"double"',
  "O'Brien-Ñandú & Söhne",
  "👩‍👧 Família 🎈",
  "מרים לוי",
  "عائشة",
  "\u202Etxt.exe",
  "{{7*7}}${x}%0a",
  "#N/A not",
  "1e5",
  "00123",
  "Oct 5",
  "TRUE",
  "_x0041_",
];

const freeText = new Set(["text", "key"]);

function textColumns(table: string): string[] {
  const definition = tables.find(({ name }) => name === table);
  const columns: readonly Column[] = definition?.columns ?? [];
  return columns.filter(({ type }) => freeText.has(type)).map(({ header }) => header);
}

/** Every text column of every row of the client's records holds the hostile text. */
function hostilePractice(text: string) {
  const rows = smallPractice([
    session("2026-10-05", text, "97530", 45, 3, {
      Provider: textCell(text),
      Description: textCell(text),
    }),
  ]);
  const spoil = (table: "Providers" | "Clients" | "Payments", keep: string[]) => {
    const first: RowCells = { ...(rows.get(table)?.[0] ?? {}) };
    for (const header of textColumns(table)) {
      if (!keep.includes(header)) first[header] = textCell(text);
    }
    rows.set(table, [first]);
  };
  spoil("Providers", ["NPI"]);
  spoil("Clients", ["Payer", "Product", "Referring NPI", "Phone"]);
  spoil("Payments", ["Payer", "Document"]);
  const practice = rows.get("Practice") ?? [];
  rows.set(
    "Practice",
    practice.map((row, index) => (index === 0 ? { ...row, Value: textCell(text) } : row))
  );
  return rows;
}

function everything(book: Book): { values: unknown[][][]; formulas: string[] } {
  const formulas: string[] = [];
  const values = book.sheets().map((sheet) => {
    const area = sheet.usedArea(true);
    if (!area) return [];
    const shown = sheet.values(area);
    sheet.formulas(area).forEach((row, r) =>
      row.forEach((formula, c) => {
        if (typeof formula === "string" && formula.startsWith("=") && formula !== shown[r]?.[c]) {
          formulas.push(`${sheet.name}: ${formula}`);
        }
      })
    );
    return shown;
  });
  return { values, formulas };
}

test.each(hostile)(
  "%p comes out as the same text, in tables and on the superbill",
  async (text) => {
    const bytes = await workbookWith(hostilePractice(text));
    const host = await bootExcel({ bytes });
    await checkSessions({ moment });
    const { documents, skipped } = await makeSuperbills({ moment });
    expect({ documents: documents.length, skipped }).toEqual({ documents: 1, skipped: [] });
    const trimmed = text.trim();
    expect(documents[0]?.client).toBe(trimmed);
    expect(host.book.sheets().map(({ name }) => name)).toContain("SB-0001");
    const before = everything(host.book);
    expect(before.formulas.filter((formula) => !formula.includes("OT."))).toEqual([]);
    const sheet = host.book.sheetByName("SB-0001");
    const area = sheet?.usedArea(true);
    expect(JSON.stringify(area && sheet?.values(area))).toContain(
      JSON.stringify(trimmed).slice(1, -1)
    );
    const reopened = await openBook(await host.book.save());
    expect(everything(reopened)).toEqual(before);
    host.close();
  }
);
