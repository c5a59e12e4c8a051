import { catalogue, type CatalogueEntry } from "../../src/billing/checks/catalogue";
import { heading, table } from "./markdown";

const severityWords = { fix: "Fix", review: "Review" } as const;

/** docs/checks.md: every kind of finding. */
export function checksPage(): string {
  const entries: readonly CatalogueEntry[] = catalogue;
  return [
    heading(
      "Checks",
      "What `Check sessions` looks for. **Fix**: a plan would reject it, or it must not be billed; the row is held back from superbills. **Review**: look once. The id stands in brackets in the column Check."
    ),
    table(
      ["Id", "Usually", "Finding", "Goes to"],
      entries.map((one) => [
        `[${one.id}](#${one.id})`,
        severityWords[one.severity],
        one.title,
        one.column,
      ])
    ),
    ...entries.map(section),
  ].join("\n");
}

function section(one: CatalogueEntry): string {
  const dates = [one.from && `from ${one.from}`, one.to && `until ${one.to}`].filter(Boolean);
  const when = dates.length > 0 ? ` For dates of service ${dates.join(" ")}.` : "";
  return `## ${one.id}\n\n**${one.title}.** ${one.explanation}${when}\n\nSource: ${one.citation}.\n`;
}
