import { normalizeCode } from "../codes/procedures";
import { ruleBookOf, type RuleBook } from "../codes/ruleBook";
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

// No name is keyed so: name keys have no line breaks.
const everyone = "\n";

/** Everything of the practice that a session is looked up in, indexed once. */
export class PracticeIndex {
  private readonly clients: Map<string, Client[]>;
  private readonly providers: Map<string, Provider[]>;
  private readonly payers: Map<string, Payer[]>;
  private readonly earlierPlans: Map<string, EarlierPlan[]>;
  private readonly authorizations: Map<string, Authorization[]>;
  private readonly fees: Map<string, Map<string, Fee[]>>;
  private readonly numbers = new Map<string, number>();
  readonly rules: RuleBook;

  constructor(
    private readonly records: PracticeRecords,
    private readonly today: IsoDate
  ) {
    this.rules = ruleBookOf(records.codeRules, records.pairRules);
    this.clients = groupBy(records.clients, ({ client }) => nameKey(client));
    this.providers = groupBy(records.providers, ({ provider }) => nameKey(provider));
    this.payers = groupBy(records.payers, ({ payer }) => planKey(payer));
    this.earlierPlans = groupBy(records.earlierPlans, ({ client }) => nameKey(client));
    this.authorizations = groupBy(records.authorizations, ({ client }) => nameKey(client));
    this.fees = new Map();
    for (const [code, fees] of groupBy(records.fees, (fee) => normalizeCode(fee.code))) {
      this.fees.set(
        code,
        groupBy(fees, ({ client }) => (client === undefined ? everyone : nameKey(client)))
      );
    }
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
      visitKey: this.visitKeyOf(session),
      copied: assigned?.copied,
      today: this.today,
      clientsOfName: clients.length,
      providersOfName: providers.length,
      client,
      provider: providers.length === 1 ? providers[0] : undefined,
      clientNumber: session.client === undefined ? undefined : this.numberOf(session.client),
      providerNumber: session.provider === undefined ? undefined : this.numberOf(session.provider),
      practice: this.records.practice,
      rules: this.rules,
      codeStatus: session.code
        ? this.rules.statusOn(session.code, session.date ?? this.today)
        : undefined,
      procedure: session.code ? this.rules.procedureOn(session.code, session.date) : undefined,
      coverage,
      unitRule: unitRuleOf(coverage?.payerRow, this.records.practice),
    };
  }

  /** The rows of the Fees table that may hold for a normalized code and a client. */
  feesFor(code: string, client: string): readonly Fee[] {
    const ofCode = this.fees.get(code);
    const forAll = ofCode?.get(everyone) ?? [];
    const forClient = ofCode?.get(nameKey(client));
    return forClient ? [...forClient, ...forAll] : forAll;
  }

  private visitKeyOf({ date, client, provider }: Session): string | undefined {
    if (date === undefined || client === undefined) return undefined;
    return `${date} ${this.numberOf(client)} ${this.numberOf(provider ?? "")}`;
  }

  /** A short stand-in for a name in a key. */
  private numberOf(name: string): number {
    const key = nameKey(name);
    let number = this.numbers.get(key);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(key, number);
    }
    return number;
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
