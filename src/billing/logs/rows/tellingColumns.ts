import type { LogField } from "../matching/fields";
import { headerKey } from "../matching/headerKey";
import type { ColumnMatch } from "../matching/matchColumns";
import type { TellingColumns } from "./classifyRows";

const presence =
  /^(?:attend|present|presenca|show|kept|arriv|asist|anwesen|erschien|compareceu|came)/;

/** The columns of matched fields, by field. */
export function columnsByField(matches: readonly ColumnMatch[]): Map<LogField, number> {
  const columns = new Map<LogField, number>();
  for (const { field, column, alsoDate } of matches) {
    if (field !== "none") columns.set(field, column);
    if (alsoDate) columns.set("Date", column);
  }
  return columns;
}

/** The columns of a list of sessions that tell what a row of it is. */
export function tellingColumns(matches: readonly ColumnMatch[]): TellingColumns {
  const byField = columnsByField(matches);
  const present = (fields: readonly LogField[]) =>
    fields.flatMap((field) => byField.get(field) ?? []);
  const [date] = present(["Date"]);
  const [code] = present(["Code"]);
  const [description] = present(["Description"]);
  const status = matches.find(({ tellsStatus }) => tellsStatus);
  return {
    ...(date === undefined ? {} : { date }),
    ...(code === undefined ? {} : { code }),
    ...(description === undefined ? {} : { description }),
    clients: present(["Client", "First name", "Last name"]),
    measures: [
      ...present(["Start", "End", "Time span", "Minutes", "Units", "Charge"]),
      ...matches.flatMap(({ adds, column }) => (adds ? [column] : [])),
    ],
    ...(status
      ? { status: status.column, statusIsPresence: presence.test(headerKey(status.header)) }
      : {}),
  };
}
