import { authorizationKinds, payerNetworks, payerTypes, unitRules } from "../../billing/records";
import { costSharings } from "../../billing/coverage/benefits/benefit";
import { choice, count, date, key, money, text, yesOrNo, type TableDefinition } from "./column";

const payerList = '=INDIRECT("Payers[Payer]")';
const clientList = '=INDIRECT("Clients[Client]")';

/** Who the practice is and whom it works with. */
export const practiceTables = [
  {
    name: "Practice",
    sheet: "Practice",
    required: true,
    meaning: "The practice's own details, one setting a row; documents print them.",
    columns: [
      { ...text("Setting", 24, "What the row sets; the names are fixed."), filled: true },
      { ...key("Value", 48, "The practice's answer.") },
    ],
  },
  {
    name: "Providers",
    sheet: "Providers",
    required: true,
    meaning: "The therapists and assistants who see clients.",
    columns: [
      { ...text("Provider", 24, "The name typed in Sessions."), filled: true },
      text("Credentials", 14, "As printed after the name, e.g. OTR/L."),
      key("NPI", 13, "The provider's own ten-digit number."),
      key("License", 16, "State licence number."),
      key("Taxonomy", 14, "Ten-character specialty code, e.g. 225XP0200X."),
      yesOrNo("Assistant", "Yes for an occupational-therapy assistant."),
      { ...text("Supervisor", 24, "The provider who supervises an assistant."), optional: true },
    ],
  },
  {
    name: "Payers",
    sheet: "Payers",
    required: true,
    meaning: "What the practice agreed, or did not agree, with each insurer and product.",
    columns: [
      { ...text("Payer", 24, "The insurer, as typed in Clients."), filled: true },
      text("Product", 22, "The plan or product; blank means every product of the payer."),
      {
        ...choice("Network", 16, payerNetworks, "The practice's standing with this plan."),
        filled: true,
      },
      date("From", "First date of service the row holds for; blank means always."),
      date("To", "Last date of service the row holds for; blank means still."),
      choice("Unit rule", 10, unitRules, "How minutes become units; blank takes the practice's."),
      {
        ...key("Required modifiers", 18, "Modifiers the plan wants on each line, e.g. GO."),
        type: "codes",
      },
      yesOrNo("Requires authorization", "Whether treatment needs a number first."),
      count("Visit limit", "Visits the plan allows in a year."),
      count("Filing days", "Days from the service within which a claim must arrive."),
      count("Appeal days", "Days from a denial within which to appeal."),
      key("Payer ID", 12, "The payer's number for electronic claims."),
      text("Notes", 36, "Anything worth remembering."),
      {
        ...choice("Type", 12, payerTypes, "Kind of plan."),
        optional: true,
      },
      { ...count("Units per day", "The most units the plan pays on one day."), optional: true },
      {
        ...count("Review after visits", "Visits after which the plan wants a treatment plan."),
        optional: true,
      },
    ],
  },
  {
    name: "Clients",
    sheet: "Clients",
    required: true,
    meaning: "The clients, with the plan each has now.",
    columns: [
      { ...text("Client", 22, "The unique name typed in Sessions."), filled: true },
      text("First name", 14, "Legal first name."),
      text("Last name", 16, "Legal last name."),
      date("Date of birth", "As the plan has it."),
      text("Sex", 7, "As the plan has it."),
      text("Guardian", 22, "The adult who receives documents."),
      text("Address line 1", 26, "Street address."),
      text("Address line 2", 18, "Apartment or suite."),
      text("City", 16, "City."),
      text("State", 7, "Two letters."),
      key("ZIP", 11, "ZIP code."),
      text("Email", 26, "Where documents may be sent."),
      key("Phone", 15, "Telephone."),
      { ...text("Payer", 22, "The insurer; blank means self-pay."), listFormula: payerList },
      text("Product", 22, "The plan or product, as on the card."),
      key("Member ID", 16, "As on the card, with its letters."),
      key("Group number", 14, "As on the card."),
      { ...key("Diagnoses", 20, "ICD-10 codes, the first is primary."), type: "codes" },
      text("Referring provider", 22, "Who referred the client, if anyone."),
      key("Referring NPI", 13, "Their ten-digit number."),
      money("Copay", "Dollars a visit, in network."),
      {
        header: "Coinsurance",
        type: "share",
        width: 11,
        meaning: "The family's share, in network.",
      },
      count("Units per visit", "Units of a usual visit; blank means 4."),
      yesOrNo("Active", "No for a client who has left."),
      { ...text("Subscriber", 22, "Who holds the policy."), optional: true },
      { ...text("Relationship", 14, "The client's relation to the subscriber."), optional: true },
      {
        ...choice(
          "Superbills",
          12,
          ["Monthly", "On request", "Never"],
          "When superbills are made."
        ),
        optional: true,
      },
    ],
  },
  {
    name: "EarlierPlans",
    sheet: "Earlier plans",
    required: false,
    meaning: "Plans that clients had before, so that a new plan does not re-decide old sessions.",
    columns: [
      { ...text("Client", 22, "The name in Clients."), filled: true, listFormula: clientList },
      { ...text("Payer", 22, "The insurer then."), listFormula: payerList },
      text("Product", 22, "The plan or product then."),
      key("Member ID", 16, "As on that card."),
      key("Group number", 14, "As on that card."),
      {
        ...date("From", "The plan's first day; blank means since before the first session."),
        optional: true,
      },
      { ...date("To", "The plan's last day."), filled: true },
    ],
  },
  {
    name: "Fees",
    sheet: "Fees",
    required: true,
    meaning: "What the practice charges, by code and date.",
    columns: [
      { ...text("Payer", 22, "Blank means everyone."), listFormula: payerList },
      { header: "Code", type: "code", filled: true, width: 9, meaning: "CPT or HCPCS code." },
      { ...money("Fee", "Dollars for each unit or visit."), filled: true },
      { ...choice("Per", 8, ["unit", "visit"], "What the fee is for."), filled: true },
      date("From", "First date of service; blank means always."),
      date("To", "Last date of service; blank means still."),
      {
        ...text("Client", 22, "Only for this client."),
        optional: true,
        listFormula: clientList,
      },
    ],
  },
  {
    name: "Authorizations",
    sheet: "Authorizations",
    required: false,
    meaning:
      "What plans have approved: prior authorizations, gap exceptions, single case agreements.",
    columns: [
      key("Number", 16, "The plan's number; blank while pending."),
      { ...text("Client", 22, "The name in Clients."), filled: true, listFormula: clientList },
      { ...text("Payer", 22, "The insurer that gave it."), listFormula: payerList },
      { ...choice("Kind", 22, authorizationKinds, "What was granted."), filled: true },
      { ...key("Codes", 24, "The codes it covers; blank means all."), type: "codes" },
      {
        ...choice("Basis", 9, ["Units", "Visits"], "What the number authorized counts."),
        filled: true,
      },
      { ...count("Authorized", "How many units or visits."), filled: true },
      date("From", "First day."),
      date("To", "Last day."),
      choice("Status", 10, ["Active", "Pending", "Denied", "Closed"], "Where it stands."),
      {
        ...count(
          "Used",
          "Units or visits used until today, kept up to date; blank where not known."
        ),
        optional: true,
      },
      {
        ...count("Remaining", "Units or visits left, kept up to date; blank where not known."),
        optional: true,
      },
      {
        ...money("Rate", "The agreed fee for each unit or each visit, as Basis says."),
        optional: true,
      },
    ],
  },
  {
    name: "Benefits",
    sheet: "Benefits",
    required: false,
    onRequest: true,
    meaning:
      "What plans said that they pay, one row for each call. A blank cell was not asked or not said; a plan without a deductible has one of 0.",
    columns: [
      { ...text("Client", 22, "The name in Clients."), filled: true, listFormula: clientList },
      { ...text("Payer", 22, "The insurer; blank means the client's."), listFormula: payerList },
      { ...date("Verified on", "The day of the call."), filled: true },
      key("Reference", 18, "The plan's number for the call, or who answered."),
      money("Deductible", "Of the plan's year; 0 where it has none."),
      money("Deductible met", "Of the deductible, on the day of the call."),
      {
        header: "Coinsurance",
        type: "share",
        width: 11,
        meaning: "The family's share after deductible and copay.",
      },
      money("Copay", "Dollars a visit."),
      count("Visit limit", "Visits that the plan pays in its year."),
      count("Used elsewhere", "Visits of the limit that others had used by then."),
      text("Combined disciplines", 20, "Which disciplines share the limit, e.g. OT, PT."),
      date("Resets on", "A day on which the plan's year begins; month and day count."),
      text("Exclusions", 36, "What the plan does not pay for."),
      {
        ...choice("Cost sharing", 16, costSharings, "Whose terms these are; blank: ours."),
        optional: true,
      },
      {
        ...yesOrNo("Deductible applies", "Whether the deductible comes first for these visits."),
        optional: true,
      },
      { ...money("Out of pocket", "The most the family pays in the plan's year."), optional: true },
      {
        ...money("Out of pocket met", "What of it was paid on the day of the call."),
        optional: true,
      },
    ],
  },
] as const satisfies readonly TableDefinition[];

/** The names that column Setting of table Practice may hold. */
export const practiceSettings = [
  "Practice name",
  "Address line 1",
  "Address line 2",
  "City",
  "State",
  "ZIP",
  "Phone",
  "Email",
  "Tax ID",
  "Group NPI",
  "Default place",
  "Default unit rule",
  "Document note",
  "Checks turned off",
  "Low authorization visits",
  "Low authorization units",
  "Low authorization days",
  "Benefits fresh days",
  "Filing notice days",
] as const;
export type PracticeSetting = (typeof practiceSettings)[number];
