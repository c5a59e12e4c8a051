import { invalid, numberOf, passedOn, quoted } from "./cell";

/** A number of 0 or more; an error that names what it should have been, e.g. "minutes". */
export function amountOf(cell: unknown, name: string): number | CustomFunctions.Error {
  if (typeof cell === "number" && cell >= 0 && Number.isFinite(cell)) return cell;
  const error = passedOn(cell);
  if (error) return error;
  const amount = numberOf(cell);
  if (amount === undefined) return invalid(`${quoted(cell)} is not a number of ${name}`);
  return amount < 0 ? invalid(`The number of ${name} is less than 0`) : amount;
}
