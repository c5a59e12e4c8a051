import { planOn } from "../coverage/plan";
import { groupBy } from "../groupBy";
import { nameKey, planKey } from "../names";
import type { Client, EarlierPlan, IsoDate, PracticeRecords } from "../records";
import type {
  AllocatedPart,
  BillAccount,
  ChargedLine,
  ClientAccount,
  PaymentNotice,
  PaymentUse,
  SessionAccount,
} from "./allocation";
import { accountKey, billsOf, isVoid, type Bill } from "./bills";
import { ClientLedger, type Charge, type Entry } from "./clientLedger";
import { Entries, type Claim } from "./entries";
import { billAccount, clientAccount, partsOf, paymentUses, sessionAccounts } from "./figures";
import { accountNotices } from "./accountNotices";
import { ClaimedVisits, mayBeFor } from "./claimedVisits";

/** How one client stands. */
export interface Account {
  bills: BillAccount[];
  planned: AllocatedPart[][];
  client: ClientAccount;
  payments: PaymentUse[];
  sessions: SessionAccount[];
  notices: PaymentNotice[];
}

/** Bills and payments by client, read once, so that the accounts of a few clients cost little. */
export class PaymentBook {
  private readonly bills: ReadonlyMap<string, Bill[]>;
  private readonly entries: Entries;
  private readonly people: ReadonlyMap<string, Client>;
  private readonly earlierPlans: ReadonlyMap<string, EarlierPlan[]>;
  private readonly claimed: ClaimedVisits;

  constructor(records: PracticeRecords) {
    this.claimed = new ClaimedVisits(records);
    const bills = billsOf(records);
    this.entries = new Entries(records, bills);
    this.bills = groupBy(
      bills.filter((bill) => !isVoid(bill) && bill.lines.length > 0),
      accountKey
    );
    this.people = new Map(records.clients.map((client) => [nameKey(client.client), client]));
    this.earlierPlans = groupBy(records.earlierPlans, ({ client }) => nameKey(client));
  }

  /** Keys of all who have a live bill or a payment that may count. */
  get clients(): string[] {
    return [...new Set([...this.bills.keys(), ...this.entries.names])];
  }

  /** Of payments that do not count, and of such as are alike. */
  get notices(): readonly PaymentNotice[] {
    return this.entries.notices;
  }

  /** Those of them that name a client. */
  noticesOf(client: string): readonly PaymentNotice[] {
    return this.entries.notices.filter((notice) => nameKey(notice.client ?? "") === client);
  }

  /**
   * @param client key of the client's name
   * @param planned lines of bills that are about to be registered
   */
  account(client: string, planned: readonly (readonly ChargedLine[])[] = []): Account {
    const bills = this.bills.get(client) ?? [];
    const charges = this.charges(client, bills, planned);
    const claims = this.entries.of(client);
    const isBilled = ({ entry, voidDocument }: Claim) =>
      voidDocument === undefined || [...(entry.named ?? [])].some((id) => charges.has(id));
    const counted = claims.filter(isBilled).map(({ entry }) => entry);
    const [entries, ofPlans] = this.onAccount(client, counted, charges);
    const ledger = new ClientLedger([...charges.values()], entries);
    const spelled =
      this.people.get(client)?.client ?? bills[0]?.client ?? entries[0]?.payment.client;
    const name = spelled ?? client;
    return {
      bills: bills.map((bill) => billAccount(bill, partsOf(bill.lines, ledger))),
      planned: planned.map((lines) => partsOf(lines, ledger)),
      client: clientAccount(name, ledger),
      payments: paymentUses(name, ledger),
      sessions: sessionAccounts(name, ledger),
      notices: accountNotices({
        bills,
        charges,
        ledger,
        ofPlans,
        unbilled: claims.filter((each) => !isBilled(each)),
      }),
    };
  }

  /**
   * What of a client's money is on the family's account, and what is not: a plan that is sent the
   * claims pays the practice its own part, which nobody bills here.
   */
  private onAccount(
    client: string,
    entries: readonly Entry[],
    charges: ReadonlyMap<string, Charge>
  ): [onAccount: Entry[], ofPlans: Entry[]] {
    const inFull = new Set(
      [...charges.values()].flatMap(({ plan, isShare }) => (isShare ? [] : [plan]))
    );
    const billed = new Set([...charges.values()].flatMap(({ isoDate }) => isoDate ?? []));
    const unbilled = entries.some(isLoose) ? this.claimed.daysOnNoBill(client, billed) : [];
    const onAccount: Entry[] = [];
    const ofPlans: Entry[] = [];
    for (const entry of entries) {
      const { plan, isoDate } = entry;
      const isSent = plan !== undefined && this.claimed.areSentTo(plan, client);
      if (isSent && !inFull.has(plan)) {
        ofPlans.push(entry);
        continue;
      }
      const waits = isSent || (isLoose(entry) && mayBeFor(unbilled, isoDate));
      onAccount.push(waits ? { ...entry, waits } : entry);
    }
    return [onAccount, ofPlans];
  }

  /** Every session once: what is most of the charges that its bills name. */
  private charges(
    client: string,
    bills: readonly Bill[],
    planned: readonly (readonly ChargedLine[])[]
  ): ReadonlyMap<string, Charge> {
    const charges = new Map<string, Charge>();
    const add = (line: ChargedLine, isSuperbill: boolean) => {
      const { sessionId, date, chargeCents = 0 } = line;
      const known = charges.get(sessionId);
      const isoDate = earlier(known?.isoDate, date);
      const cents = Math.max(chargeCents, known?.cents ?? 0);
      const plan =
        known && known.isoDate === isoDate ? known.plan : this.planKeyOn(client, isoDate);
      const isShare =
        !isSuperbill &&
        known?.isShare !== false &&
        this.claimed.planOf(client, { date: isoDate, code: line.code }) !== undefined;
      charges.set(sessionId, { sessionId, isoDate, cents, plan, isShare });
    };
    for (const { document, lines } of bills) {
      for (const line of lines) add(line, document.kind === "Superbill");
    }
    for (const line of planned.flat()) add(line, false);
    return charges;
  }

  private planKeyOn(client: string, isoDate: IsoDate | undefined): string {
    const person = this.people.get(client);
    if (!person) return "";
    const plans = isoDate === undefined ? [] : (this.earlierPlans.get(client) ?? []);
    return planKey(planOn(person, isoDate ?? "", plans).payer);
  }
}

/** Money of the family that names no document. */
function isLoose({ plan, named, cents }: Entry): boolean {
  return plan === undefined && named === undefined && cents > 0;
}

function earlier(one: IsoDate | undefined, other: IsoDate | undefined): IsoDate | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}
