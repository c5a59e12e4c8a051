import type { CellInput } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";

const mostRows = 1_500;
/** Excel on the web refuses requests over 5 MB; a row goes out with its keys and where it came from. */
const mostBytes = 3_000_000;
const bytesBesideCells = 200;

/** Rows in pieces that one request each can write. */
export function inChunks<Row>(rows: readonly Row[], cellsOf: (row: Row) => RowCells): Row[][] {
  const chunks: Row[][] = [];
  let chunk: Row[] = [];
  let bytes = 0;
  for (const row of rows) {
    const size = bytesBesideCells + sizeOf(cellsOf(row));
    if (chunk.length > 0 && (chunk.length === mostRows || bytes + size > mostBytes)) {
      chunks.push(chunk);
      chunk = [];
      bytes = 0;
    }
    chunk.push(row);
    bytes += size;
  }
  return chunk.length > 0 ? [...chunks, chunk] : chunks;
}

function sizeOf(cells: RowCells): number {
  let bytes = 0;
  for (const header in cells) bytes += sizeOfCell(cells[header]);
  return bytes;
}

function sizeOfCell(cell: CellInput | undefined): number {
  if (cell?.kind === "formula") return cell.formula.length + 4;
  if (cell?.kind !== "text") return 12;
  // Letters beyond ASCII are escaped or take up to three bytes.
  return 4 + cell.text.length * (/^[ -~]*$/.test(cell.text) ? 1 : 6);
}
