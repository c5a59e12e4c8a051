import { tables, type Column } from "../../../src/workbook/tables";

/** The contract with every user's file: names and headers change only with a migration. */
const contract: Record<string, string> = {
  Practice: "Setting*, Value",
  Providers: "Provider*, Credentials, NPI, License, Taxonomy, Assistant, _Supervisor_",
  Payers:
    "Payer*, Product, Network*, From, To, Unit rule, Required modifiers, Requires authorization, Visit limit, Filing days, Appeal days, Payer ID, Notes, _Type_, _Units per day_, _Review after visits_",
  Clients:
    "Client*, First name, Last name, Date of birth, Sex, Guardian, Address line 1, Address line 2, City, State, ZIP, Email, Phone, Payer, Product, Member ID, Group number, Diagnoses, Referring provider, Referring NPI, Copay, Coinsurance, Units per visit, Active, _Subscriber_, _Relationship_, _Superbills_",
  EarlierPlans: "Client*, Payer, Product, Member ID, Group number, _From_, To*",
  Fees: "Payer, Code*, Fee*, Per*, From, To, _Client_",
  Authorizations:
    "Number, Client*, Payer, Kind*, Codes, Basis*, Authorized*, From, To, Status, _Used_, _Remaining_, _Rate_",
  Benefits:
    "Client*, Payer, Verified on*, Reference, Deductible, Deductible met, Coinsurance, Copay, Visit limit, Used elsewhere, Combined disciplines, Resets on, Exclusions, _Cost sharing_, _Deductible applies_, _Out of pocket_, _Out of pocket met_",
  Sessions:
    "Date*, Client*, Provider, Code*, Start, End, Minutes, Units, Place, Modifiers, Diagnoses, Note signed, Network, Charge, Authorization, Document, Check, Session ID, _Assistant minutes_, _Description_, _Claim sent_",
  Documents:
    "Number*, Kind, Client, From, To, Issued, Total, Paid, Balance, Status, Sheet, Replaces, Fingerprint",
  DocumentLines:
    "Document*, Session ID*, Date, Client, Provider, Code, Modifiers, Diagnoses, Place, Units, Charge",
  Payments: "Date*, Client*, Payer, Method, Amount*, Document, Note",
  Accepted: "Session ID*, Finding*, Row fingerprint*, When",
  Clock: "Session ID*, Date*, Client*, Provider, Code*, Start*, End",
  Activity: "When, Action, Result, Version",
  Codes: "Code*, Name, Timed, Minutes per unit, Daily maximum, From, To",
  Edits: "Code 1*, Code 2*, Modifier allowed, From, To",
  Letterhead: "Setting*, Value",
  LogRows: "Session ID*, Log*, Row*, Part, Fingerprint*, Brought",
  LogHabits: "Log*, About*, Hers, Meaning",
};
const required = ["Practice", "Providers", "Payers", "Clients", "Fees", "Sessions"];

function spelled(column: Column): string {
  const header = column.filled ? `${column.header}*` : column.header;
  return column.optional ? `_${header}_` : header;
}

test("the workbook's tables have the agreed names, headers and order", () => {
  const actual = Object.fromEntries(
    tables.map(({ name, columns }) => [name, columns.map(spelled).join(", ")])
  );
  expect(actual).toEqual(contract);
});

test("six tables must exist, the others are made when first needed", () => {
  expect(tables.filter((table) => table.required).map(({ name }) => name)).toEqual(
    required.sort(
      (a, b) => tables.findIndex((t) => t.name === a) - tables.findIndex((t) => t.name === b)
    )
  );
});

test("a table's sheet has the table's name with spaces, of at most 31 characters", () => {
  for (const { name, sheet } of tables) {
    const spaced = name.replace(/(?<=[a-z])(?=[A-Z])/g, " ").toLowerCase();
    expect(sheet.toLowerCase()).toBe(spaced);
    expect(sheet.length).toBeLessThanOrEqual(31);
  }
});

test("choices hold no comma, which would split them in Excel's list", () => {
  for (const { columns } of tables) {
    for (const column of columns as readonly Column[]) {
      expect(column.choices?.some((each) => each.includes(",")) ?? false).toBe(false);
    }
  }
});
