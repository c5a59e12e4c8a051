import {
  codeCell,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
  timeCell,
} from "../../../src/workbook/plan/cellInput";
import type { RowCells } from "../../../src/workbook/plan/tableTail";
import type { PracticeSetting, TableName } from "../../../src/workbook/tables";

/*
 * An invented practice in which every field is filled that any document prints: one child with a
 * plan out of network, seen by a therapist and by the assistant whom she supervises.
 */

const settings: Partial<Record<PracticeSetting, string>> = {
  "Practice name": "Heron Lake Therapy",
  "Address line 1": "12 Example Street",
  "Address line 2": "Suite 4",
  City: "Sampleton",
  State: "VA",
  ZIP: "00100",
  Phone: "804-555-0111",
  Email: "office@example.com",
  "Tax ID": "12-3456789",
  "Group NPI": "1000000095",
  "Default place": "11",
  "Default unit rule": "CMS",
  "Document note": "Questions? Call us on weekdays.",
};

const texts = (cells: Record<string, string>): RowCells =>
  Object.fromEntries(Object.entries(cells).map(([header, text]) => [header, textCell(text)]));

const providers: RowCells[] = [
  texts({
    Provider: "Iris Specimen",
    Credentials: "OTD, OTR/L",
    NPI: "1000000012",
    License: "EX-0001",
    Taxonomy: "225XP0200X",
    Assistant: "No",
  }),
  texts({
    Provider: "Fern Understudy",
    Credentials: "COTA/L",
    NPI: "1000000046",
    License: "EX-0004",
    Taxonomy: "224Z00000X",
    Assistant: "Yes",
    Supervisor: "Iris Specimen",
  }),
];

const payer: RowCells = {
  ...texts({ Payer: "Aetna", Product: "Choice POS II", Network: "Out of network" }),
  "Required modifiers": codesCell(["GO"]),
  "Filing days": numberCell(365),
};

const client: RowCells = {
  ...texts({
    Client: "Mia S.",
    "First name": "Mia",
    "Last name": "Sampler",
    Sex: "F",
    Guardian: "Rosa Sampler",
    "Address line 1": "7 Example Street",
    "Address line 2": "Apartment 2",
    City: "Sampleton",
    State: "VA",
    ZIP: "00100",
    Email: "rosa@example.com",
    Phone: "804-555-0122",
    Payer: "Aetna",
    Product: "Choice POS II",
    "Member ID": "W000123456",
    "Group number": "0084512-010",
    "Referring provider": "Sam Invented, MD",
    "Referring NPI": "1000000079",
    Active: "Yes",
    Subscriber: "Diego Sampler",
    Relationship: "Child",
    Superbills: "Monthly",
  }),
  "Date of birth": dateCell("2019-04-12"),
  Diagnoses: codesCell(["F84.0", "R27.8"]),
  "Units per visit": numberCell(4),
};

const exception: RowCells = {
  ...texts({
    Number: "GE-77",
    Client: "Mia S.",
    Payer: "Aetna",
    Kind: "Gap exception",
    Basis: "Visits",
    Status: "Active",
  }),
  Authorized: numberCell(20),
  From: dateCell("2026-09-01"),
  To: dateCell("2026-12-31"),
};

interface Visit {
  date: string;
  provider: string;
  code: string;
  start: number;
  units: number;
  modifiers: string[];
  diagnoses: string[];
  place: string;
  description: string;
}

const visits: Visit[] = [
  {
    ...{ date: "2026-10-05", provider: "Iris Specimen", code: "97530", start: 9 * 60, units: 3 },
    ...{ modifiers: ["GO"], diagnoses: ["F84.0", "R27.8"], place: "11" },
    description: "Obstacle course and swing",
  },
  {
    ...{ date: "2026-10-12", provider: "Iris Specimen", code: "97530", start: 9 * 60, units: 4 },
    ...{ modifiers: ["GO"], diagnoses: ["R27.8"], place: "12" },
    description: "Dressing at home",
  },
  {
    ...{ date: "2026-10-19", provider: "Fern Understudy", code: "97110", start: 10 * 60, units: 2 },
    ...{ modifiers: ["GO", "CO"], diagnoses: ["F84.0"], place: "11" },
    description: "Hand strength",
  },
];

function session(visit: Visit): RowCells {
  return {
    ...texts({
      Client: "Mia S.",
      Provider: visit.provider,
      Place: visit.place,
      "Note signed": "Yes",
      Description: visit.description,
    }),
    Date: dateCell(visit.date),
    Code: codeCell(visit.code),
    Start: timeCell(visit.start),
    End: timeCell(visit.start + visit.units * 15),
    Minutes: numberCell(visit.units * 15),
    Units: numberCell(visit.units),
    Modifiers: codesCell(visit.modifiers),
    Diagnoses: codesCell(visit.diagnoses),
  };
}

const fees = ["97530", "97110"].map((code): RowCells => ({
  ...texts({ Per: "unit" }),
  Code: codeCell(code),
  Fee: moneyCell(3375),
}));

const payments: RowCells[] = [
  { date: "2026-10-05", cents: 10125, method: "Visa" },
  { date: "2026-10-12", cents: 10000, method: "check 1044" },
].map(({ date, cents, method }) => ({
  ...texts({ Client: "Mia S.", Method: method }),
  Date: dateCell(date),
  Amount: moneyCell(cents),
}));

export function fullPractice(): Map<TableName, RowCells[]> {
  return new Map<TableName, RowCells[]>([
    [
      "Practice",
      Object.entries(settings).map(([setting, value]) => texts({ Setting: setting, Value: value })),
    ],
    ["Providers", providers],
    ["Payers", [payer]],
    ["Clients", [client]],
    ["Fees", fees],
    ["Authorizations", [exception]],
    ["Sessions", visits.map(session)],
    ["Payments", payments],
  ]);
}
