/** Structured references (`Clients[Client]`) as areas of cells. */
import { parseStructRef } from "@borgar/fx";
import { formatAddress, quoteSheetName } from "./address";
import { bodyArea, type TableState } from "./model";
import type { SheetState } from "./sheet-state";
import { rewriteFormula } from "./tokens";
import type { Area } from "./types";

type StructuredReference = NonNullable<ReturnType<typeof parseStructRef>>;

/** The cells that a structured reference means; `row` is where the formula stands. */
export function structuredArea(
  reference: StructuredReference,
  table: TableState,
  row: number
): Area | undefined {
  const lower = (name: string | undefined) => name?.toLowerCase();
  const named = reference.columns ?? [];
  const first = table.columns.findIndex(({ name }) => lower(name) === lower(named[0]));
  const last = table.columns.findIndex(
    ({ name }) => lower(name) === lower(named[named.length - 1])
  );
  if (named.length > 0 && (first < 0 || last < 0)) return undefined;
  const across =
    named.length === 0
      ? { column: table.area.column, columnCount: table.area.columnCount }
      : {
          column: table.area.column + Math.min(first, last),
          columnCount: Math.abs(last - first) + 1,
        };
  const body = bodyArea(table);
  const sections = reference.sections ?? [];
  const has = (section: string) => sections.includes(section);
  if (has("this row")) return { ...across, row, rowCount: 1 };
  if (has("all")) return { ...across, row: table.area.row, rowCount: table.area.rowCount };
  const showsData = sections.length === 0 || has("data");
  let top = showsData ? body.row : -1;
  let end = showsData ? body.row + body.rowCount : -1;
  if (has("headers")) {
    if (!table.headers) return undefined;
    top = table.area.row;
    if (end < 0) end = table.area.row + 1;
  }
  if (has("totals")) {
    if (!table.totals) return undefined;
    end = table.area.row + table.area.rowCount;
    if (top < 0) top = end - 1;
  }
  return { ...across, row: top, rowCount: end - top };
}

/** A formula with the references to one table's column turned into #REF!. */
export function dropColumn(formula: string, table: string, column: string): string {
  return rewriteFormula(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (reference?.table?.toLowerCase() !== table.toLowerCase()) return undefined;
    const gone = reference.columns?.some((name) => name.toLowerCase() === column.toLowerCase());
    return gone ? "#REF!" : undefined;
  });
}

/** A formula in `row` with the references to one table spelled as addresses. */
export function unstructured(
  formula: string,
  table: TableState,
  home: SheetState,
  sheet: SheetState | undefined,
  row: number
): string {
  if (!formula.includes("[")) return formula;
  return rewriteFormula(formula, (token) => {
    if (token.type !== "structured") return undefined;
    const reference = parseStructRef(token.value);
    if (reference?.table?.toLowerCase() !== table.name.toLowerCase()) return undefined;
    const area = structuredArea(reference, table, row);
    if (!area) return "#REF!";
    const fixed = reference.sections?.includes("this row") ? "" : "$";
    const local = formatAddress(area).replace(
      /([A-Z]+)(\d+)/g,
      `$$$1${fixed.replace("$", "$$$$")}$2`
    );
    return sheet === home ? local : `${quoteSheetName(home.name)}!${local}`;
  });
}
