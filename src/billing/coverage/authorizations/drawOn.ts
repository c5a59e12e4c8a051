import { findDuplicates } from "../../checks/duplicates";
import { PracticeIndex } from "../../checks/practiceIndex";
import type { RowContext } from "../../checks/rowContext";
import { visitsOf } from "../../checks/visits";
import { groupBy } from "../../groupBy";
import { nameKey } from "../../names";
import type { Authorization, Client, IsoDate, PracticeRecords, Session } from "../../records";
import { Account, drift, type Draw } from "./account";
import { billedUnits } from "./coveredCodes";
import { inOrderOfDrawing } from "./orderOfDrawing";
import { inOrderOfUse } from "./orderOfUse";
import { daysInOrder } from "./visitsInOrder";

/** A client, or an authorization of one. */
type Named = Pick<Client, "client">;

/** Every authorization, and what the sessions use of each. */
export interface AuthorizationLedger {
  today: IsoDate;
  /** In the order of the table's rows; also those that nothing may draw on. */
  accounts: readonly Account[];
  /**
   * Every session that can draw: with client, date and units, and not there twice; also of clients
   * without authorizations. Client by client, each in the order in which they draw.
   */
  rows: readonly RowContext[];
  /** The same, those of each client apart. */
  clients: readonly (readonly RowContext[])[];
  /** The accounts of a client, in the order in which they are used. */
  accountsOf(named: Named | undefined): readonly Account[];
  /** Those of a client. */
  rowsOf(named: Named | undefined): readonly RowContext[];
  /** What a session draws, and on which; undefined where no authorization covers it. */
  drawOf(session: Session): Draw | undefined;
  /** The same for one of the rows. */
  drawOfRow(row: RowContext): Draw | undefined;
}

const noAccounts: readonly Account[] = [];
const noRows: readonly RowContext[] = [];

/**
 * Lets the sessions of a practice draw on its authorizations.
 *
 * A session draws on one authorization that is Active, of its client, for the plan in force on its
 * date, with the date inside its dates and the code on its list (or no list). Sessions draw in the
 * order of their dates, so that a row typed late counts where it belongs. Of several authorizations
 * it is the one whose visit it already counts in, else the first in the order of use
 * (`inOrderOfUse`) that has enough for the whole session; where none has, the first that has anything
 * left gives the rest. Rows without client, date or units draw nothing, nor do rows that may be there
 * twice. What stands in Authorization, Used and Remaining is not read: it is made from this. The order
 * of the input is of no matter.
 */
export function drawOn(
  records: PracticeRecords,
  { today }: { today: IsoDate }
): AuthorizationLedger {
  const index = new PracticeIndex(records, today);
  const rows = records.sessions.map((session, place) => index.contextOf(session, place, undefined));
  return drawOnRows({ ...records, rows }, { today });
}

/** What the ledger is made of: rows as the checks look them up, and two tables. */
export interface DrawingRows {
  rows: readonly RowContext[];
  clients: readonly Client[];
  authorizations: readonly Authorization[];
  /** Rows that may be there twice, where somebody has looked at all rows already. */
  duplicates?: ReadonlyMap<RowContext, RowContext>;
}

/** The same for rows that the checks have looked up already. */
export function drawOnRows(
  { rows, clients, authorizations, duplicates }: DrawingRows,
  { today }: { today: IsoDate }
): AuthorizationLedger {
  const rowsByClient = rowsThatDraw(rows, duplicates);
  const unitsPerVisit = new Map(clients.map((one) => [nameKey(one.client), one.unitsPerVisit]));
  const accountsByClient = new Map<string, readonly Account[]>();
  const draws = new Array<Draw | undefined>(rows.length);
  for (const [key, ofClient] of groupBy(authorizations, ({ client }) => nameKey(client))) {
    const accounts = [...ofClient]
      .sort(inOrderOfUse)
      .map((authorization) => new Account(authorization, today, unitsPerVisit.get(key)));
    accountsByClient.set(key, accounts);
    for (const row of rowsByClient.get(key) ?? []) {
      const account = accountFor(row, accounts);
      if (account) draws[row.place] = account.draw(row);
    }
  }
  return new Ledger(today, accountsByClient, rowsByClient, draws);
}

/** What is rarely asked for is made when it is: a check of all rows asks client by client. */
class Ledger implements AuthorizationLedger {
  readonly accounts: readonly Account[];
  readonly clients: readonly (readonly RowContext[])[];
  private all?: readonly RowContext[];
  private bySession?: Map<Session, Draw>;

  constructor(
    readonly today: IsoDate,
    private readonly accountsByClient: ReadonlyMap<string, readonly Account[]>,
    private readonly rowsByClient: ReadonlyMap<string, readonly RowContext[]>,
    /** By the place of their rows. */
    private readonly draws: readonly (Draw | undefined)[]
  ) {
    this.accounts = inTableOrder(accountsByClient.values());
    this.clients = [...rowsByClient.values()];
  }

  get rows(): readonly RowContext[] {
    return (this.all ??= this.clients.flat());
  }

  readonly accountsOf = (named: Named | undefined): readonly Account[] =>
    (named && this.accountsByClient.get(nameKey(named.client))) ?? noAccounts;

  readonly rowsOf = (named: Named | undefined): readonly RowContext[] =>
    (named && this.rowsByClient.get(nameKey(named.client))) ?? noRows;

  readonly drawOf = (session: Session): Draw | undefined => {
    this.bySession ??= new Map(
      this.accounts.flatMap(({ draws }) => draws.map((draw) => [draw.row.session, draw] as const))
    );
    return this.bySession.get(session);
  };

  readonly drawOfRow = ({ place }: RowContext): Draw | undefined => this.draws[place];
}

/**
 * The rows of each client that can draw, in the order in which they do. Rows mostly stand in the
 * order of their dates: only those of clients where they do not are sorted, which in a long log lie
 * far apart.
 */
function rowsThatDraw(
  rows: readonly RowContext[],
  duplicates: DrawingRows["duplicates"]
): Map<string, RowContext[]> {
  const repeating = [...(duplicates?.keys() ?? [])].map(({ client }) => client);
  const unsettled = new Set<Client | undefined>(repeating);
  const byClient = new Map<Client, RowContext[]>();
  for (const row of rows) {
    const { client, session } = row;
    if (!client || session.date === undefined || billedUnits(session.units) === 0) continue;
    const own = byClient.get(client);
    const before = own?.[own.length - 1];
    if (own) own.push(row);
    else byClient.set(client, [row]);
    if (!before) continue;
    const mayRepeat = duplicates === undefined && before.session.date === session.date;
    if (mayRepeat || inOrderOfDrawing(before, row) > 0) unsettled.add(client);
  }
  const drawing = new Map<string, RowContext[]>();
  for (const [client, own] of byClient) {
    const settled = unsettled.has(client) ? withoutDuplicates(own.sort(inOrderOfDrawing)) : own;
    drawing.set(nameKey(client.client), settled);
  }
  return drawing;
}

/**
 * Rows that may be there twice draw once: the upper one of those that could, as the checks have it.
 */
function withoutDuplicates(rows: RowContext[]): RowContext[] {
  const together = daysInOrder(rows)
    .filter((day) => day.length > 1)
    .map((day) => day.sort((one, other) => one.session.row - other.session.row));
  if (together.length === 0) return rows;
  const duplicates = findDuplicates(visitsOf(together.flat()));
  return duplicates.size === 0 ? rows : rows.filter((row) => !duplicates.has(row));
}

/** The account that a session draws on; undefined where none covers it. */
function accountFor(row: RowContext, accounts: readonly Account[]): Account | undefined {
  const covering = accounts.filter((account) => account.covers(row));
  if (covering.length < 2) return covering[0];
  return (
    covering.find((account) => account.hasCounted(row)) ??
    covering.find((account) => account.neededBy(row) <= account.room + drift) ??
    covering.find((account) => account.room > drift) ??
    lastToRunOut(covering)
  );
}

function lastToRunOut(accounts: readonly Account[]): Account | undefined {
  let last: Account | undefined;
  for (const account of accounts) {
    if (!last || (account.ranOutOn ?? "") > (last.ranOutOn ?? "")) last = account;
  }
  return last;
}

function inTableOrder(groups: Iterable<readonly Account[]>): Account[] {
  return [...groups]
    .flat()
    .sort((one, other) => one.authorization.row - other.authorization.row);
}
