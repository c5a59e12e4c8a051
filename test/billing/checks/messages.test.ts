import { checkText } from "../../../src/billing/checks/checkText";
import { judgeSessions } from "../../../src/billing/checks/judge";
import type { PracticeRecords, Session } from "../../../src/billing/records";
import { client, practice, rows, today } from "../practice";

function textsOf(records: PracticeRecords): string[] {
  return judgeSessions(records, { today }).map(checkText);
}

describe("what a row is told", () => {
  const cases: [string, PracticeRecords, string[]][] = [
    [
      "a retired code, with what to bill",
      practice(rows({ code: "97003", units: 1 })),
      ["Fix: 97003 was retired on 2016-12-31; bill 97165, 97166 or 97167 [code-retired]"],
    ],
    [
      "a code before its time",
      practice(rows({ code: "97550", minutes: 30, units: 1, date: "2023-12-31" })),
      [
        "Fix: 97550 is valid from 2024-01-01, after the date of service; bill another code [code-unknown]",
      ],
    ],
    [
      "a date that is none",
      practice(
        rows({
          date: undefined,
          problems: [{ column: "Date", kind: "unreadable", text: "13/5/26" }],
        })
      ),
      ['Fix: Date reads "13/5/26", which is not a date; type it like 10/5/2026 [date-missing]'],
    ],
    ...(
      [
        ["Date", "date", "; type it like 10/5/2026 [date-missing]"],
        [
          "Code",
          "code",
          "; type one code, and give each other one a row of its own [code-unknown]",
        ],
        ["Place", "place", "; type the place, such as 11 for the office [place-unknown]"],
        ["Diagnoses", "diagnoses", "; type the codes [diagnosis-malformed]"],
        ["Modifiers", "modifiers", "; type the modifiers, e.g. GO [modifier-unknown]"],
      ] as const
    ).map(([column, field, what]): [string, ReturnType<typeof practice>, string[]] => [
      `why a cell in ${column} was not understood`,
      practice(
        rows({
          [field]: field === "diagnoses" || field === "modifiers" ? [] : undefined,
          problems: [{ column, kind: "unreadable", text: "this or that", why: "it is two things" }],
        })
      ),
      [`Fix: ${column} reads "this or that": it is two things${what}`],
    ]),
    [
      "why a cell was not understood, without its text twice",
      practice(
        rows({
          date: undefined,
          problems: [
            {
              ...{ column: "Date", kind: "unreadable", text: "soon" },
              why: "“soon” is not a date that can be read",
            },
          ],
        })
      ),
      [
        'Fix: Date reads "soon", which is not a date that can be read; type it like 10/5/2026 [date-missing]',
      ],
    ],
    [
      "the right units of the whole day, once",
      practice(rows({ minutes: 20, units: 2 }, { code: "97535", minutes: 20, units: 2 })),
      [
        "Fix: 97530 20 min + 97535 20 min earn 3 units under CMS, the rule where none is set (2 under AMA), not 4; bill 97530: 2, 97535: 1; 97530 or 97535 may take the last unit [day-units-over]",
        "Ready",
      ],
    ],
    [
      "an add-on code that has no row yet",
      practice(rows({ code: "97129", minutes: 45, units: 3 })),
      [
        "Fix: 45 minutes of 97129 earn 97129: 1, 97130: 2 (add a row for it) under CMS, not 3; set Units to 1 [units-mismatch]",
      ],
    ],
    [
      "errors first, then reviews",
      practice(
        rows({ client: "Eli", code: "97166", units: 4, startMinutes: 900, endMinutes: 990 })
      ),
      [
        "Fix: 4 units cannot be: 97166 is untimed and billed once a session, whatever the minutes; set Units to 1 [untimed-units]; " +
          "Minutes reads 60, Start to End are 90; check that the rest was not treatment [minutes-mismatch]; " +
          "Ask whether Anthem HealthKeepers is accepted, then add or correct its row in the Payers table [network-ask]",
      ],
    ],
    [
      "a twin, and where the other is",
      practice(rows({}, {})),
      [
        "Ready",
        "Fix: Same date, client, provider, code and minutes as row 1; delete one of the two [duplicate-session]",
      ],
    ],
    [
      "a copy, and where its original is",
      practice(
        rows(
          {},
          { sessionId: "S-00007.2", date: "2026-10-06" },
          { sessionId: "S-00007", date: "2026-10-07" }
        )
      ),
      [
        "Ready",
        "Review: This row was copied from row 3; keep it as a session of its own, or delete it [session-copied]",
        "Ready",
      ],
    ],
    [
      "a copy whose original is gone",
      practice(rows({ sessionId: "S-00007.2" })),
      [
        "Review: This row was copied from another session; keep it as a session of its own, or delete it [session-copied]",
      ],
    ],
    [
      "too few minutes for a unit",
      practice(rows({ minutes: 7, units: 0 })),
      [
        "Review: 7 minutes of 97530 earn no unit, for the first needs 8; correct the minutes, or leave it unbilled [below-8-minutes]",
      ],
    ],
    [
      "a fee that is not there",
      practice(rows({ code: "97533" })),
      [
        "Fix: The Fees table has no fee for 97533 on 2026-10-05 for Aetna; add a row for it [fee-missing]",
      ],
    ],
    [
      "too many counted units over several rows",
      practice(
        rows(
          { code: "29130", startMinutes: 540, units: 2 },
          {},
          { code: "29130", startMinutes: 600, units: 2 }
        )
      ),
      [
        "Fix: 29130 has 4 units on rows 1 and 3, at most 3 a day; correct Units [untimed-units]",
        "Ready",
        "Ready",
      ],
    ],
    [
      "a client of whom there are two",
      practice(rows({}), { clients: [client({ client: "Ava" }), client({ client: "AVA" })] }),
      [
        "Fix: Two clients are called Ava; give each a name of its own in the Clients table [client-unknown]",
      ],
    ],
  ];
  it.each(cases)("%s", (_, records, texts) => {
    expect(textsOf(records)).toEqual(texts);
  });
});

describe("one problem is one finding", () => {
  const error = (column: string, text = "#VALUE!") => ({ column, kind: "error" as const, text });
  const text = (column: string, words: string) => ({
    ...{ column, kind: "unreadable" as const, text: words },
  });
  const spoilt = { minutes: undefined, units: undefined };
  const both = [error("Minutes"), error("Units")];
  const cases: [string, Partial<Session>, string][] = [
    [
      "an unknown code, which Units passes on",
      { code: "97350", units: undefined, problems: [error("Units", "#N/A")] },
      'Fix: "97350" is not a code that is billed for occupational therapy; correct it [code-unknown]',
    ],
    [
      "an error in Code, which Units passes on",
      { code: undefined, units: undefined, problems: [error("Code"), error("Units")] },
      "Fix: Code shows #VALUE!; correct its formula or type the value [cell-error]",
    ],
    [
      "an end before the start",
      { ...spoilt, problems: both, startMinutes: 900, endMinutes: 840 },
      "Fix: End 2:00 PM is before Start 3:00 PM; correct the times [minutes-mismatch]",
    ],
    [
      "an end before the start while formulas are not ready",
      { ...spoilt, startMinutes: 750, endMinutes: 725 },
      "Fix: End 12:05 PM is before Start 12:30 PM; correct the times [minutes-mismatch]",
    ],
    [
      "a start that is no time",
      { ...spoilt, problems: [text("Start", "3ish"), ...both], endMinutes: 840 },
      'Fix: Start reads "3ish", which is not a time; type it like 3:15 PM [minutes-missing]',
    ],
    [
      "an end that shows an error",
      { ...spoilt, problems: [error("End", "#REF!"), ...both], startMinutes: 840 },
      "Fix: End shows #REF!; correct its formula or type the time [cell-error]",
    ],
    [
      "times of dates far apart",
      { ...spoilt, problems: both, startMinutes: 900, endMinutes: 945 },
      "Fix: Minutes shows #VALUE!, although Start to End are 45 minutes; correct the dates in Start and End, or type the minutes [cell-error]",
    ],
    [
      "a formula that is broken by itself",
      { ...spoilt, problems: [error("Minutes", "#REF!"), error("Units", "#REF!")] },
      "Fix: Minutes shows #REF!; correct its formula or type the value [cell-error]",
    ],
  ];
  it.each(cases)("%s", (_, fields, told) => {
    expect(textsOf(practice(rows(fields)))).toEqual([told]);
  });
});
