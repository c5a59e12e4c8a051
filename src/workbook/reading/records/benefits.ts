import { costSharings, type Benefit } from "../../../billing/coverage/benefits/benefit";
import type { DateSystem } from "../../../billing/time/serial";
import { readRows } from "../rowReader";
import type { TableSnapshot } from "../tableSnapshot";
import { headersOf } from "./headersOf";

/** What plans said that they pay. */
export function readBenefits(
  table: TableSnapshot<"Benefits"> | undefined,
  dateSystem: DateSystem
): Benefit[] {
  return readRows(table, dateSystem, headersOf("Benefits"), (row) => {
    const client = row.text("Client");
    if (client === undefined) return undefined;
    return {
      ...row.origin,
      client,
      payer: row.text("Payer"),
      verifiedOn: row.date("Verified on"),
      reference: row.text("Reference"),
      deductibleCents: row.cents("Deductible"),
      deductibleMetCents: row.cents("Deductible met"),
      coinsurance: row.share("Coinsurance"),
      copayCents: row.cents("Copay"),
      visitLimit: row.number("Visit limit"),
      usedElsewhere: row.number("Used elsewhere"),
      combinedDisciplines: row.text("Combined disciplines"),
      resetsOn: row.date("Resets on"),
      exclusions: row.text("Exclusions"),
      costSharing: row.choice("Cost sharing", costSharings),
      deductibleApplies: row.yesNo("Deductible applies"),
      outOfPocketCents: row.cents("Out of pocket"),
      outOfPocketMetCents: row.cents("Out of pocket met"),
    };
  });
}
