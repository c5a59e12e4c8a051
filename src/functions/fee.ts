import { feeFor } from "../billing/charges/fee";
import { normalizeCode } from "../billing/codes/procedures";
import type { Fee } from "../billing/records";
import { isBlank, notFound, passedOn, textOf, type Answer } from "./cell";
import { dateOf } from "./date";
import { planOf } from "./plan";
import { spread } from "./spread";
import { rowsOf, type RangeRow } from "./tableRange";

/**
 * The fee of a code for a payer on a date, by the table Fees: dollars for one unit, or for the visit where the row's Per says visit. Rows for one client only are passed over.
 * @customfunction FEE
 * @param code The code, such as 97530: one cell or a range.
 * @param payer The insurer; blank for families who pay themselves.
 * @param date The date of service.
 * @param fees The table with its header row: Fees[#All]. It needs the columns Payer, Code, Fee, Per, From and To.
 * @returns Dollars; a blank for a blank code or date.
 * @helpurl https://localhost:3000/help/functions.html#fee
 */
export function fee(
  code: unknown[][],
  payer: unknown[][],
  date: unknown[][],
  fees: unknown[][]
): unknown[][] {
  const rowsByCode = byCode(feesOf(fees));
  return spread([code, payer, date], (codeCell, payerCell, dateCell): Answer => {
    if (isBlank(codeCell)) return "";
    const error = passedOn(codeCell);
    if (error) return error;
    const isoDate = dateOf(dateCell);
    if (isoDate === undefined) return "";
    if (typeof isoDate === "object") return isoDate;
    const plan = planOf(payerCell, undefined, isoDate);
    if (plan instanceof CustomFunctions.Error) return plan;
    const code = normalizeCode(textOf(codeCell));
    const question = { code, client: "", payer: plan.payer, isoDate };
    const inForce = feeFor(question, rowsByCode.get(code) ?? []);
    return inForce ? inForce.feeCents / 100 : notFound(`There is no fee of ${code} on ${isoDate}`);
  });
}

const needed = ["Payer", "Code", "Fee", "Per", "From", "To"] as const;
const optional = ["Client"] as const;

function feesOf(range: unknown[][]): Fee[] {
  const expected = { table: "Fees", needed, optional };
  return rowsOf(range, expected, (row: RangeRow<FeeHeader>): Fee | undefined => {
    const code = row.text("Code");
    if (code === undefined) return undefined;
    return {
      ...row.origin,
      payer: row.text("Payer"),
      code,
      feeCents: row.cents("Fee"),
      per: row.choice("Per", ["unit", "visit"]),
      from: row.date("From"),
      to: row.date("To"),
      client: row.text("Client"),
    };
  });
}

type FeeHeader = (typeof needed)[number] | (typeof optional)[number];

function byCode(fees: readonly Fee[]): Map<string, Fee[]> {
  const rows = new Map<string, Fee[]>();
  for (const fee of fees) {
    const code = normalizeCode(fee.code);
    const known = rows.get(code);
    if (known) known.push(fee);
    else rows.set(code, [fee]);
  }
  return rows;
}
