import { selectedRowOf } from "../workbook/reading/selectedRowOf";

/**
 * The row of Sessions that she has selected, 1-based in the table's body; of several rows the first.
 * Undefined where nothing of the table's body is selected. Writes nothing, and takes one request.
 */
export async function selectedSession(): Promise<number | undefined> {
  return selectedRowOf("Sessions");
}
