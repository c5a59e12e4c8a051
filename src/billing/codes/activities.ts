import type { Confidence, SourceId } from "./sources";

export const skillAreas = [
  "Fine motor",
  "Gross motor",
  "Sensory processing",
  "Social skills",
  "Cognitive skills",
  "Self-care",
  "School work",
  "Caregivers",
  "Orthoses",
] as const;
export type SkillArea = (typeof skillAreas)[number];

/** What a child does in a session, and the codes that could fit. Only the clinician can decide. */
export interface Activity {
  area: SkillArea;
  name: string;
  /** The codes that usually fit best; empty: the code depends on what was made. */
  codes: readonly string[];
  /** Which code fits instead, and when; what to mind. */
  otherwise: string;
  confidence: Exclude<Confidence, "high">;
}

/** What all rows of this file rest on. */
export const activitySources: readonly SourceId[] = ["unconfirmed"];

/** Activities of a pediatric practice, by skill area. */
export const activities: readonly Activity[] = [
  {
    area: "Fine motor",
    name: "Bead threading",
    codes: ["97530"],
    otherwise: "97112 if the aim is coordination or body sense; 97110 if it is strength",
    confidence: "low",
  },
  {
    area: "Fine motor",
    name: "Play-dough shapes",
    codes: ["97530"],
    otherwise: "97110 if it is hand strengthening",
    confidence: "low",
  },
  {
    area: "Fine motor",
    name: "Peg boards",
    codes: ["97530"],
    otherwise: "97110 for grip; 97112 for coordination",
    confidence: "low",
  },
  {
    area: "Gross motor",
    name: "Obstacle courses",
    codes: ["97530"],
    otherwise: "97112 for balance or coordination; 97110 for strength",
    confidence: "low",
  },
  {
    area: "Gross motor",
    name: "Bean-bag toss",
    codes: ["97530"],
    otherwise: "97112 for coordination",
    confidence: "low",
  },
  {
    area: "Gross motor",
    name: "Animal walks",
    codes: ["97110"],
    otherwise: "97112 for motor planning; 97530 for a functional task",
    confidence: "low",
  },
  {
    area: "Sensory processing",
    name: "Sensory bins",
    codes: ["97533"],
    otherwise: "97530 for a functional task; some plans exclude 97533",
    confidence: "low",
  },
  {
    area: "Sensory processing",
    name: "Weighted blanket time",
    codes: ["97533"],
    otherwise:
      "97530 or 97535 if it is taught as self-regulation; passive time is not skilled and is not billed",
    confidence: "low",
  },
  {
    area: "Sensory processing",
    name: "Swinging",
    codes: ["97533"],
    otherwise: "97112 for balance",
    confidence: "low",
  },
  {
    area: "Social skills",
    name: "Role-playing games",
    codes: ["97530"],
    otherwise: "97129 and 97130 for social language or planning; 97150 in a group",
    confidence: "low",
  },
  {
    area: "Social skills",
    name: "Board games",
    codes: ["97530"],
    otherwise: "97129 for thinking skills; 97150 in a group",
    confidence: "low",
  },
  {
    area: "Social skills",
    name: "Group projects",
    codes: ["97150"],
    otherwise: "one line a child, 1 unit each",
    confidence: "medium",
  },
  {
    area: "Cognitive skills",
    name: "Memory games",
    codes: ["97129"],
    otherwise: "97130 for each further 15 minutes",
    confidence: "medium",
  },
  {
    area: "Cognitive skills",
    name: "Puzzle solving",
    codes: ["97129"],
    otherwise: "97530 for a functional task; 97130 for each further 15 minutes",
    confidence: "low",
  },
  {
    area: "Cognitive skills",
    name: "Group projects for thinking skills",
    codes: ["97150"],
    otherwise: "97129 one-on-one",
    confidence: "medium",
  },
  {
    area: "Self-care",
    name: "Dressing, bathing, feeding practice",
    codes: ["97535"],
    otherwise: "92526 if it treats chewing or swallowing",
    confidence: "medium",
  },
  {
    area: "Self-care",
    name: "Tying shoelaces",
    codes: ["97535"],
    otherwise: "97530 for a functional task",
    confidence: "medium",
  },
  {
    area: "School work",
    name: "Handwriting",
    codes: ["97530"],
    otherwise:
      "97112 for coordination; 97535 for daily living; a plan may hold school work to be education, not medicine",
    confidence: "low",
  },
  {
    area: "Caregivers",
    name: "Home program coaching, child present",
    codes: ["97535", "97530"],
    otherwise: "the minutes count inside the treatment code",
    confidence: "medium",
  },
  {
    area: "Caregivers",
    name: "Caregiver training, child absent",
    codes: ["97550"],
    otherwise: "97551 from minute 38; 97552 if caregivers of several children are trained",
    confidence: "medium",
  },
  {
    area: "Orthoses",
    name: "Splint made and fitted",
    codes: [],
    otherwise:
      "97760 only for 8 or more minutes of training beyond making and fitting; the L code names the orthosis",
    confidence: "medium",
  },
];
