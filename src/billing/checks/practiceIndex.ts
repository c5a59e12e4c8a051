import { ruleBookOf, type RuleBook } from "../codes/ruleBook";
import { unitRuleOf } from "../coverage/payer";
import type { Client, IsoDate, PracticeRecords, Provider, Session } from "../records";
import type { CopyOf } from "../sessions/identity";
import { CodesByDate } from "./codesByDate";
import { Coverages } from "./coverages";
import { FeesInForce } from "./feesInForce";
import { NamedRows } from "./namedRows";
import type { RowContext } from "./rowContext";

/** Everything of the practice that a session is looked up in, indexed once. */
export class PracticeIndex {
  private readonly clients: NamedRows<Client>;
  private readonly providers: NamedRows<Provider>;
  private readonly coverages: Coverages;
  private readonly codes: CodesByDate;
  readonly rules: RuleBook;
  readonly fees: FeesInForce;

  constructor(
    private readonly records: PracticeRecords,
    private readonly today: IsoDate
  ) {
    this.rules = ruleBookOf(records.codeRules, records.pairRules);
    this.clients = new NamedRows(records.clients, ({ client }) => client);
    this.providers = new NamedRows(records.providers, ({ provider }) => provider);
    this.coverages = new Coverages(records);
    this.codes = new CodesByDate(this.rules, today);
    this.fees = new FeesInForce(records.fees);
  }

  /**
   * What is known of a session before it is judged.
   *
   * @param place among the rows of the check, from 0
   */
  contextOf(session: Session, place: number, copied: CopyOf | undefined): RowContext {
    const { practice } = this.records;
    const { date } = session;
    const named = this.clients.typed(session.client ?? "");
    const by = this.providers.typed(session.provider ?? "");
    const client = named.rows.length === 1 ? named.rows[0] : undefined;
    const code = session.code ? this.codes.of(session.code, date) : undefined;
    const coverage =
      client && date !== undefined
        ? this.coverages.of(client, named, date, session.code)
        : undefined;
    return {
      session,
      place,
      copied,
      today: this.today,
      clientsOfName: named.rows.length,
      providersOfName: by.rows.length,
      client,
      provider: by.rows.length === 1 ? by.rows[0] : undefined,
      clientNumber: session.client === undefined ? undefined : named.number,
      providerNumber: by.key === "" ? undefined : by.number,
      practice,
      rules: this.rules,
      codeStatus: code?.status,
      procedure: code?.procedure,
      coverage,
      unitRule: unitRuleOf(coverage?.payerRow, practice),
      chargeCents: undefined,
      modifierReading: undefined,
    };
  }
}
