/** What the cells of a field hold. */
export type FieldKind =
  | "date"
  | "name"
  | "text"
  /** A number or a code that is kept letter by letter: a policy number, a ZIP code, a telephone. */
  | "key"
  | "procedures"
  | "time"
  | "time span"
  | "minutes"
  | "units"
  | "count"
  | "place"
  | "modifiers"
  | "diagnoses"
  | "yes or no"
  | "money"
  | "share";

/** The tables that a log may fill, with the fields that are looked for and what their cells hold. */
export const fieldKinds = {
  Sessions: {
    Date: "date",
    Client: "name",
    "First name": "name",
    "Last name": "name",
    Provider: "name",
    Code: "procedures",
    Start: "time",
    End: "time",
    "Time span": "time span",
    Minutes: "minutes",
    Units: "units",
    Place: "place",
    Modifiers: "modifiers",
    Diagnoses: "diagnoses",
    "Note signed": "yes or no",
    Description: "text",
    Charge: "money",
    Payer: "name",
  },
  Clients: {
    Client: "name",
    "First name": "name",
    "Last name": "name",
    "Date of birth": "date",
    Sex: "text",
    Guardian: "name",
    "Address line 1": "text",
    "Address line 2": "text",
    City: "text",
    State: "text",
    ZIP: "key",
    Email: "text",
    Phone: "key",
    Payer: "name",
    Product: "text",
    "Member ID": "key",
    "Group number": "key",
    Diagnoses: "diagnoses",
    "Referring provider": "name",
    "Referring NPI": "key",
    Copay: "money",
    Coinsurance: "share",
    "Units per visit": "count",
    Active: "yes or no",
    Subscriber: "name",
    Relationship: "text",
    Superbills: "text",
  },
  Payers: {
    Payer: "name",
    Product: "text",
    Network: "text",
    From: "date",
    To: "date",
    "Unit rule": "text",
    "Required modifiers": "modifiers",
    "Requires authorization": "yes or no",
    "Visit limit": "count",
    "Filing days": "count",
    "Appeal days": "count",
    "Payer ID": "key",
    Notes: "text",
    Type: "text",
    "Units per day": "count",
    "Review after visits": "count",
  },
  Fees: {
    Payer: "name",
    Code: "procedures",
    Fee: "money",
    Per: "text",
    From: "date",
    To: "date",
    Client: "name",
  },
  Payments: {
    Date: "date",
    Client: "name",
    Payer: "name",
    Method: "text",
    Amount: "money",
    Document: "key",
    Note: "text",
  },
  Providers: {
    Provider: "name",
    Credentials: "text",
    NPI: "key",
    License: "key",
    Taxonomy: "key",
    Assistant: "yes or no",
    Supervisor: "name",
  },
} as const satisfies Record<string, Record<string, FieldKind>>;

/** A table that a log may fill. */
export type LogTable = keyof typeof fieldKinds;
/** A field of one of these tables, by the header of the practice's own workbook. */
export type FieldOf<Table extends LogTable> = Table extends LogTable
  ? keyof (typeof fieldKinds)[Table] & string
  : never;
export type LogField = FieldOf<LogTable>;
export type SessionField = FieldOf<"Sessions">;

export const logTables = Object.keys(fieldKinds) as LogTable[];

/** The fields of a table, in the order of its columns. */
export function fieldsOf<Table extends LogTable>(table: Table): FieldOf<Table>[] {
  return Object.keys(fieldKinds[table]) as FieldOf<Table>[];
}

/** What the cells of a field hold; undefined where the table has no such field. */
export function kindOfField(table: LogTable, field: LogField): FieldKind | undefined {
  const kinds: Partial<Record<LogField, FieldKind>> = fieldKinds[table];
  return kinds[field];
}
