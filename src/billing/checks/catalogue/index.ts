import { deadlineChecks } from "../../deadlines/entries";
import { cellsChecks } from "./cells";
import { datesChecks } from "./dates";
import { peopleChecks } from "./people";
import { identifiersChecks } from "./identifiers";
import { codesChecks } from "./codes";
import { minutesChecks } from "./minutes";
import { unitsChecks } from "./units";
import { modifiersChecks } from "./modifiers";
import { assistantsChecks } from "./assistants";
import { editsChecks } from "./edits";
import { placesChecks } from "./places";
import { diagnosesChecks } from "./diagnoses";
import { authorizationChecks } from "./authorizations";
import { coverageChecks } from "./coverage";
import { feesChecks } from "./fees";
import { historyChecks } from "./history";
import { overlapsChecks } from "./overlaps";
import { duplicatesChecks } from "./duplicates";
import { notesChecks } from "./notes";
import { suppliesChecks } from "./supplies";
import { billedChecks } from "./billed";
import type { CatalogueEntry } from "./entry";

export type { CatalogueEntry, CheckFamilyName } from "./entry";

/**
 * Every kind of finding, in the order in which they are told: first what keeps a row from being
 * understood, then what is wrong with it, then what is worth a look.
 */
export const catalogue = [
  ...cellsChecks,
  ...datesChecks,
  ...peopleChecks,
  ...identifiersChecks,
  ...codesChecks,
  ...minutesChecks,
  ...unitsChecks,
  ...modifiersChecks,
  ...assistantsChecks,
  ...editsChecks,
  ...placesChecks,
  ...diagnosesChecks,
  ...coverageChecks,
  ...authorizationChecks,
  ...deadlineChecks,
  ...feesChecks,
  ...historyChecks,
  ...overlapsChecks,
  ...duplicatesChecks,
  ...notesChecks,
  ...suppliesChecks,
  ...billedChecks,
] as const;

export type CheckId = (typeof catalogue)[number]["id"];

const places = new Map<string, number>(catalogue.map((entry, place) => [entry.id, place]));

/** The catalogue's entry of a check. */
export function checkOf(id: CheckId): CatalogueEntry {
  return catalogue[catalogueOrder(id)] as CatalogueEntry;
}

/** The place of a check in the catalogue, from 0. */
export function catalogueOrder(id: CheckId): number {
  return places.get(id) ?? catalogue.length;
}
