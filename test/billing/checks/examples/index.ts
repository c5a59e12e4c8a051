import * as first from "./first";
import * as authorizations from "./authorizations";
import * as coverage from "./coverage";
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
import * as billed from "./billed";
import type { CheckId } from "../../../../src/billing/checks/catalogue";
import type { Example, Examples } from "./example";

const all: readonly { breaking: Examples; keeping: Examples }[] = [
  first,
  coverage,
  authorizations,
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
  billed,
];

/** Records in which exactly one row or more break each check. */
export const breaking: Examples = merged(all.map((one) => one.breaking));

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = merged(all.map((one) => one.keeping));

/** The examples of a check may stand in several files. */
function merged(parts: readonly Examples[]): Examples {
  const whole: Examples = {};
  for (const part of parts) {
    for (const [id, examples] of Object.entries(part) as [CheckId, readonly Example[]][]) {
      whole[id] = [...(whole[id] ?? []), ...examples];
    }
  }
  return whole;
}
