import { denialGroups, type DenialGroup } from "../billing/codes/denial";
import { findDenial } from "../billing/codes/denials";
import { findRemark } from "../billing/codes/denialRemarks";
import { isBlank, notFound, passedOn, quoted, textOf, type Answer } from "./cell";
import { spread } from "./spread";

/**
 * What a plan's reason for paying less means, and what to do: 197 is "No prior authorization or notification. Ask for ...". The words are ours, not the official ones.
 * @customfunction DENIAL
 * @param carc The adjustment reason (CARC) as on the remittance, such as 197 or CO-197, or a remark code such as N362: one cell or a range.
 * @returns The meaning and what to do; a blank for a blank.
 * @helpurl https://localhost:3000/help/functions.html#denial
 */
export function denial(carc: unknown[][]): unknown[][] {
  return spread([carc], meaningOfDenial);
}

const groups = Object.keys(denialGroups) as DenialGroup[];
const form = new RegExp(`^(?:CARC\\s*)?(${groups.join("|")})?[\\s-]*(\\d{1,3})$`, "i");

function meaningOfDenial(cell: unknown): Answer {
  if (isBlank(cell)) return "";
  const error = passedOn(cell);
  if (error) return error;
  const typed = textOf(cell);
  const [, group = "", code] = form.exec(typed) ?? [];
  const known = groups.find((each) => each === group.toUpperCase());
  const reason = code === undefined ? undefined : findDenial(Number(code), known);
  if (reason) return `${reason.meaning}. ${reason.action}`;
  const remark = findRemark(typed);
  return remark?.meaning ?? notFound(`${quoted(cell)} is no reason that Quarterhour knows`);
}
