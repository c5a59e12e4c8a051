import { codeOfHeader } from "./additions";
import { cellsSay, fitOfKind, tellingOfOtherTables } from "./cellsOfKind";
import type { ColumnLook } from "./columnLooks";
import { fieldsOf, kindOfField, type LogField, type LogTable, type SessionField } from "./fields";
import { headerKey } from "./headerKey";
import type { otherHeaders } from "./headers/otherHeaders";
import { headerMeaning } from "./likeHeaders";
import { sessionTelling, type Telling } from "./sessionTelling";

/** How well a column would be a field, 0 to 1, and why. */
export interface FieldValue {
  value: number;
  reason: string;
}

/** What a column's header says. */
export interface HeaderOfLook {
  /** How surely it means each field. */
  fields: ReadonlyMap<LogField, { sureness: number; like?: string }>;
  /** It heads something else. */
  other?: keyof typeof otherHeaders;
  /** No dictionary knows it, nor anything like it. */
  isUnknown: boolean;
}

/** Cells that fit less speak against what the header says. */
const leastFit = 0.34;
/** A header that is clear keeps its column, so that its cells are told of rather than passed over. */
const leastOfHeader = 0.38;

/** What the header of a column means in a table, by its own words or, over two lines, by either. */
export function headerOfLook(table: LogTable, look: ColumnLook): HeaderOfLook {
  const fields = new Map<LogField, { sureness: number; like?: string }>();
  let other: HeaderOfLook["other"];
  for (const text of [look.header, ...look.otherHeaders]) {
    const { meanings, like } = headerMeaning(table, headerKey(text));
    for (const [meaning, sureness] of meanings) {
      if (meaning === "status" || meaning === "postal" || meaning === "other") {
        if (text === look.header)
          other = like === undefined || meaning === "postal" ? meaning : "other";
      } else if (sureness > (fields.get(meaning)?.sureness ?? 0)) {
        fields.set(meaning, { sureness, ...(like === undefined ? {} : { like }) });
      }
    }
  }
  const isUnknown = fields.size === 0 && other === undefined;
  return { fields, isUnknown, ...(other === undefined ? {} : { other }) };
}

/** How well each column would be each field of a table. */
export function valuesOf(
  table: LogTable,
  looks: readonly ColumnLook[],
  headers: readonly HeaderOfLook[]
): ReadonlyMap<LogField, FieldValue>[] {
  const telling = table === "Sessions" ? sessionTelling(looks) : undefined;
  const isNameInParts = (["First name", "Last name"] as const).every((field) =>
    headers.some(({ fields }) => (fields.get(field)?.sureness ?? 0) >= 0.9)
  );
  const isOfWorkers = table === "Sessions" && looks.some(({ header }) => isNumberOfWorker(header));
  return looks.map((look, place) => {
    const header = headers[place];
    const values = new Map<LogField, FieldValue>();
    // A column of units under a code is told of as such, whatever its cells look like.
    if (!header || codeOfHeader(look.header) !== undefined) return values;
    for (const field of fieldsOf(table) as LogField[]) {
      const told: Telling = telling
        ? (telling.get(look.column)?.get(field as SessionField) ?? { sureness: 0 })
        : { sureness: tellingOfOtherTables(field, look) };
      // Where first and last names have their headers, no other column is needed for the client.
      if (field === "Client" && isNameInParts && !header.fields.has(field)) continue;
      // Beside numbers of employees a name is the employee's, unless it is said to be a client's.
      const asClient = header.fields.get("Client")?.sureness ?? 0;
      if (field === "Client" && isOfWorkers && asClient < 0.9) continue;
      const value = valueOf(table, field, look, header, told);
      if (value.value > 0) values.set(field, value);
    }
    return values;
  });
}

function isNumberOfWorker(header: string): boolean {
  const words = new Set(headerKey(header).split(" "));
  return workers.some((word) => words.has(word)) && numbers.some((word) => words.has(word));
}

const workers = ["employee", "emp", "staff", "worker", "mitarbeiter", "empleado", "funcionario"];
const numbers = ["id", "no", "number", "code", "nr", "nummer", "numero", "codigo"];

function valueOf(
  table: LogTable,
  field: LogField,
  look: ColumnLook,
  header: HeaderOfLook,
  told: Telling
): FieldValue {
  const kind = kindOfField(table, field) ?? "text";
  const said = header.fields.get(field);
  if (said === undefined) {
    const reason = told.why ?? cellsSay(kind, look);
    // A header that clearly says something else is believed before cells that may be anything.
    const isSaid = [...header.fields.values()].some(({ sureness }) => sureness >= 0.9);
    // Codes look like nothing else, so that they are found under any header.
    const ofOther = field === "Code" && header.other !== "postal" ? 0.6 : 0.2;
    // Any words may be names, and under a header that may mean something else they hardly are.
    const isName = kind === "name" && table === "Sessions" && header.fields.size > 0;
    const ofSaid = isSaid ? 0.4 : isName ? 0.6 : 0.75;
    const weight = header.isUnknown ? 0.9 : header.other ? ofOther : ofSaid;
    return { value: told.sureness * weight, reason };
  }
  const { sureness, like } = said;
  const saidSo =
    like !== undefined
      ? `the header is like “${like}”`
      : sureness >= 0.9
        ? "the header says so"
        : "the header may mean it";
  if (look.filled === 0) {
    const isClear = sureness >= 0.9 && like === undefined;
    return { value: isClear ? sureness * 0.7 : 0, reason: `${saidSo}; the column is empty` };
  }
  const fit = Math.min(1, Math.max(fitOfKind(kind, look), told.sureness));
  const value = sureness * 0.55 + fit * 0.45;
  if (fit < leastFit) {
    // Notes may be notes as well as whether a note is signed: only its cells tell.
    const meant = [...header.fields.values()].filter((each) => each.sureness >= 0.9);
    const least = sureness >= 0.9 && meant.length === 1 ? leastOfHeader : 0;
    return {
      value: Math.max(least, value * 0.6),
      reason: `${saidSo}, though few cells are like it`,
    };
  }
  const words =
    sureness >= 0.9 && like === undefined
      ? saidSo
      : `${saidSo}, and ${told.why ?? cellsSay(kind, look)}`;
  return { value, reason: words };
}
