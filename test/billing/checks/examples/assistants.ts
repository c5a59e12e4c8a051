import type { Payer, PracticeRecords, Provider, Session } from "../../../../src/billing/records";
import { payer, practice, provider, rows } from "../../practice";
import type { Examples } from "./example";

/** Ava's plan is Medicare where nothing else is said; Dana is a therapist, Fern an assistant. */
function plan(
  sessions: readonly Partial<Session>[],
  aetna: Partial<Payer> = { type: "Medicare" },
  dana: Partial<Provider> = { assistant: false }
): PracticeRecords {
  return practice(rows(...sessions), {
    payers: [payer({ payer: "Aetna", network: "Out of network", ...aetna })],
    providers: [
      { ...provider("Dana"), ...dana },
      { ...provider("Fern"), assistant: true },
    ],
  });
}

const go = { modifiers: ["GO"] };
const co = { modifiers: ["GO", "CO"] };
const byFern = { provider: "Fern" };
const commercial = { type: "Commercial" } as const;
const evaluation = { code: "97166", minutes: 45, units: 1, modifiers: ["GO"] };

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "assistant-modifier": [
    ["an assistant without CO", plan([{ ...byFern, ...go }])],
    [
      "10 and 5 minutes of one unit without CO",
      plan([{ ...go, minutes: 15, units: 1, assistantMinutes: 10 }]),
    ],
    [
      "23 and 13 minutes: one unit with CO, one without",
      plan([{ ...co, minutes: 36, units: 2, assistantMinutes: 23 }]),
    ],
    ["2 and 13 minutes with CO", plan([{ ...co, minutes: 15, units: 1, assistantMinutes: 2 }])],
    ["CO on a therapist's own hour", plan([co])],
    ["CO on an evaluation", plan([{ ...evaluation, ...co }])],
    ["a plan that names CO", plan([{ ...byFern, ...go }], { requiredModifiers: ["GO", "CO"] })],
    [
      "feeding treatment of which a fifth is the assistant's",
      plan([{ ...go, code: "92526", minutes: 50, units: 1, assistantMinutes: 10 }]),
    ],
    ["CO for another plan where no assistant is named", plan([co], commercial)],
    ["CO where nobody says who Dana is", plan([co], { type: "Medicare" }, {})],
  ],
  "assistant-evaluation": [
    ["an evaluation by an assistant", plan([{ ...evaluation, ...byFern }])],
    [
      "a re-evaluation by an assistant, whatever the plan",
      plan([{ ...evaluation, code: "97168", ...byFern }], commercial),
    ],
    ["all minutes of it are an assistant's", plan([{ ...evaluation, assistantMinutes: 45 }])],
    ["an assistant by taxonomy", plan([evaluation], commercial, { taxonomy: "224Z00000X" })],
  ],
  "assistant-minutes": [
    ["more than the row's", plan([{ ...go, assistantMinutes: 61 }])],
    ["fewer than none", plan([{ ...go, assistantMinutes: -5 }])],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "assistant-modifier": [
    ["an assistant with CO", plan([{ ...byFern, ...co }])],
    [
      "23 and 13 minutes, split into two lines",
      plan([
        { ...co, minutes: 15, units: 1, assistantMinutes: 15 },
        { ...go, minutes: 21, units: 1, assistantMinutes: 8 },
      ]),
    ],
    ["1 and 14 minutes without CO", plan([{ ...go, minutes: 15, units: 1, assistantMinutes: 1 }])],
    [
      "an assistant's row that was the therapist's time",
      plan([{ ...byFern, ...go, assistantMinutes: 0 }]),
    ],
    ["an assistant, for a plan that does not ask", plan([{ ...byFern, ...go }], commercial)],
    [
      "an assistant with CO, for a plan that does not ask",
      plan([{ ...byFern, ...co }], commercial),
    ],
    [
      "CO and assistant minutes, for a plan that does not ask",
      plan([{ ...co, assistantMinutes: 5 }], commercial),
    ],
    ["minutes that are not known", plan([{ ...go, minutes: undefined, assistantMinutes: 10 }])],
    [
      "a supply that an assistant handed over",
      plan([{ ...byFern, code: "L3908", minutes: undefined, units: 1 }]),
    ],
    [
      "a physical therapist's assistant",
      plan([{ modifiers: ["GP"], assistantMinutes: 60 }], undefined, { taxonomy: "225100000X" }),
    ],
  ],
  "assistant-evaluation": [
    [
      "an evaluation to which an assistant contributed",
      plan([{ ...evaluation, assistantMinutes: 10 }]),
    ],
    ["treatment by an assistant", plan([{ ...byFern, ...co }])],
    [
      "an assistant's row of which the therapist gave all",
      plan([{ ...evaluation, ...byFern, assistantMinutes: 0 }]),
    ],
  ],
  "assistant-minutes": [
    ["all of the row's", plan([{ ...co, assistantMinutes: 60 }])],
    ["none", plan([{ ...go, assistantMinutes: 0 }])],
    ["minutes that are not known", plan([{ ...go, minutes: undefined, assistantMinutes: 10 }])],
  ],
};
