import type { Procedure } from "../billing/codes/procedure";
import { addOnOf, procedureStatus } from "../billing/codes/procedures";
import { statusWords, timingWords, unitMinutesOf } from "../billing/codes/procedureWords";
import { sources } from "../billing/codes/sources";
import type { IsoDate } from "../billing/records";
import { invalid, isBlank, passedOn, quoted, textOf, type Answer } from "./cell";
import { newestDate } from "./date";

type Field = (procedure: Procedure, isoDate: IsoDate | undefined) => Answer;

/** What OT.CODE can be asked of a code. */
export const codeFields = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  timing: timingWords,
  minutes: (procedure) => unitMinutesOf(procedure) ?? "",
  "add-on": ({ code }, isoDate) => addOnOf(code, isoDate)?.code ?? "",
  base: ({ base }) => base ?? "",
  from: ({ from }) => from ?? "",
  until: ({ lastValid }) => lastValid ?? "",
  replacement: ({ replacement }) => replacement?.words ?? "",
  "daily maximum": ({ dailyMaximum }) => dailyMaximum ?? "",
  therapy: ({ therapy }) => therapy ?? "",
  status: ({ code }, isoDate) => statusWords(procedureStatus(code, isoDate ?? newestDate)),
  note: ({ note }) => note ?? "",
  source: (procedure) => procedure.sources.map((id) => sources[id].title).join("; "),
  confidence: ({ confidence }) => confidence,
} as const satisfies Record<string, Field>;

/** Letters only, so that `Add on`, `add-on` and `ADDON` are one. */
function fieldKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z]/g, "");
}

const fieldsByKey = new Map<string, Field>(
  Object.entries(codeFields).map(([name, field]) => [fieldKey(name), field])
);
const namesInWords = Object.keys(codeFields).join(", ");

/** The field that a cell names, the name where it is blank; an error that names the fields. */
export function fieldOf(cell: unknown): Field | CustomFunctions.Error {
  if (isBlank(cell)) return codeFields.name;
  const error = passedOn(cell);
  if (error) return error;
  const known = fieldsByKey.get(fieldKey(textOf(cell)));
  return known ?? invalid(`${quoted(cell)} is no field of a code. The fields are ${namesInWords}`);
}
