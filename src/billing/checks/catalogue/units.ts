import { claimsManual } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `units`. */
export const unitsChecks = [
  {
    id: "units-mismatch",
    severity: "fix",
    family: "units",
    column: "Units",
    title: "Units differ from the minutes",
    explanation:
      "On a day with one timed code, Units is not what its minutes earn under the rule of the client's payer.",
    citation: claimsManual,
    confidence: "high",
    denial: 151,
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
    confidence: "high",
    denial: 151,
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
    confidence: "high",
    denial: 151,
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
    confidence: "high",
  },
  {
    id: "payer-unit-cap",
    severity: "fix",
    family: "units",
    column: "Units",
    title: "More units than the plan pays a day",
    explanation: "The day's units exceed the plan's Units per day in the Payers table.",
    citation: "The practice's own Payers table",
    confidence: "high",
    setting: "Payers, column Units per day",
    denial: 119,
  },
] as const satisfies readonly CatalogueEntry[];
