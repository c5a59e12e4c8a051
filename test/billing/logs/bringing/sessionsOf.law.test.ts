import { keptCells, type KeptCell } from "../../../../src/billing/logs/bringing/keptCells";
import { sessionsOf } from "../../../../src/billing/logs/bringing/sessionsOf";
import type { LogRow } from "../../../../src/billing/logs/rows/logRow";
import type { Session } from "../../../../src/billing/records";
import { isoDateToSerial } from "../../../../src/billing/time/serial";
import { minutes } from "../../../../src/functions/minutes";
import { units } from "../../../../src/functions/units";
import { readSessions } from "../../../../src/workbook/reading/records/sessions";
import type { RawCell } from "../../../../src/workbook/reading/tableSnapshot";
import { cell, errorCell, shown } from "../../../functions/support/excel";
import fc from "../../../support/laws";
import { anyLogRow } from "./anyLogRow";
import { today } from "./broughtSessions";

const columns = [
  ...(["Date", "Client", "Provider", "Code", "Start", "End", "Minutes", "Units"] as const),
  ...(["Place", "Modifiers", "Diagnoses", "Note signed", "Description"] as const),
];

/** A cell as Excel holds it once it was written. */
function rawOf(kept: KeptCell<unknown>, toRaw: (value: never) => RawCell): RawCell {
  if (kept.kind === "text") return kept.text;
  return kept.kind === "value" ? toRaw(kept.value as never) : "";
}

const asIs = (value: RawCell) => value;
const ofTime = (value: number) => value / 1440;
const listed = (values: string[]) => values.join(", ");
/** What a formula came to, as another is given it. */
const argument = (raw: RawCell) => cell(String(raw).startsWith("#") ? errorCell(String(raw)) : raw);

function rawRow(row: LogRow): RawCell[] {
  const kept = keptCells(row);
  const raw: Record<string, RawCell> = {
    Date: rawOf(kept.Date, (value: string) => isoDateToSerial(value, 1900) ?? ""),
    Client: rawOf(kept.Client, asIs),
    Provider: rawOf(kept.Provider, asIs),
    Code: rawOf(kept.Code, asIs),
    Start: rawOf(kept.Start, ofTime),
    End: rawOf(kept.End, ofTime),
    Place: rawOf(kept.Place, asIs),
    Modifiers: rawOf(kept.Modifiers, listed),
    Diagnoses: rawOf(kept.Diagnoses, listed),
    "Note signed": rawOf(kept["Note signed"], (value: boolean) => (value ? "Yes" : "No")),
    Description: rawOf(kept.Description, asIs),
  };
  raw.Minutes =
    kept.Minutes.kind === "formula"
      ? answer(shown(() => minutes(cell(raw.Start ?? ""), cell(raw.End ?? ""))))
      : rawOf(kept.Minutes, asIs);
  raw.Units =
    kept.Units.kind === "formula"
      ? answer(shown(() => units(argument(raw.Minutes ?? ""), cell(raw.Code ?? ""))))
      : rawOf(kept.Units, asIs);
  return columns.map((column) => raw[column] ?? "");
}

function answer(range: unknown[][]): RawCell {
  return (range[0]?.[0] ?? "") as RawCell;
}

function readBack(rows: readonly LogRow[]): Session[] {
  return readSessions(
    {
      ...{ name: "Sessions", title: "Sessions", sheet: "Sessions", headers: [...columns] },
      ...{ rowCount: rows.length, hasTotals: false, isCrowded: false },
      ...{ firstRow: 1, firstColumn: 0, rows: rows.map(rawRow) },
    },
    1900,
    today
  );
}

/** What an error is called depends on what it comes from, and the order of problems on nothing. */
function comparable({ problems, sheetRow, ...session }: Session) {
  void sheetRow;
  const told = problems.map(({ column, kind, text }) => [
    column,
    kind,
    kind === "error" ? "" : text.trim(),
  ]);
  return JSON.stringify({ ...session, problems: told.sort() });
}

it("foretells sessions as the table gives them back", () => {
  const filled = anyLogRow.filter((row) => columns.some((_, at) => rawRow(row)[at] !== ""));
  fc.assert(
    fc.property(fc.array(filled, { minLength: 1, maxLength: 5 }), (rows) => {
      expect(sessionsOf(rows).map(comparable)).toEqual(readBack(rows).map(comparable));
    })
  );
});

it("never lets a column understand what was unclear", () => {
  const strict = ["Date", "Start", "End", "Minutes", "Units", "Note signed"] as const;
  fc.assert(
    fc.property(anyLogRow, (row) => {
      const [session] = sessionsOf([row]);
      const isTold = (column: string) =>
        session?.problems.some((problem) => problem.column === column) ?? false;
      for (const column of strict) {
        if (row.asTyped[column] !== undefined)
          expect([column, isTold(column)]).toEqual([column, true]);
      }
    })
  );
});

it("never bills together what several codes have together", () => {
  fc.assert(
    fc.property(anyLogRow, (row) => {
      const { together } = row;
      const [session] = sessionsOf([row]);
      if (together?.units !== undefined) expect(session?.units).toBeUndefined();
      if (together) expect(session?.minutes).toBeUndefined();
    })
  );
});
