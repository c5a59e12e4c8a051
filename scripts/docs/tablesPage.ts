import { tables, type Column, type TableDefinition } from "../../src/workbook/tables";
import { heading, table } from "./markdown";

const typeWords: Record<Column["type"], string> = {
  text: "text",
  key: "text, also where it looks like a number",
  code: "a code",
  codes: "codes, with commas between",
  date: "date",
  time: "time",
  minutes: "minutes",
  count: "number",
  money: "dollars",
  share: "share, such as 20%",
  yesNo: "Yes or No",
  choice: "a choice",
};

/** docs/tables.md: every table and column of the workbook. */
export function tablesPage(): string {
  const all: readonly TableDefinition[] = tables;
  return [
    heading(
      "Tables",
      "The tables of a workbook. They are found by their names on any sheet, and their columns by header in any order; your own columns, sheets and formats are kept. A column marked *optional* may be missing: its feature is then off."
    ),
    ...all.map(section),
  ].join("\n");
}

function section({ name, meaning, required, onRequest, columns }: TableDefinition): string {
  const need = required
    ? "Must exist."
    : onRequest
      ? "Made when you ask for it."
      : "Made when first needed.";
  const rows = columns.map((one) => [one.header, kindOf(one), one.meaning + notes(one)]);
  return `## ${name}\n\n${meaning} ${need}\n\n${table(["Column", "Holds", "Meaning"], rows)}`;
}

function kindOf({ type, choices }: Column): string {
  return type === "choice" && choices ? choices.join(", ") : typeWords[type];
}

function notes({ filled, optional, formula, written }: Column): string {
  const all = [
    filled && "May not be blank.",
    optional && "*Optional.*",
    formula && `Calculated: \`${formula}\`; a typed value replaces it.`,
    written && "Written by Quarterhour.",
  ].filter(Boolean);
  return all.length > 0 ? ` ${all.join(" ")}` : "";
}
