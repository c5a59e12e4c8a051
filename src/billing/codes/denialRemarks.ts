import type { Confidence, SourceId } from "./sources";

/**
 * What a plan adds to a denial reason: a remittance advice remark code (RARC). All words are ours;
 * the official wording is X12's.
 */
export interface DenialRemark {
  code: string;
  meaning: string;
  note?: string;
}

/** What all remark codes rest on. */
export const remarkBasis: { sources: readonly SourceId[]; confidence: Confidence } = {
  sources: ["adjustmentReasons"],
  confidence: "high",
};

/** Remark codes that a therapy practice meets. */
export const denialRemarks: readonly DenialRemark[] = [
  { code: "N382", meaning: "The member number is missing or wrong" },
  { code: "MA27", meaning: "The entitlement number or name is wrong" },
  { code: "MA36", meaning: "The client's name is missing or wrong" },
  { code: "N329", meaning: "The date of birth is missing or wrong" },
  { code: "N290", meaning: "The NPI of the therapist who gave the service is missing or wrong" },
  { code: "N257", meaning: "The billing provider's NPI is missing or wrong" },
  { code: "N286", meaning: "The referring provider's NPI is missing or wrong" },
  { code: "N265", meaning: "The ordering provider's NPI is missing or wrong" },
  { code: "N31", meaning: "The prescribing provider's NPI is missing or wrong" },
  { code: "N574", meaning: "A provider of this kind may not order or refer it" },
  { code: "N198", meaning: "The therapist must belong to the provider who is paid" },
  { code: "N95", meaning: "A provider of this kind may not bill it" },
  { code: "M76", meaning: "The diagnosis is missing or wrong" },
  { code: "MA63", meaning: "The first diagnosis is missing or wrong" },
  { code: "M64", meaning: "Another diagnosis is missing or wrong" },
  { code: "M77", meaning: "The place of service is missing or wrong" },
  { code: "M20", meaning: "The HCPCS code is missing or wrong" },
  { code: "M51", meaning: "The procedure code is missing or wrong" },
  { code: "N56", meaning: "The code does not fit the service or the date (a retired code)" },
  {
    code: "M78",
    meaning: "The modifier is missing or wrong",
    note: "Ended; a modifier that is wrong today comes as reason 4",
  },
  { code: "N519", meaning: "These modifiers do not go together" },
  { code: "N822", meaning: "A modifier is missing" },
  { code: "N823", meaning: "A modifier is wrong" },
  { code: "M53", meaning: "The units are missing or wrong" },
  { code: "N345", meaning: "The dates do not fit the units" },
  { code: "N362", meaning: "More units than the daily maximum" },
  { code: "N435", meaning: "Too often, and without documents" },
  { code: "N640", meaning: "Too often" },
  { code: "N443", meaning: "The total time, or when it began or ended, is missing" },
  { code: "N122", meaning: "An add-on code was billed alone" },
  { code: "N54", meaning: "The claim differs from what was authorized" },
  { code: "N489", meaning: "The referral is missing" },
  { code: "N455", meaning: "The physician's order is missing" },
  { code: "M127", meaning: "The medical record is missing" },
  { code: "N706", meaning: "Documents are missing" },
  { code: "N29", meaning: "Notes or a report are missing", note: "Ended" },
  { code: "N661", meaning: "The record does not show that it was medically necessary" },
  { code: "M25", meaning: "The record does not support this level" },
  { code: "N115", meaning: "Decided by a local coverage policy" },
  { code: "N130", meaning: "See the plan's benefit documents" },
  { code: "N569", meaning: "Not covered for this diagnosis" },
  { code: "N425", meaning: "Excluded by law" },
  { code: "N428", meaning: "Not covered in this place" },
  { code: "M15", meaning: "Part of another service" },
  { code: "N20", meaning: "Not paid with another service of the same date" },
  { code: "M80", meaning: "Not covered at the same visit as another service" },
  { code: "M86", meaning: "The same or a like service was already paid for this period" },
  { code: "N479", meaning: "The first plan's answer is missing" },
  { code: "MA04", meaning: "The first plan's data are missing" },
  { code: "N522", meaning: "It already came from the other plan" },
  { code: "MA130", meaning: "The claim was never processed: there is no appeal; send a new claim" },
  { code: "MA01", meaning: "Notice of the right to appeal (Medicare: 120 days)" },
  { code: "MA13", meaning: "Do not bill the client beyond the amounts of group PR" },
  { code: "N350", meaning: "An unlisted code needs a description" },
  { code: "N830", meaning: "A law on surprise bills applies" },
];

const remarksByCode = new Map(denialRemarks.map((remark) => [remark.code, remark]));

/** The remark code as typed; undefined where it is not known. */
export function findRemark(code: string): DenialRemark | undefined {
  return remarksByCode.get(code.trim().toUpperCase());
}
