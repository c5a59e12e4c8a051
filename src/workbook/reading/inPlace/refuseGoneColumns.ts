import type { TableShape } from "../tableSnapshot";
import { UnusableWorkbook } from "../unusableWorkbook";

/**
 * A column of hers that was deleted or has another header now leaves no doubt about what is missing.
 * @throws UnusableWorkbook naming her sheet, her column and what to do
 */
export function refuseGoneColumns({ sheet, inPlace }: TableShape): void {
  const [first, ...others] = inPlace?.gone ?? [];
  if (!inPlace || !first) return;
  const names = [first, ...others].map(({ header, field }) => `"${header}" (${field})`).join(", ");
  const isOne = others.length === 0;
  throw new UnusableWorkbook(
    `On sheet ${sheet}, the log that is used as table Sessions has no column ${names} any more. Give the column${isOne ? "" : "s"} that header again; or, where it has a new one, write the new header on sheet Log habits, in column Hers of the row that names "${first.header}"; or, where the column is gone for good, delete that row.`
  );
}
