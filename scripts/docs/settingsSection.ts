import type { CatalogueEntry } from "../../src/billing/checks/catalogue";
import { ruleTables } from "../../src/workbook/tables/ruleTables";
import { table } from "./markdown";

const turnedOff = "Checks turned off";

/** What a practice can change about the checks, and where. */
export function settingsSection(entries: readonly CatalogueEntry[]): string {
  const example = entries
    .filter(({ setting }) => setting?.includes(turnedOff))
    .slice(0, 2)
    .map(({ id }) => id);
  return [
    "## What you can change",
    "",
    `- **Turn a check off:** table Practice, setting \`${turnedOff}\`, its id in the column Value, e.g. \`${example.join(", ")}\`. Every check says which are off.`,
    "- **Accept a review:** press Accept beside it in the pane. It is noted in table Accepted for that row as it stands; press Remove, or delete the row there, and it is told again. What is to be fixed cannot be accepted.",
    ...ruleTables.map(({ name, meaning }) => `- **Table ${name}:** ${meaning} ${makeIt}`),
    "- **What a plan asks for:** table Payers, dated like everything else.",
    "",
    "What the checks go by, and where it is changed:",
    "",
    table(["Where", "Checks"], bySetting(entries)),
  ].join("\n");
}

const makeIt = "Add it in the pane, under Look up; [tables.md](tables.md) lists its columns.";

function bySetting(entries: readonly CatalogueEntry[]): string[][] {
  const checks = new Map<string, string[]>();
  for (const { id, setting } of entries) {
    if (setting === undefined || setting.includes(turnedOff)) continue;
    const own = checks.get(setting);
    if (own) own.push(`[${id}](#${id})`);
    else checks.set(setting, [`[${id}](#${id})`]);
  }
  return [...checks].map(([setting, ids]) => [setting, ids.join(", ")]);
}
