import type { Session } from "../../../../src/billing/records";
import { practice, rows } from "../../practice";
import type { Examples } from "./example";

const one = (code: string, description?: string, more: Partial<Session> = {}) =>
  practice(rows({ code, description, minutes: undefined, units: 1, ...more }));

/** Records in which exactly one row breaks each check of the family. */
export const breaking: Examples = {
  "supply-meaning": [
    ["an ankle's code for an elbow", one("L4396", "Elbow support")],
    ["an elbow's for a wrist", one("L3702", "custom WRIST splint")],
    ["a wrist's for a finger", one("L3908", "Finger splints, left")],
    ["an elbow's for an AFO", one("L3760", "AFO")],
    ["an upper limb's for a foot", one("L3999", "foot plate")],
    ["a transfer bench's for a wheelchair", one("E0247", "Wheel chair, small")],
    ["a custom-made one's for one off the shelf", one("L3808", "off-the-shelf wrist splint")],
  ],
  "description-missing": [
    ["equipment", one("E1399")],
    ["an orthosis", one("L3999")],
    ["a treatment", one("97139", undefined, { minutes: 30 })],
    ["a dash", one("E1399", "-")],
    [
      "beside a row that has one",
      practice(
        rows(
          { code: "E1399", units: 1 },
          { code: "E1399", units: 1, date: "2026-10-06", description: "Weighted vest" }
        )
      ),
    ],
    [
      "an error",
      one("E1399", undefined, {
        problems: [{ column: "Description", kind: "error", text: "#N/A" }],
      }),
    ],
  ],
};

/** Records that come close to breaking each check and must not. */
export const keeping: Examples = {
  "supply-meaning": [
    ["what it is", one("L4396", "Ankle foot orthosis")],
    ["a part of what it is", one("L3808", "Thumb spica, custom-made")],
    ["a hand for a wrist", one("L3908", "Hand splint")],
    ["more parts than one", one("L3702", "Elbow and wrist splint")],
    ["no part", one("L4396", "Night splint")],
    ["a code that names none", one("A4565", "Sling for shoulder")],
    ["a code for anything", one("A9270", "Elbow support, not covered")],
    ["below the knee", one("L1960", "Below-knee brace")],
    ["both makings", one("L3807", "prefab, custom-fabricated strap")],
    ["a walker for a gait trainer", one("E8000", "Posterior walker")],
    ["a blank", one("L4396")],
    ["a treatment", practice(rows({ description: "Elbow and wrist work" }))],
    ["letters inside a word", one("L4396", "Handled with care; shipped")],
  ],
  "description-missing": [
    ["described", one("E1399", "Weighted vest")],
    ["a code of its own", one("A9281")],
    ["a client who pays herself", one("E1399", undefined, { client: "Cleo" })],
    ["a code that is not known", one("E9999")],
    ["before its first day", one("A9999", undefined, { date: "2003-01-01" })],
  ],
};
