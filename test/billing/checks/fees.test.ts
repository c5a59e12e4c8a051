import type { Finding } from "../../../src/billing/checks/finding";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords } from "../../../src/billing/records";
import { authorization, fee, practice, rows, today } from "../practice";

function feeFinding(records: PracticeRecords): Finding | undefined {
  return judgeSessions(records, { today })[0]?.findings.find(({ column }) => column === "Charge");
}

describe("a fee that makes no charge", () => {
  const rate = (rateCents: number) =>
    authorization({
      ...{ client: "Ava", kind: "Single case agreement", basis: "Units", rateCents, row: 3 },
    });
  const unread = [{ column: "Rate", kind: "unreadable" as const, text: "about 90" }];
  const cases: [string, PracticeRecords, string, string][] = [
    [
      "zero",
      practice(rows({}), { fees: [fee({ code: "97530", feeCents: 0, row: 1, sheetRow: 9 })] }),
      "review",
      "The fee in row 9 of the Fees table is zero, and plans reject a line without a charge; check that nothing is to be charged",
    ],
    [
      "zero, without a plan",
      practice(rows({ client: "Cleo" }), { fees: [fee({ code: "97530", feeCents: 0 })] }),
      "review",
      "The fee in row 1 of the Fees table is zero, and nothing is charged; check that nothing is to be charged",
    ],
    [
      "less than zero",
      practice(rows({}), { fees: [fee({ code: "97530", feeCents: -100 })] }),
      "fix",
      "The fee in row 1 of the Fees table is less than zero, which cannot be charged; correct it",
    ],
    [
      "an agreed rate",
      practice(rows({}), { authorizations: [rate(0)] }),
      "review",
      "The rate in row 3 of the Authorizations table is zero, and plans reject a line without a charge; check that nothing is to be charged",
    ],
    [
      "an agreed rate, for a unit or a visit",
      practice(rows({}), { authorizations: [{ ...rate(9000), basis: undefined }] }),
      "fix",
      "The rate in row 3 of the Authorizations table is for a unit or for a visit, which is not known; type Units or Visits in its Basis",
    ],
    [
      "an agreed rate that cannot be read",
      practice(rows({}), {
        authorizations: [{ ...rate(0), rateCents: undefined, problems: unread }],
      }),
      "fix",
      "The Rate in row 3 of the Authorizations table could not be read, so the agreed charge is not known; correct it",
    ],
    [
      "a fee not given, in the row as Excel shows it",
      practice(rows({}), { fees: [fee({ code: "97530", row: 1, sheetRow: 9 })] }),
      "fix",
      "Row 9 of the Fees table has no fee for 97530; type it there",
    ],
    [
      "a fee an hour, which is not one a unit",
      practice(rows({}), {
        fees: [
          fee({
            ...{ code: "97530", row: 1, sheetRow: 9, feeCents: 13_500 },
            problems: [{ column: "Per", kind: "unreadable", text: "hour" }],
          }),
        ],
      }),
      "fix",
      'Row 9 of the Fees table reads "hour" in Per, so the fee for 97530 is not known; type unit or visit there, and the fee for one of them',
    ],
  ];
  it.each(cases)("%s", (_, records, severity, message) => {
    expect(feeFinding(records)).toMatchObject({ severity, message });
  });
});
