import { catalogue, type CatalogueEntry } from "../../src/billing/checks/catalogue";
import { activities } from "../../src/billing/codes/activities";
import { listsInForce } from "../../src/billing/codes/dataInForce";
import { denialBasis } from "../../src/billing/codes/denials";
import { modifiers } from "../../src/billing/codes/modifiers";
import { procedures } from "../../src/billing/codes/procedures";
import type { Confidence } from "../../src/billing/codes/sources";
import { therapyThresholds } from "../../src/billing/codes/thresholds";
import { whereToChange } from "./checksPage";
import { heading, table } from "./markdown";
import { sourceTitles, sureness, surenessLegend } from "./sureness";

/** docs/data.md: the lists that the checks go by, and every fact that is not certain. */
export function dataPage(): string {
  return [
    heading(
      "Data",
      "The lists that come with the add-in, from when they are, and every fact in them that is not certain, with the place to change it. What you put in tables Codes, Edits and Payers comes before what is listed here, for the dates that you give."
    ),
    "## From when the lists are",
    "",
    "Where your latest session is more than a year later than a list, Check sessions says so once, and the pane names the list.",
    "",
    table(["List", "As of", "Source", "Change it in"], lists()),
    "## What is not certain",
    "",
    surenessLegend,
    "",
    "### Checks",
    "",
    table(["Check", "Source", "Is", "Change it in"], uncertainChecks()),
    "### Codes",
    "",
    "Where a fact of these codes is otherwise for you, give the code a row in table Codes; blank columns keep what is built in.",
    "",
    table(["Codes", "Source", "Is"], uncertainCodes()),
    "Whether Medicare counts a code as therapy decides whether its lines need GO. For these it is less sure than the rest; turn off [modifier-missing](checks.md#modifier-missing), or leave the payer's Type blank, where it is otherwise:",
    "",
    table(["Counted as", "Is", "Codes"], uncertainTherapy()),
    "### Modifiers",
    "",
    "Give a modifier that you know better a row in table Codes.",
    "",
    table(["Modifier", "What it says", "Source", "Is"], uncertainModifiers()),
    "### Medicare's yearly amounts",
    "",
    "A year that is not known is never taken from the year before. [kx-threshold](checks.md#kx-threshold) can be turned off.",
    "",
    table(["Year", "Source", "Is"], uncertainThresholds()),
    "### Answers of plans, activities and payers",
    "",
    `- What a denial means and what to do then: ${sureness(denialBasis.confidence)}. It is shown and decides nothing.`,
    `- Codes suggested for activities: ${[...new Set(activities.map(({ confidence }) => confidence))].map(sureness).join(" or ")}, row by row. The clinician decides.`,
    `- Which unit rule a plan counts by: ${sureness("low")} for most plans. Table Payers, column Unit rule; else Practice, setting Default unit rule; else CMS.`,
    "",
  ].join("\n");
}

/** Where a practice changes a list, by the list's title. */
const changedIn: Readonly<Record<string, string>> = {
  Procedures: "Codes",
  Supplies: "Codes",
  "Code pairs": "Edits",
  "Daily maxima": "Codes, column Daily maximum",
  Diagnoses: "Codes",
  "Places of service": "Codes",
  Modifiers: "Codes",
  "KX thresholds": "Payers, column Type; or Practice, setting Checks turned off",
  "Denial reasons": "Nothing: they are shown and decide nothing",
};

function lists(): string[][] {
  return listsInForce.map(({ title, asOf, asOfWords, source }) => {
    const place = changedIn[title];
    if (place === undefined) throw new Error(`Say in dataPage.ts where "${title}" is changed`);
    return [title, `${asOfWords} (${asOf})`, sourceTitles([source]), place];
  });
}

function uncertainChecks(): string[][] {
  const entries: readonly CatalogueEntry[] = catalogue;
  return entries
    .filter(isUncertain)
    .map((one) => [
      `[${one.id}](checks.md#${one.id})`,
      one.citation,
      sureness(one.confidence),
      whereToChange(one),
    ]);
}

/** Codes that rest on the same documents share a row. */
function uncertainCodes(): string[][] {
  const groups = grouped(
    procedures.filter(isUncertain),
    ({ sources, confidence }) => [sourceTitles(sources), sureness(confidence)],
    ({ code, name }) => `${code} ${name}`
  );
  return groups.map(({ shared, own }) => [own.join("; "), ...shared]);
}

function uncertainTherapy(): string[][] {
  const unsure = procedures.filter(({ therapyConfidence }) =>
    isUncertain({ confidence: therapyConfidence ?? "high" })
  );
  const groups = grouped(
    unsure,
    ({ therapy, therapyConfidence }) => [
      therapy === undefined ? "no therapy" : `${therapy} therapy`,
      sureness(therapyConfidence ?? "high"),
    ],
    ({ code }) => code
  );
  return groups.map(({ shared, own }) => [...shared, own.join(", ")]);
}

function uncertainModifiers(): string[][] {
  return modifiers
    .filter(isUncertain)
    .map(({ code, name, sources, confidence }) => [
      code,
      name,
      sourceTitles(sources),
      sureness(confidence),
    ]);
}

function uncertainThresholds(): string[][] {
  return therapyThresholds
    .filter(isUncertain)
    .map(({ year, source, confidence }) => [String(year), source, sureness(confidence)]);
}

/** What items share, and the words for each of them, in the order of first appearance. */
function grouped<Item>(
  items: readonly Item[],
  sharedOf: (item: Item) => string[],
  wordsOf: (item: Item) => string
): { shared: string[]; own: string[] }[] {
  const groups = new Map<string, { shared: string[]; own: string[] }>();
  for (const item of items) {
    const shared = sharedOf(item);
    const key = JSON.stringify(shared);
    const group = groups.get(key);
    if (group) group.own.push(wordsOf(item));
    else groups.set(key, { shared, own: [wordsOf(item)] });
  }
  return [...groups.values()];
}

function isUncertain({ confidence }: { confidence: Confidence }): boolean {
  return confidence !== "high";
}
