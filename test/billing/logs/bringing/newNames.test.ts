import { likeness } from "../../../../src/billing/logs/cells/likeness";
import { NamesToCompare } from "../../../../src/billing/logs/bringing/likeNames";
import { newNames } from "../../../../src/billing/logs/bringing/newNames";
import type { LogEntry } from "../../../../src/billing/logs/rows/logRow";
import type { Client, Payer, Provider } from "../../../../src/billing/records";
import fc from "../../../support/laws";
import { logRow } from "./broughtSessions";

const origin = { row: 1, problems: [] };
const records = {
  clients: ["Ava Moreno", "Ben Ito", "Núñez, Élodie"].map((client): Client => ({
    ...origin,
    client,
    diagnoses: [],
  })),
  providers: ["Jane Roe, OTR/L"].map((provider): Provider => ({ ...origin, provider })),
  payers: ["Aetna", "Aetna", "Blue Cross & Blue Shield"].map((payer): Payer => ({
    ...origin,
    payer,
    requiredModifiers: [],
  })),
};
const entry = (values: LogEntry["values"]): LogEntry => ({ sheetRow: 2, values, asTyped: {} });

describe("newNames", () => {
  it("tells names that no table has, the likest to known ones first", () => {
    const rows = [
      ...["Ava Moreno", "ava  moreno", "Zoe New", "Zoe New", "Ava M.", "Élodie Núñez", "Zoe N."],
    ].map((client) => logRow({ client }));
    expect(newNames({ rows, records })).toMatchObject([
      {
        kind: "Client",
        typed: "Élodie Núñez",
        rows: 1,
        like: [{ name: "Núñez, Élodie", likeness: 1, reasons: ["one has the last name first"] }],
      },
      { typed: "Zoe New", rows: 2, like: [{ name: "Zoe N." }] },
      { typed: "Ava M.", rows: 1, like: [{ name: "Ava Moreno", likeness: 0.8 }] },
      { typed: "Zoe N.", rows: 1, like: [{ name: "Zoe New" }] },
    ]);
  });

  it("compares therapists and payers as the workbook does, and asks of credentials", () => {
    const rows = [
      logRow({ client: "Ben Ito", provider: "Jane Roe", payer: "AETNA" }),
      logRow({ client: "Ben Ito", provider: "jane roe,  otr/l", payer: "Blue Cross Blue Shield" }),
      logRow({ client: "Ben Ito", payer: "Self-pay" }),
      logRow({ client: "Ben Ito", payer: "private pay" }),
    ];
    expect(newNames({ rows, records })).toMatchObject([
      { kind: "Provider", typed: "Jane Roe", like: [{ likeness: 1 }] },
      { kind: "Payer", typed: "Blue Cross Blue Shield", rows: 1 },
    ]);
  });

  it("tells the names in rows of other tables as well", () => {
    const entries = [
      {
        table: "Clients" as const,
        rows: [entry({ "First name": "Cy", "Last name": "Adler", Payer: "Cigna" })],
      },
      { table: "Payments" as const, rows: [entry({ Client: "Cy Adler", Amount: 100 })] },
      { table: "Providers" as const, rows: [entry({ Provider: "Kim Poe" })] },
    ];
    const names = newNames({ rows: [], entries, records });
    expect(names.map(({ kind, typed, rows }) => [kind, typed, rows])).toEqual([
      ["Client", "Cy Adler", 2],
      ["Provider", "Kim Poe", 1],
      ["Payer", "Cigna", 1],
    ]);
  });

  it("finds nothing in nothing", () => {
    expect(newNames({ rows: [logRow({ client: undefined })], records })).toEqual([]);
  });
});

const pieces = [
  ...["Ava", "Eva", "A.", "Moreno", "Morena", "Moreno-Diaz", "Kathy", "Cathy", "Katherine", "Kat"],
  ...[
    "Jr.",
    "Smithson",
    "Smitshon",
    "Smthsn",
    "de",
    "la",
    "Cruz",
    "Li",
    "C-1001",
    "C-1002",
    "阿花",
  ],
  ...["Alexander", "Alexandra", "Alxndra", "Alexandrrraa", "Élodie", "o'neil", "III", ","],
];
const anyName = fc.oneof(
  {
    weight: 5,
    arbitrary: fc
      .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 4 })
      .map((parts) => parts.join(" ")),
  },
  { weight: 1, arbitrary: fc.string({ minLength: 1, maxLength: 12 }) }
);

it("finds every name that comparing with all would find", () => {
  fc.assert(
    fc.property(anyName, fc.array(anyName, { maxLength: 30 }), (name, others) => {
      const byName = (found: { name: string; likeness: number }[]) =>
        found.map((each) => `${each.likeness} ${each.name}`).sort();
      const slow = likeness(name, others).filter((each) => each.name !== name);
      expect(byName(new NamesToCompare(others).like(name))).toEqual(byName(slow));
    }),
    { numRuns: 300 }
  );
});
