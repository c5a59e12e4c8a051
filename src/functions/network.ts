import { networkOfPlan } from "../billing/coverage/network";
import { payerOn } from "../billing/coverage/payer";
import { payerNetworks, type Payer } from "../billing/records";
import { type Answer } from "./cell";
import { dateOf } from "./date";
import { planOf } from "./plan";
import { spread } from "./spread";
import { rowsOf } from "./tableRange";

/**
 * The practice's standing with a plan on a date, by the table Payers: In network, Out of network, Not accepted, Ask, or Self-pay where the payer is blank. Gap exceptions and single case agreements are not looked at.
 * @customfunction NETWORK
 * @param payer The insurer, as in the table Payers: one cell or a range.
 * @param product The plan or product, such as HealthKeepers Plus; it may be blank.
 * @param date The date of service.
 * @param payers The table with its header row: Payers[#All]. It needs the columns Payer, Product, Network, From and To.
 * @returns The standing; a blank for a blank date.
 * @helpurl https://localhost:3000/help/functions.html#network
 */
export function network(
  payer: unknown[][],
  product: unknown[][],
  date: unknown[][],
  payers: unknown[][]
): unknown[][] {
  const rows = payersOf(payers);
  return spread([payer, product, date], (payerCell, productCell, dateCell): Answer => {
    const isoDate = dateOf(dateCell);
    if (isoDate === undefined) return "";
    if (typeof isoDate === "object") return isoDate;
    const plan = planOf(payerCell, productCell, isoDate);
    if (plan instanceof CustomFunctions.Error) return plan;
    return networkOfPlan(plan, payerOn(plan.payer, plan.product, isoDate, rows));
  });
}

const needed = ["Payer", "Product", "Network", "From", "To"] as const;

function payersOf(range: unknown[][]): Payer[] {
  return rowsOf(range, { table: "Payers", needed }, (row): Payer | undefined => {
    const payer = row.text("Payer");
    if (payer === undefined) return undefined;
    return {
      ...row.origin,
      payer,
      product: row.text("Product"),
      network: row.choice("Network", payerNetworks),
      from: row.date("From"),
      to: row.date("To"),
      requiredModifiers: [],
    };
  });
}
