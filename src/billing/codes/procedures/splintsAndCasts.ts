import { group, type Procedure } from "../procedure";

/** Splints, casts and strapping applied by the therapist. */
export const splintsAndCasts: readonly Procedure[] = [
  ...group(
    {
      kind: "treatment",
      timing: { basis: "session" },
      therapy: "sometimes",
      therapyConfidence: "low",
      sources: ["dailyMaxima", "feeSchedule", "codeDates"],
      confidence: "medium",
    },
    [
      {
        code: "29065",
        name: "Cast, shoulder to hand",
        dailyMaximum: 1,
        note: "Serial casting",
        sources: ["dailyMaxima", "handTherapy"],
      },
      {
        code: "29075",
        name: "Cast, elbow to finger",
        dailyMaximum: 1,
        note: "Serial casting",
        sources: ["dailyMaxima", "handTherapy"],
      },
      {
        code: "29085",
        name: "Cast, hand and lower forearm",
        dailyMaximum: 1,
        note: "Serial casting",
        sources: ["dailyMaxima", "handTherapy"],
      },
      {
        code: "29086",
        name: "Cast, finger",
        timing: { basis: "count", by: "finger" },
        dailyMaximum: 2,
        note: "Serial casting",
        sources: ["dailyMaxima", "handTherapy"],
      },
      {
        code: "29105",
        name: "Long-arm splint application",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1984-01-01",
        note: "Not with a custom-made orthosis that has its own L code",
      },
      {
        code: "29125",
        name: "Short-arm splint, static",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1984-01-01",
        note: "Not with a custom-made orthosis that has its own L code",
      },
      {
        code: "29126",
        name: "Short-arm splint, dynamic",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1984-01-01",
        note: "Not with a custom-made orthosis that has its own L code",
      },
      {
        code: "29130",
        name: "Finger splint, static",
        timing: { basis: "count", by: "finger" },
        dailyMaximum: 3,
        from: "1984-01-01",
        note: "Not with a custom-made orthosis that has its own L code",
      },
      {
        code: "29131",
        name: "Finger splint, dynamic",
        timing: { basis: "count", by: "finger" },
        dailyMaximum: 2,
        from: "1984-01-01",
        note: "Not with a custom-made orthosis that has its own L code",
      },
      {
        code: "29200",
        name: "Strapping, chest",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1984-01-01",
        note: "Many plans do not accept elastic taping as strapping",
      },
      {
        code: "29240",
        name: "Strapping, shoulder",
        dailyMaximum: 1,
        dailyMaximumIsAbsolute: true,
        from: "1984-01-01",
      },
      { code: "29260", name: "Strapping, elbow or wrist", dailyMaximum: 1, from: "1984-01-01" },
      {
        code: "29280",
        name: "Strapping, hand or finger",
        timing: { basis: "count", by: "side" },
        dailyMaximum: 2,
        from: "1984-01-01",
      },
    ]
  ),
];
