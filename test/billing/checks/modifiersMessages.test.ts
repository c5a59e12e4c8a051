import type { Payer, Session } from "../../../src/billing/records";
import { judgeSessions } from "../../../src/billing/checks/judge";
import { payer, practice, provider, session, today } from "../practice";

/** What the rows' findings about modifiers say, and what their fix makes of the cell. */
function told(fields: Partial<Session>, aetna: Partial<Payer> = {}): string[] {
  const records = practice([session(fields)], {
    payers: [payer({ payer: "Aetna", network: "Out of network", ...aetna })],
    providers: [
      { ...provider("Dana"), assistant: false },
      { ...provider("Fern"), assistant: true },
      { ...provider("Pat"), taxonomy: "225100000X" },
    ],
  });
  return judgeSessions(records, { today }).flatMap(({ findings }) =>
    findings
      .filter(({ id }) => id.startsWith("modifier-") || id.startsWith("assistant-"))
      .map(({ message, fix }) => `${message}${fix ? ` -> ${fix.writes[0]?.value}` : ""}`)
  );
}

const medicare = { type: "Medicare" } as const;
const hour = { minutes: 60, units: 4 };

describe("what is told of modifiers, and what the fix writes", () => {
  const cases: [string, Partial<Session>, Partial<Payer>, string[]][] = [
    [
      "GE for GO",
      { modifiers: ["GE"] },
      { requiredModifiers: ["GO"] },
      [
        "GE does not belong on the line (for residents in teaching hospitals, often typed for GO); write GO -> GO",
      ],
    ],
    [
      "several things at once: every fix writes the one list that is right",
      { modifiers: ["59", "GE", "59", "25"] },
      { requiredModifiers: ["GO", "96"] },
      [
        "59 stands more than once; write it once -> GO, 59, 96",
        "GE does not belong on the line (for residents in teaching hospitals, often typed for GO); write GO -> GO, 59, 96",
        "25 does not belong on the line (for physicians' visits, which occupational therapists do not bill); remove it -> GO, 59, 96",
        "Aetna asks for 96 on each line (Payers, column Required modifiers); add 96 -> GO, 59, 96",
        "59 says that two services of a pair were separate, and 97530 makes a pair with no other code of the day; remove it unless the plan asks for it",
      ],
    ],
    [
      "a fifth modifier is hers to choose",
      { modifiers: ["96", "U1", "U2", "U3"] },
      { requiredModifiers: ["GO"] },
      ["Aetna asks for GO on each line (Payers, column Required modifiers); add GO"],
    ],
    [
      "CO without GO is not also a missing GO",
      { modifiers: ["CO"], provider: "Fern" },
      { ...medicare, requiredModifiers: ["GO"] },
      ["CO goes only with GO (occupational therapy); add GO, or remove CO -> GO, CO"],
    ],
    [
      "GO on a physical therapist's line",
      { modifiers: ["GO"], provider: "Pat" },
      {},
      ["GO is for occupational therapy and Providers does not list Pat there; write GP -> GP"],
    ],
    [
      "a usual order that keeps what has no place in it",
      { modifiers: ["U1", "95", "KX", "GO"] },
      medicare,
      [
        "The modifiers stand in an unusual order; the usual one is U1, GO, KX, 95 -> U1, GO, KX, 95",
      ],
    ],
    [
      "two modifiers written as one",
      { modifiers: ["GO96"] },
      {},
      ['"GO96" is not a modifier; write GO, 96 -> GO, 96'],
    ],
    [
      "what a state's Medicaid may know",
      { modifiers: ["GO", "SE"] },
      { type: "Medicaid" },
      ['"SE" is not on the list of modifiers; correct it, or add it to table Codes'],
    ],
  ];
  it.each(cases)("%s", (_, fields, aetna, messages) => {
    expect(told(fields, aetna)).toEqual(messages);
  });
});

describe("the arithmetic of the assistant modifier", () => {
  const cases: [string, Partial<Session>, string[]][] = [
    [
      "an assistant's hour",
      { ...hour, provider: "Fern", modifiers: ["GO"] },
      [
        "Fern is an assistant and Assistant minutes is blank, so all time is the assistant's; add CO after GO -> GO, CO",
      ],
    ],
    [
      "an assistant's hour without any modifier",
      { ...hour, provider: "Fern" },
      [
        "Medicare wants GO on every line of 97530; add GO -> GO, CO",
        "Fern is an assistant and Assistant minutes is blank, so all time is the assistant's; add CO after GO -> GO, CO",
      ],
    ],
    [
      "10 of 15 minutes",
      { minutes: 15, units: 1, assistantMinutes: 10, modifiers: ["GO"] },
      [
        "The assistant gave 10 of the 15 minutes, and the therapist's own 5 are under the 8 that would make a unit; add CO after GO -> GO, CO",
      ],
    ],
    [
      "2 of 15 minutes",
      { minutes: 15, units: 1, assistantMinutes: 2, modifiers: ["GO", "CO"] },
      [
        "The assistant gave 2 of the 15 minutes, and the therapist's own 13 make the unit; remove CO -> GO",
      ],
    ],
    [
      "23 of 36 minutes",
      { minutes: 36, units: 2, assistantMinutes: 23, modifiers: ["GO", "CO"] },
      [
        "The assistant gave 23 of the 36 minutes: 1 of the 2 units is the assistant's; split the row into a line of 1 unit with CO and a line of 1 unit without",
      ],
    ],
    [
      "half a minute of 8",
      { minutes: 8, units: 1, assistantMinutes: 0.5, modifiers: ["GO", "CO"] },
      ["The assistant gave 0.5 of the 8 minutes, not more than a tenth; remove CO -> GO"],
    ],
    [
      "10 of 50 minutes of an untimed code",
      { code: "92526", minutes: 50, units: 1, assistantMinutes: 10, modifiers: ["GO"] },
      ["The assistant gave 10 of the 50 minutes, more than a tenth; add CO after GO -> GO, CO"],
    ],
    [
      "an evaluation with CO",
      { code: "97166", minutes: 45, units: 1, modifiers: ["GO", "CO"] },
      ["CO does not go on evaluations, which the therapist gives; remove CO -> GO"],
    ],
    [
      "CO beside KX",
      { ...hour, modifiers: ["KX", "GO"], provider: "Fern" },
      [
        "Fern is an assistant and Assistant minutes is blank, so all time is the assistant's; add CO after GO -> GO, CO, KX",
      ],
    ],
  ];
  it.each(cases)("%s", (_, fields, messages) => {
    expect(told(fields, medicare)).toEqual(messages);
  });
});
