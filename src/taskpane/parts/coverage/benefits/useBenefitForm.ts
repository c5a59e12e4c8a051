import { useMemo, useState } from "react";
import { benefitsOn, type VerifiedBenefit } from "../../../../billing/coverage/benefits/benefitsOn";
import { planKey } from "../../../../billing/names";
import { isIsoDate } from "../../../../billing/time/isoDate";
import type { ReadyWorkbook } from "../../../../workflows/lookAtWorkbook";
import {
  blankBenefit,
  payerOf,
  withClient,
  type BenefitEntries,
  type BenefitField,
} from "../../../state/ask/benefitEntries";
import {
  benefitDoubts,
  benefitProblems,
  type BenefitWords,
} from "../../../state/ask/benefitProblems";
import { now } from "../../../state/now";
import { usePane } from "../../../state/usePane";
import { namesToChoose } from "../client/coverageEntries";

/** A plan's answers that are being typed. */
export interface BenefitsInHand {
  entries: BenefitEntries;
  change: (part: Partial<BenefitEntries>) => void;
  changeClient: (client: string) => void;
  problems: BenefitWords | undefined;
  doubts: BenefitWords;
  /** What the plan said the last time, by the day that is entered. */
  last: VerifiedBenefit | undefined;
  clients: string[];
  payers: string[];
  /** Clients says which plan the client has; true while no client is chosen. */
  hasPlan: boolean;
  hasPlace: (field: BenefitField) => boolean;
}

export function useBenefitForm(status: ReadyWorkbook): BenefitsInHand {
  const { ask } = usePane();
  const { records } = status;
  const [today] = useState(() => now().today);
  const [blank] = useState(() => blankBenefit(today));
  const entries = ask.benefits ?? blank;
  const { client, payer, verifiedOn } = entries;
  const problems = useMemo(() => benefitProblems(entries, today), [entries, today]);
  const doubts = useMemo(() => benefitDoubts(entries, today), [entries, today]);
  const isoDate = isIsoDate(verifiedOn) ? verifiedOn : today;
  const payerNow = (name: string) => payerOf(name, isoDate, records);
  const asked = payer === "" ? payerNow(client) : payer;
  const last = useMemo(
    () => benefitsOn({ client, payer: asked, isoDate }, records.benefits),
    [client, asked, isoDate, records.benefits]
  );
  const missing = status.missingColumns.find(({ table }) => table === "Benefits")?.headers ?? [];
  return {
    ...{ entries, problems, doubts, last },
    change: (part) => ask.enterBenefits({ ...entries, ...part }),
    changeClient: (name) => ask.enterBenefits(withClient(entries, name, payerNow)),
    clients: namesToChoose(records.clients, client),
    hasPlan: client === "" || payerNow(client) !== "",
    payers: payersOf(status, payerNow(client)),
    hasPlace: (field) => !missing.includes(optionalHeaders[field] ?? ""),
  };
}

const optionalHeaders: Partial<Record<BenefitField, string>> = {
  costSharing: "Cost sharing",
  deductibleApplies: "Deductible applies",
  outOfPocket: "Out of pocket",
  outOfPocketMet: "Out of pocket met",
};

/** Each plan once, whatever its products, the client's own first. */
function payersOf({ records }: ReadyWorkbook, own: string): string[] {
  const names = new Map(own === "" ? [] : [[planKey(own), own]]);
  for (const { payer } of records.payers) {
    if (!names.has(planKey(payer))) names.set(planKey(payer), payer);
  }
  return [...names.values()];
}
