import { invalid, numberOf, passedOn, quoted } from "./cell";

/** A number from 0 to `most`; an error that names what it should have been, e.g. "minutes". */
export function amountOf(
  cell: unknown,
  name: string,
  most = Number.MAX_SAFE_INTEGER
): number | CustomFunctions.Error {
  if (typeof cell === "number" && cell >= 0 && cell <= most) return cell;
  const error = passedOn(cell);
  if (error) return error;
  const amount = numberOf(cell);
  if (amount === undefined) return invalid(`${quoted(cell)} is not a number of ${name}`);
  if (amount < 0) return invalid(`The number of ${name} is less than 0`);
  return amount > most ? invalid(`${quoted(cell)} is too large a number of ${name}`) : amount;
}
