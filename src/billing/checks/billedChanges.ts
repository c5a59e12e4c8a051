import { agreedFee } from "../charges/fee";
import { normalizeDiagnosis } from "../codes/diagnoses";
import { normalizeCode } from "../codes/procedures";
import { printedMoney } from "../documents/printed";
import { nameKey } from "../names";
import type { Cents, DocumentLine } from "../records";
import { showsError, type RowContext } from "./rowContext";
import { clip, plain } from "./words";

/** A column of Sessions that is not as it was billed, with both values in words. */
export interface BilledChange {
  column: string;
  billed: string;
  now: string;
  /** What the values are, where they are not what the column holds. */
  of?: string;
}

/** A row with what the line that bills it should ask now. */
export interface RowBilled extends RowContext {
  /**
   * What its plan leaves the family, where the line asks for that; "unknown": not to the cent.
   * Absent: the line asks for the whole charge.
   */
  shareCents?: Cents | "unknown";
}

/**
 * What a row says otherwise than the line that bills it. Silent where the line or the row does not
 * say, where another check tells of the cell, and where the row leaves a place or diagnoses to the
 * practice or the client: those may be changed for the time to come.
 */
export function changesSince(line: DocumentLine, context: RowBilled): readonly BilledChange[] {
  if (isAsBilled(line, context)) return none;
  return comparisons.flatMap((compare) => compare(line, context) ?? none);
}

const none: readonly BilledChange[] = [];

/** Most rows are; this finds out without making anything. */
function isAsBilled(line: DocumentLine, context: RowBilled): boolean {
  const { session, chargeCents, shareCents = chargeCents } = context;
  return (
    line.date === session.date &&
    line.client === session.client &&
    line.provider === session.provider &&
    line.code === session.code &&
    line.units === session.units &&
    line.chargeCents === shareCents &&
    sameList(line.modifiers, session.modifiers) &&
    (session.diagnoses.length === 0 || sameList(line.diagnoses, session.diagnoses)) &&
    (session.place === undefined || line.place === session.place)
  );
}

function sameList(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((each, at) => each === other[at]);
}

type Comparison = (line: DocumentLine, context: RowBilled) => BilledChange | undefined;

const date: Comparison = ({ date }, { session }) =>
  date === undefined || session.date === undefined ? undefined : change("Date", date, session.date);

const client: Comparison = (line, { session, clientsOfName }) =>
  line.client === undefined || session.client === undefined || clientsOfName === 0
    ? undefined
    : changeOfName("Client", line.client, session.client);

const provider: Comparison = (line, { session, providersOfName }) =>
  line.provider === undefined || session.provider === undefined || providersOfName === 0
    ? undefined
    : changeOfName("Provider", line.provider, session.provider);

const code: Comparison = (line, { session, codeStatus }) =>
  line.code === undefined || session.code === undefined || codeStatus?.status !== "known"
    ? undefined
    : change("Code", normalizeCode(line.code), normalizeCode(session.code));

const units: Comparison = (line, { session }) =>
  line.units === undefined || session.units === undefined
    ? undefined
    : change("Units", plain(line.units), plain(session.units));

/** Modifiers are a set: their order is the form's. */
const modifiers: Comparison = (line, { session }) =>
  showsError(session, "Modifiers")
    ? undefined
    : change("Modifiers", sorted(line.modifiers), sorted(session.modifiers));

const place: Comparison = (line, { session, rules }) => {
  if (line.place === undefined || session.place === undefined) return undefined;
  const placeOn = (typed: string) =>
    session.date === undefined ? typed : (rules.placeOn(typed, session.date)?.code ?? typed);
  return change("Place", placeOn(line.place), placeOn(session.place));
};

/** Their order counts: the first is the reason for the visit. */
const diagnoses: Comparison = (line, { session }) =>
  line.diagnoses.length === 0 || session.diagnoses.length === 0
    ? undefined
    : change("Diagnoses", listed(line.diagnoses), listed(session.diagnoses));

/** A rate for the whole visit stands on whichever of its rows comes first. */
const charge: Comparison = (line, context) => {
  const { chargeCents, shareCents = chargeCents, coverage } = context;
  const isShare = context.shareCents !== undefined;
  if (line.chargeCents === undefined || shareCents === undefined) return undefined;
  if (shareCents === "unknown") return undefined;
  const agreed = coverage?.agreement && agreedFee(coverage.agreement);
  if (agreed?.per === "visit") return undefined;
  const changed = change("Charge", printedMoney(line.chargeCents), printedMoney(shareCents));
  return changed && isShare ? { ...changed, of: "the family's share" } : changed;
};

const comparisons: readonly Comparison[] = [
  date,
  client,
  provider,
  code,
  modifiers,
  units,
  place,
  diagnoses,
  charge,
];

function change(column: string, billed: string, now: string): BilledChange | undefined {
  if (billed === now) return undefined;
  return { column, billed: shown(billed), now: shown(now) };
}

function changeOfName(column: string, billed: string, now: string): BilledChange | undefined {
  return nameKey(billed) === nameKey(now) ? undefined : change(column, billed, now);
}

function shown(value: string): string {
  return value === "" ? "blank" : clip(value);
}

function sorted(codes: readonly string[]): string {
  return [...new Set(codes.map(normalizeCode))].sort().join(", ");
}

function listed(codes: readonly string[]): string {
  return [...new Set(codes.map(normalizeDiagnosis))].join(", ");
}
