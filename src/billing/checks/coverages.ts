import { agreementFor, isAgreement } from "../coverage/agreements";
import { networkOfPlan } from "../coverage/network";
import { payerOn } from "../coverage/payer";
import { planOn } from "../coverage/plan";
import { groupBy } from "../groupBy";
import { nameKey, planKey } from "../names";
import type {
  Authorization,
  Client,
  EarlierPlan,
  IsoDate,
  Payer,
  PracticeRecords,
} from "../records";
import type { Named } from "./namedRows";
import type { Coverage } from "./rowContext";

/** Who pays for sessions. What cannot change with date and code is worked out once a client. */
export class Coverages {
  private readonly payers: Map<string, Payer[]>;
  private readonly earlierPlans: Map<string, EarlierPlan[]>;
  private readonly agreements: Map<string, Authorization[]>;
  private readonly lasting = new Map<Client, Coverage>();

  constructor(records: Pick<PracticeRecords, "payers" | "earlierPlans" | "authorizations">) {
    this.payers = groupBy(records.payers, ({ payer }) => planKey(payer));
    this.earlierPlans = groupBy(records.earlierPlans, ({ client }) => nameKey(client));
    this.agreements = groupBy(records.authorizations.filter(isAgreement), ({ client }) =>
      nameKey(client)
    );
  }

  of(
    client: Client,
    { key }: Pick<Named<Client>, "key">,
    isoDate: IsoDate,
    code: string | undefined
  ): Coverage {
    const lasting = this.lasting.get(client);
    if (lasting) return lasting;
    const earlierPlans = this.earlierPlans.get(key);
    const plan = planOn(client, isoDate, earlierPlans ?? []);
    const rows = this.payers.get(planKey(plan.payer)) ?? [];
    const payerRow = payerOn(plan.payer, plan.product, isoDate, rows);
    const agreements = this.agreements.get(key);
    const agreement =
      plan.payer !== undefined && agreements
        ? agreementFor({ client: key, payer: plan.payer, code, isoDate }, agreements)
        : undefined;
    const coverage = withAgreement({ plan, payerRow }, agreement);
    if (!earlierPlans && !agreements && !rows.some(isDated)) this.lasting.set(client, coverage);
    return coverage;
  }
}

/** Who pays under an agreement, or without one. */
export function withAgreement(
  { plan, payerRow }: Pick<Coverage, "plan" | "payerRow">,
  agreement: Authorization | undefined
): Coverage {
  const network =
    agreement && isAgreement(agreement) ? agreement.kind : networkOfPlan(plan, payerRow);
  return { plan, payerRow, agreement, network };
}

function isDated({ from, to, problems }: Payer): boolean {
  return from !== undefined || to !== undefined || problems.length > 0;
}
