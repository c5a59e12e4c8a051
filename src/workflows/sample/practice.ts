import {
  blank,
  codeCell,
  codesCell,
  dateCell,
  moneyCell,
  numberCell,
  textCell,
} from "../../workbook/plan/cellInput";
import { practiceSettings, type PracticeSetting } from "../../workbook/tables";
import { sampleTable, type SampleRow } from "./sampleTable";

/*
 * Everybody and everything here is invented. NPIs are 1, seven zeros, a running digit and the check
 * digit; addresses are in Example Street in a town with ZIP 00100, which the post office does not
 * use; telephone numbers end in 555-01xx and e-mail goes to example.com, both kept for fiction.
 * What is said of the insurers is an invented practice's table, not what they do.
 */

/** Therapy is given in the clinic, at homes and in a school, so that no place is the default. */
const settings: Partial<Record<PracticeSetting, string>> = {
  "Practice name": "Otter Bay Therapy (sample)",
  "Address line 1": "100 Example Street",
  "Address line 2": "Suite 2",
  City: "Sampleton",
  State: "VA",
  ZIP: "00100",
  Phone: "804-555-0100",
  Email: "office@example.com",
  "Tax ID": "12-3456789",
  "Group NPI": "1000000095",
  "Default unit rule": "CMS",
  "Document note": "Questions? Call us at 804-555-0100.",
};

export const practice = sampleTable(
  "Practice",
  practiceSettings.map((setting) => ({
    Setting: textCell(setting),
    Value: textCell(settings[setting]),
  }))
);

export const marigold = "Marigold Demo";
export const rowan = "Rowan Specimen";
export const sage = "Sage Sampler";
/** An assistant: gives treatment, never an evaluation. */
export const fern = "Fern Understudy";
/** Two who stood in for a day each; what Providers says of them is not right yet. */
export const clary = "Clary Standin";
export const yarrow = "Yarrow Stopgap";

export const providers = sampleTable("Providers", [
  {
    Provider: textCell(marigold),
    Credentials: textCell("OTD, OTR/L"),
    NPI: textCell("1000000012"),
    License: textCell("EX-0001"),
    Taxonomy: textCell("225XP0200X"),
    Assistant: textCell("No"),
  },
  {
    Provider: textCell(rowan),
    Credentials: textCell("MS, OTR/L"),
    NPI: textCell("1000000020"),
    License: textCell("EX-0002"),
    Taxonomy: textCell("225XP0200X"),
    Assistant: textCell("No"),
  },
  {
    Provider: textCell(sage),
    Credentials: textCell("MOT, OTR/L"),
    NPI: textCell("1000000038"),
    License: textCell("EX-0003"),
    Taxonomy: textCell("225XF0002X"),
    Assistant: textCell("No"),
  },
  {
    Provider: textCell(fern),
    Credentials: textCell("COTA/L"),
    NPI: textCell("1000000046"),
    License: textCell("EX-0004"),
    Taxonomy: textCell("224Z00000X"),
    Assistant: textCell("Yes"),
    Supervisor: textCell(marigold),
  },
  {
    Provider: textCell(clary),
    Credentials: textCell("OTR/L"),
    // Two digits changed places.
    NPI: textCell("1000000503"),
    License: textCell("EX-0005"),
    Taxonomy: textCell("225X00000X"),
    Assistant: textCell("No"),
  },
  {
    Provider: textCell(yarrow),
    Credentials: textCell("OTR/L"),
    NPI: textCell("1000000079"),
    License: textCell("EX-0006"),
    // A behavior analyst's.
    Taxonomy: textCell("103K00000X"),
    Assistant: textCell("No"),
  },
]);

const yes = textCell("Yes");

export const payers = sampleTable("Payers", [
  {
    Payer: textCell("Cigna"),
    Network: textCell("In network"),
    "Unit rule": textCell("CMS"),
    "Required modifiers": codesCell(["GO"]),
    "Requires authorization": yes,
    "Visit limit": numberCell(60),
    Notes: textCell("Send a treatment plan after the fifth visit."),
    Type: textCell("Commercial"),
    "Review after visits": numberCell(5),
  },
  {
    Payer: textCell("Anthem"),
    Network: textCell("In network"),
    "Unit rule": textCell("CMS"),
    "Required modifiers": codesCell(["GO"]),
    "Visit limit": numberCell(30),
    Type: textCell("Commercial"),
    "Review after visits": numberCell(10),
  },
  {
    Payer: textCell("Anthem"),
    Product: textCell("HealthKeepers Plus"),
    Network: textCell("Not accepted"),
    Notes: textCell("The state's Medicaid plan; we have no contract."),
    Type: textCell("Medicaid"),
  },
  {
    Payer: textCell("Anthem"),
    Product: textCell("HealthKeepers"),
    Network: textCell("Ask"),
    Notes: textCell("Call before the first visit: is our contract valid for it?"),
    Type: textCell("Commercial"),
  },
  {
    Payer: textCell("Aetna"),
    Network: textCell("Out of network"),
    "Unit rule": textCell("CMS"),
    Notes: textCell("May grant a gap exception where nobody in network is near."),
    Type: textCell("Commercial"),
  },
  {
    Payer: textCell("UnitedHealthcare"),
    Network: textCell("Out of network"),
    "Unit rule": textCell("CMS"),
    Type: textCell("Commercial"),
  },
  {
    Payer: textCell("BCBS Illinois"),
    Network: textCell("Out of network"),
    "Unit rule": textCell("AMA"),
    Notes: textCell("Counts each code alone, and pays an hour a day."),
    Type: textCell("Commercial"),
    "Units per day": numberCell(4),
  },
  {
    Payer: textCell("Medicare"),
    Network: textCell("In network"),
    "Unit rule": textCell("CMS"),
    "Required modifiers": codesCell(["GO"]),
    Type: textCell("Medicare"),
  },
]);

export const newDiagnosis = "QA0.0999";

const thisYear = { From: dateCell("2026-01-01") };
const lastYear = { From: dateCell("2025-01-01"), To: dateCell("2025-12-31") };

const unitFee = (
  code: string,
  dates: SampleRow<"Fees"> = thisYear,
  cents = 3375
): SampleRow<"Fees"> => ({
  Payer: blank,
  Code: codeCell(code),
  Fee: moneyCell(cents),
  Per: textCell("unit"),
  ...dates,
});

const visitFee = (code: string, cents: number): SampleRow<"Fees"> => ({
  Payer: blank,
  Code: codeCell(code),
  Fee: moneyCell(cents),
  Per: textCell("visit"),
  ...thisYear,
});

/** $300 an evaluation, $135 an hour of treatment. */
export const fees = sampleTable("Fees", [
  ...["97165", "97166", "97167", "97168"].map((code) => visitFee(code, 300_00)),
  unitFee("97530", lastYear, 3250),
  ...["97530", "97535", "97110", "97112", "97533", "97129", "97130"].map((code) => unitFee(code)),
  visitFee("97150", 45_00),
  visitFee("92526", 120_00),
  visitFee("97010", 25_00),
  visitFee("97550", 90_00),
  visitFee("98980", 55_00),
  unitFee("T1027", thisYear, 20_00),
  unitFee("L3999", thisYear, 60_00),
  unitFee("L4396", thisYear, 85_00),
  // The screening is a gift of the practice.
  unitFee("96110", thisYear, 0),
]);

/** A diagnosis that comes with the new fiscal year; it is as invented as all the rest. */
export const codes = sampleTable("Codes", [
  {
    Code: textCell(newDiagnosis),
    Name: textCell("Example of a new diagnosis"),
    From: dateCell("2026-10-01"),
  },
]);
