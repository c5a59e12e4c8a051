/** A question to a plan, and where its answer is typed afterwards. */
export interface VerificationQuestion {
  question: string;
  /** `Benefits: Copay`; absent: it is kept on the sheet. */
  goesTo?: string;
}

/** What to ask a plan before the first visit. All words are ours. */
export function verificationQuestions(codes: readonly string[]): VerificationQuestion[] {
  const these = codes.length > 0 ? codes.join(", ") : "____________________";
  return [
    { question: "Is the plan active on the first day of care? Since when, and until when?" },
    {
      question: "Are we in the plan's network for this product? Which terms hold for us?",
      goesTo: "Payers: Network",
    },
    { question: "On which day does the plan's year begin?", goesTo: "Resets on" },
    {
      question:
        "Deductible for this client in that year (0 if none), and how much of it is met today",
      goesTo: "Deductible, Deductible met",
    },
    {
      question: "Does the deductible come first for these visits, or only the copay?",
      goesTo: "Deductible applies",
    },
    {
      question: "Copay for a visit (0 if none); once a day, or for each therapy?",
      goesTo: "Copay",
    },
    { question: "Coinsurance after the deductible (0 if none)", goesTo: "Coinsurance" },
    { question: "Most that the family pays in a year, and how much of it is paid" },
    {
      question: "Visits allowed in a year; is that a firm limit, or are more reviewed?",
      goesTo: "Visit limit",
    },
    {
      question:
        "Do physical or speech therapy count against the same limit? Is habilitative care counted apart?",
      goesTo: "Combined disciplines",
    },
    {
      question: "How many visits of this year are used already, by anybody?",
      goesTo: "Used elsewhere",
    },
    { question: `Are these codes covered for these diagnoses: ${these}?` },
    {
      question:
        "What is not covered: developmental delay, school, sensory integration, groups, maintenance, an age limit?",
      goesTo: "Exclusions",
    },
    {
      question:
        "Is prior authorization needed, for the evaluation too? From which visit on? How is it asked for?",
      goesTo: "Payers: Requires authorization",
    },
    {
      question: "Does an authorization count units or visits? What is one unit?",
      goesTo: "Authorizations: Basis",
    },
    { question: "Is a referral or a physician's order needed? How long does it hold?" },
    { question: "Is care by video covered, and with which place and modifier?" },
    {
      question: "How long after a visit may a claim be sent, by us and by the family? Where to?",
      goesTo: "Payers: Filing days",
    },
    { question: "If we are out of network: is an exception possible, and how is it asked for?" },
  ];
}
