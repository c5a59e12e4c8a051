import { practiceRule } from "./citations";
import type { CatalogueEntry } from "./entry";

const authorizationPractice =
  "The practice's own table Authorizations; adjustment reasons 197, 198, 284 and 302";
const certificationRule =
  "Medicare Benefit Policy Manual (100-02), chapter 15, section 220.1.3, read 2026-11";
const progressRule =
  "Medicare Benefit Policy Manual (100-02), chapter 15, section 220.3, read 2026-11";

/** What is told of the family `coverage` on authorizations, and on what plans ask for in the course of treatment. */
export const authorizationChecks = [
  {
    id: "authorization-missing",
    severity: "fix",
    family: "coverage",
    column: "Authorization",
    title: "Treatment without an authorization",
    explanation:
      "The plan wants an authorization before treatment (Payers, column Requires authorization), and no row of Authorizations that is Active covers the session. Evaluations and supplies are not asked about, nor sessions whose claim was sent, or that lie more than a year back.",
    citation: authorizationPractice,
    confidence: "high",
    setting: "Payers, column Requires authorization",
    denial: 197,
  },
  {
    id: "authorization-expired",
    severity: "fix",
    family: "coverage",
    column: "Authorization",
    title: "The authorization had ended",
    explanation:
      "The last authorization of the client for this plan ended before the date of service. Where the plan does not say that it wants one, it is told once, on the first session after the end, to be looked at.",
    citation: authorizationPractice,
    confidence: "high",
    setting: "Authorizations, column To",
    denial: 302,
  },
  {
    id: "authorization-code",
    severity: "fix",
    family: "coverage",
    column: "Code",
    title: "The authorization does not list the code",
    explanation:
      "An authorization is in force on the date, and its list of codes leaves this one out. A plan refuses what it has not authorized by code. An evaluation, which many plans pay without, and a plan that does not say that it wants an authorization are only to be looked at, and told once for a client and code.",
    citation: authorizationPractice,
    confidence: "high",
    setting: "Authorizations, column Codes",
    denial: 284,
  },
  {
    id: "authorization-exhausted",
    severity: "fix",
    family: "coverage",
    column: "Authorization",
    title: "The authorization is used up",
    explanation:
      "The sessions before this one, by date, have used all or nearly all that was authorized: billed units of the covered codes, or dates with one provider, as the basis says. It names the date on which it ran out. Sessions whose claim was sent are past helping.",
    citation: authorizationPractice,
    confidence: "high",
    setting: "Authorizations, columns Basis and Authorized",
    denial: 198,
  },
  {
    id: "authorization-basis",
    severity: "review",
    family: "coverage",
    column: "Authorization",
    title: "Units or visits",
    explanation:
      "The authorization does not say whether it counts units or visits, or its number looks like the other of the two: as many units as the plan has visits, fewer units than one visit takes, more visits than the plan or the calendar allows, or a number that fits how often the client comes only when it is read the other way.",
    citation: practiceRule,
    confidence: "medium",
    setting: "Authorizations, column Basis",
  },
  {
    id: "authorization-low",
    severity: "review",
    family: "coverage",
    column: "Authorization",
    title: "The authorization is nearly used up, or ends soon",
    explanation:
      "2 visits or 8 units are left, or 30 days until it ends, of a client who still comes, and no other authorization goes on from there. It is told on the session with which it came so far.",
    citation: practiceRule,
    confidence: "medium",
    setting: "Practice, settings Low authorization visits, units and days",
  },
  {
    id: "authorization-lower-than-plan",
    severity: "review",
    family: "coverage",
    column: "Authorization",
    title: "Fewer visits are authorized than the plan has",
    explanation:
      "What was authorized for the year comes to fewer visits than the plan's limit. What is authorized is let through, not the limit.",
    citation: practiceRule,
    confidence: "high",
    setting: "Payers, column Visit limit",
    denial: 198,
  },
  {
    id: "visit-limit",
    severity: "review",
    family: "coverage",
    column: "Date",
    title: "More visits than the plan pays",
    explanation:
      "The visits of the plan's year, with those used elsewhere where they are known, have passed its limit; it is told once for a client, plan and year. Limits differ in what they count, and some are lifted on review: ask the plan before the family pays.",
    citation: practiceRule,
    confidence: "medium",
    setting: "Payers, column Visit limit",
    denial: 119,
  },
  {
    id: "review-due",
    severity: "review",
    family: "coverage",
    column: "Date",
    title: "The plan wants to review the treatment",
    explanation:
      "So many visits without an authorization have taken place (Payers, column Review after visits) that the plan wants the treatment plan before it goes on paying. It counts anew once the visits draw on an authorization. It is told while the client still comes.",
    citation: practiceRule,
    confidence: "medium",
    setting: "Payers, column Review after visits",
  },
  {
    id: "recertification-due",
    severity: "review",
    family: "coverage",
    column: "Date",
    title: "Medicare wants the plan of care recertified",
    explanation:
      "A plan of care is certified for at most 90 days from the first treatment, and recertified with a signature at least every 90 days; it is told 30 days before. The first visit of a client in the log, or a first evaluation, begins the count; a certification for fewer days is not known here.",
    citation: certificationRule,
    confidence: "medium",
    setting: "Payers, column Type",
  },
  {
    id: "progress-report-due",
    severity: "review",
    family: "coverage",
    column: "Date",
    title: "Medicare wants a progress report",
    explanation:
      "A progress report is due at least every 10 treatment days. The first visit of a client in the log, or a first evaluation, is day 1.",
    citation: progressRule,
    confidence: "medium",
    setting: "Payers, column Type",
  },
] as const satisfies readonly CatalogueEntry[];
