import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { modifiers } from "../../../src/billing/codes/modifiers";
import { payerTypes, type PracticeRecords, type Session } from "../../../src/billing/records";
import fc from "../../support/laws";
import { payer, practice, provider, session, today } from "../practice";

const typed = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("GO", "GO", "CO", "59", "KX", "GP", "GE", "CQ", "95") },
  { weight: 2, arbitrary: fc.constantFrom(...modifiers.map(({ code }) => code)) },
  { weight: 1, arbitrary: fc.constantFrom("G0", "C0", "GO59", "go", "ZZ", "GO.", "", "0", "GEGO") },
  { weight: 1, arbitrary: fc.string({ maxLength: 9 }) }
);
const required = fc.constantFrom("GO", "CO", "96", "97", "59", "U1", "HQ", "KX", "GE", "YES");
const maybe = <T>(...values: T[]) => fc.option(fc.constantFrom(...values), { nil: undefined });

/** The modifiers of a cell, as the add-in reads it. */
const read = (cell: string) =>
  cell
    .toUpperCase()
    .split(/[\s,;/|]+/)
    .filter((code) => code !== "");

/** One row of any modifiers, for any payer, by any provider. */
const practices: fc.Arbitrary<PracticeRecords> = fc
  .record({
    modifiers: fc.array(typed, { maxLength: 6 }).map((all) => read(all.join(" "))),
    code: fc.constantFrom("97530", "97166", "97129", "97150", "92526", "29125", "L3908", "97003"),
    provider: fc.constantFrom("Dana", "Fern", "Pat", "Sam", "Zoe"),
    assistantMinutes: maybe(0, 1, 7, 10, 23, 36, 40),
    requiredModifiers: fc.array(required, { maxLength: 3 }),
    type: maybe(...payerTypes),
    checksTurnedOff: maybe(
      ["modifier-order"],
      ["modifier-missing"],
      ["modifier-misused"],
      ["modifier-pair"],
      ["assistant-modifier"]
    ),
  })
  .map(({ requiredModifiers, type, checksTurnedOff, ...fields }) =>
    practice([session({ minutes: 36, units: 2, ...fields })], {
      practice: { checksTurnedOff },
      payers: [payer({ payer: "Aetna", network: "Out of network", type, requiredModifiers })],
      providers: [
        { ...provider("Dana"), assistant: false },
        { ...provider("Fern"), assistant: true },
        { ...provider("Pat"), taxonomy: "225100000X" },
        { ...provider("Sam"), credentials: "CCC-SLP", assistant: true },
      ],
    })
  );

function findingsIn(records: PracticeRecords): Finding[] {
  return judgeSessions(records, { today }).flatMap(({ findings }) =>
    findings.filter(({ id }) => id.startsWith("modifier-") || id === "assistant-modifier")
  );
}

const told = ({ id, severity, message }: Finding) => `${id} ${severity} ${message}`;

/** Writes a fix into its cell and reads the cell again. */
function fixed(records: PracticeRecords, { fix }: Finding): PracticeRecords {
  const sessions = records.sessions.map((row): Session => {
    const value = fix?.writes.find((write) => write.row === row.row)?.value;
    if (value === undefined) return row;
    return { ...row, modifiers: read(String(value)) };
  });
  return { ...records, sessions };
}

describe("laws of the findings about modifiers", () => {
  it("a fix removes what has one, all of it, and adds nothing", () => {
    fc.assert(
      fc.property(practices, (records) => {
        const before = findingsIn(records);
        for (const one of before.filter(({ fix }) => fix)) {
          const after = findingsIn(fixed(records, one));
          expect(after.filter(({ fix }) => fix)).toEqual([]);
          expect(before.map(told)).toEqual(expect.arrayContaining(after.map(told)));
        }
      }),
      { numRuns: 1500 }
    );
  });

  it("all fixes of a row write one and the same list, of at most four", () => {
    fc.assert(
      fc.property(practices, (records) => {
        const values = findingsIn(records).flatMap(({ fix }) => fix?.writes ?? []);
        expect(new Set(values.map(({ value }) => value)).size).toBeLessThanOrEqual(1);
        for (const { value, column } of values) {
          expect(column).toBe("Modifiers");
          expect(String(value).split(", ").length).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 500 }
    );
  });

  it("nothing is told twice", () => {
    fc.assert(
      fc.property(practices, (records) => {
        const all = findingsIn(records).map(told);
        expect(new Set(all).size).toBe(all.length);
      }),
      { numRuns: 500 }
    );
  });
});
