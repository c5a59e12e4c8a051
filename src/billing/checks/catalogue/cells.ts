import { superbillNeeds } from "./citations";
import type { CatalogueEntry } from "./entry";

/** What is told of the family `cells`. */
export const cellsChecks = [
  {
    id: "cell-error",
    severity: "fix",
    family: "cells",
    column: "Date",
    title: "A cell shows an error",
    explanation:
      "Date, Client, Provider, Code, Minutes or Units shows an error such as #N/A, so the row cannot be judged or billed. Where a formula only passes on what is wrong in another cell, that cell is named instead.",
    citation: superbillNeeds,
    confidence: "high",
  },
] as const satisfies readonly CatalogueEntry[];
