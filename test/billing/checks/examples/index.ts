import * as first from "./first";
import * as modifiers from "./modifiers";
import * as assistants from "./assistants";
import * as places from "./places";
import * as diagnoses from "./diagnoses";
import * as identifiers from "./identifiers";
import * as edits from "./edits";
import * as history from "./history";
import * as overlaps from "./overlaps";
import * as notes from "./notes";
import * as supplies from "./supplies";
import * as units from "./units";
import * as fees from "./fees";
import type { Examples } from "./example";

const all: readonly { breaking: Examples; keeping: Examples }[] = [
  first,
  modifiers,
  assistants,
  places,
  diagnoses,
  identifiers,
  edits,
  history,
  overlaps,
  notes,
  supplies,
  units,
  fees,
];

/** Records in which exactly one row or more break each check. */
export const breaking: Examples = Object.assign({}, ...all.map((one) => one.breaking)) as Examples;

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = Object.assign({}, ...all.map((one) => one.keeping)) as Examples;
