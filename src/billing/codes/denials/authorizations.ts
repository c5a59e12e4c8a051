import type { DenialReason } from "../denial";

/** Reasons that lie in authorizations, and in treating outside of the network. */
export const authorizationDenials: readonly DenialReason[] = [
  {
    group: "CO",
    code: 39,
    meaning: "Authorization was asked for and refused",
    category: "authorization",
    action: "Appeal the refusal of the authorization",
    path: "appeal",
  },
  {
    group: "PR",
    code: 100,
    meaning: "The plan paid the family",
    category: "out of network",
    action: "Collect from the family, who have the plan's check",
    path: "none",
  },
  {
    group: "CO",
    code: 197,
    meaning: "No prior authorization or notification",
    category: "authorization",
    action:
      "Ask for an authorization after the fact, or appeal with the reason; if there was one, add its number (box 23, REF G1)",
    path: "both",
  },
  {
    group: "CO",
    code: 198,
    meaning: "More was billed than was authorized",
    category: "authorization",
    action:
      "Compare units and visits used; ask for an extension; appeal if the plan counted wrongly",
    path: "both",
    note: "20 units are 5 visits only at 4 units a visit",
  },
  {
    group: "CO",
    code: 210,
    meaning: "Authorization was asked for too late",
    category: "authorization",
    action: "Appeal with proof",
    path: "appeal",
  },
  {
    group: "PR",
    code: 242,
    meaning: "Not given by a network or primary provider",
    category: "network",
    action: "Ask for a gap exception or a single case agreement, or appeal",
    path: "appeal",
  },
  {
    group: "PR",
    code: 243,
    meaning: "Not authorized by the network or primary provider",
    category: "authorization",
    action: "Get the referral and send it again, or appeal",
    path: "both",
  },
  {
    group: "CO",
    code: 284,
    meaning: "The authorization is valid, but for another service",
    category: "authorization",
    action:
      "Compare the code that was authorized with the one billed (97530 authorized, 97533 billed); have the authorization amended",
    path: "both",
    note: "Remark code N54",
  },
  {
    group: "CO",
    code: 287,
    meaning: "More than the referral allows",
    category: "authorization",
    action: "Get a new referral",
    path: "both",
  },
  {
    group: "CO",
    code: 288,
    meaning: "The referral is missing",
    category: "authorization",
    action: "Get the referral and send it again",
    path: "resubmit",
    note: "Remark codes N489, N455",
  },
  {
    group: "CO",
    code: 296,
    meaning: "The authorization is valid, but for another provider",
    category: "authorization",
    action:
      "See whether it names the group's NPI or the therapist's; have it amended, or correct the claim",
    path: "both",
  },
  {
    group: "CO",
    code: 302,
    meaning: "The authorization's period has ended",
    category: "authorization",
    action: "Ask for the dates to be extended",
    path: "both",
  },
];
