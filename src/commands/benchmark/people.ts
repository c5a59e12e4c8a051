import { codesCell, dateCell, moneyCell, textCell } from "../../workbook/plan/cellInput";
import type { RowCells } from "../../workbook/plan/tableTail";
import { practiceSettings } from "../../workbook/tables";
import type { InventedProvider } from "./providers";
import { evaluationCode, visitCodes } from "./visitKinds";

export interface InventedPerson {
  client: string;
  /** Absent for a family without a plan. */
  payer?: string;
  provider: InventedProvider;
  /** Who saw the client first; no assistant. */
  evaluator: InventedProvider;
  row: RowCells;
}

/** One of each kind of contract; most families have one of the first. */
const plans = [
  { payer: "Aetna", network: "Out of network", rule: "CMS" },
  { payer: "Cigna", network: "In network", rule: "CMS" },
  { payer: "UnitedHealthcare", network: "Out of network", rule: "" },
  { payer: "Anthem", network: "In network", rule: "AMA" },
  { payer: "Tricare", network: "Out of network", rule: "AMA" },
  { payer: "Humana", network: "Out of network", rule: "FULL15" },
  { payer: "Kaiser", network: "Not accepted", rule: "" },
  { payer: "Molina", network: "Ask", rule: "" },
] as const;
const usualPlans = 5;
/** One client in so many has a plan that is not usual, in turn. */
const clientsToAnUnusualPlan = 16;

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
export function inventPeople(
  count: number,
  providers: readonly InventedProvider[],
  superbillsOnly: boolean
): InventedPerson[] {
  return Array.from({ length: count }, (_, index) => {
    const plan = superbillsOnly ? plans[0] : planOf(index);
    const name = String(index + 1).padStart(5, "0");
    const client = `Client ${name}`;
    const provider = providers[index % providers.length];
    if (!provider) throw new Error("People need providers.");
    const evaluator = providers.find(({ name }) => name === provider.supervisor) ?? provider;
    const row: RowCells = {
      Client: textCell(client),
      "First name": textCell("Client"),
      "Last name": textCell(name),
      "Date of birth": dateCell(`${2012 + (index % 10)}-03-04`),
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
    return { client, payer: plan?.payer, provider, evaluator, row };
  });
}

/** Absent for a family without a plan, one in six of the usual. */
function planOf(index: number): (typeof plans)[number] | undefined {
  if (index % clientsToAnUnusualPlan !== clientsToAnUnusualPlan - 1) {
    const turn = index % (usualPlans + 1);
    return turn < usualPlans ? plans[turn] : undefined;
  }
  const turn = Math.floor(index / clientsToAnUnusualPlan) % (plans.length - usualPlans);
  return plans[usualPlans + turn];
}

export function practiceRows(): RowCells[] {
  return practiceSettings.map((setting) => ({
    Setting: textCell(setting),
    Value: textCell(settings[setting]),
  }));
}

export function payerRows(): RowCells[] {
  return plans.map(({ payer, network, rule }) => ({
    Payer: textCell(payer),
    Network: textCell(network),
    "Unit rule": textCell(rule),
    "Required modifiers": textCell("GO"),
  }));
}

export function feeRows(): RowCells[] {
  const treatments = visitCodes.map((code) => ({
    Code: textCell(code),
    Fee: moneyCell(3375),
    Per: textCell("unit"),
  }));
  const evaluation = {
    Code: textCell(evaluationCode),
    Fee: moneyCell(30000),
    Per: textCell("visit"),
  };
  return [...treatments, evaluation];
}
