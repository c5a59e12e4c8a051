import type { CellProblem, Session } from "../../../../src/billing/records";
import {
  authorization,
  client,
  document,
  fee,
  lineOf,
  payer,
  practice,
  rows,
  session,
} from "../../practice";
import type { Example, Examples } from "./example";

const error = (column: string): CellProblem => ({ column, kind: "error", text: "#N/A" });
const unreadable = (column: string, text: string): CellProblem => ({
  column,
  kind: "unreadable",
  text,
});
/** What the row's formulas make of times that cannot be reckoned with. */
const noMinutes = (problems: CellProblem[]): Partial<Session> => ({
  ...{ minutes: undefined, units: undefined },
  problems: [error("Minutes"), error("Units"), ...problems],
});
const one = (fields: Partial<Session>) => practice(rows(fields));
const day = (...fields: Parameters<typeof rows>) => practice(rows(...fields));

const backwards = { minutes: undefined, startMinutes: 900, endMinutes: 840 };

/** Records in which exactly one row or more break each check. */
export const breaking = {
  "cell-error": ["Date", "Client", "Provider", "Code", "Minutes", "Units"]
    .map((column): Example => [`an error in ${column}`, one({ problems: [error(column)] })])
    .concat([
      ["an error in Start, which Minutes waits for", one(noMinutes([error("Start")]))],
      ["an error in End", one({ ...noMinutes([error("End")]), code: "97166", units: undefined })],
      [
        "an error in Minutes, though the times agree",
        one({ ...noMinutes([]), startMinutes: 900, endMinutes: 960 }),
      ],
      [
        "an error in Units of an untimed code without minutes",
        one({ code: "97166", minutes: undefined, units: undefined, problems: [error("Units")] }),
      ],
    ]),
  "date-missing": [
    ["a blank", one({ date: undefined })],
    ["text", one({ date: undefined, problems: [unreadable("Date", "2026-13-45")] })],
  ],
  "date-future": [["tomorrow", one({ date: "2026-11-03" })]],
  "client-unknown": [
    ["a blank", one({ client: undefined })],
    ["spaces", one({ client: "  " })],
    ["a stranger", one({ client: "Zoe" })],
    [
      "two of one name",
      practice(rows({}), { clients: [client({ client: "Ava" }), client({ client: " AVA" })] }),
    ],
  ],
  "provider-unknown": [
    ["a blank", one({ provider: undefined })],
    ["a stranger", one({ provider: "Nobody" })],
  ],
  "code-missing": [["a blank", one({ code: undefined })]],
  "code-unknown": [
    ["no code of therapy", one({ code: "99213" })],
    ["text", one({ code: "OT VISIT" })],
    ["not valid yet", one({ code: "97550", minutes: 30, units: 1, date: "2023-12-31" })],
  ],
  "code-retired": [
    ["97003", one({ code: "97003", units: 1 })],
    ["97532", one({ code: "97532" })],
    ["97762", one({ code: "97762" })],
    ["97004 without a date", one({ code: "97004", units: 1, date: undefined })],
  ],
  "minutes-missing": [
    ["a blank", one({ minutes: undefined })],
    ["text", one({ minutes: undefined, problems: [unreadable("Minutes", "an hour")] })],
    ["less than none", one({ minutes: -15 })],
    ["more than a day", one({ minutes: 46300 })],
    ["a blank with times", one({ minutes: undefined, startMinutes: 900, endMinutes: 960 })],
    ["a start that is no time", one({ ...noMinutes([unreadable("Start", "3ish")]) })],
    ["an end that is no time", one({ minutes: undefined, problems: [unreadable("End", "late")] })],
  ],
  "minutes-mismatch": [
    ["more than the span", one({ startMinutes: 900, endMinutes: 945 })],
    ["fewer than the span", one({ startMinutes: 900, endMinutes: 990 })],
    [
      "an end that is no time",
      one({ startMinutes: 900, problems: [unreadable("End", "after 4")] }),
    ],
    ["an end before the start", one({ startMinutes: 900, endMinutes: 840 })],
    [
      "an end before the start, with errors for minutes and units",
      one({ ...noMinutes([]), startMinutes: 900, endMinutes: 840 }),
    ],
    [
      "an end before the start of an evaluation",
      one({ code: "97166", units: 1, minutes: undefined, startMinutes: 900, endMinutes: 840 }),
    ],
  ],
  "units-mismatch": [
    ["too many", one({ minutes: 38, units: 4 })],
    ["too few", one({ minutes: 60, units: 3 })],
    ["a blank", one({ units: undefined })],
    ["a fraction", one({ minutes: 38, units: 2.5 })],
    ["97129 twice", one({ code: "97129", minutes: 30, units: 2 })],
    ["full 15 minutes", one({ client: "Fay", minutes: 53, units: 4 })],
    [
      "one timed row beside an evaluation",
      day({ code: "97166", minutes: 45, units: 1 }, { minutes: 15, units: 4 }),
    ],
  ],
  "day-units-over": [
    ["the total", day({ minutes: 20, units: 2 }, { code: "97535", minutes: 20, units: 2 })],
    ["the wrong codes", day({ minutes: 35, units: 1 }, { code: "97535", minutes: 18, units: 3 })],
    ["10 + 10", day({ minutes: 10, units: 1 }, { code: "97535", minutes: 10, units: 1 })],
  ],
  "day-units-under": [
    ["20 + 20", day({ minutes: 20, units: 1 }, { code: "97535", minutes: 20, units: 1 })],
    ["a blank", day({ minutes: 20, units: 2 }, { code: "97535", minutes: 20, units: undefined })],
    ["an add-on code without a row", one({ code: "97129", minutes: 30, units: 1 })],
  ],
  "untimed-units": [
    ["an evaluation four times", one({ code: "97166", units: 4 })],
    ["a blank", one({ code: "97166", units: undefined })],
    ["a fraction", one({ code: "97166", units: 0.5 })],
    ["four fingers", one({ code: "29130", minutes: undefined, units: 4 })],
    [
      "four fingers on two rows",
      day(
        { code: "29130", startMinutes: 540, units: 2 },
        { code: "29130", startMinutes: 600, units: 2 }
      ),
    ],
    ["a retired evaluation", one({ code: "97003", units: 2 })],
  ],
  "network-not-accepted": [["a Medicaid plan", one({ client: "Dev" })]],
  "fee-missing": [
    ["no row", one({ code: "97533" })],
    ["a blank fee", practice(rows({}), { fees: [fee({ code: "97530" })] })],
    [
      "another client's",
      practice(rows({}), { fees: [fee({ code: "97530", client: "Ben", feeCents: 1 })] }),
    ],
  ],
  "duplicate-session": [
    ["no start on either", day({}, {})],
    ["the same start", day({ startMinutes: 900 }, { startMinutes: 900 })],
    ["untimed", day({ code: "97166", units: 1 }, { code: "97166 ", units: 1, client: "ava" })],
  ],
  "below-8-minutes": [
    ["7 minutes", one({ minutes: 7, units: 0 })],
    ["none", one({ minutes: 0, units: 0 })],
    ["7 beside 30", day({ minutes: 30, units: 2 }, { code: "97535", minutes: 5, units: 0 })],
    [
      "7 beside 20 under AMA",
      day(
        { client: "Ben", minutes: 20, units: 1 },
        { client: "Ben", code: "97535", minutes: 7, units: 0 }
      ),
    ],
    [
      "beside what is told of the day",
      day({ minutes: 30, units: 2 }, { code: "97535", minutes: 5, units: 1 }),
    ],
    ["14 in full 15 minutes", one({ client: "Fay", minutes: 14, units: 0 })],
    ["15 of caregiver training", one({ code: "97550", minutes: 15, units: 0 })],
  ],
  "network-ask": [
    ["plain HealthKeepers", one({ client: "Eli" })],
    [
      "a row that says so",
      practice(rows({}), { payers: [payer({ payer: "Aetna", network: "Ask" })] }),
    ],
  ],
  "session-copied": [
    ["one id twice", day({ sessionId: "S-00001" }, { sessionId: "S-00001", date: "2026-10-06" })],
    ["a copy's id", one({ sessionId: "S-00001.2" })],
  ],
} as const satisfies Examples;

/** Records that come close to breaking each check and must not. */
export const keeping = {
  "cell-error": [
    ["an error elsewhere", one({ problems: [error("Start")] })],
    ["text", one({ problems: [unreadable("Minutes", "an hour")] })],
    [
      "an end before the start, told as such",
      one({ ...noMinutes([]), startMinutes: 900, endMinutes: 840 }),
    ],
    ["a start that is no time, told as such", one(noMinutes([unreadable("Start", "3ish")]))],
    ...[{ code: "XYZ" }, { code: "97003" }, { code: undefined }, { minutes: undefined }].map(
      (cause): Example => [
        `units that only pass on ${JSON.stringify(cause)}`,
        one({ units: undefined, problems: [error("Units")], ...cause }),
      ]
    ),
    [
      "units of text minutes",
      one({
        ...{ minutes: undefined, units: undefined },
        problems: [unreadable("Minutes", "an hour"), error("Units")],
      }),
    ],
    ["units of minutes that cannot be", one({ minutes: -5, problems: [error("Units")] })],
  ],
  "date-missing": [
    ["an error", one({ date: undefined, problems: [error("Date")] })],
    ["long ago", one({ date: "2019-01-01" })],
  ],
  "date-future": [["today", one({ date: "2026-11-02" })]],
  "client-unknown": [
    ["case and spaces", one({ client: " aVA " })],
    ["an error", one({ client: undefined, problems: [error("Client")] })],
    ["inactive", practice(rows({}), { clients: [client({ client: "Ava", active: false })] })],
  ],
  "provider-unknown": [["case and spaces", one({ provider: "  DANA" })]],
  "code-missing": [["an error", one({ code: undefined, problems: [error("Code")] })]],
  "code-unknown": [
    ["a supply", one({ code: "L3808", units: 1 })],
    ["lower case", one({ code: "g0283", units: 1 })],
    ["its first day", one({ code: "97550", minutes: 30, units: 1, date: "2024-01-01" })],
  ],
  "code-retired": [["its last day", one({ code: "97003", units: 1, date: "2016-12-31" })]],
  "minutes-missing": [
    ["an evaluation", one({ code: "97166", units: 1, minutes: undefined })],
    ["none", one({ minutes: 0, units: 0 })],
    ["an error", one({ minutes: undefined, problems: [error("Minutes")] })],
    ["an unknown code", one({ code: "XYZ", minutes: undefined })],
    ["a blank that waits for times the wrong way round", one(backwards)],
    ["typed minutes beside a start that is no time", one({ problems: [unreadable("Start", "?")] })],
  ],
  "minutes-mismatch": [
    ["the span", one({ startMinutes: 900, endMinutes: 960 })],
    ["seconds", one({ minutes: 59.5, startMinutes: 900, endMinutes: 960 })],
    ["past midnight", one({ startMinutes: 1410, endMinutes: 30 })],
    ["no end", one({ startMinutes: 900 })],
    [
      "a span split over two codes",
      day(
        { minutes: 30, units: 2, startMinutes: 900, endMinutes: 960 },
        { code: "97535", minutes: 30, units: 2, startMinutes: 900, endMinutes: 960 }
      ),
    ],
  ],
  "units-mismatch": [
    ["right", one({ minutes: 38, units: 3 })],
    ["AMA alone is CMS", one({ client: "Ben", minutes: 38, units: 3 })],
    ["full 15 minutes", one({ client: "Fay", minutes: 53, units: 3 })],
    ["untimed", one({ code: "97166", units: 1 })],
    ["two timed rows", day({ minutes: 20, units: 1 }, { code: "97535", minutes: 20, units: 1 })],
    ["no minutes", one({ minutes: undefined })],
    ["an error in Units", one({ units: undefined, problems: [error("Units")] })],
    ["monitoring by the month", one({ code: "98980", minutes: 10, units: 1 })],
  ],
  "day-units-over": [
    ["20 + 20 as 2 + 1", day({ minutes: 20, units: 2 }, { code: "97535", minutes: 20, units: 1 })],
    ["20 + 20 as 1 + 2", day({ minutes: 20, units: 1 }, { code: "97535", minutes: 20, units: 2 })],
    [
      "10 + 10 under AMA",
      day(
        { client: "Ben", minutes: 10, units: 1 },
        { client: "Ben", code: "97535", minutes: 10, units: 1 }
      ),
    ],
    [
      "two providers",
      day({ minutes: 10, units: 1 }, { provider: "Lee", code: "97535", minutes: 10, units: 1 }),
    ],
    [
      "two days",
      day({ minutes: 10, units: 1 }, { date: "2026-10-06", code: "97535", minutes: 10, units: 1 }),
    ],
    [
      "two rows of one code, spread her way",
      day(
        { minutes: 20, startMinutes: 540, units: 1 },
        { minutes: 20, startMinutes: 900, units: 2 }
      ),
    ],
    ["there twice", day({ minutes: 38 }, { minutes: 38 })],
  ],
  "day-units-under": [
    ["right", day({ minutes: 15, units: 1 }, { code: "97535", minutes: 15, units: 1 })],
    ["minutes not known", day({ minutes: 20, units: 1 }, { code: "97535", minutes: undefined })],
    [
      "the add-on's row is there",
      day({ code: "97129", minutes: 15, units: 1 }, { code: "97130", minutes: 15, units: 1 }),
    ],
  ],
  "untimed-units": [
    ["once", one({ code: "97166", units: 1 })],
    ["not billed", one({ code: "97010", units: 0 })],
    ["three fingers", one({ code: "29130", units: 3 })],
    [
      "three fingers on two rows",
      day(
        { code: "29130", startMinutes: 540, units: 2 },
        { code: "29130", startMinutes: 600, units: 1 }
      ),
    ],
    ["ten supplies", one({ code: "A4565", units: 10 })],
    ["an error", one({ code: "97166", units: undefined, problems: [error("Units")] })],
  ],
  "network-not-accepted": [
    [
      "a gap exception",
      practice(rows({ client: "Dev" }), {
        authorizations: [authorization({ client: "Dev", kind: "Gap exception" })],
      }),
    ],
    ["no date", one({ client: "Dev", date: undefined })],
  ],
  "fee-missing": [
    ["an unknown code", one({ code: "XYZ" })],
    ["a retired code", one({ code: "97003", units: 1 })],
    ["an unknown client", one({ client: "Zoe", code: "97533" })],
    [
      "an agreed rate",
      practice(rows({ code: "97533" }), {
        authorizations: [
          authorization({
            ...{ client: "Ava", kind: "Single case agreement", basis: "Units", rateCents: 3000 },
          }),
        ],
      }),
    ],
  ],
  "duplicate-session": [
    [
      "an assistant's part beside the therapist's",
      day({ modifiers: ["GO"] }, { modifiers: ["GO", "CO"] }),
    ],
    ["another start", day({ startMinutes: 900 }, { startMinutes: 960 })],
    ["a start on one only", day({ startMinutes: 900 }, {})],
    ["other minutes", day({}, { minutes: 45, units: 3 })],
    ["another provider", day({}, { provider: "Lee" })],
    ["another code", day({}, { code: "97535" })],
    ["no date", day({ date: undefined }, { date: undefined })],
  ],
  "below-8-minutes": [
    ["8 minutes", one({ minutes: 8, units: 1 })],
    [
      "pooled minutes earn the unit",
      day({ minutes: 33, units: 2 }, { code: "97535", minutes: 7, units: 1 }),
    ],
    [
      "8 minutes left out of the total",
      day(
        { minutes: 18, units: 1 },
        { code: "97110", minutes: 13, units: 1 },
        { code: "97112", minutes: 10, units: 1 },
        { code: "97535", minutes: 8, units: 0 }
      ),
    ],
    ["an evaluation", one({ code: "97166", minutes: 5, units: 1 })],
  ],
  "network-ask": [["out of network", one({})]],
  "session-copied": [
    ["ids of her own", day({ sessionId: "A.1" }, { sessionId: "A.2", date: "2026-10-06" })],
    [
      "billed as its own",
      practice(rows({ sessionId: "S-00001.2" }), {
        documents: [document("SB-0001")],
        documentLines: [lineOf(session(), "S-00001.2")],
      }),
    ],
  ],
} as const satisfies Examples;
