import { group, type Procedure } from "../procedure";

/** Treatment given one-on-one or in a group. */
export const treatments: readonly Procedure[] = [
  ...group(
    {
      kind: "treatment",
      timing: { basis: "pooled", unitMinutes: 15 },
      therapy: "always",
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97110",
        name: "Exercise for strength, endurance, motion or flexibility",
        dailyMaximum: 6,
        from: "1984-01-01",
      },
      {
        code: "97112",
        name: "Retraining of movement, balance, coordination, posture, body/limb sense",
        dailyMaximum: 4,
        from: "1984-01-01",
      },
      { code: "97113", name: "Exercise in water", dailyMaximum: 6, from: "1995-01-01" },
      { code: "97116", name: "Walking/stair training", dailyMaximum: 4, from: "1984-01-01" },
      {
        code: "97124",
        name: "Massage",
        dailyMaximum: 4,
        from: "1984-01-01",
        note: "Never with 97140 on one date",
      },
      {
        code: "97140",
        name: "Hands-on manual techniques (mobilization, lymph drainage, traction)",
        dailyMaximum: 6,
        from: "1999-01-01",
      },
      {
        code: "97530",
        name: "Purposeful, dynamic activities done one-on-one to improve functional performance",
        dailyMaximum: 6,
        from: "1985-01-01",
        note: "The main treatment code of a pediatric practice",
      },
      {
        code: "97533",
        name: "Sensory-integration techniques, one-on-one",
        dailyMaximum: 4,
        from: "2001-01-01",
        note: "Some plans exclude sensory integration as unproven; verify the benefit first",
        sources: ["sensoryIntegration", "dailyMaxima", "feeSchedule", "codeDates"],
      },
      {
        code: "97535",
        name: "Training in self-care/daily living and home management incl. adaptive equipment",
        dailyMaximum: 8,
        from: "1996-01-01",
        note: "Not a re-evaluation; that is 97168",
      },
      {
        code: "97537",
        name: "Community or work re-integration training (shopping, transport, school-to-work)",
        dailyMaximum: 6,
        from: "1996-01-01",
      },
      {
        code: "97542",
        name: "Wheelchair assessment, fitting and training",
        dailyMaximum: 8,
        from: "1996-01-01",
      },
      {
        code: "97760",
        name: "Orthotic management and training, first encounter, arm/leg/trunk",
        dailyMaximum: 6,
        from: "2006-01-01",
        note: "First encounter only; later ones are 97763. With an orthosis code only training minutes count",
      },
      {
        code: "97761",
        name: "Prosthetic training, first encounter",
        dailyMaximum: 6,
        from: "2006-01-01",
      },
      {
        code: "97763",
        name: "Orthotic/prosthetic management or training, later encounter",
        dailyMaximum: 6,
        from: "2018-01-01",
        note: "Replaced 97762 on 2018-01-01",
      },
    ]
  ),
  ...group(
    {
      kind: "treatment",
      timing: { basis: "pooled", unitMinutes: 15, once: true },
      sources: ["cognitiveCodes", "dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97129",
        name: "Work on attention, memory, reasoning, planning, problem solving - first 15 minutes",
        therapy: "sometimes",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "2020-01-01",
        note: "Once a day; each further 15 minutes are 97130",
      },
    ]
  ),
  ...group(
    {
      kind: "add-on",
      timing: { basis: "pooled", unitMinutes: 15 },
      sources: ["cognitiveCodes", "dailyMaxima", "feeSchedule", "codeDates", "addOnCodes"],
      confidence: "high",
    },
    [
      {
        code: "97130",
        name: "Work on attention, memory, reasoning, planning, problem solving - each further 15 minutes",
        therapy: "sometimes",
        dailyMaximum: 7,
        from: "2020-01-01",
        base: "97129",
        note: "Never without 97129",
      },
    ]
  ),
  ...group(
    {
      kind: "treatment",
      timing: { basis: "session" },
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "medium",
    },
    [
      {
        code: "97139",
        name: "Other therapeutic procedure, to be described",
        therapy: "always",
        dailyMaximum: 1,
        from: "1984-01-01",
        note: "Needs a written description",
      },
      {
        code: "97799",
        name: "Unlisted physical-medicine service (describe)",
        therapy: "always",
        dailyMaximum: 1,
        from: "1984-01-01",
        note: "Needs a written description",
      },
      {
        code: "92526",
        name: "Treatment of swallowing and/or oral feeding function",
        therapy: "always",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1996-01-01",
        note: "State scope of practice and the plan decide whether an occupational therapist may bill it",
        sources: ["disciplineModifiers", "dailyMaxima", "feeSchedule", "codeDates"],
      },
      {
        code: "92507",
        name: "Individual speech/communication treatment",
        therapy: "always",
        dailyMaximum: 1,
        from: "1984-01-01",
        note: "A speech-language service; listed because it is given alongside occupational therapy",
        sources: ["codePairs", "dailyMaxima", "feeSchedule", "codeDates"],
        confidence: "high",
      },
      {
        code: "90901",
        name: "Biofeedback, any method",
        therapy: "sometimes",
        therapyConfidence: "low",
        dailyMaximum: 1,
        from: "1997-01-01",
        confidence: "high",
      },
      {
        code: "97597",
        name: "Selective wound debridement, first 20 sq cm",
        therapy: "sometimes",
        therapyConfidence: "low",
        dailyMaximum: 1,
        from: "2005-01-01",
      },
      {
        code: "S9129",
        name: "OT in the home, per visit/diem (commercial/Medicaid S-code)",
        medicare: "not valid",
        note: "Not valid for Medicare",
        sources: ["feeSchedule"],
      },
      {
        code: "S8990",
        name: "Maintenance (not restorative) physical/manipulative therapy",
        medicare: "not valid",
        note: "Not valid for Medicare",
        sources: ["feeSchedule"],
      },
    ]
  ),
  ...group(
    {
      kind: "group",
      timing: { basis: "session" },
      sources: ["codePairs", "dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97150",
        name: "Therapeutic procedures given to a group (2 or more patients)",
        therapy: "always",
        dailyMaximum: 1,
        from: "1995-01-01",
        note: "One line for each member of the group",
      },
    ]
  ),
  ...group(
    {
      kind: "treatment",
      timing: { basis: "own", unitMinutes: 120, threshold: "midpoint", once: true },
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "low",
    },
    [
      {
        code: "97545",
        name: "Work hardening/conditioning, first 2 hours",
        therapy: "always",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1993-01-01",
      },
    ]
  ),
  ...group(
    {
      kind: "add-on",
      timing: { basis: "own", unitMinutes: 60, threshold: "midpoint" },
      sources: ["dailyMaxima", "feeSchedule", "codeDates", "addOnCodes"],
      confidence: "low",
    },
    [
      {
        code: "97546",
        name: "Work hardening/conditioning, each further hour",
        therapy: "always",
        dailyMaximum: 2,
        from: "1993-01-01",
        base: "97545",
        note: "Never without 97545",
      },
    ]
  ),
  ...group(
    {
      kind: "treatment",
      timing: { basis: "own", unitMinutes: 15, threshold: "midpoint", once: true },
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "90912",
        name: "Pelvic-floor biofeedback, first 15 minutes",
        therapy: "sometimes",
        therapyConfidence: "low",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "2020-01-01",
        note: "Replaced 90911 on 2020-01-01. Whether its minutes join the pool is unsettled; here they do not",
      },
    ]
  ),
  ...group(
    {
      kind: "add-on",
      timing: { basis: "own", unitMinutes: 15, threshold: "midpoint" },
      sources: ["dailyMaxima", "feeSchedule", "codeDates", "addOnCodes"],
      confidence: "high",
    },
    [
      {
        code: "90913",
        name: "Pelvic-floor biofeedback, each further 15 minutes",
        therapy: "sometimes",
        therapyConfidence: "low",
        dailyMaximum: 3,
        from: "2020-01-01",
        base: "90912",
        note: "Never without 90912",
      },
    ]
  ),
  ...group(
    {
      kind: "add-on",
      timing: { basis: "count", by: "area" },
      sources: ["dailyMaxima", "feeSchedule", "codeDates", "addOnCodes"],
      confidence: "medium",
    },
    [
      {
        code: "97598",
        name: "Selective wound debridement, each further 20 sq cm",
        therapy: "sometimes",
        therapyConfidence: "low",
        dailyMaximum: 8,
        from: "2005-01-01",
        base: "97597",
        note: "Never without 97597",
      },
    ]
  ),
];
