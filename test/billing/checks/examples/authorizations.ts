import type { PracticeRecords } from "../../../../src/billing/records";
import { units, weekly } from "../../coverage/authorizations/ledger";
import {
  ben,
  bensDays,
  cigna,
  days,
  evaluation,
  free,
  medicare,
  plenty,
  visits,
} from "../../coverage/findings/records";
import type { Examples } from "./example";

const inactive = (records: PracticeRecords): PracticeRecords => ({
  ...records,
  clients: records.clients.map((one) => ({ ...one, active: false })),
});

const physical = (records: PracticeRecords): PracticeRecords => ({
  ...records,
  providers: records.providers.map((one) => ({ ...one, taxonomy: "225100000X" })),
});

const notAccepted = (records: PracticeRecords): PracticeRecords => ({
  ...records,
  payers: records.payers.map((one) => ({ ...one, network: "Not accepted" })),
});

/** Records in which exactly one row breaks each check of authorizations and of treatment. */
export const breaking: Examples = {
  "authorization-missing": [
    ["no row", cigna([ben()], [])],
    ["one of another client", cigna([ben()], [units({ client: "Cleo" })])],
    ["one of another payer", cigna([ben()], [units({ payer: "Aetna" })])],
    ["pending", cigna([ben()], [units({ status: "Pending", number: undefined })])],
    ["denied", cigna([ben()], [units({ status: "Denied" })])],
    ["closed", cigna([ben()], [units({ status: "Closed" })])],
    ["without a status", cigna([ben()], [units({ status: undefined })])],
    ["before it begins", cigna([ben()], [units({ from: "2026-10-06" })])],
    [
      "dates the wrong way round",
      cigna([ben()], [units({ from: "2026-12-31", to: "2026-01-01" })]),
    ],
  ],
  "authorization-expired": [
    ["a day late", cigna([ben()], [units({ to: "2026-10-04" })])],
    [
      "the next one pending",
      cigna([ben()], [units({ to: "2026-10-04" }), units({ status: "Pending" })]),
    ],
    [
      "once, where the plan does not want it",
      free(bensDays(3, "2026-10-05"), [units({ to: "2026-10-01" })]),
    ],
    ["a gap exception", free([ben()], [units({ kind: "Gap exception", to: "2026-10-04" })])],
  ],
  "authorization-code": [
    ["a code left out", cigna([ben({ code: "97535" })], [units({ codes: ["97530", "97112"] })])],
    ["an evaluation left out", cigna([evaluation], [units({ codes: ["97530"] })])],
    ["where the plan does not want it", free([ben()], [units({ codes: ["97535"] })])],
  ],
  "authorization-exhausted": [
    ["20 units, six hours", cigna(weekly(6), [units()])],
    ["20 units, seven times 45 minutes", cigna(weekly(7, { units: 3, minutes: 45 }), [units()])],
    ["two visits, three dates", cigna(weekly(3), [visits({ authorized: 2 })])],
    [
      "a visit of two codes, told once",
      cigna([ben(), ben({ code: "97535" })], [visits({ authorized: 0 })]),
    ],
    ["none allowed", cigna([ben()], [units({ authorized: 0 })])],
    ["one booked ahead", cigna([...weekly(5), ben({ date: "2026-11-16" })], [units()])],
    ["a gap exception", free(weekly(6), [units({ kind: "Gap exception" })])],
  ],
  "authorization-basis": [
    ["no basis", cigna([ben()], [units({ basis: undefined })])],
    [
      "a basis that cannot be read",
      cigna(
        [ben()],
        [
          units({
            basis: undefined,
            problems: [{ column: "Basis", kind: "unreadable", text: "hours" }],
          }),
        ]
      ),
    ],
    ["no number", cigna([ben()], [units({ authorized: undefined })])],
    ["20 units of a plan of 20 visits", cigna([ben()], [units()], { visitLimit: 20 })],
    [
      "20 units for half a year of weekly visits",
      cigna(weekly(9), [units({ from: "2026-08-01", to: "2027-01-31" })]),
    ],
    ["fewer units than a visit", cigna([ben()], [units({ authorized: 3, to: "2026-10-31" })])],
    ["80 visits of a plan of 30", cigna([ben()], [visits({ authorized: 80 })], { visitLimit: 30 })],
    [
      "more visits than days",
      cigna([ben()], [visits({ authorized: 40, from: "2026-10-01", to: "2026-10-31" })]),
    ],
    [
      "80 visits for half a year of weekly ones",
      cigna(bensDays(10, "2026-08-31"), [
        visits({ authorized: 80, from: "2026-08-01", to: "2026-12-31" }),
      ]),
    ],
    [
      "a gap exception with a number and no basis",
      free([ben()], [units({ kind: "Gap exception", basis: undefined })]),
    ],
  ],
  "authorization-low": [
    ["8 units left", cigna(weekly(3), [units({ to: "2026-12-15" })])],
    [
      "2 visits left",
      cigna(bensDays(2, "2026-10-05"), [visits({ authorized: 4, to: "2026-12-15" })]),
    ],
    ["nothing left", cigna(bensDays(5, "2026-10-05"), [units()])],
    ["30 days until it ends", cigna([ben()], [visits({ to: "2026-12-02" })])],
    ["the last day", cigna([ben()], [visits({ to: "2026-11-02" })])],
    [
      "a next one with as little",
      cigna(weekly(5), [
        units(),
        units({ number: "A-2", from: "2026-10-01", authorized: 8, to: "2027-06-30" }),
      ]),
    ],
    [
      "a next one that begins too late",
      cigna(
        [ben()],
        [
          visits({ to: "2026-11-20" }),
          visits({ number: "A-2", from: "2026-11-22", to: "2027-06-30" }),
        ]
      ),
    ],
    [
      "a next one for other codes",
      cigna(
        [ben()],
        [
          visits({ to: "2026-11-20" }),
          visits({ number: "A-2", codes: ["97112"], to: "2027-06-30" }),
        ]
      ),
    ],
    [
      "a next one that ends as soon",
      cigna(
        [ben()],
        [
          visits({ to: "2026-11-20" }),
          visits({ number: "A-2", to: "2026-11-25", codes: ["97530"] }),
        ]
      ),
    ],
    [
      "a next one that is pending",
      cigna([ben()], [visits({ to: "2026-11-20" }), visits({ number: "A-2", status: "Pending" })]),
    ],
  ],
  "authorization-lower-than-plan": [
    ["Cigna: 20 of 60 visits", cigna([ben()], [visits()], { visitLimit: 60 })],
    [
      "80 units, which are 20 visits",
      cigna([ben()], [units({ authorized: 80 })], { visitLimit: 60 }),
    ],
    [
      "two that come to 40",
      cigna(
        [ben({ date: "2026-09-05" }), ben()],
        [visits({ to: "2026-09-30" }), visits({ number: "A-2", from: "2026-10-01" })],
        { visitLimit: 60 }
      ),
    ],
  ],
  "visit-limit": [
    ["the third of two", cigna(weekly(3), [], { visitLimit: 2 })],
    [
      "with another provider",
      cigna([...weekly(2), ben({ date: "2026-09-08", provider: "Lee" })], [], { visitLimit: 2 }),
    ],
    ["an evaluation too", cigna([...weekly(2), evaluation], [], { visitLimit: 2 })],
    ["none at all", cigna([ben()], [], { visitLimit: 0 })],
  ],
  "review-due": [
    ["after the fifth visit", cigna(weekly(5), [], { reviewAfterVisits: 5 })],
    [
      "and the tenth, not the fifth",
      cigna(bensDays(10, "2026-08-03"), [], { reviewAfterVisits: 5 }),
    ],
    ["still after the seventh", cigna(weekly(7), [], { reviewAfterVisits: 5 })],
    [
      "counted anew after an authorization",
      cigna(weekly(7), [visits({ to: "2026-09-07" })], { reviewAfterVisits: 5 }),
    ],
    [
      "once an authorization is used up",
      cigna(weekly(7), [visits({ authorized: 2 })], { reviewAfterVisits: 5 }),
    ],
  ],
  "recertification-due": [
    [
      "the first visit of the next 90 days",
      medicare({ date: "2026-07-01" }, { date: "2026-09-29" }, { date: "2026-10-06" }),
    ],
    ["both on one visit, told once", medicare({ date: "2026-05-20" }, { date: "2026-10-20" })],
    ["29 days before the 90 days end", medicare({ date: "2026-09-03" }, { date: "2026-10-20" })],
    [
      "the 90 days begin with an evaluation",
      medicare(
        { date: "2026-03-01" },
        { code: "97166", units: 1, date: "2026-07-01" },
        { date: "2026-10-06" }
      ),
    ],
  ],
  "progress-report-due": [
    ["the tenth day", medicare(...days(10, "2026-08-24"))],
    ["the twentieth, not the tenth", medicare(...days(23, "2026-09-01", 2))],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "authorization-missing": [
    ["one that covers it", cigna([ben()], [plenty])],
    ["one without a basis", cigna([ben()], [units({ basis: undefined })])],
    ["a plan that does not want it", free([ben()], [])],
    ["an evaluation", cigna([evaluation], [])],
    ["a supply", cigna([ben({ code: "L3808", units: 1 })], [])],
    ["a client who pays herself", cigna([{ client: "Cleo" }], [])],
    ["a plan that is not accepted", cigna([{ client: "Dev" }], [])],
    ["a code that is not known, which is told of elsewhere", cigna([ben({ code: "99X99" })], [])],
    ["a row without units", cigna([ben({ units: 0 })], [])],
    ["a row that may be there twice", cigna([ben(), ben()], [plenty])],
    ["an earlier one that ended", cigna([ben()], [units({ to: "2026-10-04" })])],
  ],
  "authorization-expired": [
    ["its last day", cigna([ben()], [units({ to: "2026-10-05" })])],
    ["the next one in force", cigna([ben()], [units({ to: "2026-10-04" }), plenty])],
    ["one that was denied", cigna([ben()], [units({ to: "2026-10-04", status: "Denied" })])],
    [
      "an evaluation, where the plan does not want it",
      free([evaluation], [units({ to: "2026-10-04" })]),
    ],
    ["one of the plan before", cigna([ben()], [units({ to: "2026-10-04", payer: "Aetna" })])],
  ],
  "authorization-code": [
    ["a code on the list", cigna([ben()], [units({ codes: ["97535", "97530"] })])],
    ["no list", cigna([evaluation], [units()])],
    ["on the list of another", cigna([ben()], [units({ codes: ["97535"] }), plenty])],
    ["a list that is over", cigna([ben()], [units({ codes: ["97535"], to: "2026-10-04" })])],
  ],
  "authorization-exhausted": [
    ["20 units, five hours", cigna(weekly(5), [units()])],
    ["20 units, six times 45 minutes", cigna(weekly(6, { units: 3, minutes: 45 }), [units()])],
    ["another goes on", cigna(weekly(6), [units(), plenty])],
    ["an evaluation, which uses none", cigna([...weekly(5), evaluation], [units()])],
    ["one visit of two codes", cigna([ben(), ben({ code: "97535" })], [visits({ authorized: 1 })])],
    ["one that does not count", cigna(weekly(6), [units({ authorized: undefined })])],
    [
      "a plan that is not accepted",
      cigna([{ client: "Dev" }], [units({ client: "Dev", authorized: 0 })]),
    ],
    ["a code that is not known", cigna([ben({ code: "99X99" })], [units({ authorized: 0 })])],
  ],
  "authorization-basis": [
    ["20 units for five weekly visits", cigna(weekly(5), [units({ to: "2026-10-31" })])],
    ["20 units for a quarter", cigna(weekly(9), [units({ from: "2026-10-01", to: "2026-12-31" })])],
    ["20 units for a year of weekly visits", cigna(weekly(9), [units({ to: "2027-08-31" })])],
    [
      "30 visits in a month, which fit neither way",
      cigna(weekly(9, { client: "Ida" }), [
        visits({ client: "Ida", authorized: 30, from: "2026-10-08", to: "2026-11-06" }),
      ]),
    ],
    [
      "80 visits of a plan of 10, which fit neither way",
      cigna([ben()], [visits({ authorized: 80, to: undefined })], { visitLimit: 10 }),
    ],
    ["20 visits of a plan of 20", cigna([ben()], [visits()], { visitLimit: 20 })],
    [
      "20 visits for half a year",
      cigna(weekly(8), [visits({ from: "2026-08-01", to: "2027-01-31" })]),
    ],
    [
      "a gap exception for dates alone",
      free([ben()], [units({ kind: "Gap exception", basis: undefined, authorized: undefined })]),
    ],
    [
      "an agreement with a rate by the visit",
      free([ben()], [visits({ kind: "Single case agreement", authorized: undefined })]),
    ],
    ["one that nothing draws on", cigna([ben()], [units({ basis: undefined, status: "Denied" })])],
  ],
  "authorization-low": [
    [
      "9 units left",
      cigna([ben({ units: 3, minutes: 45 })], [units({ authorized: 12, to: "2026-12-15" })]),
    ],
    ["3 visits left", cigna([ben()], [visits({ authorized: 4, to: "2026-12-15" })])],
    ["31 days until it ends", cigna([ben()], [visits({ to: "2026-12-03" })])],
    ["no end", cigna([ben()], [visits({ to: undefined })])],
    ["over", cigna([ben()], [visits({ to: "2026-11-01" })])],
    [
      "another goes on",
      cigna(
        [ben()],
        [
          visits({ to: "2026-11-20" }),
          visits({ number: "A-2", from: "2026-11-21", to: "2027-06-30" }),
        ]
      ),
    ],
    ["a client who does not come any longer", inactive(cigna([ben()], [units({ authorized: 4 })]))],
    [
      "a client who has not come for eight weeks",
      cigna(bensDays(4, "2026-08-01"), [units({ from: "2026-08-01" })]),
    ],
    ["one that does not count", cigna([ben()], [units({ basis: undefined, to: undefined })])],
  ],
  "authorization-lower-than-plan": [
    ["60 of 60", cigna([ben()], [visits({ authorized: 60 })], { visitLimit: 60 })],
    ["no limit known", cigna([ben()], [visits()])],
    [
      "two that come to 60",
      cigna(
        [ben({ date: "2026-09-05" }), ben()],
        [
          visits({ to: "2026-09-30" }),
          visits({ number: "A-2", from: "2026-10-01", authorized: 40 }),
        ],
        { visitLimit: 60 }
      ),
    ],
    ["a year that is over", cigna([ben()], [visits({ to: "2026-10-31" })], { visitLimit: 60 })],
  ],
  "visit-limit": [
    ["the second of two", cigna(weekly(2), [], { visitLimit: 2 })],
    [
      "the first of the next year",
      cigna([ben({ date: "2025-12-30" }), ben({ date: "2025-12-31" }), ben()], [], {
        visitLimit: 2,
      }),
    ],
    ["a plan that is not accepted", notAccepted(cigna(weekly(3), [], { visitLimit: 2 }))],
    [
      "a supply that was handed out",
      cigna([...weekly(2), ben({ code: "L3808", units: 1 })], [], { visitLimit: 2 }),
    ],
    [
      "two codes of one visit",
      cigna([...weekly(2), ben({ date: "2026-09-08", code: "97535" })], [], { visitLimit: 2 }),
    ],
    ["no limit", cigna(weekly(9), [])],
  ],
  "review-due": [
    ["after the fourth visit", cigna(weekly(4), [], { reviewAfterVisits: 5 })],
    [
      "an authorization since",
      cigna(weekly(7), [visits({ from: "2026-10-06" })], { reviewAfterVisits: 5 }),
    ],
    [
      "the fifth booked ahead",
      cigna([...weekly(4), ben({ date: "2026-11-09" })], [], { reviewAfterVisits: 5 }),
    ],
    ["a plan that does not review", cigna(weekly(9), [])],
  ],
  "recertification-due": [
    ["the last one long ago", medicare({ date: "2026-03-01" })],
    ["the 90th day, long before today", medicare({ date: "2026-06-01" }, { date: "2026-08-29" })],
    ["30 days before the end", medicare({ date: "2026-09-04" }, { date: "2026-10-20" })],
    ["another plan", cigna([ben({ date: "2026-07-01" }), ben()], [])],
  ],
  "progress-report-due": [
    [
      "nine days, one of them twice",
      medicare(...days(9, "2026-08-24"), { date: "2026-08-24", code: "97535" }),
    ],
    ["the tenth booked ahead", medicare(...days(9, "2026-08-24"), { date: "2026-11-03" })],
    ["a physical therapist's day", physical(medicare(...days(10, "2026-08-24")))],
    [
      "ten days with an evaluation between",
      medicare(...days(9, "2026-08-24"), { date: "2026-09-01", code: "97165", units: 1 }),
    ],
    ["another plan", cigna(bensDays(10, "2026-08-24"), [])],
  ],
};
