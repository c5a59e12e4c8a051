import { catalogue, type CatalogueEntry } from "../../src/billing/checks/catalogue";
import { denialPaths } from "../../src/billing/codes/denial";
import { findDenial } from "../../src/billing/codes/denials";
import { heading, table } from "./markdown";
import { settingsSection } from "./settingsSection";
import { sureness, surenessLegend } from "./sureness";

const severityWords = { fix: "Fix", review: "Review" } as const;

/** docs/checks.md: every kind of finding, and what a practice can change about it. */
export function checksPage(): string {
  const entries: readonly CatalogueEntry[] = catalogue;
  return [
    heading(
      "Checks",
      "What `Check sessions` looks for. **Fix**: a plan would reject it, or it must not be billed; the row is held back from superbills. **Review**: look once; a review that you accept stays quiet for that row until the row changes. The id stands in brackets in the column Check."
    ),
    `${surenessLegend}\n`,
    table(
      ["Id", "Usually", "Finding", "Goes to", "Source is"],
      entries.map((one) => [
        `[${one.id}](#${one.id})`,
        severityWords[one.severity],
        one.title,
        one.column,
        sureness(one.confidence),
      ])
    ),
    settingsSection(entries),
    ...entries.map(section),
  ].join("\n");
}

function section(one: CatalogueEntry): string {
  const paragraphs = [
    `**${one.title}.** ${one.explanation}${datesOf(one)}`,
    answerOf(one),
    `Source: ${one.citation}; ${sureness(one.confidence)}.`,
    `Change it: ${whereToChange(one)}.`,
  ];
  return `## ${one.id}\n\n${paragraphs.filter(Boolean).join("\n\n")}\n`;
}

function datesOf({ from, to }: CatalogueEntry): string {
  const dates = [from && `from ${from}`, to && `until ${to}`].filter(Boolean);
  return dates.length > 0 ? ` For dates of service ${dates.join(" ")}.` : "";
}

/** What a plan would send back; absent where none would, or none is usual. */
function answerOf({ denial }: CatalogueEntry): string | undefined {
  const reason = denial === undefined ? undefined : findDenial(denial);
  if (!reason) return undefined;
  const { group, code, meaning, action, path } = reason;
  return `A plan would answer ${group}-${code}: ${meaning}. What to do then: ${action}. (${denialPaths[path]}.)`;
}

const turnedOff = "Practice, setting Checks turned off";

/** A check can always be turned off; some go by something that is to be changed first. */
export function whereToChange({ setting }: CatalogueEntry): string {
  return setting === undefined || setting === turnedOff ? turnedOff : `${setting}; or ${turnedOff}`;
}
