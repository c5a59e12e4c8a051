import type { RowContext } from "./rowContext";
import { visitsOf, type Visits } from "./visits";

/** The rows of a check, brought together as the families need them; each grouping is made once. */
export class SessionGroups {
  private readonly made = new Map<string, readonly (readonly RowContext[])[]>();
  /** All rows of each client, provider and date, in table order, by visit key. */
  readonly visits: Visits;

  /** @param rows all rows, in table order */
  constructor(readonly rows: readonly RowContext[]) {
    this.visits = visitsOf(rows);
  }

  /** All rows of each client, in table order. */
  get ofClients(): readonly (readonly RowContext[])[] {
    return this.grouped("client", ({ clientNumber }) => clientNumber);
  }

  /** All rows of each client and date, whoever the provider, in table order. */
  get ofClientDays(): readonly (readonly RowContext[])[] {
    return this.grouped("client day", ({ clientNumber, session }) =>
      clientNumber === undefined || session.date === undefined
        ? undefined
        : `${session.date} ${clientNumber}`
    );
  }

  /** All rows of each provider and date, whoever the client, in table order. */
  get ofProviderDays(): readonly (readonly RowContext[])[] {
    return this.grouped("provider day", ({ providerNumber, session }) =>
      providerNumber === undefined || session.date === undefined
        ? undefined
        : `${session.date} ${providerNumber}`
    );
  }

  private grouped(
    name: string,
    keyOf: (row: RowContext) => string | number | undefined
  ): readonly (readonly RowContext[])[] {
    const known = this.made.get(name);
    if (known) return known;
    const groups = new Map<string | number, RowContext[]>();
    for (const row of this.rows) {
      const key = keyOf(row);
      if (key === undefined) continue;
      const group = groups.get(key);
      if (group) group.push(row);
      else groups.set(key, [row]);
    }
    const all = [...groups.values()];
    this.made.set(name, all);
    return all;
  }
}
