import type { Session } from "../../../../src/billing/records";
import { client, payer, practice, rows } from "../../practice";
import type { Example, Examples } from "./example";

const day = (...fields: Partial<Session>[]) => practice(rows(...fields));
/** Ava has Medicare. */
const medicare = (...fields: Partial<Session>[]) =>
  practice(rows(...fields), {
    clients: [client({ client: "Ava", payer: "Medicare" })],
    payers: [payer({ payer: "Medicare", type: "Medicare" })],
  });

const group = { code: "97150", minutes: 30, units: 1 };
const half = { minutes: 30, units: 2 };
const evaluation = { code: "97166", minutes: 45, units: 1 };
const reEvaluation = { code: "97168", minutes: 30, units: 1 };
const packs = { code: "97010", minutes: 15, units: 1 };
const stimulation = { code: "97014", minutes: 15, units: 1 };
/** From 9:00 for so many minutes. */
const nine = (minutes: number) => ({ startMinutes: 540, endMinutes: 540 + minutes });

const helps: readonly Example[] = ["59", "XE", "XS", "XU", "XP"].map((modifier) => [
  `${modifier} on the second code`,
  day(group, { ...half, modifiers: ["GO", modifier] }),
]);

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "edit-pair": [
    ["a group and treatment", day(group, half)],
    ["the second code first", day(half, group)],
    ["GO is no such modifier", day(group, { ...half, modifiers: ["GO"] })],
    ["no modifier helps", day({ ...evaluation }, { code: "97750", ...half, modifiers: ["59"] })],
    ["feeding and treatment", day({ code: "92526", minutes: 30, units: 1 }, half)],
    [
      "two codes beside one re-evaluation",
      day(reEvaluation, { code: "97535", ...half }, { code: "97533", ...half }),
    ],
    [
      "a pair that was in force then",
      day({ date: "2021-12-31", ...half }, { ...half, code: "97535", date: "2021-12-31" }),
    ],
    [
      "a pair of the practice's own",
      practice(rows(half, { ...half, code: "97140" }), {
        pairRules: [
          { row: 1, problems: [], code1: "97530", code2: "97140", modifierAllowed: true },
        ],
      }),
    ],
  ],
  "daily-maximum": [
    ["more than a record would do without", day({ code: "97533", minutes: 75, units: 5 })],
    [
      "over two rows",
      day({ minutes: 60, startMinutes: 540 }, { minutes: 45, units: 3, startMinutes: 700 }),
    ],
    [
      "an untimed code twice",
      day(
        { code: "92526", units: 1, startMinutes: 540 },
        { code: "92526", units: 1, startMinutes: 700 }
      ),
    ],
    [
      "a maximum of the practice's own",
      practice(rows({}), { codeRules: [{ row: 1, problems: [], code: "97530", dailyMaximum: 3 }] }),
    ],
  ],
  "evaluation-same-day": [
    ["two levels", day(evaluation, { ...evaluation, code: "97167" })],
    ["an evaluation and a re-evaluation", day(evaluation, reEvaluation)],
    ["two providers", day(evaluation, { ...reEvaluation, provider: "Lee" })],
    [
      "the same code, at another time",
      day({ ...evaluation, ...nine(45) }, { ...evaluation, startMinutes: 700, endMinutes: 745 }),
    ],
  ],
  "evaluation-minutes-pooled": [
    ["one span for both", day({ ...reEvaluation, minutes: 60, ...nine(60) }, { ...nine(60) })],
    ["the evaluation within the treatment", day({ ...reEvaluation, ...nine(30) }, { ...nine(60) })],
    [
      "an evaluation without minutes",
      day({ ...evaluation, minutes: undefined, ...nine(60) }, nine(60)),
    ],
    [
      "treatment that starts before it ends",
      day({ ...evaluation, ...nine(45) }, { startMinutes: 570, endMinutes: 630 }),
    ],
    [
      "one span split over two codes, and then the evaluation",
      day(
        { ...half, ...nine(60) },
        { ...half, code: "97535", ...nine(60) },
        { ...evaluation, minutes: 15, ...nine(60) }
      ),
    ],
  ],
  "add-on-without-base": [
    ["97130", day({ code: "97130", ...half })],
    [
      "the base on another day",
      day({ code: "97130", ...half }, { code: "97129", minutes: 15, units: 1, date: "2026-10-06" }),
    ],
    [
      "the base of another client",
      day({ code: "97130", ...half }, { code: "97129", minutes: 15, units: 1, client: "Ben" }),
    ],
    ["the base is not billed", day({ code: "97598", units: 1 }, { code: "97597", units: 0 })],
    [
      "a month without its first 20 minutes",
      day(
        { code: "98981", minutes: 40, units: 1 },
        { code: "98980", minutes: 20, units: 1, date: "2026-09-30" }
      ),
    ],
  ],
  "bundled-code": [
    ["heat to Medicare", medicare(packs)],
    ["heat to a plan", day(packs)],
    ["a conference to Medicare", medicare({ code: "99366", units: 1 })],
    ["what Medicare has another code for", medicare(stimulation)],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "edit-pair": [
    ...helps,
    ["59 on the first code", day({ ...group, modifiers: ["59"] }, half)],
    ["an evaluation and treatment", day(evaluation, half)],
    ["treatment and manual techniques", day(half, { ...half, code: "97140" })],
    ["another provider", day(group, { ...half, provider: "Lee" })],
    ["another day", day(group, { ...half, date: "2026-10-06" })],
    ["another client", day(group, { ...half, client: "Ben" })],
    ["not billed", day({ ...group, units: 0 }, half)],
    ["who pays herself", day({ ...group, client: "Cleo" }, { ...half, client: "Cleo" })],
    ["a pair that has ended", day(half, { ...half, code: "97535" })],
    ["two evaluations, told as such", day(evaluation, reEvaluation)],
    ["a retired code, told as such", day({ code: "97004", units: 1 }, half)],
    [
      "a pair that the practice has ended",
      practice(rows(group, half), {
        pairRules: [{ row: 1, problems: [], code1: "97150", code2: "97530", to: "2025-12-31" }],
      }),
    ],
  ],
  "daily-maximum": [
    ["the maximum", day({ minutes: 90, units: 6 })],
    ["on two days", day({}, { date: "2026-10-06" })],
    ["of two providers", day({}, { provider: "Lee" })],
    ["units that the minutes do not earn, told as such", day({ units: 8 })],
    ["more than one of an untimed code, told as such", day({ code: "92526", units: 3 })],
    ["four fingers, told as such", day({ code: "29130", minutes: undefined, units: 4 })],
    ["there twice, told as such", day({}, {})],
    ["never paid by Medicare", day(packs)],
    ["97129 twice, told as such", day({ code: "97129", ...half })],
    ["who pays herself", day({ client: "Cleo", code: "97533", minutes: 75, units: 5 })],
  ],
  "evaluation-same-day": [
    ["one", day(evaluation, half)],
    ["two days", day(evaluation, { ...reEvaluation, date: "2026-10-20" })],
    ["two clients", day(evaluation, { ...evaluation, client: "Ben" })],
    ["there twice, told as such", day(evaluation, evaluation)],
    ["one not billed", day(evaluation, { ...reEvaluation, units: 0 })],
    [
      "a developmental test",
      day(evaluation, { code: "96112", minutes: 60, units: 1, modifiers: ["59"] }),
    ],
  ],
  "evaluation-minutes-pooled": [
    [
      "one after the other",
      day({ ...reEvaluation, ...nine(30) }, { startMinutes: 570, endMinutes: 630 }),
    ],
    [
      "one span split between them",
      day({ ...evaluation, ...nine(60) }, { minutes: 15, units: 1, ...nine(60) }),
    ],
    [
      "one span, an evaluation without minutes",
      day({ ...evaluation, minutes: undefined, ...nine(60) }, { ...half, ...nine(60) }),
    ],
    ["no times", day(evaluation, {})],
    ["times of one only", day({ ...evaluation, ...nine(45) }, {})],
    ["another provider", day({ ...evaluation, ...nine(60) }, { provider: "Lee", ...nine(60) })],
    [
      "an untimed code",
      day({ ...evaluation, ...nine(45) }, { code: "92526", minutes: 45, units: 1, ...nine(45) }),
    ],
    ["two treatments at one time", day(nine(60), { code: "97535", ...nine(60) })],
  ],
  "add-on-without-base": [
    ["with its base", day({ code: "97129", minutes: 15, units: 1 }, { code: "97130", ...half })],
    [
      "the base of another provider",
      day({ code: "97129", minutes: 15, units: 1, provider: "Lee" }, { code: "97130", ...half }),
    ],
    ["not billed", day({ code: "97130", minutes: 7, units: 0 })],
    [
      "a code of the day is not known",
      day({ code: "97130", ...half }, { code: "97l29", minutes: 15, units: 1 }),
    ],
    [
      "the base earlier in the month",
      day(
        { code: "98981", minutes: 40, units: 1 },
        { code: "98980", minutes: 20, units: 1, date: "2026-10-01" }
      ),
    ],
    ["a month too short for it, told as such", day({ code: "98981", minutes: 20, units: 1 })],
    [
      "a base without its units",
      day({ code: "97130", ...half }, { code: "97129", minutes: 15, units: undefined }),
    ],
  ],
  "bundled-code": [
    ["who pays herself", day({ ...packs, client: "Cleo" })],
    ["not billed", medicare({ ...packs, units: 0 })],
    ["a conference to a plan", day({ code: "99366", units: 1 })],
    ["stimulation to a plan", day(stimulation)],
    ["what Medicare does not cover", medicare({ code: "96110", minutes: undefined, units: 1 })],
    ["treatment to Medicare", medicare({})],
  ],
};
