import { group, type Procedure } from "../procedure";

/** Heat, cold, current, light and water, with or without the therapist in attendance. */
export const modalities: readonly Procedure[] = [
  ...group(
    {
      kind: "modality",
      timing: { basis: "session" },
      therapy: "always",
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97012",
        name: "Mechanical traction",
        dailyMaximum: 1,
        from: "1984-01-01",
      },
      {
        code: "97016",
        name: "Vasopneumatic device",
        dailyMaximum: 1,
        from: "1984-01-01",
      },
      {
        code: "97018",
        name: "Paraffin bath",
        dailyMaximum: 1,
        from: "1984-01-01",
      },
      {
        code: "97022",
        name: "Whirlpool (incl. fluidotherapy)",
        dailyMaximum: 1,
        from: "1984-01-01",
      },
      { code: "97024", name: "Diathermy", dailyMaximum: 1, from: "1983-01-01" },
      {
        code: "97026",
        name: "Infrared",
        dailyMaximum: 1,
        from: "1984-01-01",
        note: "Medicare does not cover most uses",
      },
      {
        code: "97028",
        name: "Ultraviolet",
        dailyMaximum: 1,
        from: "1984-01-01",
      },
      {
        code: "97039",
        name: "Unlisted constant-attendance modality (describe)",
        dailyMaximum: 1,
        from: "1984-01-01",
        note: "Needs a written description",
        confidence: "medium",
      },
      {
        code: "G0283",
        name: "Electrical stimulation, unattended, non-wound, under a plan of care",
        dailyMaximum: 1,
        from: "2003-01-01",
        note: "What Medicare wants in place of 97014",
      },
      {
        code: "G0281",
        name: "Electrical stimulation, unattended, chronic wounds",
        dailyMaximum: 1,
        from: "2003-04-01",
      },
    ]
  ),
  ...group(
    {
      kind: "modality",
      timing: { basis: "pooled", unitMinutes: 15 },
      therapy: "always",
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97032",
        name: "Electrical stimulation, constant attendance",
        dailyMaximum: 4,
        from: "1995-01-01",
      },
      { code: "97033", name: "Iontophoresis", dailyMaximum: 4, from: "1995-01-01" },
      { code: "97034", name: "Contrast baths", dailyMaximum: 2, from: "1995-01-01" },
      { code: "97035", name: "Ultrasound", dailyMaximum: 2, from: "1995-01-01" },
      { code: "97036", name: "Hubbard tank", dailyMaximum: 3, from: "1995-01-01" },
    ]
  ),
  ...group(
    {
      kind: "modality",
      timing: { basis: "session" },
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "high",
    },
    [
      {
        code: "97010",
        name: "Hot or cold packs",
        medicare: "bundled",
        dailyMaximum: 0,
        from: "1984-01-01",
        note: "Medicare never pays it separately, and a Medicare patient must not be billed",
      },
      {
        code: "97014",
        name: "Electrical stimulation, unattended",
        medicare: "not valid",
        medicareWants: "G0283, or G0281 for wounds",
        dailyMaximum: 0,
        from: "1983-01-01",
        note: "Medicare wants G0283, or G0281 for wounds; commercial plans vary",
      },
      {
        code: "97037",
        name: "Low-level laser for post-operative pain",
        medicare: "not covered",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "2024-01-01",
        note: "Medicare does not cover it",
        sources: ["dailyMaxima", "feeSchedule"],
        confidence: "medium",
      },
    ]
  ),
];
