import { findProcedure, normalizeCode, procedureStatus } from "../codes/procedures";
import { agreementFor } from "../coverage/agreements";
import { networkOfPlan, type NetworkStatus } from "../coverage/network";
import { payerOn, unitRuleOf } from "../coverage/payer";
import { planOn } from "../coverage/plan";
import { nameKey, planKey } from "../names";
import type {
  Authorization,
  Client,
  EarlierPlan,
  Fee,
  IsoDate,
  Payer,
  PracticeRecords,
  Provider,
  Session,
} from "../records";
import type { AssignedId } from "../sessions/identity";
import type { Coverage, RowContext } from "./rowContext";

/** Everything of the practice that a session is looked up in, indexed once. */
export class PracticeIndex {
  private readonly clients: Map<string, Client[]>;
  private readonly providers: Map<string, Provider[]>;
  private readonly payers: Map<string, Payer[]>;
  private readonly earlierPlans: Map<string, EarlierPlan[]>;
  private readonly authorizations: Map<string, Authorization[]>;
  private readonly fees: Map<string, Fee[]>;

  constructor(
    private readonly records: PracticeRecords,
    private readonly today: IsoDate
  ) {
    this.clients = groupBy(records.clients, ({ client }) => nameKey(client));
    this.providers = groupBy(records.providers, ({ provider }) => nameKey(provider));
    this.payers = groupBy(records.payers, ({ payer }) => planKey(payer));
    this.earlierPlans = groupBy(records.earlierPlans, ({ client }) => nameKey(client));
    this.authorizations = groupBy(records.authorizations, ({ client }) => nameKey(client));
    this.fees = groupBy(records.fees, (fee) => feeKey(fee.code, fee.client));
  }

  /** What is known of a session before it is judged. */
  contextOf(session: Session, assigned: AssignedId | undefined): RowContext {
    const clients = this.clients.get(nameKey(session.client ?? "")) ?? [];
    const providers = this.providers.get(nameKey(session.provider ?? "")) ?? [];
    const client = clients.length === 1 ? clients[0] : undefined;
    const coverage =
      client && session.date !== undefined
        ? this.coverageOf(client, session.date, session.code)
        : undefined;
    return {
      session,
      copied: assigned?.copied ?? false,
      today: this.today,
      clientsOfName: clients.length,
      providersOfName: providers.length,
      client,
      codeStatus: session.code
        ? procedureStatus(session.code, session.date ?? this.today)
        : undefined,
      procedure: session.code ? findProcedure(session.code, session.date) : undefined,
      coverage,
      unitRule: unitRuleOf(coverage?.payerRow, this.records.practice),
    };
  }

  /** The rows of the Fees table that may hold for a code and client. */
  feesFor(code: string, client: string): readonly Fee[] {
    const forAll = this.fees.get(feeKey(code, undefined)) ?? [];
    const forClient = this.fees.get(feeKey(code, client));
    return forClient ? [...forClient, ...forAll] : forAll;
  }

  private coverageOf(client: Client, isoDate: IsoDate, code: string | undefined): Coverage {
    const name = nameKey(client.client);
    const plan = planOn(client, isoDate, this.earlierPlans.get(name) ?? []);
    const rows = this.payers.get(planKey(plan.payer)) ?? [];
    const payerRow = payerOn(plan.payer, plan.product, isoDate, rows);
    const authorizations = this.authorizations.get(name);
    const agreement =
      plan.payer !== undefined && authorizations
        ? agreementFor({ client: name, payer: plan.payer, code, isoDate }, authorizations)
        : undefined;
    const network: NetworkStatus =
      agreement?.kind === "Gap exception" || agreement?.kind === "Single case agreement"
        ? agreement.kind
        : networkOfPlan(plan, payerRow);
    return { plan, payerRow, agreement, network };
  }
}

function feeKey(code: string, client: string | undefined): string {
  return `${normalizeCode(code)}\n${client === undefined ? "" : nameKey(client)}`;
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}
