import type { Session } from "../../../../src/billing/records";
import { practice, provider, rows } from "../../practice";
import type { Example, Examples } from "./example";

const at = (hour: number, minute = 0) => hour * 60 + minute;
/** From one hour to the next, in the words of the fields. */
const nine: Partial<Session> = { startMinutes: at(9), endMinutes: at(10) };
const halfPastNine: Partial<Session> = { startMinutes: at(9, 30), endMinutes: at(10, 30) };
const ten: Partial<Session> = { startMinutes: at(10), endMinutes: at(11) };
const ben: Partial<Session> = { client: "Ben" };
const lee: Partial<Session> = { provider: "Lee" };
const inGroup: Partial<Session> = { code: "97150", units: 1 };
const halfHour: Partial<Session> = { minutes: 30, units: 2 };

const day = (...fields: Partial<Session>[]) => practice(rows(...fields));
const withPeople = (
  [dana, other]: readonly Partial<ReturnType<typeof provider>>[],
  ...fields: Partial<Session>[]
) =>
  practice(rows(...fields), {
    providers: [
      { ...provider("Dana"), ...dana },
      { ...provider("Lee"), ...other },
    ],
  });

const overlapping: readonly Example[] = [
  ["one provider with two clients at one time", day(nine, { ...nine, ...ben })],
  ["half an hour of it", day(nine, { ...halfPastNine, ...ben })],
  ["the later one stands above", day({ ...halfPastNine, ...ben }, nine)],
  [
    "past midnight",
    day(
      { startMinutes: at(23, 30), endMinutes: at(0, 30) },
      { startMinutes: at(23, 45), endMinutes: at(0, 45), ...ben }
    ),
  ],
  [
    "a client of a visit of several codes",
    day(
      { ...halfHour, startMinutes: at(9), endMinutes: at(9, 30) },
      { ...halfHour, code: "97535", startMinutes: at(9, 30), endMinutes: at(10) },
      { ...nine, ...ben }
    ),
  ],
  [
    "one-on-one treatment during a group of two",
    day(
      { ...inGroup, ...nine },
      { ...inGroup, ...nine, ...ben },
      { ...halfPastNine, client: "Cleo" }
    ),
  ],
  ["two groups", day({ ...inGroup, ...nine }, { ...inGroup, ...halfPastNine, ...ben })],
  [
    "training of the caregivers of two clients, each billed alone",
    day(
      { code: "97550", ...nine, minutes: 30, units: 1, endMinutes: at(9, 30) },
      { code: "97550", ...nine, minutes: 30, units: 1, endMinutes: at(9, 30), ...ben }
    ),
  ],
  ["one client with two occupational therapists", day(nine, { ...halfPastNine, ...lee })],
  [
    "one client with two, whose modifiers say the same discipline",
    withPeople(
      [{ taxonomy: "225X00000X" }, { taxonomy: "225100000X" }],
      { ...nine, modifiers: ["GO"] },
      { ...nine, ...lee, modifiers: ["GO"] }
    ),
  ],
  [
    "an assistant with another than the supervisor",
    withPeople([{}, { assistant: true, supervisor: "Someone" }], nine, { ...nine, ...lee }),
  ],
];

const apart: readonly Example[] = [
  ["back to back", day(nine, { ...ten, ...ben })],
  ["on another day", day(nine, { ...nine, ...ben, date: "2026-10-06" })],
  ["other people altogether", day(nine, { ...nine, ...ben, ...lee })],
  ["no time given", day(nine, { ...ben, startMinutes: at(9) })],
  [
    "two codes that share one span",
    day({ ...nine, ...halfHour }, { ...nine, ...halfHour, code: "97535" }),
  ],
  ["the same row twice", day(nine, nine)],
  [
    "a group of three",
    day(...["Ava", "Ben", "Cleo"].map((client) => ({ ...inGroup, ...nine, client }))),
  ],
  [
    "one who comes late to a group",
    day(
      { ...inGroup, ...nine },
      { ...inGroup, ...ben, startMinutes: at(9, 20), endMinutes: at(10) }
    ),
  ],
  [
    "training of the caregivers of several clients together",
    day(...["Ava", "Ben"].map((client) => ({ ...nine, client, code: "97552", units: 1 }))),
  ],
  [
    "training of a caregiver while the client is with another",
    day(nine, {
      ...lee,
      code: "97550",
      startMinutes: at(9),
      endMinutes: at(9, 30),
      minutes: 30,
      units: 1,
    }),
  ],
  ["a client who is not known", day(nine, { ...nine, client: "Avaa" })],
  ["a provider who is not known", day(nine, { ...nine, provider: "Leee" })],
  ["an end before the start", day(nine, { ...nine, ...ben, endMinutes: at(7) })],
  ["no time at all", day(halfPastNine, { ...ben, startMinutes: at(10), endMinutes: at(10) })],
  ["a supply", day(nine, { ...nine, ...ben, code: "L3808", units: 1 })],
  [
    "two disciplines by modifier",
    day({ ...nine, modifiers: ["GO"] }, { ...nine, ...lee, modifiers: ["GP"] }),
  ],
  [
    "two disciplines by taxonomy",
    withPeople([{ taxonomy: "224Z00000X" }, { taxonomy: "2251P0200X" }], nine, { ...nine, ...lee }),
  ],
  [
    "two disciplines by credentials",
    withPeople([{}, { credentials: "MS, CCC-SLP" }], nine, { ...nine, ...lee }),
  ],
  ...["Co-treatment with Lee", "cotreat", "OT co treat, 2 of us"].map((description): Example => [
    `a description that says ${description}`,
    day({ ...nine, description }, { ...nine, ...lee }),
  ]),
  [
    "an assistant with the supervisor",
    withPeople([{}, { assistant: true, supervisor: " dana" }], nine, { ...nine, ...lee }),
  ],
  [
    "an assistant whose supervisor is not given",
    withPeople([{ assistant: true }, {}], nine, { ...nine, ...lee }),
  ],
];

const longDay = (clients: readonly string[], fields: Partial<Session> = {}) =>
  day(...clients.map((client) => ({ client, minutes: 200, units: 13, ...fields })));
const five = ["Ava", "Ben", "Cleo", "Dev", "Eli"];

/** Records in which exactly one row breaks each check of the family. */
export const breaking = {
  "overlapping-sessions": overlapping,
  "minutes-implausible": [
    ["241 minutes", day({ minutes: 241, units: 16 })],
    [
      "eight hours of one session",
      day({ minutes: 480, units: 32, startMinutes: at(9), endMinutes: at(17) }),
    ],
    ["a day of 1000 minutes", longDay(five)],
  ],
} satisfies Examples;

/** Records that come close to breaking each check and must not. */
export const keeping = {
  "overlapping-sessions": apart,
  "minutes-implausible": [
    ["four hours", day({ minutes: 240, units: 16 })],
    ["a group of a long day", longDay(five, { code: "97150", units: 1 })],
    ["sixteen hours", longDay(five, { minutes: 192 })],
    ["an untimed code", day({ code: "97166", minutes: 300, units: 1 })],
    ["a month's minutes", day({ code: "98980", minutes: 300, units: 1 })],
    [
      "more minutes than the times hold, which is told so",
      day({ ...nine, minutes: 600, units: 40 }),
    ],
    ["minutes that no day has", day({ minutes: 5000, units: 4 })],
    [
      "two providers",
      day(
        ...five.map((client, row) => ({ client, minutes: 200, units: 13, ...(row > 2 ? lee : {}) }))
      ),
    ],
    ["rows that are there twice", longDay(["Ava", "Ben", "Cleo", "Cleo", "Cleo", "Cleo"])],
    [
      "a timed group, counted once",
      longDay(five, {
        code: "98961",
        minutes: 230,
        units: 7,
        startMinutes: at(9),
        endMinutes: at(12, 50),
      }),
    ],
  ],
} satisfies Examples;
