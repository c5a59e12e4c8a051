import type { FixWrite } from "../../billing/checks/finding";
import type { Judgement } from "../../billing/checks/judgement";
import { readCodes } from "../../billing/logs/cells/readCodes";
import type { Session } from "../../billing/records";
import { cellCodes, cellNumber, cellText } from "../../workbook/reading/cellText";
import { paddedPlace } from "../../workbook/reading/records/places";
import { fieldsOf } from "../../workbook/reading/inPlace/readInPlace";
import {
  columnIndex,
  type RawCell,
  type TableSnapshot,
} from "../../workbook/reading/tableSnapshot";

type Column = FixWrite["column"];

/**
 * Judgements without those fixes that would lose something: a cell of hers may say more than the
 * field that is to be set (`97530-GO`, `1h 15m`, hours where minutes are meant), or leave it to
 * another cell. What is wrong is told as before.
 */
export function withPlainFixes(
  judgements: Judgement[],
  table: TableSnapshot<"Sessions">
): Judgement[] {
  const { inPlace } = table;
  if (!inPlace) return judgements;
  const fields = fieldsOf(inPlace);
  const sessions = new Map(judgements.map(({ session }) => [session.row, session]));
  const isPlain = ({ row, column }: FixWrite): boolean => {
    const session = sessions.get(row);
    if (!session || column === "Session ID") return session !== undefined;
    const cell = cellOf(table, row, column);
    if (fields.has(column)) return saysOnly(session, column, cell);
    if (column === "Minutes") return true;
    if (column === "Units") return !tellsUnits(cellOf(table, row, "Code"));
    return saysOnly(session, column, cell);
  };
  return judgements.map((judgement) => {
    const loses = judgement.findings.some(({ fix }) => fix && !fix.writes.every(isPlain));
    if (!loses) return judgement;
    const findings = judgement.findings.map(({ fix, ...finding }) =>
      fix?.writes.every(isPlain) ? { ...finding, fix } : finding
    );
    return { ...judgement, findings };
  });
}

/** True where a cell, read strictly, is the session's value and nothing else. */
function saysOnly(session: Session, column: Column, cell: RawCell): boolean {
  switch (column) {
    case "Code":
      return cellText(cell)?.toUpperCase() === session.code;
    case "Minutes":
      // A blank cell of hers may be meant in hours.
      return cell !== "" && cellNumber(cell) === session.minutes;
    case "Units":
      return (cell === "" ? undefined : cellNumber(cell)) === session.units;
    case "Place":
      return paddedPlace(cellText(cell)) === session.place;
    case "Modifiers":
      return isSameList(cellCodes(cell), session.modifiers);
    case "Diagnoses":
      return isSameList(cellCodes(cell), session.diagnoses);
    case "Session ID":
      return true;
  }
}

function isSameList(one: readonly string[], other: readonly string[]): boolean {
  return one.join(" ") === other.join(" ");
}

/** Units may stand with the code: `97530 x4`. */
function tellsUnits(cell: RawCell): boolean {
  const codes = readCodes({ value: cell === "" ? null : cell });
  return codes.kind === "read" && codes.value.some(({ units }) => units !== undefined);
}

function cellOf(table: TableSnapshot<"Sessions">, row: number, column: Column): RawCell {
  const index = columnIndex(table, column);
  return index < 0 ? "" : (table.rows[row - 1]?.[index] ?? "");
}
