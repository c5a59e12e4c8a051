import type { TableName } from "../../../src/workbook/tables";
import { day, dollars, type BilledFacts, type Row } from "./workbookFacts";

/** A column of a table, or a setting of table Practice. */
export type Source = { table: TableName; header: string } | { setting: string };

/** What the plans ask to see on a superbill, and where the practice keeps it. */
export interface ChecklistField {
  field: string;
  /**
   * `must`: no superbill goes out without it. `told`: some plans insist, so that its lack is told
   * beside the superbill. `if known`: it is printed where the workbook has it.
   */
  need: "must" | "told" | "if known";
  /** Texts that the superbill shows for it, each as one piece. */
  shown: (facts: BilledFacts) => (string | undefined)[];
  /** Blank these, each in all of its rows, and the field is gone. */
  sources?: Source[];
  /** How the refusal, or the warning, names the field and its place. */
  named?: RegExp;
}

const words = (...parts: (string | number | undefined)[]): string | undefined =>
  parts.every((part) => part !== undefined && part !== "") ? parts.join(" ") : undefined;
const text = (row: Row, header: string): string | undefined => words(row[header]);
const practiceText =
  (setting: string) =>
  ({ practice }: BilledFacts) => [practice[setting]];
const signer = ({ provider }: BilledFacts) => `${provider.Provider}, ${provider.Credentials}`;

/** One line for each day, code, place and set of modifiers and diagnoses; with sums where equal. */
export function printedLines({ lines }: BilledFacts): Row[] {
  const printed = new Map<string, Row>();
  for (const line of lines) {
    const modifiers = codes(line.Modifiers).sort().join(" ");
    const key = [line.Date, line.Code, line.Place, modifiers, line.Diagnoses, line.Provider].join();
    const same = printed.get(key);
    if (!same) printed.set(key, { ...line });
    else {
      same.Units = Number(same.Units) + Number(line.Units);
      same.Charge = Number(same.Charge) + Number(line.Charge);
    }
  }
  return [...printed.values()];
}

export const codes = (cell: string | number | undefined): string[] =>
  String(cell ?? "")
    .split(/[\s,;]+/)
    .filter((code) => code !== "");

const ofLines = (show: (line: Row) => string | undefined) => (facts: BilledFacts) =>
  printedLines(facts).map(show);

export const superbillChecklist: ChecklistField[] = [
  {
    field: "name of the practice",
    need: "must",
    shown: practiceText("Practice name"),
    sources: [{ setting: "Practice name" }],
    named: /the practice's name \(Practice\)/,
  },
  {
    field: "street of the practice",
    need: "must",
    shown: practiceText("Address line 1"),
    sources: [{ setting: "Address line 1" }],
    named: /the practice's address: Address line 1 \(Practice\)/,
  },
  {
    field: "town of the practice",
    need: "must",
    shown: ({ practice }) => [practice.City],
    sources: [{ setting: "City" }],
    named: /the practice's address: City \(Practice\)/,
  },
  {
    field: "state of the practice",
    need: "must",
    shown: ({ practice }) => [words(practice.State, practice.ZIP)],
    sources: [{ setting: "State" }],
    named: /the practice's address: State \(Practice\)/,
  },
  {
    field: "ZIP of the practice",
    need: "must",
    shown: ({ practice }) => [words(practice.State, practice.ZIP)],
    sources: [{ setting: "ZIP" }],
    named: /the practice's address: ZIP \(Practice\)/,
  },
  {
    field: "phone of the practice",
    need: "told",
    shown: practiceText("Phone"),
    sources: [{ setting: "Phone" }],
    named: /The practice's phone number is not in Practice/,
  },
  { field: "e-mail of the practice", need: "if known", shown: practiceText("Email") },
  {
    field: "tax id",
    need: "must",
    shown: ({ practice }) => [words("Tax ID", practice["Tax ID"])],
    sources: [{ setting: "Tax ID" }],
    named: /the practice's tax ID \(Practice\)/,
  },
  {
    field: "NPI of the group",
    need: "if known",
    shown: ({ practice }) => [words("Group NPI", practice["Group NPI"])],
  },
  {
    field: "name of the provider",
    need: "must",
    shown: ({ provider }) => [words("Name", provider.Provider)],
    sources: [{ table: "Sessions", header: "Provider" }],
    named: /Provider is blank; choose the provider/,
  },
  {
    field: "credentials of the provider",
    need: "must",
    shown: (facts) => [words("Name", signer(facts))],
    sources: [{ table: "Providers", header: "Credentials" }],
    named: /the credentials of Iris Specimen \(Providers\)/,
  },
  {
    field: "NPI of the provider",
    need: "must",
    shown: ({ provider }) => [words("NPI", provider.NPI)],
    sources: [{ table: "Providers", header: "NPI" }],
    named: /the NPI of Iris Specimen \(Providers\)/,
  },
  {
    field: "license of the provider",
    need: "told",
    shown: ({ provider }) => [words("License", provider.License)],
    sources: [{ table: "Providers", header: "License" }],
    named: /The license of Iris Specimen is not in Providers/,
  },
  {
    field: "specialty of the provider",
    need: "if known",
    shown: ({ provider }) => [words("Taxonomy", provider.Taxonomy)],
  },
  {
    field: "first name of the client",
    need: "must",
    shown: ({ client }) => [words("Name", client["First name"], client["Last name"])],
    sources: [{ table: "Clients", header: "First name" }],
    named: /the first name of Mia S\. \(Clients\)/,
  },
  {
    field: "last name of the client",
    need: "must",
    shown: ({ client }) => [words("Name", client["First name"], client["Last name"])],
    sources: [{ table: "Clients", header: "Last name" }],
    named: /the last name of Mia S\. \(Clients\)/,
  },
  {
    field: "birth date of the client",
    need: "must",
    shown: ({ client }) => [words("Birth date", day(client["Date of birth"]))],
    sources: [{ table: "Clients", header: "Date of birth" }],
    named: /the date of birth of Mia S\. \(Clients\)/,
  },
  {
    field: "sex of the client",
    need: "if known",
    shown: ({ client }) => [words("Sex", client.Sex)],
  },
  {
    field: "who receives it, and the address",
    need: "told",
    shown: ({ client }) => [
      text(client, "Guardian"),
      text(client, "Address line 1"),
      words(`${client.City},`, client.State, client.ZIP),
    ],
    sources: [
      { table: "Clients", header: "Address line 1" },
      { table: "Clients", header: "City" },
    ],
    named: /The address of Mia S\. is not in Clients/,
  },
  {
    field: "phone of the client",
    need: "if known",
    shown: ({ client }) => [words("Phone", client.Phone)],
  },
  {
    field: "who holds the policy, and the client's relation",
    need: "if known",
    shown: ({ client, plan }) =>
      plan.Payer === ""
        ? []
        : [words("Subscriber", client.Subscriber), words("Relationship", client.Relationship)],
  },
  {
    field: "plan of the client",
    need: "told",
    shown: ({ plan }) => [words("Plan", plan.Payer)],
    sources: [{ table: "Clients", header: "Payer" }],
    named: /No payer is known for Mia S\./,
  },
  {
    field: "member id",
    need: "told",
    shown: ({ plan }) => [plan.Payer === "" ? undefined : words("Member ID", plan["Member ID"])],
    sources: [{ table: "Clients", header: "Member ID" }],
    named: /The member ID of Mia S\. is not known/,
  },
  {
    field: "group number",
    need: "if known",
    shown: ({ plan }) => [plan.Payer === "" ? undefined : words("Group", plan["Group number"])],
  },
  {
    field: "who referred the client, with NPI",
    need: "told",
    shown: ({ client }) => [
      words("Referred by", client["Referring provider"]),
      words("NPI", client["Referring NPI"]),
    ],
    sources: [{ table: "Clients", header: "Referring provider" }],
    named: /No referring provider is in Clients for Mia S\./,
  },
  {
    field: "number of the gap exception",
    need: "if known",
    shown: ({ authorizations, lines }) =>
      authorizations
        .filter(
          ({ Kind, From, To }) =>
            Kind === "Gap exception" &&
            lines.every(({ Date }) => Number(Date) >= Number(From) && Number(Date) <= Number(To))
        )
        .map(({ Number: given }) => words("Gap exception", given)),
  },
  {
    field: "diagnoses",
    need: "must",
    shown: ({ lines }) => lines.flatMap(({ Diagnoses }) => codes(Diagnoses)),
    sources: [
      { table: "Sessions", header: "Diagnoses" },
      { table: "Clients", header: "Diagnoses" },
    ],
    named: /has a diagnosis; type it here, or in row 2 of Clients/,
  },
  {
    field: "date of service",
    need: "must",
    shown: ofLines((line) => day(line.Date)),
    sources: [{ table: "Sessions", header: "Date" }],
    named: /Date is blank; type the date of service/,
  },
  {
    field: "place of service",
    need: "must",
    shown: ofLines((line) => words(day(line.Date), line.Place)),
    sources: [{ table: "Sessions", header: "Place" }, { setting: "Default place" }],
    named: /Place is blank, and the Practice table has no Default place; type where/,
  },
  {
    field: "code",
    need: "must",
    shown: ofLines((line) => words(day(line.Date), line.Place, line.Code)),
    sources: [{ table: "Sessions", header: "Code" }],
    named: /Code is blank; type the code of the service/,
  },
  {
    field: "modifiers",
    need: "if known",
    shown: ofLines((line) => words(line.Code, ...codes(line.Modifiers))),
  },
  {
    field: "what was done, in the row's own words",
    need: "if known",
    shown: ({ sessions }) => sessions.map(({ Description }) => words(Description)),
  },
  {
    field: "who gave it, where that is an assistant",
    need: "if known",
    shown: ({ lines, provider }) =>
      lines
        .filter(({ Provider }) => Provider !== provider.Provider)
        .map(({ Provider }) => words("given by", Provider)),
  },
  {
    field: "units",
    need: "must",
    shown: ofLines((line) => words(line.Units, dollars(line.Charge))),
    sources: [{ table: "Sessions", header: "Units" }],
    named: /Units is blank/,
  },
  {
    field: "charge",
    need: "must",
    shown: ofLines((line) => words(line.Units, dollars(line.Charge))),
    sources: [{ table: "Fees", header: "Fee" }],
    named: /Row 2 of the Fees table has no fee for 97530; type it there/,
  },
  {
    field: "total charge",
    need: "must",
    shown: ({ register }) => [words("Total charge", dollars(register.Total))],
  },
  {
    field: "amount paid",
    need: "told",
    shown: ({ register }) =>
      register.Paid === "" ? ["Amount paid not recorded"] : [dollars(register.Paid)],
    sources: [{ table: "Payments", header: "Client" }],
    named: /No payment is recorded for it/,
  },
  {
    field: "balance",
    need: "if known",
    shown: ({ register }) => {
      const balance = Number(register.Balance);
      // Where nothing is known to be paid, what is left is not known either.
      if (register.Paid === "") return [];
      return [words(balance < 0 ? "Credit" : "Balance due", dollars(Math.abs(balance)))];
    },
  },
  {
    field: "that the member is to be paid",
    need: "must",
    shown: () => ["Out-of-network provider: please reimburse the member."],
  },
  {
    field: "a line to sign on",
    need: "must",
    shown: (facts) => [`${signer(facts)}, signature of the provider`, "Date"],
  },
  {
    field: "number, day of issue and period",
    need: "must",
    shown: ({ register }) => [
      words("Number", register.Number),
      words("Issued", day(register.Issued)),
      words("Period", day(register.From), "–", day(register.To)),
    ],
  },
];
