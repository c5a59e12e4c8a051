import { documentKinds, documentStatuses } from "../../billing/records";
import { choice, count, date, key, money, text, yesOrNo, type TableDefinition } from "./column";

const clientList = '=INDIRECT("Clients[Client]")';
const providerList = '=INDIRECT("Providers[Provider]")';

/** What happens day by day, and what the workflows write. */
export const workTables = [
  {
    name: "Sessions",
    sheet: "Sessions",
    required: true,
    meaning: "One row for each code on each visit.",
    columns: [
      { ...date("Date", "Date of service."), filled: true },
      { ...text("Client", 20, "The name in Clients."), filled: true, listFormula: clientList },
      { ...text("Provider", 20, "The therapist."), listFormula: providerList },
      { header: "Code", type: "code", filled: true, width: 9, meaning: "CPT or HCPCS code." },
      { header: "Start", type: "time", width: 10, meaning: "When treatment began." },
      { header: "End", type: "time", width: 10, meaning: "When treatment ended." },
      {
        header: "Minutes",
        type: "minutes",
        width: 9,
        formula: "=OT.MINUTES([@Start],[@End])",
        meaning: "Computed from Start and End; type a number to replace it.",
      },
      {
        header: "Units",
        type: "count",
        width: 7,
        formula: "=OT.UNITS([@Minutes],[@Code])",
        meaning: "Computed from Minutes and Code; type a number where the plan's rule differs.",
      },
      key("Place", 7, "Place of service; blank takes the practice's."),
      { ...key("Modifiers", 11, "For example GO."), type: "codes" },
      { ...key("Diagnoses", 16, "Blank takes the client's."), type: "codes" },
      yesOrNo("Note signed", "Whether the visit's note is signed."),
      { ...text("Network", 20, "How the client's plan stands on that date."), written: true },
      { ...money("Charge", "Units times the fee."), written: true },
      { ...key("Authorization", 16, "The number that covers the session."), written: true },
      { ...text("Document", 20, "The documents the session is on."), written: true },
      { ...text("Check", 60, "Ready, Review or Fix, with the reasons."), written: true },
      { ...key("Session ID", 11, "Keeps a row and its documents together."), written: true },
      {
        header: "Assistant minutes",
        type: "minutes",
        width: 11,
        optional: true,
        meaning: "Minutes the assistant gave alone.",
      },
      { ...text("Description", 30, "What was done or supplied, in words."), optional: true },
      { ...date("Claim sent", "The day the practice sent its claim to the plan."), optional: true },
    ],
  },
  {
    name: "Documents",
    sheet: "Documents",
    required: false,
    meaning:
      "The register of every superbill, invoice, receipt, statement and estimate, and of what plans were asked.",
    columns: [
      { ...key("Number", 11, "The document's number."), filled: true },
      choice("Kind", 11, documentKinds, "What it is."),
      text("Client", 22, "Whom it is for."),
      date("From", "First day of its period."),
      date("To", "Last day of its period."),
      date("Issued", "The day it was made."),
      money("Total", "All charges, or the family's shares of them."),
      money(
        "Paid",
        "What was paid of its sessions, kept up to date; blank means that nothing is recorded."
      ),
      money("Balance", "Total less Paid, kept up to date; blank on a void document."),
      choice("Status", 10, documentStatuses, "Draft while it is being made, then Issued or Void."),
      text("Sheet", 14, "The sheet that holds it."),
      key("Replaces", 11, "The document it replaces."),
      key("Fingerprint", 14, "Shows whether the sheet was edited by hand."),
    ],
  },
  {
    name: "DocumentLines",
    sheet: "Document lines",
    required: false,
    meaning: "Every billed session of every document: the only record of what was billed.",
    columns: [
      { ...key("Document", 11, "The document's number."), filled: true },
      { ...key("Session ID", 11, "The session billed."), filled: true },
      date("Date", "Date of service."),
      text("Client", 22, "The client."),
      text("Provider", 20, "The therapist."),
      { header: "Code", type: "code", width: 9, meaning: "The code billed." },
      { ...key("Modifiers", 11, "The modifiers billed."), type: "codes" },
      { ...key("Diagnoses", 16, "The diagnoses billed."), type: "codes" },
      key("Place", 7, "The place of service billed."),
      count("Units", "The units billed."),
      money("Charge", "What the document asks for it: the charge, or the family's share."),
    ],
  },
  {
    name: "Payments",
    sheet: "Payments",
    required: false,
    meaning: "What families and payers have paid.",
    columns: [
      { ...date("Date", "The day it was paid."), filled: true },
      { ...text("Client", 22, "Whose account."), filled: true, listFormula: clientList },
      text(
        "Payer",
        22,
        "Who paid; blank means the family. A payer in Payers pays its own plan's sessions only."
      ),
      text("Method", 12, "Card, check, cash ..."),
      { ...money("Amount", "Dollars; a refund is negative."), filled: true },
      key("Document", 11, "The document it pays first; blank means the oldest sessions."),
      text("Note", 30, "Anything worth remembering."),
    ],
  },
  {
    name: "Accepted",
    sheet: "Accepted",
    required: false,
    meaning: "Reviews that the manager has accepted, each for one row as it stood.",
    columns: [
      { ...key("Session ID", 11, "The session."), filled: true },
      { ...key("Finding", 22, "The check's id."), filled: true },
      { ...key("Row fingerprint", 18, "Changes when the row changes."), filled: true },
      { header: "When", type: "date", width: 18, meaning: "Date and time." },
    ],
  },
  {
    name: "Clock",
    sheet: "Clock",
    required: false,
    onRequest: true,
    meaning:
      "What the session clock is timing, until it is written to Sessions; a row without End is running.",
    columns: [
      { ...key("Session ID", 11, "The id that the session will have."), filled: true },
      { ...date("Date", "Date of service."), filled: true },
      { ...text("Client", 20, "The name in Clients."), filled: true, listFormula: clientList },
      { ...text("Provider", 20, "The therapist."), listFormula: providerList },
      { header: "Code", type: "code", filled: true, width: 9, meaning: "CPT or HCPCS code." },
      { header: "Start", type: "time", filled: true, width: 10, meaning: "When it began." },
      { header: "End", type: "time", width: 10, meaning: "When it ended; blank while it runs." },
    ],
  },
  {
    name: "Activity",
    sheet: "Activity",
    required: false,
    meaning: "What the add-in did and when, without names of clients.",
    columns: [
      { header: "When", type: "date", width: 18, meaning: "Date and time." },
      text("Action", 20, "What was pressed."),
      text("Result", 60, "What came of it."),
      key("Version", 10, "The add-in's version."),
    ],
  },
] as const satisfies readonly TableDefinition[];
