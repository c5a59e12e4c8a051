import { nameKey, planKey } from "../names";
import type { Payment, PracticeRecords } from "../records";
import type { PaymentNotice } from "./allocation";
import { accountKey, numberKey, type Bill } from "./bills";
import type { Entry } from "./clientLedger";
import { namedDocuments, type NamedDocument } from "./namedDocuments";
import { paymentNotice, twiceNotice, uncounted } from "./paymentWords";

/** A payment that counts for a client, unless it names a void document and nothing bills it anew. */
export interface Claim {
  entry: Entry;
  /** The document that it names, where that is void. */
  voidDocument?: string;
}

/**
 * Sorts payments into those that count, by client, and those that do not, each with the reason.
 * Zero dollars are no payment. What is from a payer that table Payers does not list is the family's.
 */
export class Entries {
  readonly notices: PaymentNotice[] = [];
  private readonly claims = new Map<string, Claim[]>();
  private readonly documents: ReadonlyMap<string, NamedDocument>;
  private readonly clients: ReadonlySet<string>;
  private readonly payers: ReadonlySet<string>;

  constructor(records: PracticeRecords, bills: readonly Bill[]) {
    this.documents = namedDocuments(records, bills);
    this.clients = new Set([
      ...records.clients.map(({ client }) => nameKey(client)),
      ...bills.map(accountKey),
    ]);
    this.payers = new Set(records.payers.map(({ payer }) => planKey(payer)));
    for (const payment of records.payments) {
      if (payment.amountCents === 0) continue;
      const words = this.add(payment);
      if (words !== undefined) this.notices.push(paymentNotice(payment, words));
    }
    for (const [account, claims] of this.claims) {
      this.notices.push(...alikePayments(account, claims));
    }
  }

  /** Keys of the clients that have any. */
  get names(): string[] {
    return [...this.claims.keys()];
  }

  of(client: string): readonly Claim[] {
    return this.claims.get(client) ?? [];
  }

  /** Why it does not count; undefined where it does. */
  private add(payment: Payment): string | undefined {
    const { date, amountCents, client } = payment;
    if (date === undefined) return uncounted.noDate();
    if (amountCents === undefined) return uncounted.noAmount();
    const documents = this.documentsNamed(payment.document);
    if (typeof documents === "string") return documents;
    const payer = client ?? documents.find((named) => named.client !== undefined)?.client;
    if (payer === undefined) return uncounted.nobody();
    const account = nameKey(payer);
    if (!this.clients.has(account)) return uncounted.unknownClient(payer);
    const why = unpayable(documents, account);
    if (why !== undefined) return why;
    const entry = { payment, isoDate: date, cents: amountCents, ...this.planOf(payment) };
    const claims = this.claims.get(account) ?? [];
    claims.push(claimOf(entry, documents));
    this.claims.set(account, claims);
    return undefined;
  }

  private planOf({ payer }: Payment): Pick<Entry, "plan"> {
    const plan = planKey(payer);
    return this.payers.has(plan) ? { plan } : {};
  }

  /** The documents of a cell that names one, or several with commas between them; else the reason. */
  private documentsNamed(typed: string | undefined): NamedDocument[] | string {
    if (typed === undefined) return [];
    const whole = this.documents.get(numberKey(typed));
    if (whole) return [whole];
    const numbers = typed.split(/[,;]/).filter((part) => part.trim() !== "");
    const found = numbers.flatMap((part) => this.documents.get(numberKey(part)) ?? []);
    return found.length === numbers.length ? found : uncounted.unknownDocument(typed);
  }
}

/** Why a client's payment cannot go to the documents that it names. */
function unpayable(documents: readonly NamedDocument[], account: string): string | undefined {
  for (const { number, client, isVoid, sessionIds } of documents) {
    if (client !== undefined && nameKey(client) !== account) {
      return uncounted.otherClient(number, client);
    }
    if (sessionIds?.size !== 0) continue;
    return isVoid ? uncounted.voidDocument(number) : uncounted.emptyDocument(number);
  }
  return undefined;
}

function claimOf(entry: Entry, documents: readonly NamedDocument[]): Claim {
  const bills = documents.filter(({ sessionIds }) => sessionIds !== undefined);
  if (bills.length === 0) return { entry };
  const named = new Set(bills.flatMap(({ sessionIds }) => [...(sessionIds ?? [])]));
  const voidDocument = bills.every(({ isVoid }) => isVoid) ? bills[0]?.number : undefined;
  return { entry: { ...entry, named }, ...(voidDocument === undefined ? {} : { voidDocument }) };
}

/**
 * A client's payments of the same day, payer, amount, method, document and note: one may be typed
 * twice. A name that was left to the document counts as typed.
 */
function alikePayments(account: string, claims: readonly Claim[]): PaymentNotice[] {
  const groups = new Map<string, Payment[]>();
  for (const { entry } of claims) {
    const { payment } = entry;
    const { date, payer, method, amountCents, document, note } = payment;
    const words = [payer, method, document, note].map((text) => nameKey(text ?? ""));
    const key = JSON.stringify([date, amountCents, ...words]);
    const group = groups.get(key);
    if (group) group.push(payment);
    else groups.set(key, [payment]);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((payments) => twiceNotice(payments, account));
}
