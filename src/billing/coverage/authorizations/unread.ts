import { quote } from "../../checks/words";
import type { Authorization, CellProblem } from "../../records";

/** Columns without which nobody can say what an authorization covers. */
const coveringColumns = ["Client", "Payer", "Codes", "From", "To"];

/** The cells of an authorization that leave it open whom, what or when it covers. */
export function unreadCoverage({ problems }: Authorization): CellProblem[] {
  return problems.filter(({ column }) => coveringColumns.includes(column));
}

/** What stands in a cell that could not be read: `reads "Hours" in Basis`; undefined where it could. */
export function reads({ problems }: Authorization, header: string): string | undefined {
  const problem = problems.find(({ column }) => column === header);
  return problem && readsIn(problem);
}

/** `reads "Hours" in Basis` */
export function readsIn({ column, text }: CellProblem): string {
  return `reads ${quote(text)} in ${column}`;
}
