import { selfPay } from "../../coverage/plan";
import { nameKey, planKey } from "../../names";
import type { PracticeRecords } from "../../records";
import type { LogField } from "../matching/fields";
import type { ListedTable, LogEntry, LogRow } from "../rows/logRow";
import { NamesToCompare } from "./likeNames";
import { nameKinds, type NameKind, type NewName } from "./names";

export interface NewNamesOptions {
  /** Sessions of all logs that are brought together, with the names that were remembered. */
  rows: readonly LogRow[];
  /** Rows of other tables that are brought with them. */
  entries?: readonly { table: ListedTable; rows: readonly LogEntry[] }[];
  /** What the workbook's tables hold. */
  records: Pick<PracticeRecords, "clients" | "providers" | "payers">;
}

/** As many as she can choose from at a glance. */
const mostLike = 6;

/**
 * The names of logs that no table has, clients, providers and payers each with those first that are
 * like a name that a table has or the logs have besides. Which are one person only she can say, also
 * where no more than capitals or the order of first and last name differ.
 */
export function newNames({ rows, entries = [], records }: NewNamesOptions): NewName[] {
  const found = namesIn(rows, entries);
  return nameKinds.flatMap((kind) => {
    const inTable = namesOfTable(kind, records);
    const known = new Set(inTable.map((name) => nameKeyOf(kind, name)));
    const names = [...found[kind]].filter(([key]) => !known.has(key)).map(([, name]) => name);
    const others = new NamesToCompare([...inTable, ...names.map(({ typed }) => typed)]);
    return names
      .map((name): NewName => ({
        kind,
        ...name,
        like: others.like(name.typed).slice(0, mostLike),
      }))
      .sort(
        (one, other) =>
          (other.like[0]?.likeness ?? 0) - (one.like[0]?.likeness ?? 0) || other.rows - one.rows
      );
  });
}

/** A name as the workbook compares names of its kind. */
export function nameKeyOf(kind: NameKind, name: string): string {
  return kind === "Payer" ? planKey(name) : nameKey(name);
}

type NamesByKey = Map<string, { typed: string; rows: number }>;

function namesIn(
  rows: readonly LogRow[],
  entries: NonNullable<NewNamesOptions["entries"]>
): Record<NameKind, NamesByKey> {
  const found: Record<NameKind, NamesByKey> = {
    Client: new Map(),
    Provider: new Map(),
    Payer: new Map(),
  };
  const count = (kind: NameKind, typed: string | undefined) => {
    if (typed === undefined || (kind === "Payer" && selfPay(typed))) return;
    const key = nameKeyOf(kind, typed);
    const known = found[kind].get(key);
    if (known) known.rows += 1;
    else if (key !== "") found[kind].set(key, { typed, rows: 1 });
  };
  for (const { client, provider, payer } of rows) {
    count("Client", client);
    count("Provider", provider);
    count("Payer", payer);
  }
  for (const { rows: ofTable } of entries) {
    for (const entry of ofTable) {
      count("Client", clientOfEntry(entry));
      count("Provider", wordsIn(entry, "Provider"));
      count("Payer", wordsIn(entry, "Payer"));
    }
  }
  return found;
}

/** The client that a row of another table is of, as `First Last`; undefined where it names none. */
export function clientOfEntry(entry: LogEntry): string | undefined {
  const whole = wordsIn(entry, "Client");
  if (whole !== undefined) return whole;
  const parts = [wordsIn(entry, "First name"), wordsIn(entry, "Last name")];
  return parts.filter((part) => part !== undefined).join(" ") || undefined;
}

function wordsIn({ values }: LogEntry, field: LogField): string | undefined {
  const value = values[field];
  return typeof value === "string" && value !== "" ? value : undefined;
}

function namesOfTable(kind: NameKind, records: NewNamesOptions["records"]): string[] {
  const names = {
    Client: () => records.clients.map(({ client }) => client),
    Provider: () => records.providers.map(({ provider }) => provider),
    // A payer has a row for each of its products.
    Payer: () => records.payers.map(({ payer }) => payer),
  }[kind]();
  const byKey = new Map(names.map((name) => [nameKeyOf(kind, name), name]));
  return [...byKey.values()];
}
