import type { Cents, IsoDate } from "../../records";
import { readCodes, type CodeOnCell } from "../cells/readCodes";
import { readDiagnoses } from "../cells/readDiagnoses";
import { readModifiers } from "../cells/readModifiers";
import { readUnits } from "../cells/readUnits";
import type { CellReading, LogCell } from "../logSheet";
import type { SessionField } from "../matching/fields";
import type { CellReader } from "./cellReader";
import type { LogRow, TogetherOnRow } from "./logRow";

/** What is known of a row before its codes are told apart. */
export interface SessionOnRow {
  date: IsoDate | undefined;
  client: string | undefined;
  provider: string | undefined;
  startMinutes: number | undefined;
  endMinutes: number | undefined;
  minutes: number | undefined;
  place: string | undefined;
  noteSigned: boolean | undefined;
  chargeCents: Cents | undefined;
  filledDown: SessionField[];
}

/** The sessions of one row of a log: one for each code in its cell, or one without a code. */
export function linesOfSession(reader: CellReader<SessionField>, session: SessionOnRow): LogRow[] {
  const { startMinutes, endMinutes, minutes, chargeCents, filledDown, ...who } = session;
  const typed = reader.read("Code", readCodes) ?? [];
  const ofOthers = codesOfOtherColumns(reader);
  const isNumbered = ofOthers.length > 0 && reader.additions("Units").length > 0;
  const typedUnits = reader.read("Units", readUnits);
  // Where each code has its column of units, that of the first is the first one's alone.
  const own = isNumbered ? withUnits(typed, typedUnits) : typed;
  const known = inOrder(reader, own, ofOthers);
  // A code that is unclear beside others stays a session of its own.
  const isOneUnclear = known.length > 0 && reader.asTyped.Code !== undefined;
  const codes: (CodeOnCell | undefined)[] = isOneUnclear ? [undefined, ...known] : known;
  const units = isNumbered && typed.length === 1 ? undefined : typedUnits;
  const typedModifiers = [
    ...(reader.read("Modifiers", readModifiers) ?? []),
    ...more(reader, "Modifiers", readModifiers),
  ];
  const measures: TogetherOnRow = present({
    startMinutes,
    endMinutes,
    minutes,
    units,
    chargeCents,
  });
  const shared = present({
    ...who,
    payer: reader.text("Payer"),
  });
  const description = reader.text("Description");
  const diagnoses = [
    ...(reader.read("Diagnoses", readDiagnoses) ?? []),
    ...more(reader, "Diagnoses", readDiagnoses),
  ];
  const { sheetRow, asTyped } = reader;
  const lineOf = (code: CodeOnCell | undefined): LogRow => ({
    sheetRow,
    ...shared,
    ...present({ code: code?.code, description: description ?? code?.description }),
    modifiers: [...new Set([...(code?.modifiers ?? []), ...typedModifiers])],
    diagnoses: [...new Set(diagnoses)],
    ...(filledDown.length > 0 ? { filledDown } : {}),
    asTyped,
  });
  const [only] = codes;
  if (codes.length <= 1) {
    if (only?.units !== undefined && units !== undefined && only.units !== units) {
      reader.note("Units", String(units), `the code's cell says ${only.units}`);
      delete measures.units;
    } else if (only?.units !== undefined) {
      measures.units = only.units;
    }
    return [{ ...lineOf(only), ...measures }];
  }
  const ofAll = measures.units;
  const sum = codes.reduce((total, code) => total + (code?.units ?? Number.NaN), 0);
  const isOther = ofAll !== undefined && !Number.isNaN(sum) && sum !== ofAll;
  if (isOther) {
    reader.note("Units", String(ofAll), `the codes beside it have ${sum} together`);
    delete measures.units;
  }
  return codes.map((code, place) => ({
    ...lineOf(code),
    ...present({ units: isOther ? undefined : code?.units }),
    part: { number: place + 1, of: codes.length },
    ...(Object.keys(measures).length > 0 ? { together: measures } : {}),
  }));
}

/** Codes as they stand from left to right. */
function inOrder(
  reader: CellReader<SessionField>,
  own: readonly CodeOnCell[],
  others: readonly CodeInColumn[]
): CodeOnCell[] {
  const place = reader.columnOf("Code") ?? -1;
  const codesOf = (isLeft: boolean) =>
    others.flatMap(({ column, code }) => (column < place === isLeft ? [code] : []));
  return [...codesOf(true), ...own, ...codesOf(false)];
}

interface CodeInColumn {
  column: number;
  code: CodeOnCell;
}

/** Codes of further columns: `CPT 2` with its `Units 2`, and units under the code that heads them. */
function codesOfOtherColumns(reader: CellReader<SessionField>): CodeInColumn[] {
  const numbered = reader.additions("Code").flatMap(({ column, adds }) => {
    const codes = reader.readAt(column, "Code", readCodes) ?? [];
    const ofUnits = reader.additions("Units").find((each) => each.adds.number === adds.number);
    const units = ofUnits && reader.readAt(ofUnits.column, "Units", readUnits);
    return withUnits(codes, units).map((code) => ({ column, code }));
  });
  const headed = reader.additions("Units").flatMap(({ column, adds }): CodeInColumn[] => {
    if (adds.code === undefined) return [];
    const units = reader.readAt(column, "Units", readUnits);
    return units ? [{ column, code: { code: adds.code, modifiers: [], units } }] : [];
  });
  return [...numbered, ...headed];
}

/** Units beside a single code are its own, unless its cell says others. */
function withUnits(codes: readonly CodeOnCell[], units: number | undefined): CodeOnCell[] {
  const [only] = codes;
  if (!only || codes.length > 1 || units === undefined) return [...codes];
  return [{ ...only, units: only.units ?? units }];
}

function more(
  reader: CellReader<SessionField>,
  to: "Modifiers" | "Diagnoses",
  read: (cell: LogCell) => CellReading<string[]>
): string[] {
  return reader.additions(to).flatMap(({ column }) => reader.readAt(column, to, read) ?? []);
}

/** The same without what is absent. */
function present<Fields extends object>(
  fields: Fields
): { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } {
  const kept: { [Key in keyof Fields]?: Exclude<Fields[Key], undefined> } = {};
  for (const key of Object.keys(fields) as (keyof Fields)[]) {
    const value = fields[key];
    if (value !== undefined) kept[key] = value as Exclude<Fields[typeof key], undefined>;
  }
  return kept;
}
