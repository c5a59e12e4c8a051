import type { Client, PracticeRecords } from "../../../src/billing/records";
import { client, practice, rows } from "../practice";
import { findingsOf, fixed } from "./told";

const diagnosisChecks = [
  "diagnosis-missing",
  "diagnosis-malformed",
  "diagnosis-not-billable",
  "diagnosis-not-valid-on-date",
  "diagnosis-duplicate",
  "diagnosis-too-many",
] as const;
const told = (records: PracticeRecords) =>
  findingsOf(records, ...diagnosisChecks).map(({ row, id, message }) => [row, id, message]);
const ava = (fields: Partial<Client>) => ({
  clients: [client({ client: "Ava", payer: "Aetna", row: 2, sheetRow: 5, ...fields })],
});

/** CMS ICD-10-CM code list, fiscal year 2026. */
describe("diagnoses of the client", () => {
  it("are told of on each of the client's rows, with the row of Clients", () => {
    const records = practice(rows({}, { date: "2026-10-06" }, { client: "Ben" }), {
      ...ava({ diagnoses: ["R62.5"] }),
    });
    const message =
      "R62.5 is only a heading; use R62.50, R62.51, R62.52 or R62.59 in the diagnoses of Ava (row 5 of Clients)";
    expect(told(records)).toEqual([
      [1, "diagnosis-not-billable", message],
      [2, "diagnosis-not-billable", message],
    ]);
  });

  it("are judged by each row's own date", () => {
    const records = practice(
      rows({ date: "2021-09-30" }, { date: "2021-10-01" }, { date: "2021-09-29" }),
      ava({ diagnoses: ["R63.3"] })
    );
    expect(told(records).map(([row]) => row)).toEqual([2]);
  });

  it("have no fix: they stand in another table", () => {
    const [found] = findingsOf(
      practice(rows({}), ava({ diagnoses: ["F82", "F82"] })),
      ...diagnosisChecks
    );
    expect(found).toMatchObject({
      id: "diagnosis-duplicate",
      severity: "review",
      message:
        "F82 stands more than once; take the second out of the diagnoses of Ava (row 5 of Clients)",
    });
    expect(found?.fix).toBeUndefined();
  });

  it("that are missing are named with where to type them", () => {
    expect(told(practice(rows({}), ava({ diagnoses: [] })))).toEqual([
      [
        1,
        "diagnosis-missing",
        "Neither the row nor Ava has a diagnosis; type it here, or in row 5 of Clients",
      ],
    ]);
  });
});

describe("diagnoses of the row", () => {
  it("are each told of once, whatever is wrong with them", () => {
    const diagnoses = ["AUTISM", "SPECTRUM", "R41.84", "R4184", "QA0.8", "F82"];
    expect(told(practice(rows({ date: "2025-09-30", diagnoses })))).toEqual([
      [
        1,
        "diagnosis-malformed",
        '"AUTISM SPECTRUM" does not have the form of an ICD-10 code, such as F84.0; correct Diagnoses',
      ],
      [
        1,
        "diagnosis-not-billable",
        "R41.84 is only a heading; use R41.840 to R41.844 in Diagnoses",
      ],
      [
        1,
        "diagnosis-not-valid-on-date",
        "QA0.8 is valid from 2025-10-01, after the date of service; use another code in Diagnoses",
      ],
      [1, "diagnosis-duplicate", "R41.84 stands more than once; take the second out of Diagnoses"],
    ]);
  });

  const fixes: [string, string[], string | undefined][] = [
    ["the second of two", ["F84.0", "F82", "F84.0"], "F84.0, F82"],
    ["all but the first of three", ["F840", "F84.0", "f840"], "F840"],
    ["a dot in the wrong place", ["F8.40", "F82"], "F84.0, F82"],
    ["a dot too many", ["F84.0."], "F84.0"],
    ["brackets", ["(F84.0)", "F82"], "F84.0, F82"],
    ["a code that would be there twice", ["F8.40", "F84.0"], undefined],
    ["a code that we do not know", ["Z99.9.9"], undefined],
    ["a heading with a dot too many", ["R62.5."], undefined],
    ["a word", ["AUTISM", "F84.0"], undefined],
  ];
  it.each(fixes)("%s: %s becomes %s", (_, diagnoses, value) => {
    const records = practice(rows({ diagnoses }));
    const [found, ...others] = findingsOf(records, ...diagnosisChecks);
    expect(others).toEqual([]);
    expect(found?.fix?.writes).toEqual(
      value === undefined ? undefined : [{ row: 1, column: "Diagnoses", value }]
    );
    if (found?.fix) expect(findingsOf(fixed(records, found), ...diagnosisChecks)).toEqual([]);
  });

  it("may be the practice's own, from table Codes, by date", () => {
    const codeRule = { row: 1, problems: [], code: "R62.5", from: "2026-10-06" };
    const records = practice(
      rows(
        { date: "2026-10-05", diagnoses: ["R62.5"] },
        { date: "2026-10-06", diagnoses: ["R62.5"] }
      ),
      { codeRules: [codeRule] }
    );
    expect(told(records).map(([row]) => row)).toEqual([1]);
  });
});
