import type { LogHabit } from "../../../billing/logs/bringing/logHabit";
import { fieldsOf, type LogField } from "../../../billing/logs/matching/fields";
import { columnOf, normalHeader } from "../../tables";
import { formattedFields, type HerColumn, type InPlace } from "./inPlace";
import { answersOf, namesOf, sheetNamesOf } from "./saidOfLog";

/** Fields of a log that are no columns of Sessions, or that the workflows write there themselves. */
const notOfContract: ReadonlySet<LogField> = new Set([
  "First name",
  "Last name",
  "Time span",
  "Charge",
  "Payer",
]);

/** The headers of a table of sessions as the contract has them, and how hers are to be read. */
export interface ContractHeaders {
  headers: string[];
  inPlace: InPlace;
}

/** Her column may go: nothing is read from it, or the table may lack it. */
const notNeeded: ReadonlySet<LogField> = new Set(["Charge", "Payer", "Description"]);

/**
 * The contract's headers for her table of sessions. A column of hers that has a header of the
 * contract and is something else gets another one, so that it is never taken for ours.
 * @param habits of all logs
 * @returns undefined where no log of hers is table Sessions, or its columns are all gone
 */
export function contractHeaders(
  spelled: readonly string[],
  habits: readonly LogHabit[]
): ContractHeaders | undefined {
  const logs = habits.filter(isMarker).map(({ log }) => log);
  const readings = logs.map((log) => headersOf(spelled, habits, log));
  const present = readings.filter(({ inPlace }) => inPlace.hers.size > 0);
  return present.find(({ inPlace }) => inPlace.gone.length === 0) ?? present.at(-1);
}

function isMarker({ about, hers, meaning }: LogHabit): boolean {
  return about === "In place" && hers === "" && meaning === "Sessions";
}

function headersOf(
  spelled: readonly string[],
  habits: readonly LogHabit[],
  log: string
): ContractHeaders {
  const own = habits.filter((habit) => habit.log === log);
  const columns = own.filter(({ about }) => about === "Column");
  const renamed = own.filter(({ about, hers }) => about === "In place" && hers !== "");
  const hers = new Map<number, HerColumn>();
  const gone: InPlace["gone"] = [];
  for (const habit of columns) {
    const column = columnOfHabit(habit);
    const position = positionOf(spelled, habit.hers);
    if (position >= 0) hers.set(position, column);
    else if (column.kind === "field" && !notNeeded.has(column.field)) {
      gone.push({ header: habit.hers, field: column.field });
    }
  }
  const fields = new Set<LogField>(
    [...hers.values()].flatMap((column) => (column.kind === "field" ? [column.field] : []))
  );
  const headers = spelled.map((header, position): string | undefined => {
    const column = hers.get(position);
    if (column?.kind === "field") return headerOfField(column.field, fields);
    const ours = renamed.find((habit) => isSame(habit.hers, header));
    return column ? undefined : (ours?.meaning ?? header);
  });
  const taken = new Set(headers.flatMap((header) => (header === undefined ? [] : [header])));
  return {
    headers: spelled.map((header, position) => headers[position] ?? herOwn(header, taken)),
    inPlace: {
      ...{ log, hers },
      // What another column tells now is not missed.
      gone: gone.filter(({ field }) => !fields.has(field)),
      formatted: formattedOf(hers),
      answers: answersOf(own),
      names: namesOf(own),
      sheetNames: sheetNamesOf(own),
    },
  };
}

/** The header of the contract under which a field's column is known; undefined: none. */
export function headerOfField(field: LogField, fields: ReadonlySet<LogField>): string | undefined {
  if (field === "Last name" && !fields.has("Client")) return "Client";
  if (field === "First name" && !fields.has("Client") && !fields.has("Last name")) return "Client";
  return notOfContract.has(field) ? undefined : field;
}

function columnOfHabit({ meaning }: LogHabit): HerColumn {
  if (meaning === "") return { kind: "told" };
  const field = fieldsOf("Sessions").find((each) => isSame(each, meaning));
  return field ? { kind: "field", field } : { kind: "none" };
}

/** As it is spelled, else whatever its case and spaces. */
function positionOf(spelled: readonly string[], header: string): number {
  const same = spelled.findIndex((each) => each.trim() === header.trim());
  return same >= 0 ? same : spelled.findIndex((each) => isSame(each, header));
}

function isSame(one: string, other: string): boolean {
  return normalHeader(one) === normalHeader(other);
}

/** A header that is no column of the contract, nor that of another column. */
function herOwn(header: string, taken: Set<string>): string {
  let own = header;
  while (columnOf("Sessions", own) || taken.has(own)) own = `${own} (her own)`;
  taken.add(own);
  return own;
}

function formattedOf(hers: ReadonlyMap<number, HerColumn>): number[] {
  return [...hers].flatMap(([position, column]) =>
    column.kind === "field" && formattedFields.has(column.field) ? [position] : []
  );
}
