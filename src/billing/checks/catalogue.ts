import type { IsoDate } from "../records";
import type { Severity } from "./finding";

/** Families of checks: one file of `checks/` each. */
export type CheckFamily =
  "dates" | "people" | "codes" | "minutes" | "units" | "coverage" | "fees" | "duplicates" | "cells";

/** One kind of finding. */
export interface CatalogueEntry {
  id: string;
  /** What a finding of this kind usually is; a check may find a milder or harder case. */
  severity: Severity;
  family: CheckFamily;
  /** Header of the Sessions column to go to. */
  column: string;
  title: string;
  /** Plain words for the office manager: what the check looks at and why it matters. */
  explanation: string;
  /** Where the rule comes from. */
  citation: string;
  /** First and last date of service that the rule applies to; absent: always. */
  from?: IsoDate;
  to?: IsoDate;
}

const claimsManual = "Medicare Claims Processing Manual (100-04), chapter 5, section 20.2";
const superbillNeeds = "What plans ask of an itemized bill (superbill), compared 2026-11";
const practiceRule = "The practice's own tables";

/**
 * Every kind of finding, in the order in which they are told: first what keeps a row from being
 * understood, then what is wrong with it, then what is worth a look.
 */
export const catalogue = [
  {
    id: "cell-error",
    severity: "fix",
    family: "cells",
    column: "Date",
    title: "A cell shows an error",
    explanation:
      "Date, Client, Provider, Code, Minutes or Units shows an error such as #N/A, so the row cannot be judged or billed. Where a formula only passes on what is wrong in another cell, that cell is named instead.",
    citation: superbillNeeds,
  },
  {
    id: "date-missing",
    severity: "fix",
    family: "dates",
    column: "Date",
    title: "The date is missing",
    explanation:
      "The date of service is blank or is text that is not a date. Codes, fees and plans are all looked up by it.",
    citation: superbillNeeds,
  },
  {
    id: "date-future",
    severity: "fix",
    family: "dates",
    column: "Date",
    title: "The date is in the future",
    explanation: "A session is billed after it took place, never before.",
    citation: superbillNeeds,
  },
  {
    id: "client-unknown",
    severity: "fix",
    family: "people",
    column: "Client",
    title: "The client is not known",
    explanation:
      "The client is blank, is not in the Clients table, or two clients there have the same name.",
    citation: practiceRule,
  },
  {
    id: "provider-unknown",
    severity: "fix",
    family: "people",
    column: "Provider",
    title: "The provider is not known",
    explanation:
      "The therapist is blank, is not in the Providers table, or two therapists there have the same name.",
    citation: practiceRule,
  },
  {
    id: "code-missing",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code is missing",
    explanation: "Every session needs the code of the service that was given.",
    citation: superbillNeeds,
  },
  {
    id: "code-unknown",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code is not known",
    explanation:
      "The code is not one that an occupational-therapy practice bills, or it did not exist yet on the date of service.",
    citation: "CPT and HCPCS codes of occupational therapy, by date of service",
  },
  {
    id: "code-retired",
    severity: "fix",
    family: "codes",
    column: "Code",
    title: "The code was retired",
    explanation:
      "The code ended before the date of service; plans reject it. The message names what replaced it.",
    citation: "Dates on which CMS lists a code as added and ended",
  },
  {
    id: "minutes-missing",
    severity: "fix",
    family: "minutes",
    column: "Minutes",
    title: "The minutes are missing",
    explanation:
      "A timed code is billed by its minutes, and they are blank or not a number, or Start or End is not a time.",
    citation: claimsManual,
  },
  {
    id: "minutes-mismatch",
    severity: "fix",
    family: "minutes",
    column: "Minutes",
    title: "Minutes differ from start and end",
    explanation:
      "The minutes are more than the time from Start to End (to be fixed), or fewer (worth a look: breaks and set-up time do not count). Or End is more than 12 hours before Start.",
    citation: claimsManual,
  },
  {
    id: "units-mismatch",
    severity: "fix",
    family: "units",
    column: "Units",
    title: "Units differ from the minutes",
    explanation:
      "On a day with one timed code, Units is not what its minutes earn under the rule of the client's payer.",
    citation: claimsManual,
  },
  {
    id: "day-units-over",
    severity: "fix",
    family: "units",
    column: "Units",
    title: "Too many units for the day",
    explanation:
      "The timed codes of one client, provider and day are billed for more units than their minutes earn, or the units stand on the wrong codes.",
    citation: claimsManual,
  },
  {
    id: "untimed-units",
    severity: "fix",
    family: "units",
    column: "Units",
    title: "Too many units of an untimed code",
    explanation:
      "An untimed code is billed once a session however long it took, or once for each finger, form or area up to its daily maximum.",
    citation: `${claimsManual}.B; Medicare's daily maximum of units (2024, third quarter)`,
  },
  {
    id: "network-not-accepted",
    severity: "fix",
    family: "coverage",
    column: "Network",
    title: "The plan is not accepted",
    explanation:
      "The practice does not accept the client's plan on this date, so the session must not be billed to it.",
    citation: practiceRule,
  },
  {
    id: "fee-missing",
    severity: "fix",
    family: "fees",
    column: "Charge",
    title: "There is no fee",
    explanation:
      "No row of the Fees table gives a fee for this code, client, payer and date, so there is no charge.",
    citation: practiceRule,
  },
  {
    id: "duplicate-session",
    severity: "fix",
    family: "duplicates",
    column: "Date",
    title: "The session is there twice",
    explanation:
      "Another row has the same date, client, provider, code, start and minutes. Billing both would bill one visit twice.",
    citation: superbillNeeds,
  },
  {
    id: "day-units-under",
    severity: "review",
    family: "units",
    column: "Units",
    title: "Fewer units than the day earns",
    explanation:
      "Counted together, the timed codes of one client, provider and day earn more units than are billed.",
    citation: claimsManual,
  },
  {
    id: "below-8-minutes",
    severity: "review",
    family: "minutes",
    column: "Minutes",
    title: "Too short for a unit",
    explanation:
      "The minutes of this timed code are too few to earn a unit, alone or together with the day's other timed codes.",
    citation: claimsManual,
  },
  {
    id: "network-ask",
    severity: "review",
    family: "coverage",
    column: "Network",
    title: "Ask whether the plan is accepted",
    explanation:
      "The Payers table does not say whether this plan is accepted. Ask the plan or the manager, then add a row.",
    citation: practiceRule,
  },
  {
    id: "session-copied",
    severity: "review",
    family: "duplicates",
    column: "Session ID",
    title: "The row is a copy of another",
    explanation:
      "The row was copied from another session. Keep it as a session of its own, or delete it.",
    citation: practiceRule,
  },
] as const satisfies readonly CatalogueEntry[];

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
