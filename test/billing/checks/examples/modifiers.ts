import type { Payer, PracticeRecords, Provider, Session } from "../../../../src/billing/records";
import { payer, practice, provider, rows } from "../../practice";
import type { Examples } from "./example";

/** Ava's plan, Aetna, with what it asks for; Dana is who she is said to be. */
function plan(
  sessions: readonly Partial<Session>[],
  aetna: Partial<Payer> = {},
  dana: Partial<Provider> = {}
): PracticeRecords {
  return practice(rows(...sessions), {
    payers: [payer({ payer: "Aetna", network: "Out of network", ...aetna })],
    providers: [{ ...provider("Dana"), ...dana }, provider("Lee")],
  });
}

const wantsGo = { requiredModifiers: ["GO"] };
const medicare = { type: "Medicare" } as const;
const physicalTherapist = { taxonomy: "225100000X" };
const reevaluation = { code: "97168", minutes: 30, units: 1 };

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "modifier-unknown": [
    ["no modifier at all", plan([{ modifiers: ["GO", "ZZ"] }])],
    ["GO with a zero", plan([{ modifiers: ["G0"] }])],
    ["two written as one", plan([{ modifiers: ["GOKX"] }], medicare)],
    [
      "an error in the cell",
      plan([{ problems: [{ column: "Modifiers", kind: "error", text: "#N/A" }] }], wantsGo),
    ],
  ],
  "modifier-misused": [
    ["GE typed for GO", plan([{ modifiers: ["GE"] }], wantsGo)],
    ["a resident's modifier", plan([{ modifiers: ["GO", "GC"] }])],
    ["an office visit's modifier", plan([{ modifiers: ["GO", "25"] }])],
    ["several procedures", plan([{ modifiers: ["GO", "51"] }])],
    ["more work than usual", plan([{ modifiers: ["GO", "22"] }])],
    ["recordings looked at later", plan([{ modifiers: ["GO", "GQ"] }])],
    ["both sides of a therapeutic activity", plan([{ modifiers: ["GO", "50"] }])],
    [
      "physical therapy on an occupational therapist's line",
      plan([{ modifiers: ["GP"] }], wantsGo),
    ],
    [
      "occupational therapy on a physical therapist's line",
      plan([{ modifiers: ["GO"] }], {}, physicalTherapist),
    ],
    ["a physical therapist's assistant", plan([{ modifiers: ["GO", "CQ"] }])],
    ["one of them twice", plan([{ modifiers: ["GO", "GO"] }])],
    ["more than four", plan([{ modifiers: ["GO", "96", "U1", "U2", "U3"] }])],
  ],
  "modifier-missing": [
    ["GO, which the plan asks for", plan([{}], wantsGo)],
    ["GO on therapy for Medicare", plan([{}], medicare)],
    [
      "GO on what is therapy when a therapist gives it",
      plan([{ code: "97129", minutes: 15, units: 1 }], medicare),
    ],
    ["GP of a physical therapist", plan([{}], medicare, physicalTherapist)],
    ["96 beside GO", plan([{ modifiers: ["GO"] }], { requiredModifiers: ["GO", "96"] })],
    ["either 96 or 97", plan([{ modifiers: ["GO"] }], { requiredModifiers: ["GO", "96", "97"] })],
    [
      "a level of the state",
      plan([{ modifiers: ["GO"] }], { requiredModifiers: ["U3"], type: "Medicaid" }),
    ],
  ],
  "modifier-pair": [
    ["CO without GO", plan([{ modifiers: ["CO"], assistantMinutes: 60 }], medicare)],
    ["GO with GP", plan([{ modifiers: ["GO", "GP"] }])],
    ["GP with CO", plan([{ modifiers: ["GP", "CO"], assistantMinutes: 60 }])],
    [
      "two disciplines of somebody who is not known",
      plan([{ provider: "Zoe", modifiers: ["GN", "GP"] }]),
    ],
    ["video with sound alone", plan([{ modifiers: ["GO", "95", "93"] }])],
    ["sound alone, said twice", plan([{ modifiers: ["GO", "93", "FQ"] }])],
  ],
  "modifier-order": [
    ["GO after KX", plan([{ modifiers: ["KX", "GO"] }], medicare)],
    ["CO before GO", plan([{ modifiers: ["CO", "GO"], assistantMinutes: 60 }])],
    ["side before telehealth", plan([{ modifiers: ["GO", "RT", "95"] }])],
    [
      "GO before 59, where the plan wants 59 first",
      plan(
        [
          { ...reevaluation, modifiers: ["GO", "59"] },
          { code: "97535", minutes: 15, units: 1, modifiers: ["GO"] },
        ],
        { requiredModifiers: ["59", "GO"] }
      ),
    ],
  ],
  "modifier-unneeded": [
    ["59 with no other code that day", plan([{ modifiers: ["GO", "59"] }])],
    [
      "XU beside a code that makes no pair",
      plan([
        { modifiers: ["XU"], minutes: 30, units: 2 },
        { code: "97535", minutes: 30, units: 2 },
      ]),
    ],
    [
      "59 for a pair of another day",
      plan([
        { ...reevaluation, modifiers: ["59"] },
        { code: "97535", date: "2026-10-06", minutes: 15, units: 1 },
      ]),
    ],
    ["KX outside Medicare", plan([{ modifiers: ["GO", "KX"] }], { type: "Commercial" })],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "modifier-unknown": [
    ["every kind of known one", plan([{ modifiers: ["GO", "96", "U9", "F6"] }])],
    ["none", plan([{ modifiers: [] }])],
    ["lower case", plan([{ modifiers: ["go"] }])],
    [
      "an error in another cell",
      plan([{ problems: [{ column: "Place", kind: "error", text: "#N/A" }] }]),
    ],
  ],
  "modifier-misused": [
    [
      "59 on an evaluation",
      plan([
        { ...reevaluation, modifiers: ["GO", "59"] },
        { code: "97535", minutes: 15, units: 1, modifiers: ["GO"] },
      ]),
    ],
    ["GP on a physical therapist's line", plan([{ modifiers: ["GP"] }], {}, physicalTherapist)],
    [
      "GN of a speech-language pathologist without taxonomy",
      plan([{ modifiers: ["GN"] }], {}, { credentials: "MS, CCC-SLP" }),
    ],
    ["GP where the provider is not known", plan([{ provider: "Zoe", modifiers: ["GP"] }])],
    [
      "both sides on a splint",
      plan([{ code: "29125", minutes: undefined, units: 1, modifiers: ["50"] }]),
    ],
    ["four", plan([{ modifiers: ["GO", "96", "U1", "U2"] }])],
    ["reduced service", plan([{ code: "97166", units: 1, modifiers: ["GO", "52"] }])],
  ],
  "modifier-missing": [
    ["GO stands", plan([{ modifiers: ["GO"] }], wantsGo)],
    ["the plan asks for nothing", plan([{}])],
    ["the family pays", practice(rows({ client: "Cleo" }))],
    [
      "CO, KX, 59 and 95, which have conditions",
      plan(
        [{ modifiers: ["GO"] }],
        { requiredModifiers: ["GO", "CO", "KX", "59", "95"] },
        { assistant: false }
      ),
    ],
    [
      "97 where the plan asks for 96",
      plan([{ modifiers: ["GO", "97"] }], { requiredModifiers: ["96"] }),
    ],
    [
      "a supply",
      plan([{ code: "L3908", minutes: undefined, units: 1 }], {
        requiredModifiers: ["GO"],
        type: "Medicare",
      }),
    ],
    [
      "what Medicare does not call therapy",
      plan([{ code: "96110", minutes: undefined, units: 1 }], medicare),
    ],
    ["a code that is not known", plan([{ code: "97350" }], wantsGo)],
    [
      "GP on a physical therapist's line",
      plan([{ modifiers: ["GP"] }], wantsGo, physicalTherapist),
    ],
    ["a group's modifier on treatment of one", plan([{}], { requiredModifiers: ["HQ"] })],
    ["before the plan's row begins", plan([{}], { ...wantsGo, from: "2026-10-06" })],
  ],
  "modifier-pair": [
    ["CO with GO", plan([{ modifiers: ["GO", "CO"], assistantMinutes: 60 }], medicare)],
    ["video alone", plan([{ modifiers: ["GO", "95"] }])],
    ["sound alone", plan([{ modifiers: ["GO", "93"] }])],
    ["habilitative care by video", plan([{ modifiers: ["GO", "95", "96"] }])],
  ],
  "modifier-order": [
    ["the usual order", plan([{ modifiers: ["GO", "CO", "95", "96"], assistantMinutes: 60 }])],
    ["a state's level before GO", plan([{ modifiers: ["U1", "GO"] }])],
    [
      "59 first, as the plan wants it",
      plan(
        [
          { ...reevaluation, modifiers: ["59", "GO"] },
          { code: "97535", minutes: 15, units: 1, modifiers: ["GO"] },
        ],
        { requiredModifiers: ["59", "GO"] }
      ),
    ],
    [
      "RT and a finger, either of them first",
      plan([{ code: "29130", minutes: undefined, units: 1, modifiers: ["F5", "RT"] }]),
    ],
  ],
  "modifier-unneeded": [
    [
      "59 on the code of a pair",
      plan([
        { ...reevaluation, modifiers: ["59"] },
        { code: "97535", minutes: 15, units: 1 },
      ]),
    ],
    [
      "59 on the other code of a pair",
      plan([reevaluation, { code: "97535", minutes: 15, units: 1, modifiers: ["XU"] }]),
    ],
    [
      "a pair with what another provider gave",
      plan([
        { ...reevaluation, modifiers: ["XP"] },
        { code: "97535", minutes: 15, units: 1, provider: "Lee" },
      ]),
    ],
    [
      "the same code twice",
      plan([
        { minutes: 30, units: 2 },
        { minutes: 15, units: 1, modifiers: ["XE"] },
      ]),
    ],
    [
      "a code that is not known, which may make a pair",
      plan([{ modifiers: ["59"] }, { code: "97350" }]),
    ],
    ["KX for Medicare", plan([{ modifiers: ["GO", "KX"] }], medicare)],
    ["KX where the kind of plan is not said", plan([{ modifiers: ["GO", "KX"] }])],
  ],
};
