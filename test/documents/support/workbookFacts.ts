import type { CellValue } from "../../../src/workbench/engine/types";
import type { HostSession } from "../../../src/workbench/host/node/bootExcel";

/** A row of a table as the workbook holds it, by header; a blank cell is "". */
export type Row = Record<string, string | number>;

/** What a document must be about, taken from the workbook's cells and from nothing of ours. */
export interface BilledFacts {
  practice: Record<string, string>;
  /** Of table Documents. */
  register: Row;
  /** Of table DocumentLines. */
  lines: Row[];
  /** The rows of table Sessions that they bill. */
  sessions: Row[];
  client: Row;
  /** Payer, product, member and group of the days billed. */
  plan: Row;
  /** Who answers for the services: an assistant's supervisor. */
  provider: Row;
  /** All of the client. */
  payments: Row[];
  /** Active ones of the client. */
  authorizations: Row[];
}

export function tableRows(host: HostSession, name: string): Row[] {
  const table = host.book.tableByName(name);
  if (!table) return [];
  const headers = table.columnNames();
  return table.sheet
    .values(table.bodyArea)
    .map((row) =>
      Object.fromEntries(headers.map((header, at) => [header, plain(row[at] ?? "")] as const))
    );
}

function plain(value: CellValue): string | number {
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value) : value;
}

export function billedFacts(host: HostSession, number: string): BilledFacts {
  const find = (table: string, header: string, wanted: unknown): Row =>
    tableRows(host, table).find((row) => row[header] === wanted) ?? {};
  const register = find("Documents", "Number", number);
  const { Client: name = "" } = register;
  const ofClient = (table: string) =>
    tableRows(host, table).filter(({ Client }) => Client === name);
  const lines = tableRows(host, "DocumentLines").filter(({ Document }) => Document === number);
  const ids = new Set(lines.map((line) => line["Session ID"]));
  const client = find("Clients", "Client", name);
  const [first = 0] = lines.map(({ Date: day }) => Number(day)).sort((one, other) => one - other);
  const earlier = ofClient("EarlierPlans").find(({ To }) => Number(To) >= first);
  const therapist = find("Providers", "Provider", lines[0]?.Provider);
  return {
    practice: Object.fromEntries(
      tableRows(host, "Practice").map(({ Setting, Value }) => [String(Setting), String(Value)])
    ),
    sessions: tableRows(host, "Sessions").filter((row) => ids.has(row["Session ID"] ?? "")),
    ...{ register, lines, client, plan: earlier ?? client },
    provider:
      therapist.Assistant === "Yes"
        ? find("Providers", "Provider", therapist.Supervisor)
        : therapist,
    payments: ofClient("Payments"),
    authorizations: ofClient("Authorizations").filter(({ Status }) => Status === "Active"),
  };
}

/** Excel's day as it reads in the United States: 46300 is `10/05/2026`. */
export function day(serial: string | number | undefined): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000);
  const [year, month, dayOfMonth] = date.toISOString().slice(0, 10).split("-");
  return `${month}/${dayOfMonth}/${year}`;
}

/** `$1,234.50` */
export function dollars(amount: string | number | undefined): string {
  return new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" }).format(
    Number(amount)
  );
}
