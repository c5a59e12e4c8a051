import { codesCell, dateCell, moneyCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { practiceSettings } from "../../workbook/tables";

export interface InventedPerson {
  client: string;
  provider: string;
  row: RowCells;
}

/** One of each kind of contract; the last row of Clients' cycle, "", is a family without a plan. */
const plans = [
  { payer: "Aetna", network: "Out of network", rule: "CMS" },
  { payer: "Cigna", network: "In network", rule: "CMS" },
  { payer: "UnitedHealthcare", network: "Out of network", rule: "" },
  { payer: "Anthem", network: "In network", rule: "AMA" },
  { payer: "Tricare", network: "Out of network", rule: "AMA" },
  { payer: "Kaiser", network: "Not accepted", rule: "" },
  { payer: "Humana", network: "Out of network", rule: "FULL15" },
  { payer: "Molina", network: "Ask", rule: "" },
] as const;

const therapists = [
  { provider: "Ada Therapist", npi: "1234567893" },
  { provider: "Bo Therapist", npi: "1245319599" },
  { provider: "Cy Therapist", npi: "1679576722" },
  { provider: "Di Therapist", npi: "1003000126" },
] as const;

/** Codes whose minutes a day pools; 97530 is the usual one. */
export const pooledCodes = ["97530", "97110", "97535", "97530", "97112", "97530", "97140"] as const;
/** Billed once a visit, with an add-on code for the further minutes. */
export const onceCode = "97129";

const settings: Partial<Record<string, string>> = {
  "Practice name": "Benchmark Therapy",
  "Address line 1": "1 Example Street",
  City: "Example",
  State: "VA",
  ZIP: "00000",
  "Tax ID": "12-3456789",
  "Default place": "11",
  "Default unit rule": "CMS",
};

/** @param superbillsOnly every client has the same plan, which is out of network */
export function inventPeople(count: number, superbillsOnly: boolean): InventedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const plan = superbillsOnly ? plans[0] : plans[index % (plans.length + 1)];
    const name = String(index + 1).padStart(5, "0");
    const client = `Client ${name}`;
    const provider = therapists[index % therapists.length]?.provider ?? "";
    const row: RowCells = {
      Client: textCell(client),
      "First name": textCell("Client"),
      "Last name": textCell(name),
      "Date of birth": dateCell("2018-03-04"),
      Guardian: textCell(`Guardian ${name}`),
      "Address line 1": textCell("2 Example Street"),
      City: textCell("Example"),
      State: textCell("VA"),
      ZIP: textCell("00000"),
      Payer: textCell(plan?.payer),
      "Member ID": textCell(plan ? `W${name}` : ""),
      Diagnoses: codesCell(index % 3 === 0 ? ["F84.0", "R27.8"] : ["F82"]),
      Active: textCell("Yes"),
    };
    return { client, provider, row };
  });
}

export function practiceRows(): RowCells[] {
  return practiceSettings.map((setting) => ({
    Setting: textCell(setting),
    Value: textCell(settings[setting]),
  }));
}

export function providerRows(): RowCells[] {
  return therapists.map(({ provider, npi }) => ({
    Provider: textCell(provider),
    Credentials: textCell("OTR/L"),
    NPI: textCell(npi),
    Assistant: textCell("No"),
  }));
}

export function payerRows(): RowCells[] {
  return plans.map(({ payer, network, rule }) => ({
    Payer: textCell(payer),
    Network: textCell(network),
    "Unit rule": textCell(rule),
  }));
}

export function feeRows(): RowCells[] {
  return [...new Set([...pooledCodes, onceCode])].map((code) => ({
    Code: textCell(code),
    Fee: moneyCell(3375),
    Per: textCell("unit"),
  }));
}
