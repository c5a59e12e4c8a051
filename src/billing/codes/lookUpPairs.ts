import type { IsoDate } from "../records";
import type { LookUpFact } from "./lookUp";
import { procedures } from "./procedures";
import type { RuleBook } from "./ruleBook";

const mostCodes = 12;

/** Which codes need 59 or an X modifier beside a code, or are never billed with it, on a date. */
export function pairFacts(code: string, isoDate: IsoDate, rules: RuleBook): LookUpFact[] {
  const onThis: string[] = [];
  const onOther: string[] = [];
  const never: string[] = [];
  for (const other of new Set(procedures.map((procedure) => procedure.code))) {
    const edit = rules.editOn(code, other, isoDate);
    if (!edit || other === code || rules.statusOn(other, isoDate).status !== "known") continue;
    if (!edit.modifierAllowed) never.push(other);
    else if (edit.column2 === code) onThis.push(other);
    else onOther.push(other);
  }
  return [
    ...listed("Takes 59 or X beside", onThis),
    ...listed("59 or X on the other code beside", onOther),
    ...listed("Never together with", never),
  ];
}

function listed(label: string, codes: readonly string[]): LookUpFact[] {
  if (codes.length === 0) return [];
  const shown = [...codes].sort().slice(0, mostCodes).join(", ");
  const more = codes.length - mostCodes;
  return [{ label, text: more > 0 ? `${shown} and ${more} more` : shown }];
}
