import { group, type Procedure } from "../procedure";

/** Codes that have ended, and what replaced them. */
export const retired: readonly Procedure[] = [
  ...group(
    { kind: "treatment", timing: { basis: "session" }, sources: ["codeDates"], confidence: "high" },
    [
      {
        code: "97003",
        name: "OT evaluation",
        kind: "evaluation",
        from: "1998-01-01",
        lastValid: "2016-12-31",
        replacement: { codes: ["97165", "97166", "97167"], words: "97165, 97166 or 97167" },
      },
      {
        code: "97004",
        name: "OT re-evaluation",
        kind: "re-evaluation",
        from: "1998-01-01",
        lastValid: "2016-12-31",
        replacement: { codes: ["97168"], words: "97168" },
      },
      {
        code: "97532",
        name: "Cognitive skills development, 15 min",
        timing: { basis: "pooled", unitMinutes: 15 },
        from: "2001-01-01",
        lastValid: "2017-12-31",
        replacement: {
          codes: ["97129", "97130"],
          words: "97129 for the first 15 minutes and 97130 for each further 15",
        },
        sources: ["codeDates", "cognitiveCodes"],
      },
      {
        code: "97127",
        name: "Cognitive function intervention, per session",
        from: "2018-01-01",
        lastValid: "2019-12-31",
        replacement: {
          codes: ["97129", "97130"],
          words: "97129 for the first 15 minutes and 97130 for each further 15",
        },
        sources: ["codeDates", "cognitiveCodes"],
      },
      {
        code: "G0515",
        name: "Medicare cognitive skills code, 15 min",
        timing: { basis: "pooled", unitMinutes: 15 },
        from: "2018-01-01",
        lastValid: "2019-12-31",
        replacement: {
          codes: ["97129", "97130"],
          words: "97129 for the first 15 minutes and 97130 for each further 15",
        },
        sources: ["codeDates", "cognitiveCodes"],
      },
      {
        code: "97762",
        name: "Orthotic/prosthetic checkout",
        timing: { basis: "pooled", unitMinutes: 15 },
        from: "2006-01-01",
        lastValid: "2017-12-31",
        replacement: { codes: ["97763"], words: "97763" },
      },
      {
        code: "90911",
        name: "Pelvic biofeedback",
        from: "1994-01-01",
        lastValid: "2019-12-31",
        replacement: {
          codes: ["90912", "90913"],
          words: "90912 for the first 15 minutes and 90913 for each further 15",
        },
      },
      {
        code: "96111",
        name: "Extended developmental testing",
        kind: "evaluation",
        lastValid: "2018-12-31",
        replacement: {
          codes: ["96112", "96113"],
          words: "96112 for the first hour and 96113 for each further 30 minutes",
        },
        sources: ["unconfirmed"],
        confidence: "medium",
      },
      {
        code: "95831",
        name: "Manual muscle test, limb/trunk",
        kind: "evaluation",
        from: "1984-01-01",
        lastValid: "2019-12-31",
        replacement: {
          codes: ["97165", "97166", "97167", "97168", "97750", "97530"],
          words: "an evaluation (97165-97168), 97750 or 97530, as the work warrants",
        },
      },
      {
        code: "64550",
        name: "Surface neurostimulator application",
        from: "1982-01-01",
        lastValid: "2018-12-31",
        replacement: {
          codes: ["97014", "G0283", "97032"],
          words: "97014 or G0283 unattended, or 97032 attended",
        },
      },
      {
        code: "97770",
        name: "Cognitive/sensory skills",
        timing: { basis: "pooled", unitMinutes: 15 },
        lastValid: "2000-12-31",
        replacement: { codes: ["97533", "97129", "97130"], words: "97533, or 97129 with 97130" },
        sources: ["unconfirmed"],
        confidence: "low",
      },
      {
        code: "97520",
        name: "Prosthetic training",
        timing: { basis: "pooled", unitMinutes: 15 },
        lastValid: "2005-12-31",
        replacement: { codes: ["97761"], words: "97761" },
        sources: ["unconfirmed"],
        confidence: "low",
      },
      {
        code: "97504",
        name: "Orthotic training",
        timing: { basis: "pooled", unitMinutes: 15 },
        lastValid: "2005-12-31",
        replacement: { codes: ["97760"], words: "97760" },
        sources: ["unconfirmed"],
        confidence: "low",
      },
      {
        code: "97703",
        name: "Orthotic/prosthetic checkout",
        timing: { basis: "pooled", unitMinutes: 15 },
        lastValid: "2005-12-31",
        replacement: { codes: ["97763"], words: "97763" },
        sources: ["unconfirmed"],
        confidence: "low",
      },
    ]
  ),
];
