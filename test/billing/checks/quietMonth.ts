import type {
  Client,
  Payer,
  PracticeRecords,
  Provider,
  Session,
} from "../../../src/billing/records";
import { client, fee, payer, practice, provider, session } from "../practice";

/*
 * October 2026 of an invented practice in which nothing is wrong: every plan's unit rule, groups,
 * co-treatment, an assistant, evaluations, feeding, splints, school, home and video, and a client
 * of Medicare. Units are worked out by hand.
 */

const payers: Payer[] = [
  payer({
    ...{ row: 1, payer: "Cigna", network: "In network", unitRule: "CMS", type: "Commercial" },
    requiredModifiers: ["GO"],
  }),
  payer({ row: 2, payer: "Aetna", network: "Out of network", type: "Commercial" }),
  payer({
    ...{ row: 3, payer: "BCBS", network: "Out of network", unitRule: "AMA", type: "Commercial" },
    unitsPerDay: 4,
  }),
  payer({
    ...{ row: 4, payer: "State Plan", network: "In network", unitRule: "FULL15" },
    ...{ type: "Medicaid", requiredModifiers: ["GO", "96"] },
  }),
  payer({
    ...{ row: 5, payer: "Medicare", network: "In network", unitRule: "CMS", type: "Medicare" },
    requiredModifiers: ["GO"],
  }),
];

const clients: Client[] = [
  client({ row: 1, client: "Ana", payer: "Cigna", diagnoses: ["F84.0", "R27.8"] }),
  client({ row: 2, client: "Bo", payer: "Aetna", diagnoses: ["F82"] }),
  client({ row: 3, client: "Cy", payer: "BCBS", diagnoses: ["F90.0"] }),
  client({ row: 4, client: "Di", payer: "State Plan", diagnoses: ["R62.50"] }),
  client({ row: 5, client: "Ed", diagnoses: [] }),
  client({ row: 6, client: "Flo", payer: "Aetna", diagnoses: ["R63.32", "R13.11"] }),
  client({ row: 7, client: "Gil", payer: "Medicare", diagnoses: ["I69.351"] }),
  client({ row: 8, client: "Hal", payer: "Cigna", diagnoses: ["QA0.0101"] }),
].map((one) => ({ ...one, dateOfBirth: one.client === "Gil" ? "1950-03-02" : "2018-05-06" }));

const therapist: Partial<Provider> = { npi: "1234567893", taxonomy: "225XP0200X" };

const providers: Provider[] = [
  { ...provider("Kim"), row: 1, ...therapist },
  { ...provider("Lou"), row: 2, ...therapist, npi: "1003000126" },
  {
    ...{ ...provider("Max"), row: 3, npi: "1245319599", taxonomy: "224Z00000X" },
    ...{ assistant: true, supervisor: "Kim" },
  },
];

const perUnit = ["97530", "97535", "97110", "97112", "97533", "97129", "97130", "97760", "97551"];
const perVisit = ["97165", "97166", "97168", "97150", "92526", "97550", "29130", "L3913"];

let row = 0;

/**
 * The rows of one visit.
 *
 * @param start hour and minute: `9:00`
 * @param services for each row the code with its modifiers, its minutes and its units
 */
function visit(
  day: number,
  start: string,
  who: string,
  by: string,
  services: readonly string[],
  details: Partial<Session> = {}
): Session[] {
  const [hour = 0, past = 0] = start.split(":").map(Number);
  let startMinutes = hour * 60 + past;
  return services.map((service) => {
    const [coded = "", minutes, units] = service.split(" ");
    const [code, ...modifiers] = coded.split("-");
    row += 1;
    const fields = { row, code, modifiers, client: who, provider: by, units: Number(units) };
    const date = `2026-10-${String(day).padStart(2, "0")}`;
    const endMinutes = startMinutes + Number(minutes);
    const times = { startMinutes, endMinutes, minutes: Number(minutes) };
    startMinutes = endMinutes;
    return session({ ...fields, ...times, date, noteSigned: true, ...details });
  });
}

const school = { place: "03" };
const video = { place: "10" };
const together = { description: "Co-treatment with the other therapist, half the time each" };

const sessions: Session[] = [
  // Weekly hours and three quarters of an hour.
  ...[5, 12, 19, 26].flatMap((day) => [
    ...visit(day, "9:00", "Ana", "Kim", ["97530-GO 60 4"]),
    ...visit(day, "10:00", "Bo", "Kim", ["97530-GO 45 3"]),
    ...visit(day, "10:00", "Cy", "Lou", ["97530-GO 20 1", "97535-GO 20 1"]),
    ...visit(day, "15:00", "Di", "Lou", ["97530-GO-96 30 2", "97112-GO-96 15 1"], school),
  ]),
  ...[6, 13, 20].flatMap((day) => [
    ...visit(day, "9:00", "Gil", "Kim", ["97530-GO 38 3", "97110-GO 15 1"]),
    ...visit(day, "14:00", "Ed", "Max", ["97530 45 3"], { place: "12" }),
    ...visit(day, "15:00", "Ana", "Max", ["97530-GO-CO 45 3"]),
  ]),
  // A first visit: the evaluation, and treatment after it.
  ...visit(1, "9:00", "Hal", "Kim", ["97166-GO 45 1", "97530-GO 30 2"]),
  ...visit(1, "13:00", "Flo", "Lou", ["97165-GO 30 1"]),
  // Feeding, and activities in time of their own.
  ...visit(8, "9:00", "Flo", "Lou", ["92526-GO 30 1", "97530-GO-59 30 2"]),
  ...visit(22, "9:00", "Flo", "Lou", ["92526-GO 45 1"]),
  // A group of three, and one of them alone before it.
  ...["Ana", "Bo", "Ed"].flatMap((who) => visit(14, "16:00", who, "Lou", ["97150-GO 45 1"])),
  ...visit(14, "15:00", "Hal", "Lou", ["97535-GO 60 4"]),
  // Attention: the first quarter of an hour and the next two.
  ...visit(9, "11:00", "Cy", "Kim", ["97129-GO 15 1", "97130-GO 30 2"]),
  // Training of the parents: the first half hour and the next quarter.
  ...visit(15, "17:00", "Bo", "Kim", ["97550-GO 30 1", "97551-GO 15 1"]),
  // Two therapists at once, each with half of the time.
  ...visit(16, "9:00", "Hal", "Kim", ["97530-GO 30 2"], together),
  ...visit(16, "9:00", "Hal", "Lou", ["97112-GO 30 2"], together),
  // By video, at home.
  ...visit(21, "17:00", "Hal", "Kim", ["97530-GO-95 45 3"], video),
  // Splints, and how to wear one.
  ...visit(23, "9:00", "Gil", "Lou", ["29130-GO-F5 15 1"]),
  ...visit(27, "9:00", "Gil", "Lou", ["97760-GO 30 2"]),
  ...visit(23, "11:00", "Bo", "Lou", ["L3913 0 1"], { description: "Custom hand splint" }),
  // A re-evaluation of one who has come for long, with treatment after it.
  ...visit(28, "9:00", "Bo", "Lou", ["97168-GO 30 1", "97530-GO 30 2"]),
  // The plan's hour a day, and sensory integration.
  ...visit(29, "10:00", "Cy", "Kim", ["97530-GO 60 4"]),
  ...visit(30, "10:00", "Hal", "Kim", ["97533-GO 60 4"]),
];

/** Sixty sessions of eight clients, all as they should be. */
export const quietMonth: PracticeRecords = {
  ...practice(sessions),
  practice: { name: "Willow OT", defaultPlace: "11", groupNpi: "1234567893" },
  ...{ providers, payers, clients },
  fees: [
    ...perUnit.map((code) => fee({ code, feeCents: 3375 })),
    ...perVisit.map((code) => fee({ code, feeCents: 12000, per: "visit" })),
  ],
};
