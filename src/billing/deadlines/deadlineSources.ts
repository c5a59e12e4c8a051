import type { Source } from "../codes/sources";

/** Where the limits come from. */
export const deadlineSources = {
  medicareClaims: { title: "42 CFR 424.44", read: "2026-11" },
  medicareRedetermination: { title: "42 CFR 405.942", read: "2026-11" },
  medicareReconsideration: { title: "42 CFR 405.962", read: "2026-11" },
  medicareHearing: { title: "42 CFR 405.1014", read: "2026-11" },
  medicareCouncil: { title: "42 CFR 405.1102", read: "2026-11" },
  medicareCourt: { title: "42 CFR 405.1136", read: "2026-11" },
  medicareReopening: { title: "42 CFR 405.980", read: "2026-11" },
  medicareAdvantage: { title: "42 CFR 422.582, as amended for 2025", read: "2026-11" },
  medicaidClaims: { title: "42 CFR 447.45(d)", read: "2026-11" },
  planAppeals: {
    title: "29 CFR 2560.503-1(h)(3)(i) and 45 CFR 147.136(b)(3)(i)",
    read: "2026-11",
  },
  externalReview: { title: "45 CFR 147.136(d)(2)(i)", read: "2026-11" },
  cignaFiling: { title: "Cigna's page on when to file claims", read: "2026-11" },
  unitedFiling: {
    title: "A trade article on UnitedHealthcare's administrative guide",
    read: "2026-11",
  },
  unitedMembers: {
    title: "UnitedHealthcare's transparency page for members of marketplace plans",
    read: "2026-11",
  },
  anthemFiling: { title: "A trade article on Anthem's notice of 2019", read: "2026-11" },
  hospitalList: { title: "A children's hospital's list of filing limits", read: "2026-11" },
  tradeArticles: { title: "Trade articles; no official document was found", read: "2026-11" },
} as const satisfies Record<string, Source>;

export type DeadlineSourceId = keyof typeof deadlineSources;
